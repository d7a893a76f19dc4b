"""Headers that differ from the schema, under each way in which they may."""

MATCHES = ["exact", "equal", "subset", "superset", "partial", ["subset"], "nearly"]
TABLES = ["documents", "observations", "reports", "units"]


def mutations(sample):
    """Each change under each `fieldsMatch`, and some that stand alone."""
    for match in MATCHES:
        for name, change in CHANGES.items():
            label = match if isinstance(match, str) else "array"
            yield f"{name}-{label}", f"a header with {name}, fieldsMatch {match}", matching(match, change)
    for name, change in ALONE.items():
        yield name, f"a header with {name}", alone(change)


def matching(match, change):
    def changed(package, numbers):
        table = "observations"
        package.schema(table)["fieldsMatch"] = match
        rows = package.rows(table)
        what = change(rows, numbers)
        package.set_rows(table, rows)
        return f"{table}.csv: {what}; fieldsMatch is {match}"

    return changed


def alone(change):
    def changed(package, numbers):
        table = numbers.one_of(TABLES)
        rows = package.rows(table)
        what = change(rows, numbers)
        package.set_rows(table, rows)
        return f"{table}.csv: {what}"

    return changed


def nothing(rows, numbers):
    return "nothing changed"


def missing(rows, numbers):
    index = rows[0].index("reported")
    for row in rows:
        del row[index]
    return "column reported taken out"


def missing_required(rows, numbers):
    index = rows[0].index("source")
    for row in rows:
        del row[index]
    return "column source, which the schema requires, taken out"


def further(rows, numbers):
    for number, row in enumerate(rows):
        row.append("further" if number == 0 else str(number))
    return "column further put at the end"


def reordered(rows, numbers):
    for row in rows:
        row[3:6] = [row[5], row[3], row[4]]
    return "three columns in another order"


def both(rows, numbers):
    return missing(rows, numbers) + ", " + further(rows, numbers)


CHANGES = {
    "nothing": nothing, "missing": missing, "missing-required": missing_required, "further": further,
    "reordered": reordered, "missing-and-further": both,
}


def renaming(choose, name):
    def change(rows, numbers):
        index = choose(rows, numbers)
        old = rows[0][index]
        rows[0][index] = name(old)
        return f"column {old!r} is called {rows[0][index]!r}"

    return change


def anywhere(rows, numbers):
    return numbers.below(len(rows[0]))


def repeated(rows, numbers):
    source, target = numbers.below(len(rows[0])), numbers.below(len(rows[0]))
    target = target if target != source else (target + 1) % len(rows[0])
    old, rows[0][target] = rows[0][target], rows[0][source]
    return f"column {old!r} is called {rows[0][source]!r} like another"


def repeated_further(rows, numbers):
    for row in rows:
        row.append(row[0])
    return "the first column stands again at the end"


def blank(rows, numbers):
    index = len(rows[0]) - 1
    rows[0][index] = ""
    return "the last column has no name"


def blank_further(rows, numbers):
    for row in rows:
        row.append("")
    return "a column without a name and values at the end"


def no_header(rows, numbers):
    del rows[0]
    return "the header is gone"


def title_line(rows, numbers):
    rows.insert(0, ["Báo cáo năm 2025"])
    return "a line with a title before the header"


def blank_line(rows, numbers):
    rows.insert(0, [])
    return "an empty line before the header"


ALONE = {
    "renamed-key": renaming(lambda rows, numbers: 0, lambda old: old + "x"),
    "renamed": renaming(lambda rows, numbers: len(rows[0]) - 1, lambda old: old[:-1]),
    "capital-key": renaming(lambda rows, numbers: 0, str.capitalize),
    "capital": renaming(lambda rows, numbers: len(rows[0]) - 1, str.upper),
    "blanks-around": renaming(anywhere, lambda old: f" {old} "),
    "repeated": repeated, "repeated-further": repeated_further, "blank": blank,
    "blank-further": blank_further, "no-header": no_header, "title-line": title_line,
    "blank-line": blank_line,
}
