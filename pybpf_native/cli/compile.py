"""`pybpf compile`: Python or LLVM IR in, an object, assembly, machine form or IR out."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from .. import build
from ..errors import BpfError
from ..files import read_file
from ..garbage import Paused
from ..target import CPU_LEVELS, DEFAULT_CPU, Target, target_for
from ..timing import PassTimes
from .files import note, output_path, write_output

if TYPE_CHECKING:
    from ..ir.values import Module

SUFFIXES = {"obj": ".o", "asm": ".s", "mir": ".mir", "ll": ".ll"}


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("input", help="a Python file (it is not executed) or LLVM IR text (.ll)")
    parser.add_argument("-o", "--output", help="the file to write; - for standard output (default: beside the input)")
    parser.add_argument("--emit", choices=tuple(SUFFIXES), default="obj", help="what to write (default: obj)")
    parser.add_argument("--cpu", choices=tuple(CPU_LEVELS), default=DEFAULT_CPU, help="ISA level (default: v3)")
    parser.add_argument("--mattr", default="", help="LLVM target features: +alu32,-allows-misaligned-mem-access")
    parser.add_argument("--big-endian", action="store_true", help="for machines of the other byte order")
    parser.add_argument("--override-cpu", action="store_true", help='--cpu wins over a function\'s "target-cpu"')
    parser.add_argument("--no-optimize", action="store_true", help="generate code from the IR as it is")
    parser.add_argument("--dump-after", action="append", default=[], metavar="PASS", help="show a pass's result")
    parser.add_argument("--time-passes", action="store_true", help="say on standard error how long each pass took")


def run(options: argparse.Namespace) -> int:
    with Paused():
        return _compile(options)


def _compile(options: argparse.Namespace) -> int:
    target = target_for(options.cpu, big_endian=options.big_endian, features=options.mattr)
    path = output_path(options.output, [options.input], SUFFIXES[options.emit])
    clock = PassTimes()
    module = _module(options.input, target)
    clock("front")
    if not options.no_optimize:
        module = build.optimized(module, target)
        clock("optimise")
    data = _output(module, target, options, clock)
    if options.time_passes:
        clock("write")
        note(clock.table())
    write_output(path, data)
    return 0


def _module(path: str, target: Target) -> Module:
    if path.endswith(".ll"):
        return build.read_ir(read_file(path), path)
    from ..lang.unit import unit_from_file

    return build.module_of(unit_from_file(path), target)


def _output(module: Module, target: Target, options: argparse.Namespace, clock: PassTimes) -> bytes:
    if options.emit == "ll":
        from ..ir.printer import to_text

        return to_text(module).encode()
    from ..pipeline import PIPELINE, Options

    clock("imports")
    shown: list[str] = []
    passes = list(options.dump_after)
    unknown = set(passes) - {step.name for step in PIPELINE}
    if unknown:
        known = ", ".join(step.name for step in PIPELINE)
        raise BpfError(f"no pass is called {sorted(unknown)[0]!r}; there are {known}")
    if options.emit == "mir":
        passes.append("dead")
    settings = Options(dump_after=passes, dump=shown.append, override_cpu=options.override_cpu)
    settings.clock = clock if options.time_passes else None
    obj = build.object_of(module, target, settings)
    if options.emit == "mir":
        return "\n".join(shown).encode("utf-8", "surrogateescape")
    if shown:
        note("\n".join(shown))
    if options.emit == "asm":
        from ..elf.assembly import to_assembly

        return to_assembly(obj).encode()
    from ..elf.writer import write

    return write(obj)
