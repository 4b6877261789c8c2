"""`pybpf link`: several object files to one."""

from __future__ import annotations

import argparse
import os

from ..files import read_file
from .files import output_path, write_output


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("objects", nargs="+", help="BPF object files, of any compiler")
    parser.add_argument("-o", "--output", required=True, help="the file to write; - for standard output")


def run(options: argparse.Namespace) -> int:
    from ..elf.linker import link
    from ..elf.reader import read
    from ..elf.writer import write

    path = output_path(options.output, options.objects)
    objects = [read(read_file(each), each) for each in options.objects]
    write_output(path, write(link(objects, os.path.basename(options.output))))
    return 0
