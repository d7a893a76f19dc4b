"""Constraints of the schema, on columns of the profile and on further ones."""

FURTHER = {
    "minimum": ("integer", {"minimum": 5}, ["4", "5", "6", "-9", "x", ""]),
    "maximum": ("integer", {"maximum": 5}, ["4", "5", "6", ""]),
    "minimum-number": ("number", {"minimum": 0.1}, ["0.1", "0.10", "0.09", "1e-1"]),
    "minimum-text": ("number", {"minimum": "0.1"}, ["0.1", "0.09", "5"]),
    "exclusive-minimum": ("number", {"exclusiveMinimum": 5}, ["5", "5.0", "5.1", "4"]),
    "exclusive-maximum": ("integer", {"exclusiveMaximum": 5}, ["5", "4", "6"]),
    "minimum-date": ("date", {"minimum": "2025-07-01"}, ["2025-06-30", "2025-07-01", "2025-07-02"]),
    "exclusive-maximum-date": ("date", {"exclusiveMaximum": "2025-07-01"}, ["2025-06-30", "2025-07-01"]),
    "maximum-year": ("year", {"maximum": "2025"}, ["2025", "2026", "1999"]),
    "minimum-yearmonth": ("yearmonth", {"minimum": "2025-07"}, ["2025-06", "2025-07", "2026-01"]),
    "minimum-time": ("time", {"minimum": "08:00:00"}, ["07:59:59", "08:00:00"]),
    "maximum-datetime": ("datetime", {"maximum": "2025-07-01T00:00:00"}, ["2025-06-30T23:59:59", "2025-07-01T00:00:01"]),
    "pattern": ("string", {"pattern": "[a-z]+"}, ["abc", "Abc", "abc1", "a b", "ă"]),
    "pattern-anchored": ("string", {"pattern": "^[0-9]{2}$"}, ["12", "123", "1", "x12"]),
    "pattern-unanchored": ("string", {"pattern": "b"}, ["b", "abc", "a"]),
    "pattern-alternatives": ("string", {"pattern": "a|bc"}, ["a", "bc", "ac", "abc"]),
    "pattern-unicode": ("string", {"pattern": "Xã .+"}, ["Xã Quảng La", "xã Quảng La", "Xã "]),
    "pattern-class": ("string", {"pattern": "\\d+\\w?"}, ["12", "12a", "a12", "١٢"]),
    "pattern-lookahead": ("string", {"pattern": "(?=a).*"}, ["abc", "bc"]),
    "pattern-broken": ("string", {"pattern": "(("}, ["a"]),
    "pattern-empty": ("string", {"pattern": ""}, ["a", ""]),
    "pattern-possessive-repeat": ("string", {"pattern": "(ab){2,3}"}, ["abab", "ababab", "ab", "abababab"]),
    "enum": ("string", {"enum": ["a", "b"]}, ["a", "b", "c", "A", " a", ""]),
    "enum-integer": ("integer", {"enum": [1, 2]}, ["1", "2", "3", "01"]),
    "enum-integer-texts": ("integer", {"enum": ["1", "2"]}, ["1", "2", "3"]),
    "enum-number": ("number", {"enum": [1.5, 2]}, ["1.5", "1.50", "2.0", "3"]),
    "enum-date": ("date", {"enum": ["2025-07-01"]}, ["2025-07-01", "2025-07-02"]),
    "enum-boolean": ("boolean", {"enum": [True]}, ["true", "false", "1"]),
    "enum-empty": ("string", {"enum": []}, ["a"]),
    "min-length": ("string", {"minLength": 3}, ["ab", "abc", "ạạạ", "a\u0323b", "", "👩‍👩‍👧"]),
    "max-length": ("string", {"maxLength": 3}, ["abc", "abcd", "ạạạ", "Ha\u0323", "đđđđ"]),
    "min-length-list": ("list", {"minLength": 2}, ["a,b", "a", "a,b,c", ""]),
    "max-length-array": ("array", {"maxLength": 1}, ["[1]", "[1, 2]", "[]"]),
    "min-length-number": ("number", {"minLength": 2}, ["1", "12"]),
    "minimum-string": ("string", {"minimum": "b"}, ["a", "b", "c"]),
    "minimum-wrong": ("integer", {"minimum": "x"}, ["1"]),
    "maximum-boolean": ("boolean", {"maximum": True}, ["true"]),
    "required": ("string", {"required": True}, ["a", "", " ", "a"]),
    "required-text": ("string", {"required": "true"}, ["a", "", "a"]),
    "unique": ("string", {"unique": True}, list("abcbd") + [f"v{n}" for n in range(30)] + ["", ""]),
    "unique-number": ("number", {"unique": True}, ["1", "1.0", "2"] + [str(n) for n in range(3, 40)]),
    "json-schema": ("object", {"jsonSchema": {"required": ["a"]}}, ['{"a": 1}', "{}"]),
    "unknown": ("string", {"minimun": 3}, ["a"]),
}

