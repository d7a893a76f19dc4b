"""A further column that only the schema knows, of each type, with right and wrong values."""

import string

DAY_TIME = "2025-07-01T08:30:00"
UUID = "123e4567-e89b-12d3-a456-426614174000"

COLUMNS = {
    "string": ({}, ["x", " x ", "", "null"]),
    "email": ({"type": "string", "format": "email"}, ["a@b.vn", "a@b", "a", "a b@c.vn", "ă@b.vn", "@b.vn", "a@b.vn.", "A.B+c@d-e.vn"]),
    "uri": ({"type": "string", "format": "uri"}, ["https://a.vn/x?y=1", "a.vn", "mailto:a@b.vn", "urn:a:b", "http://", "https://a b.vn", "x:", "https://ă.vn"]),
    "binary": ({"type": "string", "format": "binary"}, ["YWJj", "YWJjZA==", "YWJjZA", "$$$", "YW Jj", "ăă"]),
    "uuid": ({"type": "string", "format": "uuid"}, [UUID, UUID.upper(), UUID.replace("-", ""), "{" + UUID + "}", "123", UUID + "0", "urn:uuid:" + UUID]),
    "number": ({"type": "number"}, ["1", "-1.5", "1e5", "NaN", "INF", "-INF", "1,5", "abc", "", "1 ", "5.", ".5", "+1", "1E+2", "nan", "inf", "१", "1_0"]),
    "number-decimal": ({"type": "number", "decimalChar": ","}, ["1,5", "1.5", "1", "1,5e2", "1,", ",5", "1,2,3"]),
    "number-group": ({"type": "number", "groupChar": ","}, ["1,000", "1,000.5", "1000", "10,00", ",1", "1,", "1.000,5"]),
    "number-group-space": ({"type": "number", "groupChar": " ", "decimalChar": ","}, ["1 000", "1 000,5", "1\u00a0000", "1.5"]),
    "number-vietnamese": ({"type": "number", "groupChar": ".", "decimalChar": ","}, ["1.234,5", "1.234.567", "12,5", "1,234.5", "12.5"]),
    "number-not-bare": ({"type": "number", "bareNumber": False}, ["12 %", "12%", "$12", "12 VND", "VND 12", "-12 %", "12", "a1b2", "%", "12.5 tỷ", "€1.5", "(12)", "~12"]),
    "number-not-bare-group": ({"type": "number", "bareNumber": False, "groupChar": ","}, ["1,000 %", "$1,000.5", "1,000"]),
    "integer": ({"type": "integer"}, ["1", "-1", "+1", "1.0", "1.5", "1e3", "abc", "9" * 30, "00", "1_0", "-0", " 1"]),
    "integer-not-bare": ({"type": "integer", "bareNumber": False}, ["12 %", "$12", "12 người", "12.5 %", "-12%", "12"]),
    "integer-group": ({"type": "integer", "groupChar": ","}, ["1,000", "1000", "1,00", "1.000"]),
    "boolean": ({"type": "boolean"}, ["true", "false", "True", "FALSE", "1", "0", "yes", "tRuE", "t", ""]),
    "boolean-values": ({"type": "boolean", "trueValues": ["có"], "falseValues": ["không"]}, ["có", "không", "true", "Có", "1"]),
    "boolean-true-values": ({"type": "boolean", "trueValues": ["yes", "Y"]}, ["yes", "Y", "false", "0", "true", "no"]),
    "object": ({"type": "object"}, ["{}", '{"a": 1}', "[1]", "x", '{"a"}', "{'a': 1}", "1", "null"]),
    "array": ({"type": "array"}, ["[]", "[1, 2]", "{}", "[1,]", "1", '["a"', "null"]),
    "list": ({"type": "list"}, ["a,b", "a", "a,,b", ",", "a;b"]),
    "list-integer": ({"type": "list", "delimiter": ";", "itemType": "integer"}, ["1;2", "1;x", "1; 2", "1;;2", "1", "1.5", "1,2"]),
    "list-date": ({"type": "list", "itemType": "date"}, ["2025-07-01,2025-07-02", "2025-07-01,x", "2025-07-01"]),
    "list-number": ({"type": "list", "itemType": "number"}, ["1.5,2", "1,5,x", "a"]),
    "datetime": ({"type": "datetime"}, [DAY_TIME, DAY_TIME + "Z", DAY_TIME + ".5Z", DAY_TIME + "+07:00", "2025-07-01 08:30:00", "2025-07-01", "2025-07-01T25:00:00", "x", "2025-07-01T08:30", "2025-07-01T08:30:60", "2025-07-01t08:30:00z"]),
    "datetime-any": ({"type": "datetime", "format": "any"}, [DAY_TIME, "1 July 2025 8:30", "01/07/2025 08:30", "x"]),
    "datetime-pattern": ({"type": "datetime", "format": "%d/%m/%Y %H:%M"}, ["01/07/2025 08:30", "1/7/2025 8:30", DAY_TIME, "01/07/2025"]),
    "date": ({"type": "date"}, ["2025-07-01", "2025-7-1", "01/07/2025", "2025-02-29", "2024-02-29", DAY_TIME, "x", "0000-01-01", "9999-12-31", "-2025-07-01"]),
    "date-any": ({"type": "date", "format": "any"}, ["2025-07-01", "1/7/2025", "1 July 2025", "July 1, 2025", "01.07.2025", "ngày 1 tháng 7", "x", "2025", "1"]),
    "date-pattern": ({"type": "date", "format": "%d/%m/%Y"}, ["01/07/2025", "1/7/2025", "2025-07-01", "31/02/2025", "01/07/25", "01/07/2025 "]),
    "date-pattern-short": ({"type": "date", "format": "%d/%m/%y"}, ["01/07/25", "1/7/99", "01/07/2025"]),
    "date-pattern-words": ({"type": "date", "format": "%d %B %Y"}, ["01 July 2025", "1 july 2025", "1 Jul 2025", "1 tháng 7 2025"]),
    "date-pattern-abbreviated": ({"type": "date", "format": "%d-%b-%Y"}, ["01-Jul-2025", "1-JUL-2025", "01-July-2025"]),
    "date-pattern-day-of-year": ({"type": "date", "format": "%Y-%j"}, ["2025-182", "2025-400", "2025-1"]),
    "time": ({"type": "time"}, ["08:30:00", "8:30", "08:30", "25:00:00", "08:30:00Z", "08:30:00.5", "x", "24:00:00", "08:30:60"]),
    "time-pattern": ({"type": "time", "format": "%H:%M"}, ["08:30", "8:30", "08:30:00", "24:00"]),
    "year": ({"type": "year"}, ["2025", "25", "-2025", "02025", "12345", "20x5", "0000", " 2025", "2025.0"]),
    "yearmonth": ({"type": "yearmonth"}, ["2025-07", "2025-7", "2025-13", "2025", "07-2025", "2025-07-01", "-2025-07", "202507"]),
    "duration": ({"type": "duration"}, ["P1Y", "P1Y2M3DT4H5M6S", "PT1.5H", "P1W", "P", "PT", "1Y", "-P1D", "P1.5D", "P1H", "+P1D", "P1Y2D"]),
    "geopoint": ({"type": "geopoint"}, ["107.1, 20.9", "107.1,20.9", "107.1 20.9", "200, 20", "107, 95", "107", "a, b", "1,2,3"]),
    "geopoint-array": ({"type": "geopoint", "format": "array"}, ["[107.1, 20.9]", '["107", "20"]', "[1]", "107,20", "[200, 0]"]),
    "geopoint-object": ({"type": "geopoint", "format": "object"}, ['{"lon": 107, "lat": 20}', '{"lat": 20}', '{"lon": "107", "lat": "20"}', "107,20", '{"lon": 107, "lat": 20, "z": 1}']),
    "geojson": ({"type": "geojson"}, ['{"type": "Point", "coordinates": [107, 20]}', '{"type": "X"}', "[]", "x", "{}", '{"type": "Point"}', '{"type": "Point", "coordinates": ["a", "b"]}', '{"type": "FeatureCollection", "features": []}']),
    "topojson": ({"type": "geojson", "format": "topojson"}, ['{"type": "Topology", "objects": {}, "arcs": []}', '{"type": "Point"}', "x"]),
    "any": ({"type": "any"}, ["x", "1", "", "  "]),
    "no-type": ({}, ["x", "1"]),
    "missing-values": ({"type": "number", "missingValues": ["", "-", "n/a"]}, ["-", "n/a", "N/A", "1", " - ", "--"]),
    "missing-labels": ({"type": "number", "missingValues": [{"value": "-99", "label": "unknown"}]}, ["-99", "1", "x", ""]),
    "categories": ({"type": "string", "categories": ["a", "b"]}, ["a", "b", "c", "A", ""]),
    "categories-numbers": ({"type": "integer", "categories": [{"value": 1, "label": "one"}, {"value": 2, "label": "two"}]}, ["1", "2", "3", "one"]),
}


def mutations(sample):
    """One for each kind of column, with all its values in the rows of `documents`."""
    for name, (field, values) in COLUMNS.items():
        yield f"{name}", f"a further column of {field or 'no type'}"[:90], adding(field, values)


def adding(field, values):
    """A change that adds the column to a table."""

    def change(package, numbers):
        letters = "".join(numbers.one_of(string.ascii_lowercase) for _ in range(4))
        package.add_column("documents", {"name": "x_" + letters, **field}, values + [values[0]])
        return f"documents.csv has a column x_{letters} with {', '.join(repr(v[:30]) for v in values)}"

    return change
