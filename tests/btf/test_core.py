"""CO-RE relocations against kernels made by hand: the rules of libbpf, one by one, and what goes into code."""

from __future__ import annotations

import struct

import pytest

from pybpf_native.btf.core import Resolver, Result
from pybpf_native.btf.core_kinds import (
    ENUMERATOR_EXISTS,
    ENUMERATOR_VALUE,
    FIELD_EXISTS,
    FIELD_LEFT_SHIFT,
    FIELD_OFFSET,
    FIELD_RIGHT_SHIFT,
    FIELD_SIGNED,
    FIELD_SIZE,
    TYPE_EXISTS,
    TYPE_ID_LOCAL,
    TYPE_ID_TARGET,
    TYPE_MATCHES,
    TYPE_SIZE,
)
from pybpf_native.btf.core_names import essential_name
from pybpf_native.btf.core_patch import POISON, patch
from pybpf_native.btf.encode import encode
from pybpf_native.btf.lazy import BtfFile
from pybpf_native.btf.types import (
    SIGNED,
    Array,
    BtfType,
    Const,
    Enum,
    Enum64,
    FuncProto,
    Fwd,
    Int,
    Member,
    Ptr,
    Struct,
    Typedef,
    Union,
)
from pybpf_native.errors import RelocError

U8, U16, U32, U64 = (Int(f"u{bits}", bits // 8) for bits in (8, 16, 32, 64))
S32 = Int("int", 4, SIGNED)


def record(name: str, *members: tuple[str, BtfType, int], size: int = 64, bits: int = 0) -> Struct:
    return Struct(name, size, [Member(field, type, at * 8, bits) for field, type, at in members])


def resolver(*kernel: BtfType, big_endian: bool = False) -> Resolver:
    return Resolver(BtfFile(encode(kernel).data), lambda type: 77, big_endian=big_endian)


def value(local: BtfType, access: str, kind: int, *kernel: BtfType, big_endian: bool = False) -> int | None:
    return resolver(*kernel, big_endian=big_endian).resolve(local, access, kind).value


@pytest.mark.parametrize(
    ("name", "essential"),
    [
        ("task_struct", "task_struct"),
        ("task_struct___old", "task_struct"),
        ("a___b___c", "a___b"),
        ("a____b", "a____b"),
        ("___x", "___x"),
        ("x___", "x___"),
        ("", ""),
    ],
)
def test_flavours_are_no_part_of_a_name(name: str, essential: str) -> None:
    assert essential_name(name) == essential


def test_fields_are_found_by_name_through_anonymous_members_and_modifiers() -> None:
    local = record("task", ("pid", U32, 0), ("comm", Array(U8, U32, 16), 8))
    inner = Struct("", 32, [Member("", Union("", 24, [Member("comm", Const(Array(U8, U32, 20)), 0)]), 64)])
    kernel = record("task", ("flags", U64, 0), ("", inner, 16), ("pid", Typedef("pid_t", S32), 48))
    assert value(local, "0:0", FIELD_OFFSET, kernel) == 48
    assert value(local, "0:1", FIELD_OFFSET, kernel) == 24
    assert value(local, "0:1:9", FIELD_OFFSET, kernel) == 33
    assert value(local, "2:1", FIELD_OFFSET, kernel) == 2 * 64 + 24
    assert value(local, "0:1", FIELD_SIZE, kernel) == 20
    assert value(local, "0:0", FIELD_SIGNED, kernel) == 1


def test_what_is_not_there() -> None:
    local = record("task", ("gone", U32, 0), ("other", U32, 4), ("rows", Array(U32, U32, 8), 8))
    kernel = record("task", ("other", Ptr(U32), 8), ("rows", Array(U32, U32, 4), 16))
    resolve = resolver(kernel).resolve
    assert resolve(local, "0:0", FIELD_EXISTS).value == 0
    assert resolve(local, "0:1", FIELD_EXISTS).value == 0  # a number is no pointer
    assert resolve(local, "0:2:3", FIELD_EXISTS).value == 1
    assert resolve(local, "0:2:4", FIELD_EXISTS).value == 0
    poison = resolve(local, "0:0", FIELD_OFFSET)
    assert (poison.value, poison.what) == (None, "byte_off of task.gone (0:0)")
    assert "no such field" in poison.reason
    assert "no such type" in resolver(U32).resolve(local, "0:0", FIELD_SIZE).reason


def test_arrays_without_length_at_the_end_have_any() -> None:
    local = record("s", ("n", U32, 0), ("rows", Array(U64, U32, 0), 8))
    assert value(local, "0:1:5", FIELD_OFFSET, record("s", ("rows", Array(U64, U32, 0), 16))) == 56
    with pytest.raises(RelocError, match="does not fit"):
        value(record("s", ("rows", Array(U64, U32, 0), 0), ("n", U32, 8)), "0:0:1", FIELD_OFFSET, U32)


@pytest.mark.parametrize(
    ("big_endian", "shifts"),
    [(False, (64 - 13 - 5, 59)), (True, (32 + 13, 59))],
)
def test_bitfields(big_endian: bool, shifts: tuple[int, int]) -> None:
    local = Struct("s", 8, [Member("flag", U32, 3, 1)])
    kernel = Struct("s", 16, [Member("flag", U32, 32 + 13, 5)])
    resolve = resolver(kernel, big_endian=big_endian).resolve
    assert resolve(local, "0:0", FIELD_OFFSET).value == 4
    assert resolve(local, "0:0", FIELD_OFFSET).expected is None  # compilers choose the unit
    assert resolve(local, "0:0", FIELD_SIZE).value == 4
    assert resolve(local, "0:0", FIELD_LEFT_SHIFT).value == shifts[0]
    right = resolve(local, "0:0", FIELD_RIGHT_SHIFT)
    assert (right.value, right.expected) == (shifts[1], 63)
    across = Struct("s", 16, [Member("flag", U8, 6, 5)])
    assert value(local, "0:0", FIELD_SIZE, across) == 2
    with pytest.raises(RelocError, match="64 bits"):
        value(local, "0:0", FIELD_SIZE, Struct("s", 16, [Member("flag", U64, 62, 5)]))


def test_candidates_must_agree() -> None:
    local = record("s___mine", ("a", U32, 0))
    one, same, other = (record(name, ("a", U32, at)) for name, at in (("s", 8), ("s___2", 8), ("s___3", 12)))
    lacking = record("s___4", ("b", U32, 4))
    assert value(local, "0:0", FIELD_OFFSET, one, same, lacking) == 8
    with pytest.raises(RelocError, match="disagree") as caught:
        value(local, "0:0", FIELD_OFFSET, one, other)
    assert len(caught.value.tried) == 2
    assert "12" in str(caught.value)


def test_candidates_that_lack_a_field_are_out_for_good() -> None:
    local = record("s", ("a", U32, 0), ("b", U32, 4))
    full = record("s", ("a", U32, 8), ("b", U32, 16))
    partial = record("s", ("b", U32, 20))
    resolve = resolver(full, partial).resolve
    with pytest.raises(RelocError, match="disagree"):
        resolver(full, partial).resolve(local, "0:1", FIELD_OFFSET)
    assert resolve(local, "0:0", FIELD_OFFSET).value == 8
    assert resolve(local, "0:1", FIELD_OFFSET).value == 16


def test_modules_are_asked_when_the_kernel_has_no_such_type() -> None:
    kernel = BtfFile(encode([record("s", ("a", U32, 4))]).data)
    module = BtfFile(encode([record("t", ("a", U32, 12))]).data)
    asked: list[str] = []

    def modules(name: str) -> list[BtfFile]:
        asked.append(name)
        return [module]

    resolve = Resolver(kernel, lambda type: 1, modules).resolve
    assert resolve(record("s", ("a", U32, 0)), "0:0", FIELD_OFFSET).value == 4
    assert asked == []
    assert resolve(record("t___x", ("a", U32, 0)), "0:0", FIELD_OFFSET).value == 12
    assert asked == ["t"]


def test_types() -> None:
    kernel = [U32, record("s", ("a", U32, 0), size=24), Fwd("f"), Typedef("t", U64)]
    local = record("s", ("z", U32, 0), size=8)
    assert value(local, "0", TYPE_EXISTS, *kernel) == 1
    assert value(local, "0", TYPE_SIZE, *kernel) == 24
    assert value(local, "0", TYPE_ID_TARGET, *kernel) == 2
    assert value(local, "0", TYPE_ID_LOCAL, *kernel) == 77
    assert value(local, "0", TYPE_MATCHES, *kernel) == 0
    assert value(Union("s", 8), "0", TYPE_EXISTS, *kernel) == 0
    assert value(record("nowhere"), "0", TYPE_SIZE, *kernel) == 0
    assert value(record("nowhere"), "0", TYPE_ID_TARGET, *kernel) == 0
    assert value(Typedef("t", Int("x", 8)), "0", TYPE_SIZE, *kernel) == 8
    with pytest.raises(RelocError, match="without a name"):
        value(Struct("", 4), "0", TYPE_EXISTS, *kernel)


def ops(*params: BtfType, name: str = "call") -> Typedef:
    return Typedef(name, Ptr(FuncProto(U32, [("", param) for param in params])))


@pytest.mark.parametrize(
    ("local", "kernel", "compatible", "matches"),
    [
        (record("s", ("a", U32, 0)), record("s", ("a", U32, 4), ("b", U8, 0)), True, True),
        (record("s", ("a", U32, 0)), record("s", ("a", S32, 0)), True, False),
        (record("s", ("p", Ptr(Fwd("x")), 0)), record("s", ("p", Ptr(record("x")), 0)), True, True),
        (record("s", ("p", Ptr(Fwd("x", True)), 0)), record("s", ("p", Ptr(record("x")), 0)), True, False),
        (record("s", ("p", Ptr(record("x", ("a", U32, 0))), 0)), record("s", ("p", Ptr(Fwd("x")), 0)), True, True),
        (record("s", ("r", Array(U32, U32, 4), 0)), record("s", ("r", Array(U32, U32, 5), 0)), True, False),
        (Enum("e", 4, [("A", 0)]), Enum("e", 4, [("B", 0), ("A", 9)]), True, True),
        (Enum("e", 4, [("A", 0)]), Enum64("e", 8, [("A", 0)]), True, False),
        (Enum("e", 4, [("A", 0), ("C", 1)]), Enum("e", 4, [("A", 0)]), True, False),
        (ops(U32, Ptr(U8)), ops(U32, Ptr(U8)), True, True),
        (ops(U32, Ptr(U8)), ops(U32, U64), False, False),
        (ops(U32), ops(U32, U32), False, False),
        (Typedef("t", Ptr(U32)), Typedef("t", Ptr(record("q"))), False, False),
    ],
)
def test_compatible_and_matching_types(local: BtfType, kernel: BtfType, compatible: bool, matches: bool) -> None:
    assert value(local, "0", TYPE_EXISTS, kernel) == int(compatible)
    assert value(local, "0", TYPE_MATCHES, kernel) == int(matches)


def test_types_without_end_are_refused() -> None:
    loop = Ptr(None)
    loop.target = loop
    with pytest.raises(RelocError, match="too deeply"):
        value(Typedef("t", loop), "0", TYPE_EXISTS, Typedef("t", loop))


def test_enumerators() -> None:
    local = Enum("state", 4, [("RUN", 0), ("DEAD___old", 16)])
    kernel = Enum64("state", 8, [("DEAD", -2), ("IDLE", 1)], signed=True)
    assert value(local, "1", ENUMERATOR_EXISTS, kernel) == 1
    assert value(local, "1", ENUMERATOR_VALUE, kernel) == (1 << 64) - 2
    assert value(local, "0", ENUMERATOR_EXISTS, kernel) == 0
    assert value(local, "0", ENUMERATOR_VALUE, kernel) is None
    with pytest.raises(RelocError, match="does not fit"):
        value(local, "2", ENUMERATOR_VALUE, kernel)


@pytest.mark.parametrize("access", ["", ":", "0:", "0:x", "0:1", "0:0:0", "-1", "9999999999999", "0" + ":0" * 70])
def test_malformed_accesses(access: str) -> None:
    local = record("s", ("a", U32, 0))
    with pytest.raises(RelocError):
        value(local, access, FIELD_OFFSET, local)


# Into code.

LOAD32, LOAD64, STORE64, MOV, MOV_REGISTER, LD_IMM64, CALL = 0x61, 0x79, 0x7B, 0xB7, 0xBF, 0x18, 0x85


def code(op: int, off: int = 0, imm: int = 0, order: str = "<") -> bytearray:
    two = op in (LOAD32, LOAD64, STORE64, MOV_REGISTER)
    registers = 0x12 if two else 0x02 if order == "<" else 0x20
    made = bytearray(struct.pack(f"{order}BBhi", op, registers, off, imm))
    return made + bytes(8) if op == LD_IMM64 else made


def offset(value: int, expected: int | None, old: int = 4, new: int = 4, resizable: bool = True) -> Result:
    result = Result("it", value, expected)
    result.old_size, result.new_size, result.resizable = old, new, resizable
    return result


@pytest.mark.parametrize("order", ["<", ">"])
def test_patches(order: str) -> None:
    big = order == ">"
    made = code(LOAD32, off=8, order=order)
    assert patch(made, 0, offset(24, 8, 4, 8), big)
    assert made == code(LOAD64, off=24, order=order)
    made = code(MOV, imm=5, order=order)
    assert patch(made, 0, Result("it", 6, 5), big)
    assert made == code(MOV, imm=6, order=order)
    made = bytearray(struct.pack(f"{order}BBhi", LD_IMM64, 0x10 if big else 0x01, 0, 5) + bytes(8))
    assert patch(made, 0, Result("it", 1 << 40 | 7, 5), big)
    assert struct.unpack_from(f"{order}i", made, 4) == (7,)
    assert struct.unpack_from(f"{order}i", made, 12) == (1 << 8,)


def test_poison() -> None:
    for op, slots in ((MOV, 1), (LD_IMM64, 2)):
        made = code(op)
        assert not patch(made, 0, Result("it", None), False)
        assert made == struct.pack("<BBhi", CALL, 0, 0, POISON) * slots
    made = code(LOAD32, off=8)
    assert not patch(made, 0, offset(24, 8, 4, 8, resizable=False), False)
    assert made[0] == CALL


@pytest.mark.parametrize(
    ("made", "result", "why"),
    [
        (code(MOV, imm=4), Result("it", 6, 5), "holds 4, the types say 5"),
        (code(LOAD32, off=4), offset(6, 5), "holds 4, the types say 5"),
        (code(LOAD32, off=5), offset(1 << 15, 5), "too large"),
        (code(STORE64, off=5), offset(8, 5, 4, 8), "4 bytes that has 8"),
        (code(MOV_REGISTER), Result("it", 6), "no immediate"),
        (code(CALL), Result("it", 6), "opcode 0x85 does not exist"),
        (bytearray(b"\x18\x12") + bytes(14), Result("it", 6), "no number"),
    ],
)
def test_instructions_that_cannot_be_patched(made: bytearray, result: Result, why: str) -> None:
    with pytest.raises(RelocError, match=why):
        patch(made, 0, result, False)
