"""Cold start: the time from starting Python to an attached program, and where it goes.

Every run is a process of its own; the first is thrown away, so that files are in the page cache and byte
code is compiled, as on any but the first use. The child runs examples/hello_world.py as it is, told only to
report the clock after each step and to stop once its programs are attached. For object files the child loads
the object made of the same example.

    interpreter   from starting the process to the first line of the program
    imports       from there to the call that compiles (decorators included)
    front         Python definitions to LLVM IR
    optimise      LLVM's middle end, or our own where llvmlite is missing
    back          LLVM IR to the finished object
    load          the rest: opening, loading into the kernel, attaching
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

from _table import show

EXAMPLE = Path(__file__).resolve().parent.parent / "examples" / "hello_world.py"
RUNS = 9
STEPS = ("interpreter", "imports", "front", "optimise", "back", "load")
OBJECT_STEPS = ("interpreter", "imports", "load")

# Both children print "step nanoseconds" lines; CLOCK_MONOTONIC is the same in all processes.
PYTHON_CHILD = """
import sys, time
report = ["interpreter", time.monotonic_ns()]
def clock(step):
    report.extend((step, time.monotonic_ns()))
from pybpf_native import build
from pybpf_native.load.collection import Collection
real_build, real_attach = build.build, Collection.attach_all
def timed_build(unit, *args):
    clock("imports")
    return real_build(unit, *args, clock=clock)
def timed_attach(self, *args, **options):
    result = real_attach(self, *args, **options)
    clock("load")
    print(*report)
    sys.exit(0)
build.build, Collection.attach_all = timed_build, timed_attach
del sys.argv[0]
path = sys.argv[0]
with open(path) as file:
    code = compile(file.read(), path, "exec")
exec(code, {"__name__": "__main__", "__file__": path})
"""
OBJECT_CHILD = """
import sys, time
report = ["interpreter", time.monotonic_ns()]
from pybpf_native.load.pylibbpf import BpfObject
report += "imports", time.monotonic_ns()
with BpfObject(sys.argv[1]) as loaded:
    loaded.load()
    loaded.attach_all()
    report += "load", time.monotonic_ns()
    print(*report)
"""


def main() -> int:
    """Print both tables; the exit status."""
    with tempfile.TemporaryDirectory() as folder:
        path = str(Path(folder) / "hello_world.o")
        command = [sys.executable, "-c", f"import pybpf_native as p; p.compile({str(EXAMPLE)!r}, {path!r})"]
        if subprocess.run(command, check=False).returncode:
            return 1
        for title, code, argument, steps in (
            ("Cold start of examples/hello_world.py, ms", PYTHON_CHILD, str(EXAMPLE), STEPS),
            ("Cold start of the same as an object file, ms", OBJECT_CHILD, path, OBJECT_STEPS),
        ):
            runs = [times(code, argument) for _ in range(RUNS + 1)][1:]
            rows = [[step, *summary([run[step] for run in runs])] for step in steps]
            rows.append(["all", *summary([sum(run.values()) for run in runs])])
            show(f"{title} ({RUNS} runs)", ("step", "median", "min", "max"), rows)
    return 0


def times(code: str, argument: str) -> dict[str, float]:
    """Run one child; the milliseconds of each step."""
    # Compiled byte code is what users have, whatever this shell says.
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    command = [sys.executable, "-c", code, argument]
    start = time.monotonic_ns()
    child = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=False, env=environment)
    words = child.stdout.split()
    if child.returncode or not words:
        sys.exit(f"cold_start: {os.path.basename(argument)} did not get to an attached program; see above")
    result = {}
    for step, at in zip(words[::2], map(int, words[1::2]), strict=True):
        result[step] = (at - start) / 1e6
        start = at
    return result


def summary(values: list[float]) -> tuple[float, float, float]:
    """median, least, most"""
    return median(values), min(values), max(values)


if __name__ == "__main__":
    sys.exit(main())
