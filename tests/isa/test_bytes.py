"""Encoder and decoder: every row comes back, and what is not in the table is refused with its offset."""

from __future__ import annotations

import random

import pytest

from pybpf_native.errors import FormatError, InternalError, LimitError
from pybpf_native.isa.decode import decode
from pybpf_native.isa.encode import encode
from pybpf_native.isa.insn import Insn
from pybpf_native.isa.opcodes import DST, OPS, SRC, TABLE, WIDE, Op
from pybpf_native.isa.wire import FIXED

from .samples import make, of_row, same

ids = {"ids": lambda op: op.name}


@pytest.mark.parametrize("big_endian", [False, True], ids=["little", "big"])
@pytest.mark.parametrize("op", TABLE, **ids)
def test_every_row_comes_back(op: Op, big_endian: bool) -> None:
    samples = list(of_row(op))
    data = encode(samples, big_endian)
    assert len(data) == sum(insn.slots for insn in samples) * 8
    back = decode(data, big_endian)
    assert len(back) == len(samples)
    for before, after in zip(samples, back, strict=True):
        assert same(before, after), (before, after)


# Words that RFC 9669 and the kernel give, written down by hand: dst = 1, src = 2 where there is one.
KNOWN = [
    ("add64_rr", {}, "0f21000000000000", "0f12000000000000"),
    ("mov64_ri", {"imm": -2}, "b7010000feffffff", "b7100000fffffffe"),
    ("sdiv32_ri", {"imm": 3}, "3401010003000000", "3410000100000003"),
    ("movsx16_64", {}, "bf21100000000000", "bf12001000000000"),
    ("bswap32", {}, "d701000020000000", "d710000000000020"),
    ("be64", {}, "dc01000040000000", "dc10000000000040"),
    ("ld_imm64", {"imm": 0x1122334455667788}, "18010000887766550000000044332211", "18100000556677880000000011223344"),
    ("ld_map_fd", {"imm": 7}, "18110000070000000000000000000000", "18110000000000070000000000000000"),
    ("ldx32", {"off": -4}, "6121fcff00000000", "6112fffc00000000"),
    ("ldsx8", {"off": 1}, "9121010000000000", "9112000100000000"),
    ("st16", {"off": 2, "imm": 5}, "6a01020005000000", "6a10000200000005"),
    ("fetch_xor32", {"off": 8}, "c3210800a1000000", "c3120008000000a1"),
    ("cmpxchg64", {"off": 8}, "db210800f1000000", "db120008000000f1"),
    ("load_acquire16", {"off": 8}, "cb21080000010000", "cb12000800000100"),
    ("store_release64", {"off": 8}, "db21080010010000", "db12000800000110"),
    ("jslt32_ri", {"off": -1, "imm": 9}, "c601ffff09000000", "c610ffff00000009"),
    ("gotol", {"imm": -70000}, "0600000090eefeff", "06000000fffeee90"),
    ("may_goto", {"off": 3}, "e500030000000000", "e500000300000000"),
    ("call_local", {"imm": -1}, "85100000ffffffff", "85010000ffffffff"),
    ("call_kfunc", {"imm": 5, "off": 1}, "8520010005000000", "8502000100000005"),
    ("exit", {}, "9500000000000000", "9500000000000000"),
]


@pytest.mark.parametrize(("name", "fields", "little", "big"), KNOWN, ids=[row[0] for row in KNOWN])
def test_known_words(name: str, fields: dict[str, int], little: str, big: str) -> None:
    insn = make(OPS[name], **fields)
    assert encode([insn]).hex() == little
    assert encode([insn], big_endian=True).hex() == big


def refused(word: str, offset: int = 0) -> None:
    with pytest.raises(FormatError) as caught:
        decode(bytes.fromhex(word))
    assert caught.value.offset == offset
    assert str(caught.value)


@pytest.mark.parametrize(
    "word",
    [
        "0000000000000000",  # no such opcode
        "0f21010000000000",  # add with off 1
        "0f21000001000000",  # add of a register with imm
        "0721000001000000",  # add of an immediate with src
        "3f21020000000000",  # div with off 2
        "8701000001000000",  # neg with imm
        "8f01000000000000",  # neg from a register
        "bf21110000000000",  # movsx of 17 bits
        "bc21200000000000",  # movsx of 32 bits to 32 bits
        "b701080000000000",  # movsx of an immediate
        "bf21000001000000",  # the imm of a cast without its off
        "dc01000011000000",  # byte swap of 17 bits
        "df01000010000000",  # unconditional swap with the other source bit
        "d401010010000000",  # byte swap with off
        "6121000001000000",  # load with imm
        "6221000000000000",  # store of an immediate with src
        "9921000000000000",  # sign-extending load of 64 bits
        "c321000002000000",  # no such atomic
        "d321000000000000",  # atomic add of a byte
        "cb21000001000000",  # atomic fetch-add of 16 bits
        "0501010001000000",  # goto with a register and imm
        "0600010000000000",  # gotol with off
        "e510000000000000",  # may_goto with src
        "e500000001000000",  # may_goto with imm
        "8501000001000000",  # call with dst
        "8500010001000000",  # helper call with off
        "8530000001000000",  # no such kind of call
        "9501000000000000",  # exit with dst
        "9600000000000000",  # exit of the 32-bit class
        "8600000001000000",  # call of the 32-bit class
        "3001000000000000",  # packet load with dst
        "3801000000000000",  # packet load of 64 bits
    ],
)
def test_reserved_encodings_are_refused(word: str) -> None:
    refused(word)


