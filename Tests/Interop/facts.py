"""What a tool says of a package, in the terms that both tools share."""

from collections import namedtuple

# One thing that is wrong. `field` is the number of the cell, where it is known; `said` is the code or type
# by which the tool names it, and `words` how it puts it.
Fact = namedtuple("Fact", "file row field kind said words")

DESCRIPTOR = "datapackage.json"

# The codes of docs/errors.md, by what they are about. Those that stand nowhere here are about the profile.
OURS = {
    "cell": [
        "not-a-number", "not-a-whole-number", "not-a-day", "not-in-list", "below-minimum", "above-maximum",
        "missing-value", "missing-by-schema", "not-finite", "not-a-boolean", "not-a-time",
        "not-a-date-time", "not-a-year", "not-a-month", "not-a-duration", "not-a-geopoint", "not-json",
        "not-an-email", "not-a-uri", "not-base64", "not-a-uuid", "not-above-minimum", "not-below-maximum",
        "too-short", "too-long", "pattern-differs", "cell-too-long",
    ],
    "key": ["repeated-key", "repeated-value"],
    "reference": ["unknown-reference"],
    "width": ["too-few-cells", "too-many-cells"],
    "header": ["missing-column", "repeated-column", "header-differs", "too-many-columns"],
    "text": ["unclosed-quote", "stray-quote", "not-utf-8", "other-encoding"],
    "file": [
        "path-refused", "file-missing", "file-unreadable", "file-too-large", "file-changed",
        "too-many-rows", "no-header",
    ],
}

# The types of the public tool's report.
THEIRS = {
    "cell": ["type-error", "constraint-error"],
    "key": ["unique-error", "primary-key"],
    "reference": ["foreign-key"],
    "width": ["extra-cell", "missing-cell"],
    "blank": ["blank-row"],
    "header": [
        "blank-header", "unmatched-header", "extra-label", "missing-label", "blank-label", "duplicate-label",
        "incorrect-label",
    ],
    "text": ["encoding-error"],
    "file": [
        "scheme-error", "source-error", "format-error", "compression-error", "hash-count", "byte-count",
        "error", "dataset-error",
    ],
    "descriptor": [
        "package-error", "resource-error", "schema-error", "field-error", "dialect-error", "control-error",
        "metadata-error",
    ],
}

KIND_OF_OURS = {said: kind for kind, names in OURS.items() for said in names}
KIND_OF_THEIRS = {said: kind for kind, names in THEIRS.items() for said in names}


def key(fact):
    """What two facts share when both tools mean the same. Both name one cell; of a row, a header or a
    file each may find several things, and differently many."""
    if fact.kind == "cell":
        return fact.file, fact.row, fact.field, fact.kind
    if fact.kind in ("descriptor", "header", "text", "file"):
        return fact.file, None, None, fact.kind
    return fact.file, fact.row, None, fact.kind
