"""`pybpf link`: several object files to one."""

from __future__ import annotations

import argparse
import os

from ..api import read_file, write_file
from ..errors import BpfError


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("objects", nargs="+", help="BPF object files, of any compiler")
    parser.add_argument("-o", "--output", required=True, help="the file to write")


def run(options: argparse.Namespace) -> int:
    from ..elf.linker import link
    from ..elf.reader import read
    from ..elf.writer import write

    if os.path.exists(options.output):
        for path in options.objects:
            if os.path.exists(path) and os.path.samefile(path, options.output):
                raise BpfError(f"{path} is an input; give another name with -o")
    objects = [read(read_file(path), path) for path in options.objects]
    write_file(options.output, write(link(objects, os.path.basename(options.output))))
    return 0
