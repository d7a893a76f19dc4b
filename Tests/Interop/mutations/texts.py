"""How the text of a file is written: delimiters, encodings, quotes and line ends."""

TABLE = "observations"
OTHERS = ["units", "documents", "milestones"]


def mutations(sample):
    for name, (table, what, write) in WRITINGS.items():
        yield name, f"{table}.csv: {what}", writing(table, what, write)
    for name, (what, text) in QUOTES.items():
        yield f"quote-{name}", f"a title: {what}", quoting(what, text)


def writing(table, what, write):
    def change(package, numbers):
        before = package.files[table + ".csv"]
        after = write(package, before)
        if after is not None:
            package.files[table + ".csv"] = after
        return f"{table}.csv: {what}"

    return change


def quoting(what, text):
    """Puts text as it is in the place of one title."""

    def change(package, numbers):
        lines = package.lines("workstreams")
        row = 1 + numbers.below(len(lines) - 3)
        cells = lines[row].split(",")
        cells[2] = text
        lines[row] = ",".join(cells)
        package.set_lines("workstreams", lines)
        return f"workstreams.csv, row {row + 1}: the title is {text!r}, {what}"

    return change


def delimited(delimiter, declared=None):
    def write(package, before):
        package.set_rows(TABLE, package.rows(TABLE), delimiter=delimiter)
        if declared is not None:
            package.resource(TABLE)["dialect"] = {"delimiter": declared}

    return write


def lines_ended(end, last=True):
    def write(package, before):
        text = before.replace(b"\r\n", b"\n").replace(b"\n", end)
        return text if last else text[: -len(end)]

    return write


def encoded(name, declared=None):
    def write(package, before):
        if declared:
            package.resource("documents")["encoding"] = declared
        return before.decode().encode(name, "replace")

    return write


def declared(encoding):
    def write(package, before):
        package.resource("documents")["encoding"] = encoding

    return write


def byte_at(byte, share):
    def write(package, before):
        place = before.index(b"\n", int(len(before) * share)) - 1
        return before[:place] + byte + before[place:]

    return write


