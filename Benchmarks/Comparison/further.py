"""Instructions of each row more: what of a command grows with its data, without what it costs to start."""
from . import counting, places

# Far enough apart for the difference to be of rows alone, and small enough to be counted in seconds.
SIZES = {"observations": (10_000, 100_000), "units": (300, 3000)}
COMMANDS = {
    # On one thread: how many share the work depends on the machine.
    "check": lambda folder: ["check", folder, "--lang", "en", "--threads", "1"],
    "snapshot": lambda folder: ["snapshot", folder, "--lang", "en"],
}


def count(program, folder):
    """By what was done with more of what."""
    places.build("make-package")
    return {
        f"{name} of more {subject}, each": _each(program, subject, words, folder)
        for subject in SIZES for name, words in COMMANDS.items()}


def _each(program, subject, words, folder):
    few, many = SIZES[subject]
    costs = [counting.command(program, words(places.package(subject, size)), folder) for size in (few, many)]
    return (costs[1] - costs[0]) // (many - few)
