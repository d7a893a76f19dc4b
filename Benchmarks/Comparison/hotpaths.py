"""Instructions of one hot path alone: twice as many of them in a process take just so many more."""
from . import counting


def count(program, folder):
    """The instructions of each path, gone once, by its name."""
    return {name: _once(program, name, times, folder) for name, times in _listed(program)}


def _listed(program):
    lines = counting.output(program, []).splitlines()
    return [(name, int(times)) for name, times in (line.split("\t") for line in lines)]


def _once(program, name, times, folder):
    few, many = (counting.command(program, [name, str(times * factor)], folder) for factor in (1, 2))
    return (many - few) // times
