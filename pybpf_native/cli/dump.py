"""`pybpf dump`: what is in an object file."""

from __future__ import annotations

import argparse

from ..api import read_file
from ..source import printable


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("object", help="a BPF object file, of any compiler")


def run(options: argparse.Namespace) -> int:
    from ..elf.reader import read
    from .listing import listing

    print(printable(listing(read(read_file(options.object), options.object))), end="")
    return 0