PROFILE = {
    "units-population-maximum": ("units", "population", {"maximum": 30000}),
    "units-population-minimum": ("units", "population", {"minimum": 5000}),
    "units-area-exclusive": ("units", "area_km2", {"exclusiveMinimum": 20}),
    "units-title-pattern": ("units", "title", {"pattern": "^(Xã|Phường|Thị trấn|Đặc khu) .*$"}),
    "units-title-long": ("units", "title", {"maxLength": 14}),
    "units-title-unique": ("units", "title", {"unique": True}),
    "units-kind-enum": ("units", "kind", {"enum": ["ward", "commune"]}),
    "units-bloc-enum": ("units", "bloc", {"enum": ["territorial", "party", "other"]}),
    "units-founded-minimum": ("units", "founded", {"minimum": "2025-07-01"}),
    "units-founded-late": ("units", "founded", {"minimum": "2025-07-02"}),
    "units-parent-required": ("units", "parent", {"required": True}),
    "units-population-required": ("units", "population", {"required": True}),
    "units-population-enum": ("units", "population", {"enum": [17310, 20000]}),
    "reports-state-required": ("reports", "state", {"required": True}),
    "reports-finished-required": ("reports", "finished", {"required": True}),
    "reports-state-enum": ("reports", "state", {"enum": ["done", "planned"]}),
    "milestones-owner-length": ("milestones", "owner", {"minLength": 2}),
    "milestones-owner-required": ("milestones", "owner", {"required": True}),
    "observations-value-bounds": ("observations", "value", {"minimum": 1, "maximum": 1000}),
    "observations-reporter-long": ("observations", "reporter", {"minLength": 12}),
    "targets-value-enum": ("targets", "value", {"enum": [12, 14]}),
    "staffing-quota-maximum": ("staffing", "quota", {"maximum": 2000}),
    "documents-number-pattern": ("documents", "number", {"pattern": "[0-9]+[-/].*"}),
    "successions-extent-enum": ("successions", "extent", {"enum": ["whole"]}),
    "indicators-step-unique": ("indicators", "step", {"unique": True}),
    "observations-status-unique": ("observations", "status", {"unique": True}),
}


def mutations(sample):
    """One for each constraint of a further column, and for each of a column of the profile."""
    for name, (kind, constraint, values) in FURTHER.items():
        yield name, f"a further column of type {kind} with {constraint}", further(kind, constraint, values)
    for name, (table, column, constraint) in PROFILE.items():
        yield name, f"{table}.{column} is constrained by {constraint}", profile(table, column, constraint)


def further(kind, constraint, values):
    def change(package, numbers):
        field = {"name": "further", "type": kind, "constraints": constraint}
        package.add_column("documents", field, values + ([] if constraint.get("unique") else [values[0]]))
        return f"documents.csv has a {kind} column with {constraint} and {len(values)} values"

    return change


def profile(table, column, constraint):
    def change(package, numbers):
        package.field(table, column)["constraints"] = constraint
        return f"{table}.{column} has the constraints {constraint}"

    return change
