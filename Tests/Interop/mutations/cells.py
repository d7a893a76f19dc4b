"""Single cells of the profile's columns that are wrong, or only look so."""

NUMBERS = {
    "comma": "12,5", "grouped": "1.234,5", "word": "abc", "percent": "12 %", "exponent": "1e3",
    "nan": "NaN", "inf": "INF", "minus-inf": "-INF", "plus": "+5", "no-whole": ".5", "no-decimals": "5.",
    "space-group": "1 000", "hexadecimal": "0x10", "other-digits": "٣", "two-signs": "--5",
    "underscore": "1_000", "minus-sign": "−5", "huge": "5e400", "two-points": "1.5.2", "blanks": "  7  ",
    "zeros": "007", "tiny": "1e-400", "long": "3." + "1" * 60, "no-break-space": "1\u00a0000",
    "currency": "12 VND", "formula": "=1+1", "lower-nan": "nan", "infinity": "Infinity",
}
INTEGERS = {
    "decimals": "45.6", "zero-decimals": "45.0", "exponent": "1e3", "word": "many", "plus": "+5",
    "underscore": "1_000", "minus-zero": "-0", "many-digits": "9" * 22, "comma": "1,000", "blanks": " 7 ",
    "zeros": "0012", "negative": "-1",
}
DAYS = {
    "slashes": "30/06/2025", "impossible": "2025-02-30", "short": "2025-6-3",
    "with-time": "2025-06-30T00:00:00", "words": "30 June 2025", "serial": "45838", "month": "2025-06",
    "year": "2025", "year-zero": "0000-01-01", "compact": "20250630", "blank-before": " 2025-06-30",
    "five-digits": "10000-01-01", "zone": "2025-06-30Z", "leap-day": "2023-02-29", "dots": "30.06.2025",
    "month-13": "2025-13-01", "year-one": "0001-01-01", "other-digits": "٢٠٢٥-٠٦-٣٠",
}
WORDS = {
    "misspelt": "droped", "capitals": None, "blanks": None, "vietnamese": "đã xong", "mark": "done!",
}
TEXTS = {
    "controls": "a\x01b\x1f", "escape": "\x1b[31mred", "nul": "a\x00b", "bidi": "abc\u202edef",
    "long": "x" * 70_000, "very-long": "y" * 140_000, "blanks": "   ", "blanks-around": "  text  ",
    "zero-width": "te\u200bxt", "no-break-space": "\u00a0", "quotes": 'Nghị quyết "18"',
    "line-break": "two\nlines", "carriage-return": "two\rlines", "decomposed": "Ha\u0323 Long",
    "tab": "a\tb", "comma": "a, b", "next-line": "a\u0085b", "line-separator": "a\u2028b",
    "vertical-tab": "a\x0bb", "form-feed": "a\x0cb", "emoji": "👩‍👩‍👧", "null-word": "null", "na": "NA",
    "apostrophe": "'quoted'", "semicolons": "a;;b;",
}


def mutations(sample):
    """Some values in one seeded place each; required cells that are empty, all of them."""
    by_type = {}
    for table, field in sample.fields():
        kind = "enum" if "enum" in field.get("constraints", {}) else field["type"]
        by_type.setdefault(kind, []).append((table, field["name"]))
    texts = [place for place in by_type["string"] if place[1] in ("title", "lead", "note", "source", "issuer")]
    groups = [
        ("number", by_type["number"], NUMBERS), ("integer", by_type["integer"], INTEGERS),
        ("day", by_type["date"], DAYS), ("word", by_type["enum"], WORDS), ("text", texts, TEXTS),
    ]
    for group, places, values in groups:
        for name, value in values.items():
            yield f"{group}-{name}", f"a {group} is {value!r}"[:80], placing(places, name, value)
    for table, field in sample.fields():
        if field.get("constraints", {}).get("required"):
            yield (
                f"empty-{table}-{field['name']}", f"{table}.{field['name']} is empty in one row",
                placing([(table, field["name"])], "empty", ""))


def placing(places, name, value):
    """A change that puts a value in one of some places."""

    def change(package, numbers):
        table, column = numbers.one_of(places)
        rows = package.rows(table)
        row = 1 + numbers.below(len(rows) - 1)
        index = rows[0].index(column)
        old = rows[row][index]
        new = value
        if value is None:
            new = {"capitals": (old or "final").upper(), "blanks": f" {old} "}[name]
        rows[row][index] = new
        package.set_rows(table, rows)
        return f"{table}.csv, row {row + 1}, {column}: {old!r} became {new[:40]!r}"

    return change
