"""Dialects: what the descriptor says of how a file is written, rightly and wrongly."""

import csv
import io

TABLE = "targets"


def mutations(sample):
    for name, (dialect, write, what) in DIALECTS.items():
        yield name, f"{TABLE}.csv: {what}", declaring(dialect, write, what)


def declaring(dialect, write, what):
    def change(package, numbers):
        resource = package.resource(TABLE)
        resource["dialect"] = dialect
        # Columns go by their places where the file does not name them.
        if write is not None:
            write(package)
        return f"{TABLE}.csv: {what}; its dialect is {dialect}"

    return change


def written(**options):
    def write(package):
        out = io.StringIO(newline="")
        csv.writer(out, **{"lineterminator": "\n", **options}).writerows(package.rows(TABLE))
        package.set_text(TABLE, out.getvalue())

    return write


def edited(edit):
    def write(package):
        package.set_lines(TABLE, edit(package.lines(TABLE)))

    return write


def without_header(package):
    package.set_lines(TABLE, package.lines(TABLE)[1:])
    names = package.rows(TABLE)
    header = ["indicator", "due", "decided", "value", "status", "document", "note", "note@en"]
    fields = {field["name"]: field for field in package.schema(TABLE)["fields"]}
    package.schema(TABLE)["fields"] = [fields.get(name, {"name": name, "type": "string"}) for name in header]
    assert len(names[0]) == len(header)


def header_in_two(lines):
    first = lines[0].split(",")
    return [",".join(["the"] * len(first)), lines[0], *lines[1:]]


def fields_of_two_rows(package):
    package.set_lines(TABLE, header_in_two(package.lines(TABLE)))


def nulls(package):
    rows = package.rows(TABLE)
    rows[1][2] = rows[2][5] = rows[3][6] = "\\N"
    package.set_rows(TABLE, rows)


DIALECTS = {
    "empty": ({}, None, "an empty dialect"),
    "quote-single": ({"quoteChar": "'"}, written(quotechar="'"), "single quotes, declared"),
    "quote-single-all": ({"quoteChar": "'"}, written(quotechar="'", quoting=csv.QUOTE_ALL), "everything in single quotes, declared"),
    "quote-single-not": (None, written(quotechar="'", quoting=csv.QUOTE_ALL), "everything in single quotes, not declared"),
    "quote-all": ({}, written(quoting=csv.QUOTE_ALL), "everything in quotes"),
    "quote-empty": ({"quoteChar": ""}, None, "no quote character"),
    "quote-two": ({"quoteChar": "''"}, None, "a quote character of two"),
    "double-quote-false": ({"doubleQuote": False}, None, "quotes are not doubled, and none is"),
    "escape": ({"escapeChar": "\\"}, written(quoting=csv.QUOTE_NONE, escapechar="\\"), "an escape character in place of quotes"),
    "escape-quoted": ({"escapeChar": "\\", "doubleQuote": False}, written(escapechar="\\", doublequote=False), "an escape character inside quotes"),
    "escape-and-quote": ({"escapeChar": "\\", "quoteChar": '"'}, None, "an escape character and quotes"),
    "header-false": ({"header": False}, without_header, "no header, declared"),
    "header-false-there": ({"header": False}, None, "a header, and the dialect says there is none"),
    "header-rows-2": ({"headerRows": [2]}, edited(lambda lines: ["Đích năm 2025", *lines]), "a title above the header, declared"),
    "header-rows-3": ({"headerRows": [3]}, edited(lambda lines: ["Đích", "", *lines]), "a title and an empty line above the header, declared"),
    "header-rows-two": ({"headerRows": [1, 2]}, fields_of_two_rows, "a header of two rows"),
    "header-rows-empty": ({"headerRows": []}, None, "an empty list of header rows"),
    "header-rows-far": ({"headerRows": [90]}, None, "a header below the end of the file"),
    "header-rows-zero": ({"headerRows": [0]}, None, "a header in row 0"),
    "header-rows-word": ({"headerRows": "1"}, None, "header rows that are a text"),
    "header-word": ({"header": "no"}, None, "a header that is a text"),
    "comment-char": ({"commentChar": "#"}, edited(lambda lines: [lines[0], "# một nhận xét", *lines[1:], "#cuối"]), "remarks, declared"),
    "comment-char-first": ({"commentChar": "#"}, edited(lambda lines: ["# một nhận xét", *lines]), "a remark before the header, declared"),
    "comment-char-quoted": ({"commentChar": "#"}, edited(lambda lines: [*lines, '"#x",2025-12-31,,1,final,,,']), "a quoted cell that begins like a remark"),
    "comment-char-two": ({"commentChar": "//"}, edited(lambda lines: [lines[0], "// một nhận xét", *lines[1:]]), "remarks that begin with two characters"),
    "comment-rows": ({"commentRows": [2]}, edited(lambda lines: [lines[0], "một nhận xét", *lines[1:]]), "a row that is left out, declared"),
    "comment-rows-first": ({"commentRows": [1], "headerRows": [2]}, edited(lambda lines: ["một nhận xét", *lines]), "a row before the header that is left out"),
    "comment-rows-header": ({"commentRows": [1]}, edited(lambda lines: ["một nhận xét", *lines]), "a row before the header that is left out, with headerRows by default"),
    "skip-initial-space": ({"skipInitialSpace": True}, edited(lambda lines: [lines[0]] + [line.replace(",", ", ") for line in lines[1:3]] + lines[3:]), "blanks after delimiters, declared"),
    "skip-initial-space-not": ({}, edited(lambda lines: [lines[0]] + [line.replace(",2025", ", 2025") for line in lines[1:]]), "blanks before days, not declared"),
    "skip-initial-space-quoted": ({"skipInitialSpace": True}, edited(lambda lines: [*lines, 'grdp-growth, 2027-12-31, , 11, final, , "a, b", ']), "blanks before quotes, declared"),
    "null-sequence": ({"nullSequence": "\\N"}, nulls, "\\N for nothing, declared"),
    "null-sequence-not": ({}, nulls, "\\N for nothing, not declared"),
    "line-terminator": ({"lineTerminator": "\r\n"}, None, "lines end otherwise than declared"),
    "line-terminator-other": ({"lineTerminator": "|"}, None, "a line end that is none"),
    "delimiter-two": ({"delimiter": ";;"}, None, "a delimiter of two characters"),
    "delimiter-number": ({"delimiter": 5}, None, "a delimiter that is a number"),
    "delimiter-empty": ({"delimiter": ""}, None, "an empty delimiter"),
    "delimiter-tab-word": ({"delimiter": "\\t"}, written(delimiter="\t"), "a tab that is written as two characters"),
    "same-signs": ({"delimiter": ",", "quoteChar": ","}, None, "one character for two things"),
    "nested": ({"csv": {"delimiter": ";"}}, written(delimiter=";"), "properties in an object of their own"),
    "not-an-object": (5, None, "a dialect that is a number"),
    "path": ("dialect.json", None, "a dialect in a file that is not there"),
    "unknown-property": ({"delimeter": ";"}, None, "a property that is misspelt"),
    "case-sensitive-header": ({"caseSensitiveHeader": True}, None, "a property of version 1"),
}
