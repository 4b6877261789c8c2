"""`pybpf llc`: llc's own command line, so that it can stand in for llc in a build.

    pybpf llc -march=bpf -mcpu=v3 -filetype=obj -O2 prog.ll -o prog.o

As with llc the code is generated from the IR as it is: no optimiser runs. A function's own "target-cpu" wins.
"""

from __future__ import annotations

import argparse
import sys

from .. import build
from ..errors import BpfError
from ..garbage import Paused
from ..object import Object
from ..pipeline import Options
from ..target import DEFAULT_CPU, target_for
from ..version import VERSION
from .files import STANDARD, output_path, read_input, write_output
from .llc_words import normalized

# -march and the first part of -mtriple: big endian or not. Plain "bpf" is the byte order of this machine.
ARCHITECTURES = {"bpf": sys.byteorder == "big", "bpfel": False, "bpfeb": True}
# What -mcpu=probe finds: the level that every kernel we are for has. The compiler asks no kernel.
PROBED = "v3"
SUFFIXES = {"obj": ".o", "asm": ".s"}
# Builds look here for the targets that an llc has.
ABOUT = f"""pybpf {VERSION}, with the command line of LLVM's llc
  Registered Targets:
    bpf    - BPF (host endian)
    bpfeb  - BPF (big endian)
    bpfel  - BPF (little endian)"""


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("input", nargs="?", default=STANDARD, help="LLVM IR text; - is standard input (the default)")
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.add_argument("-version", "--version", action="version", version=ABOUT)
    parser.add_argument("-o", "--o", dest="output", help="the file to write; - is standard output")
    parser.add_argument("-march", "--march", choices=tuple(ARCHITECTURES), help="the byte order")
    parser.add_argument("-mtriple", "--mtriple", help="the target triple, beginning with one of these")
    parser.add_argument("-mcpu", "--mcpu", default=DEFAULT_CPU, help="the ISA level: v1 to v4, generic, probe")
    parser.add_argument(
        "-mattr", "--mattr", action="append", default=[], help="features: +alu32,-allows-misaligned-mem-access ..."
    )
    parser.add_argument("-filetype", "--filetype", choices=(*SUFFIXES, "null"), default="asm", help="what to write")
    parser.add_argument(
        "-O", "--O", dest="level", choices=tuple("0123"), default="2", help="accepted; code is always small"
    )
    parser.add_argument(
        "-verify-machineinstrs", "--verify-machineinstrs", action="store_true", help="check the code after every pass"
    )


def words(parser: argparse.ArgumentParser, given: list[str]) -> list[str]:
    """The command line as `arguments` has it; ends the program with status 2 where llc would refuse it."""
    try:
        return normalized(given)
    except BpfError as error:
        parser.exit(2, f"{parser.prog}: {error}\n")


def run(options: argparse.Namespace) -> int:
    with Paused():
        return _compile(options)


def _compile(options: argparse.Namespace) -> int:
    suffix = SUFFIXES.get(options.filetype)
    path = None if suffix is None else output_path(options.output, [options.input], suffix)
    module = build.read_ir(*read_input(options.input))
    big_endian = _is_big_endian(options, module.triple)
    cpu = PROBED if options.mcpu == "probe" else options.mcpu
    target = target_for(cpu, big_endian=big_endian, features=_features(options.mattr))
    obj = build.object_of(module, target, Options(verify=options.verify_machineinstrs))
    if path is not None:
        write_output(path, _output(obj, options.filetype))
    return 0


def _features(given: list[str]) -> str:
    """What all -mattr say; a feature without its sign is switched on."""
    names = ",".join(given).split(",")
    return ",".join(name if name[:1] in "+-" else f"+{name}" for name in names if name)


def _is_big_endian(options: argparse.Namespace, triple: str) -> bool:
    """-march wins over -mtriple, and that over the module's triple."""
    name = options.march or (options.mtriple or triple or "bpf").split("-")[0]
    if name not in ARCHITECTURES:
        raise BpfError(f"the target is {name!r}; this is a compiler for {', '.join(ARCHITECTURES)} (-march=bpf)")
    return ARCHITECTURES[name]


def _output(obj: Object, filetype: str) -> bytes:
    if filetype == "obj":
        from ..elf.writer import write

        return write(obj)
    from ..elf.assembly import to_assembly

    return to_assembly(obj).encode()
