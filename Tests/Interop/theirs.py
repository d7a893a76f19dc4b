"""What the public `frictionless` says of a folder."""

import os
import warnings

from facts import DESCRIPTOR, Fact, KIND_OF_THEIRS


def facts(folder):
    """Its errors as facts. It is asked from within the folder, as a person would ask it."""
    from frictionless import validate

    before = os.getcwd()
    os.chdir(folder)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            report = validate(DESCRIPTOR, limit_errors=100_000)
    # It has no one way to fail: some descriptors make it end with an exception of Python's own.
    except Exception as failure:  # noqa: BLE001
        return [Fact(DESCRIPTOR, None, None, "descriptor", "exception", f"{type(failure).__name__}: {failure}")]
    finally:
        os.chdir(before)
    found = [fact(DESCRIPTOR, error) for error in report.errors]
    for task in report.tasks:
        found += [fact(task.place or DESCRIPTOR, error) for error in task.errors]
    return found


def fact(place, error):
    kind = KIND_OF_THEIRS[error.type]
    file = DESCRIPTOR if kind == "descriptor" else os.path.normpath(place)
    row = getattr(error, "row_number", None)
    field = getattr(error, "field_number", None) if kind == "cell" else None
    return Fact(file, row, field, kind, error.type, error.note or error.message)
