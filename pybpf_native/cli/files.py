"""What the subcommands read and write: files by name, and `-` for the standard streams."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

from ..errors import BpfError
from ..files import read_file, write_file

STANDARD = "-"


def read_input(path: str) -> tuple[bytes, str]:
    """The content of a file, and the name that messages give it.

    Raises:
        BpfError: it cannot be read.
    """
    if path != STANDARD:
        return read_file(path), path
    if sys.stdin is None:
        raise BpfError("standard input is closed")
    try:
        return sys.stdin.buffer.read(), "<stdin>"
    except OSError as error:
        raise BpfError(f"cannot read standard input: {error.strerror}") from error


def output_path(given: str | None, inputs: Sequence[str], suffix: str = "") -> str:
    """Where the output goes: the path given, else beside the first input; standard output for standard input.

    Raises:
        BpfError: that is one of the inputs, which would be lost.
    """
    if given is None:
        given = STANDARD if inputs[0] == STANDARD else os.path.splitext(inputs[0])[0] + suffix
    if given != STANDARD and os.path.exists(given):
        for path in inputs:
            if os.path.exists(path) and os.path.samefile(path, given):
                raise BpfError(f"{given} is an input; give another name with -o")
    return given


def write_output(path: str, data: bytes) -> None:
    """Write a whole file, or to standard output.

    Raises:
        BpfError: the file cannot be written.
        OSError: standard output cannot; `main` says so.
    """
    if path != STANDARD:
        write_file(path, data)
        return
    _check_output()
    sys.stdout.buffer.write(data)
    sys.stdout.buffer.flush()


def show(text: str) -> None:
    """Print text that is the command's result.

    Raises:
        BpfError: nobody can see it.
        OSError: standard output cannot be written; `main` says so.
    """
    _check_output()
    print(text, end="", flush=True)


def note(text: str) -> None:
    """A line on standard error; nothing where that is closed (Python would print it among the results)."""
    if sys.stderr is not None:
        print(text, file=sys.stderr)


def _check_output() -> None:
    if sys.stdout is None:  # what Python makes of a descriptor that is closed from the start
        raise BpfError("standard output is closed")
