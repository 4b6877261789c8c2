"""A program of an object, made ready for the kernel.

A program is laid out with all subprograms that it reaches behind it, each once, in the order of first mention.
Then every symbolic operand becomes a number: a map its descriptor, a variable the descriptor of its section's
map and an offset, a function its distance in slots. The object is not changed: the instructions are encoded as
they are, and the fields are patched in the bytes (RFC 9669, section 3, for their places).
"""

from __future__ import annotations

import struct
from collections.abc import Mapping, Sequence

from ..btf.types import Func, Var, strip_modifiers
from ..errors import FormatError, KernelError, RelocError
from ..isa.encode import encode
from ..isa.insn import SLOT, Insn
from ..isa.opcodes import CALL, WIDE
from ..kernel.sys import Fd
from ..object import MAP_SECTIONS, WEAK, DataSection, Extern, Function, Object, Variable
from ..source import Loc
from .kerneltypes import KSYMS, KernelTypes

# What the src field of a 64-bit load and of a call says its immediate is (BPF_PSEUDO_*).
MAP_FD, MAP_VALUE, BTF_ID, FUNCTION, LOCAL_CALL, KFUNC_CALL = 1, 2, 3, 4, 1, 2
MAX_SLOTS = 1_000_000  # the kernel's limit since 5.2 (BPF_COMPLEXITY_LIMIT_INSNS)
MAX_TOTAL_SLOTS = 4 * MAX_SLOTS
MISSING_CALL = 2002000000  # no helper has this number; libbpf's choice, which people may have met


class Linked:
    """A program and its subprograms as one piece of code.

    parts: (first slot, function), the program first. code: wire bytes, references still unresolved until `resolve`.
    tables: the maps of its jump tables, by the id() of the table; made before `resolve`. modules: descriptors of the
    types of kernel modules whose functions it calls, in the order of the numbers that `resolve` puts into the calls.
    """

    __slots__ = ("_settings", "big_endian", "code", "modules", "object", "parts", "starts", "tables")

    def __init__(self, obj: Object, program: Function) -> None:
        self.object = obj
        self._settings: dict[str, int] | None = None
        self.tables: dict[int, Fd] = {}
        self.modules: list[int] = []
        self.big_endian = obj.big_endian
        self.parts: list[tuple[int, Function]] = []
        self.starts: dict[int, int] = {}
        chunks = []
        slot = 0
        for function in reachable(program):
            self.parts.append((slot, function))
            self.starts[id(function)] = slot
            chunks.append(encode(function.insns, obj.big_endian))
            slot += len(chunks[-1]) // SLOT
        self.code = bytearray(b"".join(chunks))

    def jump_tables(self) -> list[Variable]:
        """The tables of `gotox` that its code names, each once."""
        symbols = (insn.sym for _, function in self.parts for insn in function.insns)
        tables = (each for each in symbols if isinstance(each, Variable) and each.section.jump_tables)
        return list({id(table): table for table in tables}.values())

    def loc_at(self, slot: int) -> Loc | None:
        """The source line of the instruction at `slot`, or of the nearest one before it in its function."""
        found: Loc | None = None
        for start, function in self.parts:
            if start > slot:
                break
            found, at = None, start
            for insn in function.insns:
                if at > slot:
                    break
                found = insn.loc or found
                at += insn.slots
        return found

    def lines(self) -> list[tuple[int, Loc]]:
        """(slot, line) wherever the line changes, each function beginning with one; empty if a function has none."""
        lines: list[tuple[int, Loc]] = []
        for start, function in self.parts:
            first = next((insn.loc for insn in function.insns if insn.loc), None)
            if first is None:
                return []
            lines.append((start, first))
            lines += _changes(start, function, first)
        return lines

    def resolve(self, map_fds: Mapping[str, int], kernel: KernelTypes) -> bytes:
        """The final code. `map_fds`: descriptors by the names of maps and of data sections.

        Raises:
            RelocError: a symbol that this loader cannot resolve.
        """
        for start, function in self.parts:
            slot = start
            for insn in function.insns:
                if insn.sym is not None:
                    self._patch(slot, insn, function, map_fds, kernel)
                slot += insn.slots
        return bytes(self.code)

    def _patch(
        self, slot: int, insn: Insn, function: Function, map_fds: Mapping[str, int], kernel: KernelTypes
    ) -> None:
        symbol = insn.sym
        if isinstance(symbol, Function):
            pseudo, low, high = LOCAL_CALL if insn.op.flags & CALL else FUNCTION, self._distance(slot, insn, symbol), 0
        elif isinstance(symbol, Variable) and symbol.section.jump_tables and insn.op.flags & WIDE:
            pseudo, low, high = MAP_VALUE, self.tables[id(symbol)].fileno(), 0
        elif isinstance(symbol, (Variable, DataSection)) and insn.op.flags & WIDE:
            pseudo, low, high = _data_reference(symbol, insn.imm, map_fds)
        elif isinstance(symbol, Extern) and symbol.section == KSYMS:
            pseudo, low, high = _kernel_reference(symbol, bool(insn.op.flags & CALL), function, kernel)
            if high and pseudo == KFUNC_CALL:
                self._set_module(slot, high)
        elif isinstance(symbol, Extern) and symbol.section in map_fds and insn.op.flags & WIDE:
            pseudo, low, high = MAP_VALUE, map_fds[symbol.section], self._setting(symbol) + insn.imm
        else:
            raise _unresolved(symbol, insn, function)
        self._set(slot, pseudo, low)
        if insn.op.flags & WIDE:
            self._set(slot + 1, 0, high)

    def _setting(self, symbol: Extern) -> int:
        from .kconfig import offsets  # few programs need it

        if self._settings is None:
            self._settings = offsets(self.object)
        return self._settings[symbol.name]

    def _distance(self, slot: int, insn: Insn, target: Function) -> int:
        if insn.imm and insn.op.flags & WIDE:
            raise RelocError(f"a reference into the middle of function {target.name!r}")
        return self.starts[id(target)] - slot - 1

    def _set_module(self, slot: int, module: int) -> None:
        """Write which of the modules a call goes to into its off field; they are counted from 1, 0 is the kernel."""
        if module not in self.modules:
            self.modules.append(module)
        number = self.modules.index(module) + 1
        struct.pack_into(">H" if self.big_endian else "<H", self.code, slot * SLOT + 2, number)

    def _set(self, slot: int, pseudo: int, imm: int) -> None:
        """Write the src and imm fields of one slot."""
        at = slot * SLOT
        registers = self.code[at + 1]
        if self.big_endian:
            self.code[at + 1] = registers & 0xF0 | pseudo
        else:
            self.code[at + 1] = registers & 0x0F | pseudo << 4
        struct.pack_into(">I" if self.big_endian else "<I", self.code, at + 4, imm & 0xFFFFFFFF)


