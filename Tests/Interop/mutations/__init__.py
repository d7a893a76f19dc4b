"""The mutations: each changes one thing in the sample package, and says what."""

from . import cells, columns, constraints, descriptors, dialects, headers, keys, rows, texts

MODULES = (cells, columns, constraints, headers, rows, keys, texts, dialects, descriptors)


def all_mutations(sample):
    """Every mutation as (name, what it does, change), by the name of its group; names are unique."""
    found = []
    for module in MODULES:
        group = module.__name__.rsplit(".", 1)[-1]
        for name, what, change in module.mutations(sample):
            found.append((f"{group}/{name}", what, change))
    names = [name for name, _, _ in found]
    assert len(set(names)) == len(names), [name for name in names if names.count(name) > 1]
    return found
