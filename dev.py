#!/usr/bin/env python3
"""The project's commands: `python3 dev.py demo | test | lint | bench | fuzz`. Needs the standard library alone.

    demo           compile examples/clone_counts.py, run it in the kernel where that is allowed, show the result
    test [ARGS]    lint, then pytest with ARGS (`python3 dev.py test tests/isa -k text`)
    lint           ruff check, ruff format --check, mypy
    bench [NAMES]  the programs of benchmarks/, all or those named (`python3 dev.py bench codesize`)
    fuzz [OPTIONS] random inputs: `ir` and `c`, programs through our code generator and LLVM's, run and compared with
                   each other and with what the IR means; `registers`, problems for the register allocator; `objects`
                   and `texts`, files that are nearly right (`python3 dev.py fuzz ir c --minutes 10 --seed 7 --jobs 2`)

The first run makes a virtual environment in .venv and installs the package there, editable, with what the
command needs; later runs see from a stamp that nothing has changed and start at once.
"""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
PYTHON = VENV / "bin" / "python"
STAMP = VENV / "installed"
OLDEST = (3, 11)

LINT = (("ruff", "check", "."), ("ruff", "format", "--check", "."), ("mypy",))


def demo(arguments: list[str]) -> int:
    """Show what the project does, on this machine."""
    install("llvm")
    return run(str(PYTHON), "-m", "pybpf_native.cli", "demo", *(arguments or ["examples/clone_counts.py"]))


def test(arguments: list[str]) -> int:
    """Lint and tests; fails when either does. pytest comes last, so that its summary closes the output."""
    lint_status = lint([])
    status = run(str(PYTHON), "-m", "pytest", *arguments)
    if lint_status and not status:
        print("dev.py: the tests pass, lint does not: see above", file=sys.stderr)
    return status or lint_status


def lint(arguments: list[str]) -> int:
    """Style, format and types."""
    install("llvm", "dev")
    statuses = [run(str(PYTHON), "-m", *command) for command in LINT]
    return max(statuses)


def bench(arguments: list[str]) -> int:
    """Run the benchmarks, each of which prints its table."""
    install("llvm", "dev")
    known = {path.stem: path for path in sorted((ROOT / "benchmarks").glob("*.py")) if not path.stem.startswith("_")}
    unknown = [name for name in arguments if name not in known]
    if unknown:
        print(f"dev.py: no benchmark {', '.join(unknown)}; there are {', '.join(known)}", file=sys.stderr)
        return 2
    return max(run(str(PYTHON), str(known[name].relative_to(ROOT))) for name in arguments or known)


def fuzz(arguments: list[str]) -> int:
    """Random programs compared with LLVM's code, and files that are nearly right."""
    install("llvm", "dev")
    return run(str(PYTHON), "-m", "tests.fuzz", *arguments)


def run(*command: str) -> int:
    """Run `command` in the project's folder, saying so; its exit status."""
    shown = [Path(word).name if word == str(PYTHON) else word for word in command]
    print(f"$ {' '.join(shown)}", flush=True)
    return subprocess.run(command, cwd=ROOT, check=False).returncode


def install(*extras: str) -> None:
    """Make .venv hold the package with these extras, unless the stamp says that it does."""
    state = hashlib.sha256((ROOT / "pyproject.toml").read_bytes() + sys.version.encode()).hexdigest()
    stamp = STAMP.read_text().split() if STAMP.exists() else []
    present = set(stamp[1:]) if stamp[:1] == [state] else set()
    if present.issuperset(extras) and PYTHON.exists():
        return
    wanted = sorted(present.union(extras))
    print(f"dev.py: installing pybpf-native[{','.join(wanted)}] into {VENV.name}", flush=True)
    STAMP.unlink(missing_ok=True)
    check(sys.executable, "-m", "venv", *([] if present else ["--clear"]), str(VENV))
    check(str(PYTHON), "-m", "pip", "install", "-q", "--disable-pip-version-check", "-e", f".[{','.join(wanted)}]")
    STAMP.write_text(" ".join([state, *wanted]) + "\n")


def check(*command: str) -> None:
    """Run a step of the installation; end the program when it fails."""
    if subprocess.run(command, cwd=ROOT, check=False).returncode:
        sys.exit(f"dev.py: this failed: {' '.join(command)}")


COMMANDS = {"demo": demo, "test": test, "lint": lint, "bench": bench, "fuzz": fuzz}


def main(arguments: list[str]) -> int:
    """Dispatch; the exit status."""
    if sys.version_info < OLDEST:
        needed, here = ".".join(map(str, OLDEST)), ".".join(map(str, sys.version_info[:3]))
        print(f"dev.py: Python {needed} or newer is needed, this is {here} ({sys.executable})", file=sys.stderr)
        return 2
    if not arguments or arguments[0] not in COMMANDS:
        print(__doc__)
        return 0 if arguments in (["-h"], ["--help"]) else 2
    os.environ.setdefault("PYTHONUNBUFFERED", "1")
    return COMMANDS[arguments[0]](arguments[1:])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
