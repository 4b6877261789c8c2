"""Programs and maps that are in the kernel, whoever loaded them, as functions with instructions and source lines.

What the kernel shows is the code after the verifier: helpers and kernel functions are called by their distance from
`__bpf_call_base`, maps are named by id, and instructions that the kernel made itself may have no form that a
program can have; those stay numbers. A call of a compiled subprogram has the displacement in `off` and the number
of the subprogram in `imm` (the kernel's kernel/bpf/verifier.c, jit_subprogs; kernel/bpf/syscall.c,
bpf_insn_prepare_dump).
"""

from __future__ import annotations

import errno
import struct
from collections.abc import Callable
from typing import TypeVar

from ..btf.decode import Parts, decode
from ..btf.ext import MAX_COLUMN, KnownLines
from ..btf.strings import Names
from ..btf.types import BtfType, Func
from ..errors import FormatError, KernelError
from ..isa.decode import decode as decode_code
from ..isa.insn import SLOT, Insn
from ..isa.opcodes import OPS, Op, Shape
from ..kernel.info import MapInfo, ProgInfo, btf_name_and_data, by_id, ids, map_info, program_info
from ..kernel.sys import BIG_ENDIAN
from ..object import Function, Symbol
from ..source import Loc
from .kerneltypes import read_kallsyms

CALL_BASE = "__bpf_call_base"
# A slot in this machine's byte order: code, registers, displacement, immediate.
_SLOT = struct.Struct("=BBhi")
_CALL = OPS["call_local"]
_LOCAL_REGS = (1, 1 << 4)  # src, in either byte order
_FUNC_INFO = struct.Struct("=II")
_LINE_INFO = struct.Struct("=IIII")
_NUMBER = Shape("number", imm="wide")
ID_DIGITS = 10  # ids are 32-bit numbers; more digits are a name
T = TypeVar("T", ProgInfo, MapInfo)


class KernelProgram:
    """A loaded program: `info` as the kernel has it, its functions with the code as the verifier left it, and the
    maps it uses by id. `name` is whole where the kernel's own is cut off after 15 bytes.
    """

    def __init__(self, info: ProgInfo) -> None:
        self.info = info
        self.maps = {number: _read("map", number, map_info) for number in info.map_ids}
        self.functions = _Code(info, {number: Symbol(found.name) for number, found in self.maps.items()}).functions()
        self.name = self.functions[0].name


def program(which: str) -> KernelProgram:
    """The loaded program with this id or name.

    Raises:
        KernelError: there is none, there are several, or the kernel does not tell.
        FormatError: the kernel says something that cannot be understood.
    """
    number = _id("program", which, programs)
    return KernelProgram(_read("program", number, program_info))


def loaded_map(which: str) -> MapInfo:
    """The map with this id or name.

    Raises:
        KernelError: there is none, there are several, or the kernel does not tell.
    """
    return _read("map", _id("map", which, maps), map_info)


def type_data(number: int) -> bytes:
    """The bytes of the type information with this id.

    Raises:
        KernelError: there is none, or the kernel does not tell.
    """
    with by_id("btf", number) as fd:
        return btf_name_and_data(fd.fileno())[1]


def is_id(which: str) -> bool:
    """Whether this is an id and not a name."""
    return which.isdecimal() and len(which) <= ID_DIGITS


def programs() -> list[ProgInfo]:
    """All loaded programs, by id."""
    return _all("program", program_info)


def maps() -> list[MapInfo]:
    """All maps, by id."""
    return _all("map", map_info)


def _all(kind: str, info: Callable[[int], T]) -> list[T]:
    found = []
    for number in ids(kind):
        try:
            found.append(_read(kind, number, info))
        except KernelError as error:
            if error.errno != errno.ENOENT:  # otherwise it has gone since
                raise
    return found


def _read(kind: str, number: int, info: Callable[[int], T]) -> T:
    with by_id(kind, number) as fd:
        return info(fd.fileno())


def _id(kind: str, which: str, candidates: Callable[[], list[T]]) -> int:
    if is_id(which):
        return int(which)
    found: list[int] = [each.id for each in candidates() if each.name and each.name == which[: max(len(each.name), 15)]]
    if len(found) == 1:
        return found[0]
    if found:
        listed = ", ".join(str(number) for number in found)
        raise KernelError(f"several {kind}s are called {which!r}", 0, f"give an id: {listed}")
    raise KernelError(f"no {kind} is called {which!r}")


