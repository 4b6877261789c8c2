"""`pybpf dump`: what is in an object file, in the kernel, or in type information."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from ..errors import BpfError, FormatError
from ..files import read_file
from ..source import printable
from .files import show
from .paint import paint

if TYPE_CHECKING:
    from ..btf.types import BtfType
    from .listing import Style

FORMS = ("raw", "c", "json")
ELF_MAGIC = b"\x7fELF"
EPILOG = """\
pybpf dump x.o                 an object file, of any compiler: contents, code with its source lines
pybpf dump x.o --btf c         its types: as text (raw), C declarations (c), or JSON (json)
pybpf dump prog | map          what is loaded; with an id or a name, all about it
pybpf dump btf [ID | FILE]     type information by id, of a file, or (with nothing) the kernel's own, as --btf says
"""


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.epilog = EPILOG
    parser.add_argument("what", help="an object file, or prog, map, btf for what is in the kernel")
    parser.add_argument("which", nargs="?", default="", help="an id or a name; for btf also a file")
    parser.add_argument("--btf", choices=FORMS, help="show types instead of code")
    parser.add_argument("--json", action="store_true", help="everything as JSON")
    parser.add_argument("--spelling", choices=("llvm", "kernel"), help="of instructions (default: kernel for prog)")
    parser.add_argument("--bytes", action="store_true", help="show encodings too")
    parser.add_argument("--no-source", action="store_true", help="leave source lines out")
    parser.add_argument("-r", "--relocations", action="store_true", help="show relocations too")
    parser.add_argument("--color", choices=("auto", "always", "never"), default="auto", help="default: on terminals")


def run(options: argparse.Namespace) -> int:
    text = printable(KERNEL.get(options.what, _object)(options))
    show(paint(text) if _colored(options) and not options.json and not options.btf else text)
    return 0


def _colored(options: argparse.Namespace) -> bool:
    if options.color != "auto":
        return bool(options.color == "always")
    return sys.stdout is not None and sys.stdout.isatty() and "NO_COLOR" not in os.environ


def _object(options: argparse.Namespace) -> str:
    from ..elf.reader import read
    from .listing import object_listing

    if options.which:
        raise BpfError(f"{options.what} is a file; {options.which!r} would go with prog, map or btf")
    if options.btf:
        return _types(_types_of(read_file(options.what), options.what), options)
    obj = read(read_file(options.what), options.what)
    if options.json:
        from .records import object_record

        return _json(object_record(obj))
    return object_listing(obj, _style(options, "llvm"))


def _program(options: argparse.Namespace) -> str:
    from ..load import introspect
    from . import records
    from .kernel_listing import program_line, program_listing

    if not options.which:
        found = introspect.programs()
        if options.json:
            return _json([records.info_record(each) for each in found])
        return "".join(f"{program_line(each)}\n" for each in found)
    program = introspect.program(options.which)
    if options.json:
        return _json(records.program_record(program))
    return program_listing(program, _style(options, "kernel"))


def _map(options: argparse.Namespace) -> str:
    from ..load import introspect
    from . import records
    from .kernel_listing import loaded_map_line

    found = [introspect.loaded_map(options.which)] if options.which else introspect.maps()
    if options.json:
        return _json([records.map_record(each) for each in found])
    return "".join(f"{loaded_map_line(each)}\n" for each in found)


def _btf(options: argparse.Namespace) -> str:
    from ..btf.lazy import KERNEL_BTF
    from ..load.introspect import is_id, type_data

    if is_id(options.which):
        return _types(_decoded(type_data(int(options.which)), f"type information {options.which}"), options)
    path = options.which or KERNEL_BTF
    data = read_file(path)
    return _types(_types_of(data, path) if data[:4] == ELF_MAGIC else _decoded(data, path), options)


def _types_of(data: bytes, path: str) -> Sequence[BtfType]:
    """The types of an object file."""
    from ..elf.reader import read

    types = read(data, path).types
    if types is None:
        raise BpfError(f"{path} has no type information")
    return types


def _decoded(data: bytes, path: str) -> list[BtfType]:
    from ..btf.decode import decode

    try:
        return decode(data)
    except FormatError as error:
        raise FormatError(error.what, path, error.offset) from None


# The words in place of a file.
KERNEL: dict[str, Callable[[argparse.Namespace], str]] = {"prog": _program, "map": _map, "btf": _btf}


def _types(types: Sequence[BtfType], options: argparse.Namespace) -> str:
    from ..btf.text import btf_records, btf_text

    form = "json" if options.json else options.btf
    if form == "c":
        from ..btf.ctext import c_header

        return c_header(types)
    return _json({"types": btf_records(types)}) if form == "json" else btf_text(types)


def _style(options: argparse.Namespace, spelling: str) -> Style:
    from .listing import Style

    return Style(
        options.spelling or spelling,
        show_bytes=options.bytes,
        source=not options.no_source,
        relocations=options.relocations,
    )


def _json(record: object) -> str:
    import json

    return json.dumps(record, indent=2) + "\n"
