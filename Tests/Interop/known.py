"""The table of known differences: which of them explains a difference, if any."""

import json
import re
from fnmatch import fnmatchcase
from pathlib import Path


class Known:
    """The classes of `known.json`, in their order: the first that fits counts."""

    def __init__(self):
        text = (Path(__file__).parent / "known.json").read_text("utf-8")
        self.classes = json.loads(text)["classes"]
        names = [each["class"] for each in self.classes]
        assert len(set(names)) == len(names)

    def explanation(self, mutation, side, fact, others, own):
        """The name of the class of a difference; `others` is all that the other tool says, `own` all that
        the same tool says."""
        for each in self.classes:
            if each["side"] == side and self.fits(each, mutation, fact, others, own):
                return each["class"]
        return None

    @staticmethod
    def fits(each, mutation, fact, others, own):
        tests = (
            ("mutations", lambda patterns: any(fnmatchcase(mutation, pattern) for pattern in patterns)),
            ("said", lambda names: fact.said in names),
            ("kinds", lambda kinds: fact.kind in kinds),
            ("files", lambda files: fact.file in files),
            ("words", lambda pattern: re.search(pattern, fact.words)),
            # What the other tool says of the package, in the same file or row, explains this.
            ("besideInPackage", lambda names: any(o.said in names for o in others)),
            ("besideInFile", lambda names: any(o.said in names and o.file == fact.file for o in others)),
            ("besideInRow", lambda names: any(
                o.said in names and (o.file, o.row) == (fact.file, fact.row) for o in others)),
            ("listedInColumn", lambda limit: limit <= sum(
                (o.file, o.kind) == (fact.file, fact.kind)
                and (o.field == fact.field or fact.kind != "cell") for o in others)),
            ("besideRowOwn", lambda names: any(
                o.said in names and (o.file, o.row) == (fact.file, fact.row) for o in own)),
        )
        return all(test(each[name]) for name, test in tests if name in each)
