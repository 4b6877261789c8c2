"""`pybpf min-btf`: the types of a kernel that the CO-RE accesses of some objects need."""

from __future__ import annotations

import argparse


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("objects", nargs="+", help="BPF object files, of any compiler")
    parser.add_argument("--btf", default="", help="the kernel's types, a raw BTF file (default: those of this kernel)")
    parser.add_argument("-o", "--output", required=True, help="the file to write; - for standard output")


def run(options: argparse.Namespace) -> int:
    from ..btf.lazy import KERNEL_BTF, BtfFile
    from ..btf.minimal import minimal
    from ..elf.reader import read
    from ..files import read_file
    from .files import output_path, write_output

    path = output_path(options.output, [*options.objects, *filter(None, [options.btf])])
    objects = [read(read_file(each), each) for each in options.objects]
    accesses = [(core.type, core.access, core.kind) for obj in objects for each in obj.functions for core in each.core]
    kernel = BtfFile.open(options.btf or KERNEL_BTF)
    write_output(path, minimal(kernel, accesses, big_endian=kernel.big_endian))
    return 0