def link(obj: Object, programs: Sequence[Function]) -> list[Linked]:
    """`programs` of `obj`, linked. All share the subprograms, so a small file could ask for any amount of code.

    Raises:
        KernelError: a program is longer than any kernel takes, or all together are too long.
    """
    linked: list[Linked] = []
    total = 0
    for program in programs:
        made = Linked(obj, program)
        slots = len(made.code) // SLOT
        total += slots
        if slots > MAX_SLOTS or total > MAX_TOTAL_SLOTS:
            most = f"{MAX_SLOTS} are allowed for one, {MAX_TOTAL_SLOTS} for all of an object"
            raise KernelError(
                f"program {program.name!r} has {slots} instructions, {total} with those before it", 0, most
            )
        linked.append(made)
    return linked


def reachable(program: Function) -> list[Function]:
    """`program` and the functions that it names, directly or not, in the order of first mention."""
    order = [program]
    seen = {id(program)}
    for function in order:  # grows while it is walked
        for insn in function.insns:
            if isinstance(insn.sym, Function) and id(insn.sym) not in seen:
                seen.add(id(insn.sym))
                order.append(insn.sym)
            elif insn.op.name == "call_local" and insn.sym is None:
                raise FormatError("a local call names no function", function.name)
    return order


def _changes(start: int, function: Function, current: Loc) -> list[tuple[int, Loc]]:
    lines = []
    slot = start
    for insn in function.insns:
        loc = insn.loc
        if loc is not None and loc is not current:
            if (loc.line, loc.column, loc.source) != (current.line, current.column, current.source) and slot > start:
                lines.append((slot, loc))
            current = loc
        slot += insn.slots
    return lines


def _data_reference(symbol: Variable | DataSection, addend: int, map_fds: Mapping[str, int]) -> tuple[int, int, int]:
    """(pseudo source, low, high immediate) of the address of a map, or of a place in a section of data."""
    section = symbol.section if isinstance(symbol, Variable) else symbol
    offset = addend + (symbol.offset if isinstance(symbol, Variable) else 0)
    if section.name in MAP_SECTIONS:
        return MAP_FD, _map_at(section, offset, map_fds), 0
    if section.name not in map_fds:
        raise RelocError(f"{symbol.name!r} is in section {section.name!r}, which has no map in the kernel")
    return MAP_VALUE, map_fds[section.name], offset


def _kernel_reference(symbol: Extern, call: bool, function: Function, kernel: KernelTypes) -> tuple[int, int, int]:
    """(pseudo source, low, high immediate) for something of the kernel; high is the descriptor of its module's types. A
    weak one that is not there is zero, and a call of it one of a helper that is not there either: the verifier
    removes the code that cannot be reached."""
    weak = symbol.binding == WEAK
    type = strip_modifiers(symbol.type.target) if isinstance(symbol.type, Var) else symbol.type
    if type is None and not call:
        address = kernel.address(symbol, function.name, weak)
        return 0, address & 0xFFFFFFFF, address >> 32
    number, module = kernel.extern_id(symbol, Func if call or isinstance(type, Func) else Var, function.name, weak)
    if not number:
        return (0, MISSING_CALL, 0) if call else (0, 0, 0)
    return KFUNC_CALL if call else BTF_ID, number, module


def _map_at(section: DataSection, offset: int, map_fds: Mapping[str, int]) -> int:
    for variable in section.variables:
        if variable.offset == offset and variable.name in map_fds:
            return map_fds[variable.name]
    raise RelocError(f"no map at offset {offset} of {section.name}")


def _unresolved(symbol: object, insn: Insn, function: Function) -> RelocError:
    where = f"{insn.loc}: " if insn.loc else ""
    if isinstance(symbol, Extern):
        return RelocError(f"{where}{function.name!r} needs the external symbol {symbol.name!r}, which nothing defines")
    return RelocError(f"{where}an instruction of {function.name!r} names {symbol!r}, which cannot be resolved")
