#!/usr/bin/env python3
"""Makes the two files beside this script from the published data of Unicode.

    compact.py FOLDER       the Unicode Character Database, such as Debian's unicode-data has it

`widths.txt` has the scalars that do not take one column, as ranges: 2 where East_Asian_Width is W or F, 0
where the general category is Mn, Me, Cf or Cc, which counts more. `graphemes.txt` has the lines of
GraphemeBreakTest.txt without their comments.
"""

import pathlib
import sys


def ranges(path, kinds):
    """The scalars of a property file whose value is one of some, each with its value."""
    for line in path.read_text(encoding="utf-8").splitlines():
        line = line.split("#")[0].strip()
        if not line:
            continue
        where, value = (part.strip() for part in line.split(";")[:2])
        if value in kinds:
            first, _, last = where.partition("..")
            for scalar in range(int(first, 16), int(last or first, 16) + 1):
                yield scalar


def categories(path):
    """Scalars and their general category; ranges are given by their first and last line."""
    start = None
    for line in path.read_text(encoding="utf-8").splitlines():
        value, name, category = line.split(";")[:3]
        scalar = int(value, 16)
        if name.endswith(", First>"):
            start = scalar
            continue
        for each in range(start if name.endswith(", Last>") else scalar, scalar + 1):
            yield each, category


def main(folder, target):
    version = (folder / "EastAsianWidth.txt").read_text(encoding="utf-8").splitlines()[0].lstrip("# ")
    widths = {scalar: 2 for scalar in ranges(folder / "EastAsianWidth.txt", {"W", "F"})}
    for scalar, category in categories(folder / "UnicodeData.txt"):
        if category in {"Mn", "Me", "Cf", "Cc"}:
            widths[scalar] = 0
    lines = [f"# From {version} and UnicodeData.txt of the same version; see compact.py and LICENSE."]
    run = None
    for scalar in sorted(widths):
        if run and run[1] == scalar - 1 and run[2] == widths[scalar]:
            run[1] = scalar
            continue
        if run:
            lines.append("{:X} {:X} {}".format(*run))
        run = [scalar, scalar, widths[scalar]]
    lines.append("{:X} {:X} {}".format(*run))
    (target / "widths.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")

    tests = (folder / "auxiliary" / "GraphemeBreakTest.txt").read_text(encoding="utf-8").splitlines()
    kept = [f"# From {tests[0].lstrip('# ')}; see compact.py and LICENSE."]
    kept += [line.split("#")[0].strip() for line in tests if line.startswith("÷")]
    (target / "graphemes.txt").write_text("\n".join(kept) + "\n", encoding="utf-8")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(pathlib.Path(sys.argv[1]), pathlib.Path(__file__).parent)
