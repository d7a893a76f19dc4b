"""What `reformboard check` says of a folder."""

import json
import os
import re
import subprocess

from facts import DESCRIPTOR, Fact, KIND_OF_OURS
from places import Places


def facts(binary, folder, package):
    """Its errors and warnings as facts; notes are no verdict. Of very many alike it lists the first hundred."""
    done = subprocess.run(
        [binary, "check", folder, "--lang", "en", "--format", "json"], capture_output=True, timeout=60)
    if done.returncode not in (0, 1, 66):
        raise RuntimeError(f"reformboard ended with {done.returncode}: {done.stderr.decode()[-300:]}")
    report = json.loads(done.stdout)
    places = {}
    found = []
    for finding in report["findings"]:
        if finding["severity"] != "note":
            found.append(fact(finding, package, places))
    if "failure" in report:
        failure = report["failure"]
        found.append(Fact(DESCRIPTOR, None, None, "descriptor", failure["code"], failure["message"]))
    return found


def fact(finding, package, places):
    file, said, words = finding.get("file", ""), finding["code"], finding["message"]
    # It stands at the path in the descriptor, and means the file.
    missing = re.match(r'there is no file "(.*?)"', words)
    if missing and "/path" in finding.get("pointer", "/path"):
        return Fact(os.path.normpath(missing[1]), None, None, "file", said, words)
    if not file.endswith(".csv") or file not in package.files:
        return Fact(DESCRIPTOR if file.endswith(".json") else file, None, None,
                    "descriptor" if file.endswith(".json") else KIND_OF_OURS.get(said, "profile"), said, words)
    if file not in places:
        places[file] = Places(package.files[file], dialect(package, file))
    line, column = finding.get("line"), finding.get("column")
    row = places[file].row(line) if line else None
    cell = places[file].cell(line, column) if line and column else None
    # A cell that a short row lacks stands at the end of it.
    lacking = re.match(r'the cell of column "(.*?)" is empty', words)
    cell = lacking and places[file].named(lacking[1]) or cell
    return Fact(file, row, cell, KIND_OF_OURS.get(said, "profile"), said, words)


def dialect(package, file):
    """What the descriptor says of how the file is written."""
    resources = package.descriptor.get("resources")
    for resource in resources if isinstance(resources, list) else []:
        if isinstance(resource, dict) and resource.get("path") == file:
            found = resource.get("dialect")
            return found if isinstance(found, dict) else {}
    return {}
