"""Where things stand, and how they are made: packages, the C program, the Python of the rivals."""
import os
import pathlib
import shutil
import subprocess
import sys
import venv

TOP = pathlib.Path(__file__).resolve().parent.parent
BUILD = TOP / ".build"
MAKER = BUILD / "release" / "make-package"

# The versions that are compared with; a newer one is a change to this line.
RIVALS = {"polars": "2.1.0", "pandas": "3.1.1", "duckdb": "2.0.0"}

# What a package is made with that has so much of something, and little else.
OPTIONS = {
    "observations": lambda size: ["--observations", size],
    "units": lambda size: ["--units", size, "--observations", 1000, "--indicators", 10],
}


def build(product):
    """Builds a program of the package here, for release, and says where it is."""
    # Files that are new in the package above are seen only when the manifest here is looked at again.
    (TOP / "Package.swift").touch()
    swift = os.environ.get("SWIFT", "swift")
    command = [swift, "build", "-c", "release", "--package-path", str(TOP), "--product", product]
    subprocess.run(command, check=True, stdout=sys.stderr)
    return BUILD / "release" / product


def package(subject, size):
    """A package of so many observations or units; one that the present maker made is taken as it is."""
    folder = BUILD / "packages" / f"{subject}-{size}"
    descriptor = folder / "datapackage.json"
    if descriptor.exists() and descriptor.stat().st_mtime > MAKER.stat().st_mtime:
        return folder
    shutil.rmtree(folder, ignore_errors=True)
    subprocess.run([MAKER, folder, *(str(word) for word in OPTIONS[subject](size))], check=True)
    return folder


def floor():
    """The C program, built if it is older than its source."""
    source, program = TOP / "Floor" / "floor.c", BUILD / "floor"
    if not program.exists() or program.stat().st_mtime < source.stat().st_mtime:
        compiler = os.environ.get("CC", "cc")
        subprocess.run([compiler, "-O2", "-Wall", "-Wextra", "-o", program, source], check=True)
    return program


def python_with(rivals):
    """A Python that has the rivals, in a folder of its own."""
    folder = BUILD / "venv"
    python = folder / "bin" / "python"
    if not python.exists():
        venv.create(folder, with_pip=True)
    wanted = [f"{name}=={RIVALS[name]}" for name in rivals]
    subprocess.run(
        [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *wanted],
        check=True, stdout=sys.stderr)
    return python
