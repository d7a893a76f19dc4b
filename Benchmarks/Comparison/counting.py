"""Instructions of whole runs, counted by callgrind: the same every time for the same binary on the same processor."""
import fcntl
import os
import pathlib
import pty
import re
import select
import signal
import struct
import subprocess
import termios
import time

KEYS = {"Enter": "\r", "Esc": "\x1b", "PgDn": "\x1b[6~"}
SIZE = (50, 200)
QUIET_SECONDS = 0.6
START_SECONDS = 6
GIVE_UP_SECONDS = 60
# Else the order of sets, and with it the work on them, is another in each process.
STEADY = {"SWIFT_DETERMINISTIC_HASHING": "1"}


class Failure(Exception):
    """A run that could not be counted."""


def readable(binary, folder):
    """A copy of the program without debug information, which some versions of valgrind cannot read."""
    copy = pathlib.Path(folder) / pathlib.Path(binary).name
    subprocess.run(["strip", "-g", "-o", copy, binary], check=True)
    return copy


def output(program, arguments):
    """What a program prints, not counted."""
    return subprocess.run([program, *arguments], capture_output=True, check=True, text=True).stdout


def command(program, arguments, folder, codes=(0,)):
    """The instructions of a command that ends by itself, with one of these exit codes."""
    out = pathlib.Path(folder) / "out"
    run = subprocess.run(
        _callgrind(out, program, arguments), capture_output=True, check=False, env={**os.environ, **STEADY})
    if run.returncode not in codes:
        raise Failure(run.stderr.decode(errors="replace"))
    return _total(out)


def board(program, arguments, keys, folder, options=()):
    """The instructions of a board on a terminal of 200 columns and 50 rows, from its start over some keys to its end."""
    out = pathlib.Path(folder) / "out"
    child, terminal = pty.fork()
    if child == 0:
        os.environ.update(TERM="xterm-256color", LC_ALL="C.UTF-8", XDG_CONFIG_HOME="/nowhere", **STEADY)
        # Counted, a load takes so long that its progress would be shown there.
        os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
        line = [str(word) for word in _callgrind(out, program, arguments, options)]
        os.execvp(line[0], line)
    try:
        fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", *SIZE, 0, 0))
        _drain(terminal, START_SECONDS)
        for key in [*keys, "\x03"]:
            os.write(terminal, KEYS.get(key, key).encode())
            _drain(terminal, QUIET_SECONDS)
        _wait(child, terminal)
    finally:
        os.close(terminal)
    return _total(out)


def _callgrind(out, program, arguments, options=()):
    return ["valgrind", "--tool=callgrind", *options, f"--callgrind-out-file={out}", program, *arguments]


def _drain(terminal, quiet):
    """Reads until nothing has come for so long."""
    while select.select([terminal], [], [], quiet)[0]:
        try:
            if not os.read(terminal, 65536):
                return
        except OSError:
            return


def _wait(child, terminal):
    end = time.monotonic() + GIVE_UP_SECONDS
    while time.monotonic() < end:
        if os.waitpid(child, os.WNOHANG)[0]:
            return
        _drain(terminal, 0.1)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    raise Failure("the board did not end")


def _total(out):
    with open(out, encoding="utf-8", errors="replace") as lines:
        for line in lines:
            if found := re.match(r"(?:summary|totals): (\d+)", line):
                return int(found[1])
    raise Failure(f"{out} has no total")
