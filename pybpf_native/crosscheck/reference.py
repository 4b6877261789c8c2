"""LLVM's own code generator on IR text: the one inside llvmlite, or an `llc` on PATH.

Both take the text as it is and generate code only, nothing is optimised once more. llvmlite's needs no other
program, but has no assembler for BPF, so inline assembly is left to llc; LLVM 17 is the first that reads what
LLVM 22 writes well enough.
"""

from __future__ import annotations

import functools
import re
import shutil
import subprocess
import time
from typing import NamedTuple

from ..errors import BpfError
from .isolate import ChildFailed, alone

LLVMLITE, LLC = "llvmlite", "llc"
NEWEST, OLDEST = 25, 17  # versions of llc that are looked for
_CPU = re.compile(r'"target-cpu"="[^"]*"')
_ASSEMBLY = re.compile(r"\b(?:call|callbr)\b[^\n\"]*\basm\b|^module asm", re.MULTILINE)
_TRIPLE = re.compile(r"^target triple = ", re.MULTILINE)


class Made(NamedTuple):
    """An object file and the seconds it took."""

    data: bytes
    seconds: float


class NoReference(BpfError):
    """There is no reference for this input: no LLVM, or one that cannot compile it."""


def at_level(text: str, cpu: str) -> str:
    """`text` with `cpu` as the processor of every function, and with a target triple."""
    text = _CPU.sub(f'"target-cpu"="{cpu}"', text)
    return text if _TRIPLE.search(text) else f'target triple = "bpf"\n{text}'


def compiled(text: str, cpu: str, by: str = "") -> Made:
    """The object that LLVM makes of `text` at ISA level `cpu`.

    by: `LLVMLITE` or `LLC`; "" for the first of them that can.

    Raises:
        NoReference: there is none.
    """
    text = at_level(text, cpu)
    llc = find_llc()
    assembly = bool(_ASSEMBLY.search(text))
    if by != LLC and has_llvmlite() and not assembly:
        try:
            made: Made = alone(by_llvmlite, (text, cpu))
        except ChildFailed as failure:
            raise NoReference(f"llvmlite: {failure}") from None
        return made
    if by != LLVMLITE and llc:
        return by_llc(llc, text, cpu)
    if assembly:
        raise NoReference("llvmlite has no assembler for BPF, and there is no llc on PATH")
    raise NoReference(f"there is no {by}" if by else "there is neither llvmlite nor an llc on PATH")


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
    machine = binding.Target.from_triple("bpf").create_target_machine(cpu=cpu, opt=2)
    try:
        module = binding.parse_assembly(text)
    except RuntimeError as error:
        raise NoReference(str(error).strip()) from None
    data: bytes = machine.emit_object(module)
    return Made(data, time.perf_counter() - start)


@functools.cache
def find_llc() -> str:
    """The newest llc on PATH that knows BPF and is new enough, "" without one."""
    for name in (*(f"llc-{version}" for version in range(NEWEST, OLDEST - 1, -1)), "llc"):
        path = shutil.which(name)
        if path and _is_usable(path):
            return path
    return ""


def _is_usable(path: str) -> bool:
    shown = subprocess.run([path, "--version"], capture_output=True, text=True, check=False).stdout
    version = re.search(r"LLVM version (\d+)", shown)
    return bool(version) and int(version[1]) >= OLDEST and " bpf " in shown if version else False


def by_llc(path: str, text: str, cpu: str) -> Made:
    """`text` compiled by the llc at `path`; the time is that of the process.

    Raises:
        NoReference: llc cannot compile it.
    """
    command = [path, "-march=bpf", f"-mcpu={cpu}", "-filetype=obj", "-O2", "-o", "-"]
    start = time.perf_counter()
    done = subprocess.run(command, input=text.encode(), capture_output=True, check=False)
    if done.returncode:
        first = done.stderr.decode("utf-8", "replace").strip().partition("\n")[0]
        raise NoReference(f"llc: {first or done.returncode}")
    return Made(done.stdout, time.perf_counter() - start)
