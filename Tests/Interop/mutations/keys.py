"""Primary, unique and foreign keys: of the data, and of the schema."""


def mutations(sample):
    for name, change in DATA.items():
        yield name, f"data: {name}", change
    for name, (table, changes, cells) in SCHEMAS.items():
        yield name, f"{table}: {changes}"[:110], declaring(table, changes, cells)


def declaring(table, changes, cells):
    """A change of a schema's keys, and of some cells: (table, row, column, value)."""

    def change(package, numbers):
        package.schema(table).update(changes)
        for place in cells:
            package.set_cell(*place)
        return f"{table} has {changes}; {len(cells)} cells changed"

    return change


def pointing(table, column, value):
    """A cell that names a row which is not there."""

    def change(package, numbers):
        row = 1 + numbers.below(len(package.rows(table)) - 1)
        package.set_cell(table, row, column, value)
        return f"{table}.csv, row {row + 1}: {column} is {value!r}"

    return change


def repeating(table, columns):
    """A row that has the key of another."""

    def change(package, numbers):
        rows = package.rows(table)
        source = 1 + numbers.below(len(rows) - 1)
        target = 1 + numbers.below(len(rows) - 1)
        target = target if target != source else 1 + target % (len(rows) - 1)
        for column in columns:
            index = rows[0].index(column)
            rows[target][index] = rows[source][index]
        package.set_rows(table, rows)
        return f"{table}.csv: row {target + 1} has the {', '.join(columns)} of row {source + 1}"

    return change


DATA = {
    **{
        f"unknown-{table}-{column}": pointing(table, column, value)
        for table, column, value in [
            ("workstreams", "document", "999/QĐ"), ("indicators", "workstream", "nowhere"),
            ("targets", "indicator", "GRDP-growth"), ("targets", "document", "999/QĐ"),
            ("observations", "indicator", "grdp"), ("milestones", "workstream", "nowhere"),
            ("milestones", "depends_on", "nowhere"), ("milestones", "depends_on", "nowhere;resolution-1679"),
            ("reports", "milestone", "nowhere"), ("units", "parent", "nowhere"),
            ("successions", "predecessor", "nowhere"), ("successions", "successor", "nowhere"),
            ("successions", "document", "999/QĐ"), ("staffing", "unit", "nowhere"),
            ("indicators", "document", " 27-NQ/TW "), ("milestones", "document", "27-nq/tw"),
        ] if value != "nowhere;resolution-1679"
    },
    "unknown-one-of-list": pointing("milestones", "depends_on", "nowhere;resolution-1679"),
    "repeated-units": repeating("units", ["id"]),
    "repeated-documents": repeating("documents", ["number"]),
    "repeated-indicators": repeating("indicators", ["id"]),
    "repeated-milestones": repeating("milestones", ["id"]),
    "repeated-workstreams": repeating("workstreams", ["id"]),
    "repeated-observations": repeating("observations", ["indicator", "date", "reporter"]),
    "repeated-observations-part": repeating("observations", ["indicator", "date"]),
    "repeated-reports": repeating("reports", ["milestone", "reported", "reporter"]),
    "repeated-targets": repeating("targets", ["indicator", "due", "decided"]),
    "repeated-successions": repeating("successions", ["predecessor", "successor"]),
    "repeated-staffing": repeating("staffing", ["unit", "date", "category"]),
}


def foreign(fields, resource, referenced):
    reference = {"fields": referenced}
    if resource is not None:
        reference["resource"] = resource
    return {"foreignKeys": [{"fields": fields, "reference": reference}]}


SCHEMAS = {
    "primary-other": ("units", {"primaryKey": ["title"]}, []),
    "primary-two": ("units", {"primaryKey": ["title", "kind"]}, []),
    "primary-text": ("units", {"primaryKey": "id"}, [("units", 5, "id", "")]),
    "primary-unknown": ("units", {"primaryKey": ["nothing"]}, []),
    "primary-none": ("units", {"primaryKey": []}, []),
    "primary-with-empty": ("targets", {"primaryKey": ["indicator", "due", "decided"]}, []),
    "primary-empty-part": ("reports", {}, [("reports", 3, "reporter", "")]),
    "primary-all-empty": ("observations", {}, [("observations", 3, name, "") for name in ("indicator", "date", "reporter")]),
    "primary-number": ("observations", {"primaryKey": ["value"]}, [("observations", 3, "value", "7"), ("observations", 4, "value", "7.0")]),
    "unique-keys": ("units", {"uniqueKeys": [["title"]]}, []),
    "unique-keys-two": ("units", {"uniqueKeys": [["title", "dissolved"]]}, [("units", 20, "title", "Xã X"), ("units", 21, "title", "Xã X")]),
    "unique-keys-right": ("documents", {"uniqueKeys": [["number", "title"]]}, []),
    "unique-keys-flat": ("units", {"uniqueKeys": ["title"]}, []),
    "unique-keys-unknown": ("units", {"uniqueKeys": [["nothing"]]}, []),
    "foreign-to-title": ("reports", foreign(["milestone"], "milestones", ["title"]), []),
    "foreign-two-right": ("observations", foreign(["indicator"], "indicators", ["id"]), []),
    "foreign-two": ("targets", foreign(["indicator", "decided"], "observations", ["indicator", "reported"]), []),
    "foreign-two-days": ("reports", foreign(["milestone", "finished"], "milestones", ["id", "baseline_finish"]), []),
    "foreign-two-self": ("units", foreign(["parent", "bloc"], None, ["id", "bloc"]), []),
    "foreign-two-self-wrong": ("units", foreign(["parent", "bloc"], "", ["id", "bloc"]), [("units", 9, "bloc", "party")]),
    "foreign-self-named": ("units", foreign(["parent"], "units", ["id"]), [("units", 9, "parent", "nowhere")]),
    "foreign-self-title": ("units", foreign(["title"], None, ["title"]), []),
    "foreign-days": ("successions", foreign(["date"], "units", ["dissolved"]), [("successions", 9, "date", "2025-06-30")]),
    "foreign-numbers": ("observations", foreign(["value"], "targets", ["value"]), []),
    "foreign-number-to-text": ("workstreams", foreign(["order"], "documents", ["number"]), []),
    "foreign-words": ("observations", foreign(["status"], "targets", ["status"]), []),
    "foreign-words-three": ("reports", foreign(["status", "reported", "reporter"], "observations", ["status", "date", "reporter"]), []),
    "foreign-backwards": ("documents", foreign(["number"], "targets", ["document"]), []),
    "foreign-counts": ("units", foreign(["parent", "bloc"], "units", ["id"]), []),
    "foreign-text": ("units", {"foreignKeys": [{"fields": "parent", "reference": {"resource": "", "fields": "id"}}]}, [("units", 9, "parent", "nowhere")]),
    "foreign-unknown-table": ("units", foreign(["parent"], "nothing", ["id"]), []),
    "foreign-unknown-field": ("units", foreign(["nothing"], "units", ["id"]), []),
    "foreign-unknown-referenced": ("units", foreign(["parent"], "units", ["nothing"]), []),
    "foreign-no-reference": ("units", {"foreignKeys": [{"fields": ["parent"]}]}, []),
    "foreign-list": ("milestones", foreign(["depends_on"], "milestones", ["id"]), []),
}
