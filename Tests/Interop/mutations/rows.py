"""Rows that are too short, too long, blank, or not in their places."""

TABLES = ["units", "observations", "successions", "milestones", "documents"]


def mutations(sample):
    for name, change in CHANGES.items():
        for table in TABLES[:3] if name in TWICE else TABLES[:1]:
            yield f"{name}-{table}", f"{table}.csv: {name}", changing(table, change)


def changing(table, change):
    def changed(package, numbers):
        lines = package.lines(table)
        what = change(lines, 1 + numbers.below(len(lines) - 1), numbers)
        package.set_lines(table, lines)
        return f"{table}.csv: {what}"

    return changed


def one_short(lines, at, numbers):
    lines[at] = lines[at].rpartition(",")[0]
    return f"line {at + 1} lacks its last cell"


def two_cells(lines, at, numbers):
    lines[at] = ",".join(lines[at].split(",")[:2])
    return f"line {at + 1} has two cells"


def one_cell(lines, at, numbers):
    lines[at] = lines[at].split(",")[0]
    return f"line {at + 1} has one cell"


def one_long(lines, at, numbers):
    lines[at] += ",further"
    return f"line {at + 1} has a further cell"


def one_empty_long(lines, at, numbers):
    lines[at] += ","
    return f"line {at + 1} has a further, empty cell"


def three_empty_long(lines, at, numbers):
    lines[at] += ",,,"
    return f"line {at + 1} has three further, empty cells"


def blank(lines, at, numbers):
    lines.insert(at, "")
    return f"an empty line {at + 1}"


def blanks(lines, at, numbers):
    lines.insert(at, "   ")
    return f"line {at + 1} has only blanks"


def commas(lines, at, numbers):
    lines.insert(at, "," * lines[0].count(","))
    return f"line {at + 1} has only delimiters"


def few_commas(lines, at, numbers):
    lines.insert(at, ",,")
    return f"line {at + 1} has three empty cells"


def blank_end(lines, at, numbers):
    lines += ["", "", ""]
    return "three empty lines at the end"


def commas_end(lines, at, numbers):
    lines += ["," * lines[0].count(",")] * 3
    return "three rows of delimiters at the end"


def twice(lines, at, numbers):
    lines.insert(at, lines[at])
    return f"line {at + 1} stands twice"


def twice_apart(lines, at, numbers):
    lines.append(lines[at])
    return f"line {at + 1} stands again at the end"


def three_times(lines, at, numbers):
    lines += [lines[at]] * 2
    return f"line {at + 1} stands twice more at the end"


def total(lines, at, numbers):
    lines.append("Tổng" + "," * lines[0].count(","))
    return "a row of totals at the end"


def none(lines, at, numbers):
    del lines[1:]
    return "no rows below the header"


def all_short(lines, at, numbers):
    lines[1:] = [line.rpartition(",")[0] for line in lines[1:]]
    return "every row lacks its last cell"


def trailing_commas(lines, at, numbers):
    lines[:] = [line + "," for line in lines]
    return "every line ends with a delimiter"


def comment(lines, at, numbers):
    lines.insert(at, "# a remark")
    return f"line {at + 1} is a remark, and no commentChar is declared"


def sep_line(lines, at, numbers):
    lines.insert(0, "sep=,")
    return "a first line sep=,"


def reversed_rows(lines, at, numbers):
    lines[1:] = reversed(lines[1:])
    return "the rows stand in the opposite order"


def gone(lines, at, numbers):
    del lines[at]
    return f"line {at + 1} is gone"


def empty(lines, at, numbers):
    lines.clear()
    return "nothing but a line end"


CHANGES = {
    "one-short": one_short, "two-cells": two_cells, "one-cell": one_cell, "one-long": one_long,
    "one-empty-long": one_empty_long, "three-empty-long": three_empty_long, "blank": blank,
    "blanks": blanks, "commas": commas, "few-commas": few_commas, "blank-end": blank_end,
    "commas-end": commas_end, "twice": twice, "twice-apart": twice_apart, "three-times": three_times,
    "total": total, "none": none, "all-short": all_short, "trailing-commas": trailing_commas,
    "comment": comment, "sep-line": sep_line, "reversed": reversed_rows, "gone": gone, "empty": empty,
}
TWICE = {"one-short", "two-cells", "one-long", "blank", "commas", "twice", "none", "all-short"}
