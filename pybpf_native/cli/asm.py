"""`pybpf asm`: assembly text to an object file."""

from __future__ import annotations

import argparse

from ..errors import FormatError
from .files import output_path, read_input, write_output


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("input", help="text as `pybpf compile --emit asm` and llc write it; - for standard input")
    parser.add_argument("-o", "--output", help="the file to write; - for standard output (default: beside the input)")
    parser.add_argument("--big-endian", action="store_true", help="for machines of the other byte order")


def run(options: argparse.Namespace) -> int:
    from ..elf.assembler import assemble

    path = output_path(options.output, [options.input], ".o")
    data, name = read_input(options.input)
    write_output(path, assemble(_text(data, name), name, big_endian=options.big_endian))
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
