"""What the program writes, read by others: packages by `frictionless`, the calendar by `icalendar`."""

import csv
import json
import subprocess
import sys
import tempfile
from datetime import date, timedelta
from pathlib import Path

import icalendar

import theirs

REPOSITORY = Path(__file__).resolve().parents[2]
SAMPLE = REPOSITORY / "Sources/SampleData/quang-ninh-2025"
BINARY = REPOSITORY / ".build/release/reformboard"


def run(*arguments):
    """Standard output of the program, as bytes."""
    done = subprocess.run([BINARY, *map(str, arguments)], capture_output=True, timeout=60)
    if done.returncode != 0:
        raise RuntimeError(f"reformboard {arguments[0]} ended with {done.returncode}: {done.stderr.decode()}")
    return done.stdout


def packages(folder):
    """New packages, before and after rows were added to them."""
    for origin in ("empty", "quang-ninh"):
        path = Path(folder) / origin
        run("init", path, "--from", origin)
        yield origin, theirs.facts(path)
    started, sample = Path(folder) / "empty", Path(folder) / "quang-ninh"
    run("record", "digital-services", "66.50", started, "--reporter", 'sở "A", B', "--status", "final")
    run("progress", "commune-congress", started, "--state", "paused", "--note", "chờ; tạm dừng, “chưa rõ”")
    yield "empty, with rows added", theirs.facts(started)
    run("record", "grdp-growth", "11.9", sample, "--date", "2025-09-30", "--reported", "2025-10-06",
        "--reporter", "so-tai-chinh", "--status", "estimate", "--source", "x, y")
    yield "quang-ninh, with a row added", theirs.facts(sample)


def other_writing(folder):
    """A row added to a file as an office writes it: read back with the standard's own dialect."""
    path = Path(folder) / "office"
    path.mkdir()
    (path / "indicators.csv").write_text("id;title\r\ngrowth;Tăng trưởng\r\n", "utf-8-sig", newline="")
    (path / "observations.csv").write_text(
        "indicator;date;value;source\r\ngrowth;30/06/2025;11,5;", "utf-8-sig", newline="")
    fields = [
        {"name": "indicator", "type": "string"}, {"name": "date", "type": "date", "format": "%d/%m/%Y"},
        {"name": "value", "type": "number", "decimalChar": ","}, {"name": "source", "type": "string"},
    ]
    dialect = {"delimiter": ";"}
    titles = {"fields": [{"name": "id", "type": "string"}, {"name": "title", "type": "string"}]}
    (path / "datapackage.json").write_text(json.dumps({"name": "office", "resources": [
        {"name": "indicators", "path": "indicators.csv", "dialect": dialect, "schema": titles},
        {"name": "observations", "path": "observations.csv", "dialect": dialect, "schema": {"fields": fields}},
    ]}))
    run("record", "growth", "12.25", path, "--date", "2025-09-30", "--source", 'a; "b"')
    with open(path / "observations.csv", encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file, delimiter=";"))
    if rows[-1] != ["growth", "30/09/2025", "12,25", 'a; "b"'] or len(rows) != 3:
        yield f"other writing: {rows}"
    yield from (f"other writing: {fact}" for fact in theirs.facts(path))


def calendars():
    """The calendar of the sample against its table of milestones."""
    with open(SAMPLE / "milestones.csv", encoding="utf-8", newline="") as file:
        milestones = {row["id"]: row for row in csv.DictReader(file)}
    for language, column in (("vi", "title"), ("en", "title@en")):
        read = icalendar.Calendar.from_ical(run("calendar", SAMPLE, "--lang", language))
        events = {str(event["UID"]).split("@")[0]: event for event in read.walk("VEVENT")}
        if not events or not set(events) <= set(milestones):
            yield f"calendar {language}: other milestones: {sorted(set(events) - set(milestones))}"
        for name, event in events.items():
            start, end = event.decoded("DTSTART"), event.decoded("DTEND")
            if str(event["SUMMARY"]) != milestones[name][column]:
                yield f"calendar {language}: {name}: {event['SUMMARY']}"
            if type(start) is not date or not start < end <= start + timedelta(8):
                yield f"calendar {language}: {name}: {start} to {end}"
            if event.errors or not event.get("DTSTAMP") or str(event["STATUS"]) not in (
                    "CONFIRMED", "TENTATIVE", "CANCELLED"):
                yield f"calendar {language}: {name}: {event.errors}"
            owner = milestones[name]["owner" if language == "vi" else "owner@en"]
            if not all(part in str(event["DESCRIPTION"]) for part in owner.split(";")):
                yield f"calendar {language}: {name}: no owner in {event['DESCRIPTION']!r}"
        print(f"calendar in {language}: {len(events)} of {len(milestones)} milestones read")


def main():
    failures = list(calendars())
    with tempfile.TemporaryDirectory() as folder:
        for name, facts in packages(folder):
            print(f"package {name}: {'valid' if not facts else facts}")
            failures += [f"{name}: {fact}" for fact in facts]
        failures += other_writing(folder)
    print("\n".join(failures) or "what is written is read as it was meant")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
