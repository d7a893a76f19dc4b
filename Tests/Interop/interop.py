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
BINARY = REPOSITORY / ".build/release/reformboard"


def compare(name):
    """What both say of one mutation, and in what they differ."""
    sample = Package(SAMPLE)
    change = next(change for other, _, change in all_mutations(sample) if other == name)
    what = change(sample, SeededNumbers(name))
    with tempfile.TemporaryDirectory() as folder:
        sample.write(folder)
        our_facts, is_cut = ours.facts(str(BINARY), folder, sample)
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
                if is_cut and side == "theirs" and explanation is None:
                    explanation = "more-than-listed"
                differences[side, key(fact)] = (side, fact, explanation)
    return {
        "name": name, "what": what, "ours": bool(our_facts), "theirs": bool(their_facts),
        "shared": len(our_keys & their_keys), "differences": list(differences.values()),
    }


def report(results, known, is_long):
    """Prints what was found; the number of things that nothing explains."""
    verdicts = Counter((r["ours"], r["theirs"]) for r in results)
    same = verdicts[True, True] + verdicts[False, False]
    print(f"{len(results)} mutations: {same} with one verdict on the whole package")
    print(f"  {verdicts[False, False]} valid to both, {verdicts[True, True]} invalid to both")
    print(f"  {verdicts[True, False]} invalid to ours only, {verdicts[False, True]} to theirs only")
    equal = sum(not r["differences"] for r in results)
    print(f"  {equal} alike in every row, cell and file")
    counts, places, examples = Counter(), defaultdict(set), {}
    unexplained = []
    for result in results:
        for side, fact, explanation in result["differences"]:
            counts[explanation] += 1
            places[explanation].add(result["name"])
            examples.setdefault(explanation, result["name"])
            if explanation is None:
                unexplained.append((result, side, fact))
    shared = sum(r["shared"] for r in results)
    print(f"{shared + sum(counts.values())} findings by place and kind: {shared} in both")
    for each in known.classes:
        name = each["class"]
        print(f"  {counts[name]:6} {each['side']} only, in {len(places[name]):3} mutations: {name}")
    for result, side, fact in unexplained if is_long else unexplained[:60]:
        print(f"unexplained: {result['name']}: {result['what']}"[:220])
        print(f"    {side} only: {fact.file} row {fact.row} cell {fact.field}: {fact.said}: {fact.words}"[:300])
    unmet = [each["class"] for each in known.classes if not counts[each["class"]]]
    for name in unmet:
        print(f"not met any more: {name}")
    return len(unexplained) + len(unmet)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", default="", help="mutations whose names begin so")
    parser.add_argument("--list", action="store_true", help="name the mutations and end")
    parser.add_argument("--json", type=Path, help="where everything is written as well")
    parser.add_argument("--long", action="store_true", help="print everything that is not explained")
    options = parser.parse_args()
    names = [(n, w) for n, w, _ in all_mutations(Package(SAMPLE)) if n.startswith(options.only)]
    if options.list:
        print("\n".join(f"{name}: {what}" for name, what in names))
        return 0
    with multiprocessing.Pool(2) as pool:
        results = pool.map(compare, [name for name, _ in names], chunksize=4)
    if options.json:
        options.json.write_text(json.dumps(results, ensure_ascii=False, indent=1), "utf-8")
    known = Known()
    if options.only:
        known.classes = []
    return 1 if report(results, known, options.long) else 0


if __name__ == "__main__":
    sys.exit(main())
