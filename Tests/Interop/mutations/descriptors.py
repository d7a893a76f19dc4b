"""The descriptor: its syntax, its resources, their paths, the types and formats of fields."""

import json


def mutations(sample):
    for name, (what, edit) in SYNTAX.items():
        yield f"syntax-{name}", what, rewriting(what, edit)
    for name, (what, change) in {**WHOLE, **RESOURCES, **SCHEMAS}.items():
        yield name, what, saying(what, change)
    for name, (table, column, properties) in FIELDS.items():
        yield (
            f"field-{name}", f"{table}.{column} becomes {properties}",
            saying(f"{table}.{column} becomes {properties}", redefining(table, column, properties)))


def saying(what, change):
    def changed(package, numbers):
        change(package)
        return what

    return changed


def rewriting(what, edit):
    def changed(package, numbers):
        text = json.dumps(package.descriptor, ensure_ascii=False, indent=2).encode()
        package.descriptor_bytes = edit(text)
        return what

    return changed


def redefining(table, column, properties):
    def change(package):
        field = package.field(table, column)
        field.update(properties)

    return change


def whole(**properties):
    return lambda package: package.descriptor.update(properties)


def without(name):
    return lambda package: package.descriptor.pop(name)


def resource(**properties):
    return lambda package: package.resource("documents").update(properties)


def resource_without(*names):
    def change(package):
        for name in names:
            package.resource("documents").pop(name)

    return change


def schema(**properties):
    return lambda package: package.schema("documents").update(properties)


def moved(path):
    def change(package):
        package.resource("documents")["path"] = path

    return change


def cells(table, column, edit, **properties):
    """Rewrites a column, and what the schema says of it."""

    def change(package):
        rows = package.rows(table)
        index = rows[0].index(column)
        for row in rows[1:]:
            row[index] = edit(row[index])
        package.set_rows(table, rows)
        package.field(table, column).update(properties)

    return change


def day(value):
    return "/".join(reversed(value.split("-")))


def first_field(**properties):
    return lambda package: package.schema("documents")["fields"][1].update(properties)