class _Code:
    """The code of one program on its way to functions."""

    def __init__(self, info: ProgInfo, maps: dict[int, Symbol]) -> None:
        self.info = info
        self.maps = maps
        self.types: list[BtfType] = []
        self.names: Names | None = None
        if info.btf_id:
            with by_id("btf", info.btf_id) as fd:
                data = btf_name_and_data(fd.fileno())[1]
            self.types, self.names = decode(data), Parts(data).names

    def functions(self) -> list[Function]:
        """The functions in order; calls and addresses name what they go to."""
        starts = self._starts()
        lines = self._lines()
        called = _Called()
        ends = [*(start for start, _ in starts[1:]), len(self.info.code) // SLOT]
        for (start, function), end in zip(starts, ends, strict=True):
            for slot, insn in _insns(self.info.code, start, end):
                insn.loc = lines.get(slot)
                self._name(insn, slot, dict(starts), called)
                function.insns.append(insn)
        return [function for _, function in starts]

    def _starts(self) -> list[tuple[int, Function]]:
        records = _records(_FUNC_INFO, self.info.func_info, self.info.func_info_size)
        found = []
        for slot, number in records:
            type = self.types[number - 1] if 0 < number <= len(self.types) else None
            if isinstance(type, Func):
                function = Function(type.name, "", [])
                function.type = type
                found.append((slot, function))
        return found or [(0, Function(self.info.name or f"program {self.info.id}", "", []))]

    def _lines(self) -> dict[int, Loc]:
        lines: dict[int, Loc] = {}
        sources: dict[str, KnownLines] = {}
        if self.names is None:
            return lines
        for slot, file, text, place in _records(_LINE_INFO, self.info.line_info, self.info.line_info_size):
            name = self.names(file)
            source = sources.setdefault(name, KnownLines(name))
            source.add(place >> 10, self.names(text))
            lines[slot] = Loc(source, place >> 10, place & MAX_COLUMN)
        return lines

    def _name(self, insn: Insn, slot: int, starts: dict[int, Function], called: _Called) -> None:
        if insn.op is _CALL:
            insn.sym = starts.get(slot + 1 + insn.imm)
        elif insn.op.name in ("call_helper", "call_kfunc"):
            insn.sym = called.at(insn.imm)
        elif insn.op.name in ("ld_map_fd", "ld_map_value"):
            insn.sym = self.maps.get(insn.imm & 0xFFFFFFFF)
            insn.imm = insn.imm >> 32 if insn.sym else insn.imm  # the distance within a map's value


class _Called:
    """Names of what is called by its distance from CALL_BASE; the kernel's symbols are read when one is needed."""

    def __init__(self) -> None:
        self._symbols: dict[int, Symbol] | None = None

    def at(self, distance: int) -> Symbol | None:
        """The function there; None when the kernel hides its addresses."""
        if self._symbols is None:
            addresses = read_kallsyms()
            base = addresses.get(CALL_BASE, 0)
            self._symbols = {address - base: Symbol(name) for name, address in addresses.items()} if base else {}
        return self._symbols.get(distance)


def _records(layout: struct.Struct, data: bytes, size: int) -> list[tuple[int, ...]]:
    if not data:
        return []
    if size < layout.size:
        raise FormatError(f"the kernel has records of {size} bytes, {layout.size} were expected", "bpf_prog_info")
    return [layout.unpack_from(data, at) for at in range(0, len(data) - layout.size + 1, size)]


def _insns(code: bytes, start: int, end: int) -> list[tuple[int, Insn]]:
    """The instructions from slot `start` to `end`, with their slots."""
    found: list[tuple[int, Insn]] = []
    slot = start
    while slot < end:
        insn = _insn(code[slot * SLOT : (slot + 2) * SLOT])
        found.append((slot, insn))
        slot += insn.slots
    return found


def _insn(data: bytes) -> Insn:
    """The instruction at the beginning of `data`, a number when it is none."""
    head = data[:SLOT]
    code, registers, off, imm = _SLOT.unpack(head)
    if code == _CALL.code and registers in _LOCAL_REGS:
        return Insn(_CALL, [0], [], imm=off or imm)
    try:
        return decode_code(head, BIG_ENDIAN)[0]
    except FormatError:
        pass
    try:
        return decode_code(data, BIG_ENDIAN)[0]  # of two slots
    except FormatError:
        word = int.from_bytes(head, "big" if BIG_ENDIAN else "little")
        return Insn(Op("number", code, _NUMBER, ".8byte {imm}"), imm=word)