@pytest.mark.parametrize("op", TABLE, **ids)
def test_a_changed_fixed_bit_is_another_row_or_refused(op: Op) -> None:
    mask, word = FIXED[op]
    tail = b"\0" * 8 if op.flags & WIDE else b""
    for bit in range(64):
        if not mask >> bit & 1:
            continue
        data = (word ^ 1 << bit).to_bytes(8, "little") + tail
        try:
            (neighbour, *_) = decode(data)
        except FormatError:
            continue
        assert neighbour.op is not op, f"bit {bit}"


@pytest.mark.parametrize("op", TABLE, **ids)
def test_registers_above_r10_are_refused(op: Op) -> None:
    for place, shift in ((DST, 8), (SRC, 12)):
        for register in range(11, 16) if place in op.shape.defs + op.shape.uses else ():
            word = FIXED[op][1] | register << shift
            refused(word.to_bytes(8, "little").hex() + "00" * 8)


def test_the_offset_of_an_error_is_that_of_its_slot() -> None:
    good = encode([make(OPS["ld_imm64"], imm=1 << 40), make(OPS["exit"])]).hex()
    refused(good + "ff" * 8, 24)


def test_halves_of_a_wide_immediate() -> None:
    wide = encode([make(OPS["ld_imm64"], imm=5)]).hex()
    refused(wide[:16])  # the second half is missing
    refused(wide[:16] + "0100000000000000", 8)  # the second half has an opcode
    refused(wide[:16] + "0010000000000000", 8)  # ... a register
    refused(wide[:16] + "0000010000000000", 8)  # ... an offset
    refused("1811000007000000" + "0000000001000000", 8)  # a map descriptor has no upper half
    refused(wide[16:])  # the second half alone


def test_code_ends_with_a_whole_slot() -> None:
    refused("95000000000000", 7)


def test_random_words_decode_to_themselves_or_are_refused() -> None:
    rng = random.Random(9669)
    decoded = 0
    for _ in range(4000):
        op = rng.choice(TABLE)
        mask, word = FIXED[op]
        word |= rng.getrandbits(64) & ~mask
        data = word.to_bytes(8, "little") + (b"\0\0\0\0" + rng.randbytes(4)) * bool(op.flags & WIDE)
        for big_endian in (False, True):
            try:
                insns = decode(data, big_endian)
            except FormatError:
                continue
            decoded += 1
            assert encode(insns, big_endian) == data
    assert decoded > 1000


@pytest.mark.parametrize(
    ("name", "fields", "limit"),
    [
        ("ja", {"off": 0x8000}, 0x7FFF),
        ("ja", {"off": -0x8001}, -0x8000),
        ("ldx8", {"off": 40000}, 0x7FFF),
        ("mov64_ri", {"imm": 1 << 31}, 0x7FFFFFFF),
        ("st64", {"imm": -(1 << 31) - 1}, -0x80000000),
        ("gotol", {"imm": 1 << 31}, 0x7FFFFFFF),
        ("ld_map_fd", {"imm": 1 << 31}, 0x7FFFFFFF),
        ("ld_imm64", {"imm": 1 << 64}, (1 << 64) - 1),
        ("ld_imm64", {"imm": -(1 << 63) - 1}, -(1 << 63)),
    ],
)
def test_numbers_out_of_range(name: str, fields: dict[str, int], limit: int) -> None:
    with pytest.raises(LimitError) as caught:
        encode([make(OPS[name], **fields)])
    assert caught.value.limit == limit
    assert caught.value.used in fields.values()


def test_wide_immediates_may_be_given_unsigned() -> None:
    assert decode(encode([make(OPS["ld_imm64"], imm=(1 << 64) - 1)]))[0].imm == -1


@pytest.mark.parametrize(
    "insn",
    [
        Insn(OPS["add64_rr"], [1], [1]),  # an operand is missing
        Insn(OPS["add64_rr"], [1], [1, 2, 3]),  # one too many
        Insn(OPS["add64_rr"], [1], [3, 2]),  # tied operands in different registers
        Insn(OPS["mov64_rr"], [16], [2]),  # a virtual register
        Insn(OPS["mov64_rr"], [-1], [2]),
        Insn(OPS["exit"], [], [1]),  # r0 is implied
        Insn(OPS["cmpxchg64"], [1], [1, 2, 0]),  # the result is in r0
        Insn(OPS["mov64_rr"], [1], [2], imm=1),  # a number that the row has no place for
        Insn(OPS["neg64"], [1], [1], off=1),
    ],
    ids=repr,
)
def test_wrong_operands_are_our_bug(insn: Insn) -> None:
    with pytest.raises(InternalError):
        encode([insn])


def test_a_call_may_name_its_arguments() -> None:
    assert encode([Insn(OPS["call_helper"], [0], [1, 2], imm=1)]).hex() == "8500000001000000"
    assert encode([Insn(OPS["callx"], [0], [3, 1, 2])]).hex() == "8d03000000000000"
