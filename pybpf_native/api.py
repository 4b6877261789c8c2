"""The public functions: `compile`, `compile_to_ir`, `compile_ir`, `BPF`, `open_object`.

Without a file name they work on the module that calls them: its decorated functions, wherever that module
lives (a file, a notebook cell, the prompt). With one they read the file and never execute it.
"""

from __future__ import annotations

import os
import sys
from types import FrameType
from typing import TYPE_CHECKING, Any, overload

from . import build
from .errors import BpfError
from .files import read_file, write_file
from .garbage import Paused
from .target import target_for

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal, Unpack

    from .lang.unit import Unit
    from .load.base import BaseCollection
    from .load.collection import Collection
    from .object import Object
    from .vm.collection import VmCollection
    from .vm.options import VmOptions

    Structs = Mapping[str, Any] | None

ENGINES = ("kernel", "vm", "auto")


def compile(filename: str | None = None, output: str | None = None, loglevel: int | None = None) -> bool:
    """Compile a module's BPF programs to an object file: `output`, or the source's name with `.o`.

    `loglevel` is accepted for compatibility; logging stays as the application configured it.

    Raises:
        BpfError: the program cannot be compiled, or the file cannot be read or written.
    """
    frame = sys._getframe(1)
    write_file(output or _beside(filename, frame, ".o"), _object_bytes(_unit(filename, frame)))
    return True


def compile_to_ir(filename: str | None = None, output: str | None = None, loglevel: int | None = None) -> str:
    """Write a module's LLVM IR, before optimisation, as text; returns the path written.

    Raises:
        BpfError: as for `compile`.
    """
    from .ir.printer import to_text

    frame = sys._getframe(1)
    path = output or _beside(filename, frame, ".ll")
    write_file(path, to_text(build.module_of(_unit(filename, frame))).encode())
    return path


def compile_ir(
    text: str | bytes,
    *,
    cpu: str = "v3",
    features: str = "",
    override_cpu: bool = False,
    big_endian: bool = False,
    optimize: bool = True,
) -> bytes:
    """Compile LLVM IR text to the bytes of a BPF object file.

    `cpu` is the ISA level, v1 to v4, `features` LLVM's feature string ("+alu32"); a function's own "target-cpu" and
    "target-features" win over them, unless `override_cpu` is set. With `optimize` LLVM's passes run first when
    llvmlite is installed, else our own.

    Raises:
        FormatError: the text is not LLVM IR.
        CompileError: the program asks for what BPF cannot do.
    """
    from .elf.writer import write
    from .pipeline import Options

    target = target_for(cpu, big_endian=big_endian, features=features)
    with Paused():
        module = build.read_ir(text)
        if optimize:
            module = build.optimized(module, target)
        return write(build.object_of(module, target, Options(override_cpu=override_cpu)))


@overload
def BPF(
    filename: str | None = None, loglevel: int | None = None, *, engine: Literal["vm"], **options: Unpack[VmOptions]
) -> VmCollection: ...
@overload
def BPF(filename: str | None = None, loglevel: int | None = None, *, engine: Literal["kernel"]) -> Collection: ...
@overload
def BPF(
    filename: str | None = None,
    loglevel: int | None = None,
    *,
    engine: str | None = None,
    **options: Unpack[VmOptions],
) -> BaseCollection: ...
def BPF(
    filename: str | None = None, loglevel: int | None = None, *, engine: str | None = None, **options: Any
) -> BaseCollection:
    """Compile a module's BPF programs and open them: `load_and_attach()` puts them into the kernel.

    engine: "kernel"; "vm", the interpreter, where events are made up with `fire` and `trigger`; "auto", the kernel
    where it takes programs of these types from us, else the interpreter. By default what PYBPF_ENGINE in the
    environment says, or the kernel. options: those of `vm.Machine`, for the interpreter.

    Raises:
        BpfError: the program cannot be compiled; there is no such engine or option.
    """
    return _opened(build.build(_unit(filename, sys._getframe(1))), engine, None, options)


@overload
def open_object(
    source: str | bytes, structs: Structs = None, *, engine: Literal["vm"], **options: Unpack[VmOptions]
) -> VmCollection: ...
@overload
def open_object(source: str | bytes, structs: Structs = None, *, engine: Literal["kernel"]) -> Collection: ...
@overload
def open_object(
    source: str | bytes, structs: Structs = None, *, engine: str | None = None, **options: Unpack[VmOptions]
) -> BaseCollection: ...
def open_object(
    source: str | bytes, structs: Mapping[str, Any] | None = None, *, engine: str | None = None, **options: Any
) -> BaseCollection:
    """Open an object file, by its name or its bytes, as `BPF` opens what it has compiled.

    structs: ctypes structures by name, for values whose type the object does not carry.

    Raises:
        BpfError: the file cannot be read; there is no such engine or option.
        FormatError: it is not an object for BPF.
    """
    from .elf.reader import read

    if not isinstance(source, (str, bytes)):
        raise BpfError(f"an object is given by the name of its file, or as its bytes, not as {source!r}")
    obj = read(read_file(source), source) if isinstance(source, str) else read(source)
    return _opened(obj, engine, structs, options)


def _opened(
    obj: Object, engine: str | None, structs: Mapping[str, Any] | None, options: Mapping[str, Any]
) -> BaseCollection:
    engine = engine or os.environ.get("PYBPF_ENGINE") or "kernel"
    if engine not in ENGINES:
        raise BpfError(f"there is no engine {engine!r}: there are {', '.join(ENGINES)}")
    refusal = None
    if engine == "auto":
        from .load.access import refusal as asked

        refusal = asked(obj)
    if engine == "vm" or refusal is not None:
        from .vm.collection import VmCollection

        collection = VmCollection(obj, structs, **options)
        collection.refusal = refusal
        return collection
    if options and engine == "kernel":
        raise BpfError(f'{next(iter(options))!r} is an option of the interpreter: engine="vm"')
    from .load.collection import Collection

    return Collection(obj, structs)


def _unit(filename: str | None, frame: FrameType) -> Unit:
    from .lang.unit import unit_from_file, unit_from_frame

    return unit_from_frame(frame) if filename is None else unit_from_file(filename)


def _object_bytes(unit: Unit) -> bytes:
    from .elf.writer import write

    return write(build.build(unit))


def _beside(filename: str | None, frame: FrameType, suffix: str) -> str:
    """The output beside the source: the file named, or the caller's."""
    filename = filename or str(frame.f_globals.get("__file__") or frame.f_code.co_filename)
    if filename.startswith("<"):
        raise BpfError(f"the code in {filename} has no file to write beside: give `output`")
    return os.path.splitext(filename)[0] + suffix