WRITINGS = {
    **{
        f"delimiter-{word}{'' if said is None else '-declared' if said == sign else '-declared-' + other}":
        (TABLE, f"{word} between the cells, dialect says {said!r}", delimited(sign, said))
        for word, sign in [("comma", ","), ("semicolon", ";"), ("tab", "\t"), ("pipe", "|"), ("colon", ":")]
        for said, other in [(None, ""), (sign, ""), (";" if sign != ";" else ",", "wrong")]
    },
    "ends-crlf": (TABLE, "lines end with CR LF", lines_ended(b"\r\n")),
    "ends-cr": (TABLE, "lines end with CR", lines_ended(b"\r")),
    "ends-crlf-no-last": (TABLE, "CR LF, and the last line has no end", lines_ended(b"\r\n", last=False)),
    "ends-no-last": (TABLE, "the last line has no end", lines_ended(b"\n", last=False)),
    "ends-mixed": (TABLE, "one line ends with CR LF", lambda p, b: b.replace(b"\n", b"\r\n", 1)),
    "ends-one-cr": (TABLE, "one line ends with CR", lambda p, b: b[:200] + b[200:].replace(b"\n", b"\r", 1)),
    "ends-cr-cr-lf": (TABLE, "lines end with CR CR LF", lines_ended(b"\r\r\n")),
    "ends-lf-cr": (TABLE, "lines end with LF CR", lines_ended(b"\n\r")),
    "bom": ("units", "a byte order mark", lambda p, b: b"\xef\xbb\xbf" + b),
    "bom-twice": ("units", "two byte order marks", lambda p, b: b"\xef\xbb\xbf" * 2 + b),
    "bom-within": ("units", "a byte order mark before the second line", lambda p, b: b.replace(b"\n", b"\n\xef\xbb\xbf", 1)),
    "utf-16": ("documents", "UTF-16 with a mark", encoded("utf-16")),
    "utf-16-le": ("documents", "UTF-16, little-endian, without a mark", encoded("utf-16-le")),
    "utf-16-be": ("documents", "UTF-16, big-endian, without a mark", encoded("utf-16-be")),
    "utf-16-declared": ("documents", "UTF-16 with a mark, and the descriptor says so", encoded("utf-16", "utf-16")),
    "latin-1": ("documents", "Latin-1", encoded("latin-1")),
    "latin-1-declared": ("documents", "Latin-1, and the descriptor says so", encoded("latin-1", "iso-8859-1")),
    "windows-1258": ("documents", "Windows-1258", encoded("cp1258")),
    "windows-1258-declared": ("documents", "Windows-1258, and the descriptor says so", encoded("cp1258", "windows-1258")),
    "declared-latin-1": ("documents", "UTF-8, and the descriptor says Latin-1", declared("iso-8859-1")),
    "declared-unknown": ("documents", "UTF-8, and the descriptor has an encoding that is none", declared("utf-9")),
    "declared-ascii": ("documents", "UTF-8, and the descriptor says ASCII", declared("ascii")),
    "declared-capitals": ("documents", "UTF-8, and the descriptor says UTF-8 in capitals", declared("UTF-8")),
    "declared-sig": ("documents", "UTF-8, and the descriptor says utf-8-sig", declared("utf-8-sig")),
    "byte-ff": ("documents", "a byte FF in the middle", byte_at(b"\xff", 0.5)),
    "byte-cut": ("documents", "half a character in the middle", byte_at(b"\xc3", 0.5)),
    "byte-surrogate": ("documents", "a surrogate in the middle", byte_at(b"\xed\xa0\x80", 0.5)),
    "byte-overlong": ("documents", "an overlong slash in the middle", byte_at(b"\xc0\xaf", 0.5)),
    "byte-nul": ("documents", "a zero in the middle", byte_at(b"\x00", 0.5)),
    "byte-nul-end": ("documents", "zeros at the end", lambda p, b: b + b"\x00" * 20),
    "byte-sub": ("documents", "an end-of-file character at the end", lambda p, b: b + b"\x1a"),
    "empty": ("documents", "no bytes", lambda p, b: b""),
    "bom-only": ("documents", "nothing but a mark", lambda p, b: b"\xef\xbb\xbf"),
    "line-ends-only": ("documents", "nothing but line ends", lambda p, b: b"\n\n\n"),
    "binary": ("documents", "bytes of a picture", lambda p, b: bytes(range(137, 256)) * 20),
}

QUOTES = {
    "whole": ("in quotes", '"Thể chế"'), "comma": ("with the delimiter in quotes", '"Thể, chế"'),
    "break": ("with a line break in quotes", '"Thể\nchế"'), "break-crlf": ("with CR LF in quotes", '"Thể\r\nchế"'),
    "breaks": ("with empty lines in quotes", '"Thể\n\n\nchế"'),
    "doubled": ("with a doubled quote", '"Thể ""chế"""'), "empty": ("empty quotes", '""'),
    "unclosed": ("with a quote that is never closed", '"Thể chế'),
    "stray": ("with a quote within an unquoted text", 'Thể "chế"'),
    "stray-inside": ("with quotes inside that are not doubled", '"Thể "chế" mới"'),
    "after": ("with text after the closing quote", '"Thể" chế'),
    "blank-after": ("with a blank after the closing quote", '"Thể" '),
    "blank-before": ("with a blank before the opening quote", ' "Thể, chế"'),
    "single": ("in single quotes", "'Thể chế'"), "single-comma": ("in single quotes with the delimiter", "'Thể, chế'"),
    "backslash": ("with a quote after a backslash", '"Thể \\"chế\\" mới"'),
    "curly": ("in curly quotes", "“Thể chế”"), "two": ("with two quoted parts", '"Thể""chế"'),
    "only": ("one quote", '"'), "three": ("three quotes", '"""'), "four": ("four quotes", '""""'),
    "end-of-cell": ("with a quote at its end", 'Thể chế"'), "comma-break": ("quoted, delimiter and break", '"a,\nb"'),
}
