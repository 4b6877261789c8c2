"""LLVM's own code generator on IR text: the one inside llvmlite, or an `llc` or a `clang` on PATH.

All take the text as it is and generate code only, nothing is optimised once more. llvmlite's needs no other
program, but has no assembler for BPF, so inline assembly is left to llc; LLVM 17 is the first that reads what
LLVM 22 writes well enough.
"""

from __future__ import annotations

import contextlib
import functools
import os
import re
import shutil
import subprocess
import time
from importlib import metadata
from typing import NamedTuple

from ..errors import BpfError
from ..ir.types import escaped
from .isolate import TIME_LIMIT, ChildFailed, alone

LLVMLITE, LLC, CLANG = REFERENCES = ("llvmlite", "llc", "clang")
# As clang has it for BPF. What LLVM makes otherwise adds the address of a table for gotox to what is loaded from it,
# which is an address in the kernel.
RELOCATION = "static"
LLC_FLAGS = ("-filetype=obj", f"-relocation-model={RELOCATION}")
NEWEST, OLDEST = 25, 17  # versions of llc and clang that are looked for
_CPU = re.compile(r'"target-cpu"="[^"]*"')
_ASSEMBLY = re.compile(r"\b(?:call|callbr)\b[^\n\"]*\basm\b|^module asm", re.MULTILINE)
_TRIPLE = re.compile(r"^target triple = ", re.MULTILINE)
_SOURCE = re.compile(r"^source_filename = ", re.MULTILINE)
_BIG_ENDIAN = re.compile(r'^target triple = "bpfeb', re.MULTILINE)


class Made(NamedTuple):
    """An object file, the seconds it took, and by which program."""

    data: bytes
    seconds: float
    by: str = LLVMLITE


class NoReference(BpfError):
    """There is no reference for this input: no LLVM, or one that cannot compile it."""


class Malformed(NoReference):
    """LLVM does not take it for IR."""


def at_level(text: str, cpu: str) -> str:
    """`text` with `cpu` as the processor of every function, and with a target triple."""
    text = _CPU.sub(f'"target-cpu"="{cpu}"', text)
    return text if _TRIPLE.search(text) else f'target triple = "bpf"\n{text}'


def named(text: str, name: str) -> str:
    """`text` with `name` as that of its source, where it has none; its lines keep their numbers."""
    quoted = escaped(name.encode("utf-8", "surrogateescape"))
    return text if _SOURCE.search(text) else f'source_filename = "{quoted}" {text}'


def is_big_endian(text: str) -> bool:
    """Whether the triple of `text` is that of the other byte order."""
    return bool(_BIG_ENDIAN.search(text))


def need(by: str = "") -> None:
    """Make sure that there is a reference.

    by: as for `compiled`.

    Raises:
        NoReference: there is none here, whatever the input is.
    """
    found = {LLVMLITE: has_llvmlite, LLC: find_llc, CLANG: find_clang}
    if by and not found[by]():
        raise NoReference(f"there is no {by}{_WANTED[by]}")
    if not by and not has_llvmlite() and not find_llc():
        raise NoReference("there is neither llvmlite nor an llc on PATH (LLVM 17 or newer): pip install llvmlite")


_WANTED = {
    LLVMLITE: " with the BPF target: pip install llvmlite",
    **dict.fromkeys((LLC, CLANG), f" of LLVM {OLDEST} or newer with the BPF target on PATH"),
}


def compiled(text: str, cpu: str, by: str = "") -> Made:
    """The object that LLVM makes of `text` at ISA level `cpu`.

    by: one of `REFERENCES`; "" for llvmlite or llc, the first of them that can.

    Raises:
        NoReference: there is none.
    """
    text = at_level(text, cpu)
    need(by)
    assembly = bool(_ASSEMBLY.search(text))
    if by in ("", LLVMLITE) and has_llvmlite() and not assembly:
        try:
            made: Made = alone(by_llvmlite, (text, cpu))
        except ChildFailed as failure:
            raise NoReference(f"llvmlite: {failure}") from None
        return made
    if by == CLANG:
        return by_clang(find_clang(), text, cpu)
    if by == LLVMLITE or not find_llc():
        raise NoReference("llvmlite has no assembler for BPF, and there is no llc on PATH")
    return by_llc(find_llc(), text, cpu)


