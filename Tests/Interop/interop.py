"""Compares `reformboard check` with the public `frictionless validate` on mutations of the sample package.

Every difference must be of a class that `known.json` explains, and every class must be met: else it fails.
"""

import argparse
import json
import multiprocessing
import sys
import tempfile
from collections import Counter, defaultdict
from pathlib import Path

import ours
import theirs
from facts import key
from known import Known
from mutations import all_mutations
from package import Package
from seeded import SeededNumbers

REPOSITORY = Path(__file__).resolve().parents[2]
SAMPLE = REPOSITORY / "Sources/SampleData/quang-ninh-2025"
DECISION = REPOSITORY / "docs/decisions/0013-agreement-with-frictionless.md"
BINARY = REPOSITORY / ".build/release/reformboard"


def compare(name):
    """What both say of one mutation, and in what they differ."""
    sample = Package(SAMPLE)
    change = next(change for other, _, change in all_mutations(sample) if other == name)
    what = change(sample, SeededNumbers(name))
    with tempfile.TemporaryDirectory() as folder:
        sample.write(folder)
        our_facts = ours.facts(str(BINARY), folder, sample)
        their_facts = theirs.facts(folder)
    our_keys, their_keys = {key(f) for f in our_facts}, {key(f) for f in their_facts}
    known = Known()
    differences = {}
    for side, facts, others, other_keys in (
        ("ours", our_facts, their_facts, their_keys), ("theirs", their_facts, our_facts, our_keys),
    ):
        for fact in facts:
            if key(fact) not in other_keys and (side, key(fact)) not in differences:
                explanation = known.explanation(name, side, fact, others, facts)
                differences[side, key(fact)] = (side, fact, explanation)
    return {
        "name": name, "what": what, "ours": bool(our_facts), "theirs": bool(their_facts),
        "shared": len(our_keys & their_keys), "differences": list(differences.values()),
    }


def report(results, known, options):
    """Prints what was found; gives the number of things that nothing explains."""
    print_verdicts(results)
    counts, mutations = Counter(), defaultdict(set)
    for result in results:
        for _, _, explanation in result["differences"]:
            counts[explanation] += 1
            mutations[explanation].add(result["name"])
    shared = sum(result["shared"] for result in results)
    print(f"{shared + sum(counts.values())} findings by place and kind: {shared} in both")
    names = [each["class"] for each in known.classes]
    for each in known.classes:
        name = each["class"]
        if counts[name]:
            print(f"  {counts[name]:6} {each['side']} only, in {len(mutations[name]):3} mutations: {name}")
    print_differences(results, options.long)
    decision = DECISION.read_text("utf-8")
    # Some mutations alone do not meet every class.
    unmet = [name for name in names if not counts[name] and not options.only]
    untold = [name for name in names if f"`{name}`" not in decision]
    for name in unmet:
        print(f"not met any more: {name}")
    for name in untold:
        print(f"not explained in {DECISION.name}: {name}")
    return counts[None] + len(unmet) + len(untold)


def print_verdicts(results):
    """On how many packages both agree."""
    verdicts = Counter((result["ours"], result["theirs"]) for result in results)
    same = verdicts[True, True] + verdicts[False, False]
    print(f"{len(results)} mutations: {same} with one verdict on the whole package")
    print(f"  {verdicts[False, False]} valid to both, {verdicts[True, True]} invalid to both")
    print(f"  {verdicts[True, False]} invalid to ours only, {verdicts[False, True]} to theirs only")
    print(f"  {sum(not result['differences'] for result in results)} alike in every row, cell and file")


def print_differences(results, is_long):
    """The differences that nothing explains; all of them, if asked."""
    for result in results:
        wanted = [each for each in result["differences"] if is_long or each[2] is None]
        if wanted:
            print(f"{result['name']}: {result['what']}"[:220])
        for side, fact, explanation in wanted:
            place = f"{fact.file} row {fact.row} cell {fact.field}: {fact.said}: {fact.words}"
            print(f"    {explanation or 'NOT EXPLAINED'}, {side} only: {place}"[:300])


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", default="", help="mutations whose names begin so")
    parser.add_argument("--list", action="store_true", help="name the mutations and end")
    parser.add_argument("--json", type=Path, help="where everything is written as well")
    parser.add_argument("--long", action="store_true", help="print every difference, explained or not")
    options = parser.parse_args()
    names = [(n, w) for n, w, _ in all_mutations(Package(SAMPLE)) if n.startswith(options.only)]
    if options.list:
        print("\n".join(f"{name}: {what}" for name, what in names))
        return 0
    with multiprocessing.Pool(2) as pool:
        results = pool.map(compare, [name for name, _ in names], chunksize=4)
    if options.json:
        options.json.write_text(json.dumps(results, ensure_ascii=False, indent=1), "utf-8")
    return 1 if report(results, Known(), options) else 0


if __name__ == "__main__":
    sys.exit(main())