SYNTAX = {
    "comma": ("a comma after the last value", lambda b: b.replace(b'"1"\n', b'"1",\n').replace(b"\n}", b",\n}")),
    "comment": ("a comment", lambda b: b.replace(b"{", b"{ // remark\n", 1)),
    "cut": ("cut in the middle", lambda b: b[: len(b) // 2]), "empty": ("no bytes", lambda b: b""),
    "single": ("single quotes", lambda b: b.replace(b'"name"', b"'name'", 1)),
    "bom": ("a byte order mark", lambda b: b"\xef\xbb\xbf" + b), "two": ("two objects", lambda b: b + b),
    "array": ("an array", lambda b: b"[" + b + b"]"), "text": ("a text", lambda b: b'"x"'),
    "latin-1": ("Latin-1", lambda b: b.decode().encode("latin-1", "replace")),
    "utf-16": ("UTF-16", lambda b: b.decode().encode("utf-16")), "null": ("null", lambda b: b"null"),
    "nan": ("a number NaN", lambda b: b.replace(b'"1.0.0"', b"NaN", 1)),
    "control": ("a control character in a text", lambda b: b.replace(b"quang-ninh-2025", b"quang\x01", 1)),
    "twice": ("a property that stands twice", lambda b: b.replace(b"{", b'{"name": "x",', 1)),
}
WHOLE = {
    "no-resources": ("resources are gone", without("resources")), "no-name": ("the name is gone", without("name")),
    "resources-empty": ("no resource in the list", whole(resources=[])),
    "resources-object": ("resources are an object", whole(resources={})),
    "resource-text": ("a resource that is a text", lambda p: p.descriptor["resources"].append("x.csv")),
    "name-number": ("a name that is a number", whole(name=5)), "name-capitals": ("a name in capitals and blanks", whole(name="Quảng Ninh")),
    "title-number": ("a title that is a number", whole(title=5)), "created": ("created on no day", whole(created="yesterday")),
    "created-day": ("created without a time", whole(created="2025-09-20")),
    "keywords": ("keywords that are a text", whole(keywords="a")), "licenses": ("a licence that is empty", whole(licenses=[{}])),
    "sources": ("sources that are texts", whole(sources=["a"])), "contributors": ("contributors without a title", whole(contributors=[{"role": "author"}])),
    "version": ("a version that is a number", whole(version=1)), "homepage": ("a homepage that is no address", whole(homepage="x")),
    "unknown": ("a property that nobody knows", whole(another=[1])), "profile": ("the profile of version 1", whole(profile="tabular-data-package")),
    "schema-url": ("a $schema of somebody else", whole(**{"$schema": "https://example.org/x.json"})),
    "no-schema-url": ("no $schema", without("$schema")), "as-of": ("asOf is no day", whole(reform={"asOf": "soon"})),
    "languages": ("languages are a text", whole(languages="vi")), "image": ("an image outside", whole(image="../x.png")),
    "only-documents": ("all resources but one are gone", lambda p: p.descriptor.update(resources=[p.resource("documents")])),
}
RESOURCES = {
    "path-missing": ("a path to no file", moved("nothing.csv")), "path-parent": ("a path outside", moved("../documents.csv")),
    "path-absolute": ("an absolute path", moved("/etc/hostname")), "path-empty": ("an empty path", moved("")),
    "path-number": ("a path that is a number", moved(5)), "path-array": ("a path in an array", moved(["documents.csv"])),
    "path-array-empty": ("an empty array of paths", moved([])), "path-capitals": ("a path in capitals", moved("Documents.csv")),
    "path-dot": ("a path from ./", moved("./documents.csv")), "path-folder": ("a path to the folder", moved(".")),
    "path-home": ("a path to a home", moved("~/documents.csv")), "path-backslash": ("a path with a backslash", moved("a\\documents.csv")),
    "path-file-url": ("a file URL", moved("file:///etc/hostname")), "path-inside": ("a path with .. inside", moved("a/../documents.csv")),
    "path-null": ("a path of null", moved(None)), "path-two": ("two files", lambda p: (moved(["documents.csv", "more.csv"])(p), p.files.update({"more.csv": b"A/1,b,c,2025-01-01,,x,,,,\n"}))),
    "no-path": ("no path", resource_without("path")), "no-resource-name": ("a resource without a name", resource_without("name")),
    "resource-name": ("a resource name with capitals", resource(name="Documents")), "resource-twice": ("a resource twice", lambda p: p.descriptor["resources"].append(p.resource("documents"))),
    "no-schema": ("no schema", resource_without("schema")), "no-format": ("no format, mediatype and encoding", resource_without("format", "mediatype", "encoding")),
    "schema-number": ("a schema that is a number", resource(schema=5)), "schema-path": ("a schema in a file that is not there", resource(schema="schema.json")),
    "format-xlsx": ("a format of spreadsheets", resource(format="xlsx")), "format-tsv": ("a format of tabs", resource(format="tsv")),
    "format-capitals": ("a format in capitals", resource(format="CSV")), "mediatype": ("another media type", resource(mediatype="application/json")),
    "data": ("rows in the descriptor", lambda p: (resource_without("path")(p), resource(data=[["number", "title"], ["1", "x"]])(p))),
    "data-and-path": ("rows in the descriptor and a path", resource(data=[["number", "title"], ["1", "x"]])),
    "compression": ("a compression that is not there", resource(compression="gz")), "bytes": ("a wrong number of bytes", resource(bytes=7)),
    "hash": ("a wrong hash", resource(hash="0" * 32)), "type-file": ("a type of resource that is no table", resource(type="file")),
    "resource-profile": ("a profile of version 1", resource(profile="tabular-data-resource")), "resource-title": ("a title that is a number", resource(title=5)),
    "other-table": ("a resource that the board does not have", lambda p: (p.files.update({"budget.csv": b"a,b\n1,x\n2\n"}), p.descriptor["resources"].append({"name": "budget", "path": "budget.csv"}))),
    "other-table-wrong": ("another's table with a wrong cell", lambda p: (p.files.update({"budget.csv": b"a\nx\n"}), p.descriptor["resources"].append({"name": "budget", "path": "budget.csv", "schema": {"fields": [{"name": "a", "type": "integer"}]}}))),
}
SCHEMAS = {
    "no-fields": ("a schema without fields", lambda p: p.schema("documents").pop("fields")), "fields-empty": ("an empty list of fields", schema(fields=[])),
    "fields-object": ("fields that are an object", schema(fields={})), "field-text": ("a field that is a text", lambda p: p.schema("documents")["fields"].append("x")),
    "field-no-name": ("a field without a name", lambda p: p.schema("documents")["fields"][1].pop("name")), "field-twice": ("a field twice", lambda p: p.schema("documents")["fields"].append({"name": "title", "type": "string"})),
    "field-not-there": ("a field that the file lacks", lambda p: p.schema("documents")["fields"].append({"name": "extra", "type": "string"})),
    "field-gone": ("a field is gone from the schema", lambda p: p.schema("documents")["fields"].pop()), "field-type-number": ("a type that is a number", first_field(type=5)),
    "field-type-unknown": ("a type that is none", first_field(type="dat")), "field-type-capitals": ("a type in capitals", first_field(type="String")),
    "field-format-unknown": ("a format that is none", first_field(format="e-mail")), "field-constraints-array": ("constraints that are an array", first_field(constraints=[])),
    "missing-values": ("- for nothing, declared", lambda p: (cells("documents", "effective", lambda v: v or "-")(p), schema(missingValues=["", "-"])(p))),
    "missing-values-not": ("- for nothing, not declared", cells("documents", "effective", lambda v: v or "-")),
    "missing-values-without-empty": ("missingValues without the empty text", schema(missingValues=["-"])), "missing-values-none": ("an empty list of missingValues", schema(missingValues=[])),
    "missing-values-text": ("missingValues that are a text", schema(missingValues="-")), "missing-values-labels": ("missingValues with labels", lambda p: (cells("documents", "effective", lambda v: v or "-")(p), schema(missingValues=[{"value": "-", "label": "none"}, {"value": "", "label": "?"}])(p))),
    "missing-values-word": ("a word that counts as nothing in a required column", lambda p: (p.set_cell("documents", 3, "title", "n/a"), schema(missingValues=["", "n/a"])(p))),
    "dates-vietnamese": ("days as day/month/year, declared", cells("reports", "reported", day, format="%d/%m/%Y")), "dates-vietnamese-not": ("days as day/month/year, not declared", cells("staffing", "date", day)),
    "dates-any": ("days as day/month/year under any", cells("staffing", "date", day, format="any")), "dates-wrong-format": ("ISO days under another format", redefining("staffing", "date", {"format": "%d/%m/%Y"})),
    "numbers-comma": ("decimal commas, declared", cells("units", "area_km2", lambda v: v.replace(".", ","), decimalChar=",")), "numbers-comma-not": ("decimal commas, not declared", cells("targets", "value", lambda v: v.replace(".", ","))),
    "numbers-group": ("groups of digits, declared", cells("units", "population", lambda v: f"{int(v):,}" if v else v, groupChar=",")), "numbers-group-type": ("groups of digits in a number, declared", cells("units", "population", lambda v: f"{int(v):,}".replace(",", ".") if v else v, type="number", groupChar=".", decimalChar=",")),
    "numbers-percent": ("per cent signs, declared", cells("reports", "percent", lambda v: v and v + " %", bareNumber=False)), "numbers-percent-not": ("per cent signs, not declared", cells("reports", "percent", lambda v: v and v + " %")),
    "list-comma": ("a list by commas, by default", lambda p: (cells("milestones", "depends_on", lambda v: v.replace(";", ","))(p), p.field("milestones", "depends_on").pop("delimiter"))), "year-month": ("months for days", cells("documents", "issued", lambda v: v[:7], type="yearmonth")), "year": ("years for days", cells("documents", "issued", lambda v: v[:4], type="year")),
}
FIELDS = {
    "number-as-integer": ("targets", "value", {"type": "integer"}), "integer-as-number": ("units", "population", {"type": "number"}), "number-as-string": ("targets", "value", {"type": "string"}),
    "day-as-string": ("targets", "due", {"type": "string"}), "day-as-datetime": ("targets", "due", {"type": "datetime"}), "day-as-year": ("targets", "due", {"type": "year"}), "day-as-yearmonth": ("targets", "due", {"type": "yearmonth"}), "day-as-any": ("targets", "due", {"type": "any"}), "day-as-integer": ("targets", "due", {"type": "integer"}),
    "text-as-number": ("targets", "indicator", {"type": "number"}), "text-as-boolean": ("targets", "note", {"type": "boolean"}), "text-as-date": ("targets", "note", {"type": "date"}), "text-as-uri": ("targets", "document", {"format": "uri"}), "text-as-email": ("reports", "reporter", {"format": "email"}), "text-as-list": ("targets", "note", {"type": "list"}), "text-as-object": ("targets", "note", {"type": "object"}), "text-as-any": ("targets", "note", {"type": "any"}),
    "list-as-string": ("milestones", "owner", {"type": "string"}), "word-as-integer": ("targets", "status", {"type": "integer", "constraints": {}}), "format-on-number": ("targets", "value", {"format": "%d"}), "decimal-two": ("targets", "value", {"decimalChar": ".."}), "same-signs": ("targets", "value", {"decimalChar": ",", "groupChar": ","}), "true-values-text": ("targets", "note", {"type": "boolean", "trueValues": "x"}), "title-number": ("targets", "note", {"title": 5}), "rdf": ("targets", "note", {"rdfType": "https://schema.org/text"}), "misspelt": ("targets", "value", {"decimalchar": ","}), "example": ("targets", "value", {"example": "12"}), "unknown-format-date": ("targets", "due", {"format": "%d/%q/%Y"}), "list-item-type": ("milestones", "owner", {"itemType": "words"}),
}