def version(by: str = "") -> str:
    """What tells one reference from another: the version of llvmlite, or which file the program is.

    by: as for `compiled`.
    """
    if by in ("", LLVMLITE):
        with contextlib.suppress(metadata.PackageNotFoundError):
            return f"{LLVMLITE} {metadata.version(LLVMLITE)}"
    path = find_clang() if by == CLANG else find_llc()
    made = os.stat(path) if path else None
    return f"{path} {made.st_size} {made.st_mtime_ns}" if made else ""


@functools.cache
def has_llvmlite() -> bool:
    """Whether llvmlite is installed and has the BPF target."""
    try:
        from llvmlite import binding
    except ImportError:
        return False
    binding.initialize_all_targets()
    binding.initialize_all_asmprinters()
    try:
        binding.Target.from_triple("bpf")
    except RuntimeError:
        return False
    return True


def by_llvmlite(job: tuple[str, str]) -> Made:
    """`(text, cpu)` compiled by llvmlite. It ends the process on what it cannot do: call it in a child."""
    from llvmlite import binding

    text, cpu = job
    start = time.perf_counter()
    triple = "bpfeb" if is_big_endian(text) else "bpf"
    machine = binding.Target.from_triple(triple).create_target_machine(cpu=cpu, opt=2, reloc=RELOCATION)
    try:
        module = binding.parse_assembly(text)
    except RuntimeError as error:
        raise Malformed(str(error).strip()) from None
    data: bytes = machine.emit_object(module)
    return Made(data, time.perf_counter() - start)


@functools.cache
def find_llc() -> str:
    """The newest llc on PATH that knows BPF and is new enough, "" without one."""
    return _newest(LLC, "--version", r"LLVM version (\d+)")


@functools.cache
def find_clang() -> str:
    """The same for clang."""
    return _newest(CLANG, "--print-targets", r"version (\d+)")


def _newest(name: str, targets: str, version: str) -> str:
    """targets: the option that lists the targets; version: what stands before the version."""
    for each in (*(f"{name}-{number}" for number in range(NEWEST, OLDEST - 1, -1)), name):
        path = shutil.which(each)
        if path and " bpf " in _said(path, targets):
            found = re.search(version, _said(path, "--version"))
            if found and int(found[1]) >= OLDEST:
                return path
    return ""


def _said(path: str, option: str) -> str:
    try:
        return subprocess.run([path, option], capture_output=True, text=True, errors="replace", check=False).stdout
    except OSError:  # a file that is no program
        return ""


def by_llc(path: str, text: str, cpu: str) -> Made:
    """`text` compiled by the llc at `path`; the time is that of the process.

    Raises:
        NoReference: llc cannot compile it.
    """
    march = "bpfeb" if is_big_endian(text) else "bpf"
    return _piped([path, f"-march={march}", f"-mcpu={cpu}", *LLC_FLAGS, "-O2", "-o", "-"], text)


def by_clang(path: str, text: str, cpu: str) -> Made:
    """The same by a clang, which otherwise would run LLVM's optimiser again.

    Raises:
        NoReference: clang cannot compile it.
    """
    target = "bpfeb" if is_big_endian(text) else "bpf"
    flags = ["-target", target, f"-mcpu={cpu}", "-O2", "-Xclang", "-disable-llvm-passes", "-w"]
    return _piped([path, *flags, "-x", "ir", "-c", "-", "-o", "-"], text)


def _piped(command: list[str], text: str) -> Made:
    name = os.path.basename(command[0])
    start = time.perf_counter()
    given = text.encode("utf-8", "surrogateescape")
    try:
        done = subprocess.run(command, input=given, capture_output=True, check=False, timeout=TIME_LIMIT)
    except (OSError, subprocess.TimeoutExpired) as error:
        raise NoReference(f"{name}: {error}") from None
    if done.returncode:
        first = done.stderr.decode("utf-8", "replace").strip().partition("\n")[0]
        raise NoReference(f"{name}: {first or done.returncode}")
    return Made(done.stdout, time.perf_counter() - start, name)
