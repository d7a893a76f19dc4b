"""Tables as text."""
import os


def table(header, rows):
    """Prints rows under a header: the first column to the left, the others to the right."""
    widths = [max(len(row[column]) for row in [header, *rows]) for column in range(len(header))]
    for row in [header, ["-" * width for width in widths], *rows]:
        cells = [cell.rjust(width) for cell, width in zip(row, widths)]
        cells[0] = row[0].ljust(widths[0])
        print("  ".join(cells).rstrip())
    print(flush=True)


def seconds(value):
    """A time, in the unit that suits it."""
    return f"{value:.2f} s" if value >= 10 else f"{value * 1000:,.0f} ms"


def short(value):
    """A time of any length, with three digits that count."""
    for unit, size in (("s", 1), ("ms", 1e-3), ("µs", 1e-6)):
        if abs(value) >= size:
            return f"{value / size:.3g} {unit}" if abs(value) < 999.5 * size else f"{value / size:,.0f} {unit}"
    return f"{value * 1e9:.3g} ns"


def megabytes(value):
    """A number of bytes."""
    return f"{value / 1e6:,.0f} MB"


def machine():
    """The machine in a line: its processors, and how busy it is with other things."""
    model = "unknown processor"
    with open("/proc/cpuinfo", encoding="utf-8") as lines:
        for line in lines:
            if line.startswith("model name"):
                model = line.split(":", 1)[1].strip()
                break
    processors = len(os.sched_getaffinity(0))
    return f"{model}, {processors} processors, load {os.getloadavg()[0]:.1f} before the first run"
