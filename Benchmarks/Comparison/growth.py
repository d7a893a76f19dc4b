"""What the program costs on ever larger packages: curves, tables of them, and what is written down for the picture."""
import datetime
import json
import statistics

from . import places, report
from .timing import Failure, Program, interleave

SIZES = {
    "observations": [10**power for power in range(3, 8)],
    "units": [10**power for power in range(1, 6)],
}
CLEAN = "0 errors, 0 warnings, 0 notes"


class Curve:
    """One command on packages of several sizes."""

    def __init__(self, subject, name, command):
        self.subject = subject
        self.name = name
        self.programs = [(size, Program(f"{name} {size:,}", command(folder))) for size, folder in packages(subject)]

    def points(self):
        """Size, seconds of wall clock and processor, and bytes of each."""
        return [
            {"size": size, **{figure: program.median(figure) for figure in ("wall", "cpu", "memory")}}
            for size, program in self.programs]


class StandingCurve(Curve):
    """The standing alone, which a process of its own works out, on one thread, and prints the seconds of."""

    def points(self):
        times = {
            size: statistics.median(float(run.output) for run in program.runs) for size, program in self.programs}
        return [{"size": size, "wall": time, "cpu": time} for size, time in times.items()]


def packages(subject):
    return [(size, places.package(subject, size)) for size in SIZES[subject]]


def measure(binary, runs):
    """All curves. Every command runs on every size in turn."""
    standing = places.build("standing-time")
    curves = []
    for subject in SIZES:
        curves += [
            Curve(subject, "check", lambda folder: [binary, "check", folder, "--lang", "en"]),
            Curve(subject, "snapshot", lambda folder: [binary, "snapshot", folder, "--lang", "en"]),
            StandingCurve(subject, "standing", lambda folder: [standing, folder]),
        ]
    interleave([program for curve in curves for _, program in curve.programs], runs)
    for curve in curves:
        if curve.name == "check":
            insist_on_clean(curve)
    return curves


def insist_on_clean(curve):
    """Findings would be work of another kind."""
    for _, program in curve.programs:
        if CLEAN not in program.runs[0].output:
            raise Failure(f"{program.command[2]} is not as it should be: {program.runs[0].output}")


def show(curves):
    """A table for each curve."""
    for curve in curves:
        report.table(
            [f"{curve.name}: {curve.subject}", "wall", "user + sys", "each", "each more", "peak memory", "each more"],
            rows(curve.points()))


def rows(points):
    """Beside what each costs, what each costs more than the size before has: without what a start costs, it shows
    whether the cost grows faster than the data."""
    table = []
    for before, point in zip([None, *points], points):
        table.append([
            f"{point['size']:,}", report.short(point["wall"]), report.short(point["cpu"]),
            report.short(point["cpu"] / point["size"]), more(before, point, "cpu", report.short),
            report.megabytes(point["memory"]) if "memory" in point else "–",
            more(before, point, "memory", lambda value: f"{value:,.0f} B")])
    return table


def more(before, point, figure, text):
    if not before or figure not in point:
        return "–"
    return text((point[figure] - before[figure]) / (point["size"] - before["size"]))


def write(curves, machine, file):
    """Writes the curves down, for the picture and for later comparisons."""
    table = {
        "date": datetime.date.today().isoformat(), "machine": machine,
        "curves": [{"of": curve.subject, "program": curve.name, "points": curve.points()} for curve in curves]}
    file.write_text(json.dumps(table, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
