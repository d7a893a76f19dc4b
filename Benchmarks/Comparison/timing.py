"""Runs whole programs and says what each run cost, as the kernel counted it."""
import os
import statistics
import tempfile
import time


class Run:
    """What one run cost."""

    def __init__(self, wall, cpu, memory, output):
        self.wall = wall  # seconds, from start to end of the process
        self.cpu = cpu  # seconds, in the program and in the kernel for it
        self.memory = memory  # bytes, the most that were resident
        self.output = output


class Failure(Exception):
    """A program that did not end well."""


class Program:
    """A command to time, and its runs so far."""

    def __init__(self, name, command, environment=None):
        self.name = name
        self.command = [str(word) for word in command]
        self.environment = {**os.environ, **(environment or {})}
        self.runs = []

    def run(self):
        """One run. Its output goes to a file: a pipe that fills up would stop it."""
        with tempfile.TemporaryFile() as output:
            actions = [(os.POSIX_SPAWN_DUP2, output.fileno(), 1), (os.POSIX_SPAWN_DUP2, output.fileno(), 2)]
            start = time.perf_counter()
            process = os.posix_spawn(
                self.command[0], self.command, self.environment, file_actions=actions)
            _, status, usage = os.wait4(process, 0)
            wall = time.perf_counter() - start
            output.seek(0)
            text = output.read().decode("utf-8", "replace")
        code = os.waitstatus_to_exitcode(status)
        if code != 0:
            raise Failure(f"{' '.join(self.command)}: exit code {code}\n{text[-2000:]}")
        return Run(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024, text)

    def median(self, figure):
        """The median of a figure over the runs; `figure` is its name."""
        return statistics.median(getattr(run, figure) for run in self.runs)

    def spread(self):
        """The shortest and the longest run, in seconds."""
        walls = [run.wall for run in self.runs]
        return min(walls), max(walls)


def interleave(programs, count):
    """Runs all programs in turn, so that a busy minute of the machine meets each of them. The first turn
    is not counted: it brings the files into memory."""
    for program in programs:
        program.run()
    for _ in range(count):
        for program in programs:
            program.runs.append(program.run())
