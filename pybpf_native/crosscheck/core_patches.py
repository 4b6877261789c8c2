"""What CO-RE relocations have become in final code, place by place: to compare loaders, and compilers.

A place is found by walking: a program begins at slot 0, and its final calls say where the subprograms are that its
references name, so it does not matter in what order somebody lays them out.

Two questions. Of one object, fitted by two loaders: is each instruction the same (`Place.code`)? Of two compilers'
objects: has each access the same numbers (`values`)? There the instructions differ, and one compiler may ask for an
access more often than the other, but what is patched in is the same wherever it stands. The width of a load that was
resized stands with its offset, for a load of another width must not be taken for it.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import NamedTuple

from ..btf.core import described
from ..btf.core_patch import is_poison
from ..btf.core_spec import parse
from ..errors import FormatError
from ..isa.decode import decode
from ..isa.insn import SLOT, Insn
from ..object import CoreReloc, Function, Object

POISON = "poison"


class Place(NamedTuple):
    """An instruction that a relocation is for. access: the relocation in words, with the flavour of its type.
    code: its final bytes, both slots of a 64-bit immediate."""

    program: str
    function: str
    slot: int
    access: str
    code: bytes


def places(obj: Object, code: dict[str, bytes]) -> list[Place]:
    """The places of `obj` in the final `code` of its programs, in the order of programs, functions and relocations.

    Raises:
        FormatError: the code is not that of the object.
    """
    found: list[Place] = []
    for program in obj.programs:
        if program.name in code:
            for start, function in _laid_out(program, code[program.name], obj.big_endian):
                found += _in_function(program, function, start, code[program.name])
    return found


def values(found: list[Place], big_endian: bool = False) -> dict[tuple[str, str], set[str]]:
    """What each access of a program has become: numbers as text, with the width of the load or store that has one."""
    table: dict[tuple[str, str], set[str]] = {}
    for place in found:
        table.setdefault((place.program, place.access), set()).add(_value(place.code, big_endian))
    return table


def _laid_out(program: Function, code: bytes, big_endian: bool) -> Iterator[tuple[int, Function]]:
    """(first slot, function) of the program and of what it reaches."""
    waiting, seen = [(0, program)], {id(program)}
    for start, function in waiting:  # grows while it is walked
        yield start, function
        slot = start
        for insn in function.insns:
            if isinstance(insn.sym, Function) and id(insn.sym) not in seen:
                seen.add(id(insn.sym))
                waiting.append((slot + 1 + _distance(code, slot, big_endian), insn.sym))
            slot += insn.slots


def _distance(code: bytes, slot: int, big_endian: bool) -> int:
    found: int = struct.unpack_from(">i" if big_endian else "<i", code, slot * SLOT + 4)[0]
    return found


def _in_function(program: Function, function: Function, start: int, code: bytes) -> Iterator[Place]:
    slots = _slots(function.insns, start)
    for reloc in function.core:
        first = slots[id(reloc.insn)]
        piece = code[first * SLOT : (first + reloc.insn.slots) * SLOT]
        if len(piece) != reloc.insn.slots * SLOT:
            raise FormatError(f"the code of {program.name!r} ends before slot {first}", function.name)
        yield Place(program.name, function.name, first, access(reloc), piece)


def _slots(insns: list[Insn], start: int) -> dict[int, int]:
    slots = {}
    for insn in insns:
        slots[id(insn)] = start
        start += insn.slots
    return slots


def access(reloc: CoreReloc) -> str:
    """A relocation in words, with the flavour of its type."""
    return described(parse(reloc.type, reloc.access, reloc.kind), reloc.access)


def _value(code: bytes, big_endian: bool) -> str:
    if is_poison(code, 0, big_endian):
        return POISON
    insn = decode(code, big_endian)[0]
    if insn.op.shape.off == "disp":
        return f"{insn.off} in {insn.op.width} bits"
    return str(insn.imm)
