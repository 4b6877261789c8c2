"""The table itself: rows are distinct on the wire and in text, and the relations between rows hold."""

from __future__ import annotations

from itertools import combinations

import pytest

from pybpf_native.isa.opcodes import (
    COMMUTES,
    INVERSE,
    MOVE,
    OPS,
    READS,
    REMAT,
    SWAPPED,
    TABLE,
    WIDE,
    WRITES,
    ZEXT,
    Op,
)
from pybpf_native.isa.wire import FIXED

ids = {"ids": lambda op: op.name}


def test_names_are_unique() -> None:
    assert len(OPS) == len(TABLE)


def test_no_word_belongs_to_two_rows() -> None:
    clashes = [
        (a.name, b.name)
        for (a, (mask_a, word_a)), (b, (mask_b, word_b)) in combinations(FIXED.items(), 2)
        if (word_a ^ word_b) & mask_a & mask_b == 0
    ]
    assert clashes == []


@pytest.mark.parametrize("op", TABLE, **ids)
def test_flags_agree_with_the_shape(op: Op) -> None:
    shape = op.shape
    assert op.level in (1, 2, 3, 4)
    assert bool(op.flags & WIDE) == (op.code == 0x18)
    assert (op.off is None) == bool(shape.off)
    assert (op.imm is None) == bool(shape.imm)
    if op.flags & REMAT:
        assert not shape.uses
    if op.flags & COMMUTES:
        assert len(shape.uses) == 2
    if op.flags & MOVE:
        assert (len(shape.defs), len(shape.uses), op.width) == (1, 1, 64)
    if op.flags & ZEXT:
        assert shape.defs
    if shape.tied >= 0:
        assert shape.defs[0] == shape.uses[shape.tied]


def test_every_code_of_a_memory_class_reads_or_writes() -> None:
    classes = {0x00: READS, 0x01: READS, 0x02: WRITES, 0x03: READS | WRITES}
    for op in TABLE:
        if op.code & 7 in classes and op.code != 0x18:
            assert op.flags & classes[op.code & 7], op.name


@pytest.mark.parametrize(("name", "holds"), [("jeq", 0b010), ("jgt", 0b100), ("jge", 0b110), ("jsgt", 0b100)])
def test_inverse_and_swapped(name: str, holds: int) -> None:
    """holds: for less, equal, greater (bits 0, 1, 2), whether the jump is taken."""
    truth = {"eq": 0b010, "ne": 0b101, "gt": 0b100, "ge": 0b110, "lt": 0b001, "le": 0b011}
    assert truth[INVERSE[name].lstrip("j").lstrip("s")] == ~holds & 0b111
    swapped = (holds & 0b010) | (holds >> 2 & 1) | (holds & 1) << 2
    assert truth[SWAPPED[name].lstrip("j").lstrip("s")] == swapped


def test_inverse_and_swapped_name_rows_of_the_same_sign() -> None:
    for relation in (INVERSE, SWAPPED):
        for a, b in relation.items():
            assert relation[b] == a
            assert a.startswith("js") == b.startswith("js") or "jset" in (a, b)
            assert f"{a}64_rr" in OPS
            assert f"{b}32_ri" in OPS
