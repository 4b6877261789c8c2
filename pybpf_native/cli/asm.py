"""`pybpf asm`: assembly text to an object file."""

from __future__ import annotations

import argparse
import os
import sys

from ..api import read_file, write_file
from ..errors import BpfError, FormatError

STDIO = "-"


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("input", help="text as `pybpf compile --emit asm` and llc write it; - for standard input")
    parser.add_argument("-o", "--output", help="the file to write; - for standard output (default: beside the input)")
    parser.add_argument("--big-endian", action="store_true", help="for machines of the other byte order")


def run(options: argparse.Namespace) -> int:
    from ..elf.assembler import assemble

    data = sys.stdin.buffer.read() if options.input == STDIO else read_file(options.input)
    name = "<stdin>" if options.input == STDIO else options.input
    output = options.output or (STDIO if options.input == STDIO else os.path.splitext(options.input)[0] + ".o")
    if output != STDIO and os.path.exists(output) and name == options.input and os.path.samefile(output, name):
        raise BpfError(f"{output} is the input; give another name with -o")
    made = assemble(_text(data, name), name, big_endian=options.big_endian)
    if output == STDIO:
        sys.stdout.buffer.write(made)
    else:
        write_file(output, made)
    return 0


def _text(data: bytes, name: str) -> str:
    """The file as text; bytes that are none are kept as they are.

    Raises:
        FormatError: it is no text at all.
    """
    if b"\0" in data:
        raise FormatError("this is no assembly text", name, data.index(b"\0"))
    text = data.decode("utf-8", "surrogateescape")
    return text.replace("\r\n", "\n")
