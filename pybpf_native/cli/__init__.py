"""The `pybpf` command: one module a subcommand, loaded when it is used."""

from __future__ import annotations

import argparse
import importlib
import io
import os
import sys
from collections.abc import Sequence

from ..errors import BpfError
from ..source import printable
from ..version import VERSION
from .files import note

# Subcommand -> what it does. Each is a module here with `arguments(parser)` and `run(options) -> int`.
COMMANDS = {
    "compile": "compile a Python program or LLVM IR to a BPF object, assembly or IR",
    "llc": "generate code from LLVM IR, with llc's own command line",
    "asm": "assemble text to a BPF object",
    "link": "link several BPF objects to one",
    "min-btf": "pick the types of a kernel that some objects need for CO-RE",
    "dump": "show what is in a BPF object: programs, maps, disassembly",
    "crosscheck": "compile with LLVM, too, and compare objects, verdicts and behaviour",
    "test": "run the tests of a program in the interpreter, with pytest",
    "demo": "count clone calls with a BPF program, to see that everything works",
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; returns the exit status: 0, 1 for an error, 2 for wrong usage."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    parser = argparse.ArgumentParser(prog="pybpf", description="eBPF from Python, without a compiler")
    parser.add_argument("--version", action="version", version=f"pybpf {VERSION}")
    subparsers = parser.add_subparsers(dest="command", required=True, metavar="command")
    wanted = next((word for word in given if word in COMMANDS), None)
    for name, help in COMMANDS.items():
        subparser = subparsers.add_parser(name, help=help, description=help)
        if name == wanted:
            command = importlib.import_module(f".{name.replace('-', '_')}", __name__)
            command.arguments(subparser)
            if hasattr(command, "words"):  # a command line of another program's making
                after = given.index(name) + 1
                given[after:] = command.words(subparser, given[after:])
    options = parser.parse_args(given)
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")  # a locale without, say, umlauts is no reason to fail
    try:
        status = int(command.run(options))
        if sys.stdout is not None:
            sys.stdout.flush()
        return status
    except BpfError as error:
        note(printable(str(error)))
        return 1
    except OSError as error:
        # Files that are named have errors of ours, so this is standard output. When whoever read it has left
        # there is nothing more to say.
        if not isinstance(error, BrokenPipeError):
            note(f"cannot write {error.filename or 'standard output'}: {error.strerror}")
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # what is still in its buffer
        return 1
    except MemoryError:
        note("there is not enough memory for it")
        return 1
    except KeyboardInterrupt:
        return 130
