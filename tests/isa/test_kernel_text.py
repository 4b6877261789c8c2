"""The kernel's own spelling, held against what the verifier of this kernel prints."""

from __future__ import annotations

import re

import pytest

from pybpf_native.isa.assemble import assemble
from pybpf_native.isa.encode import encode
from pybpf_native.isa.insn import Insn
from pybpf_native.isa.kernel_text import to_kernel_text
from pybpf_native.isa.opcodes import OPS, TABLE
from pybpf_native.kernel import bpf

STRAIGHT = """
    r1 = 5
    r2 = -7
    w3 = 9
    r4 = 0x123456789a ll
    r1 += r2
    r1 += -1
    w1 -= w2
    r1 *= 3
    r2 /= 2
    w3 %= 3
    r2 s/= 2
    w2 s%= 3
    r1 |= r2
    r1 &= 0xff
    r1 ^= -1
    w1 <<= 3
    r1 >>= 1
    r1 s>>= 2
    r1 = -r1
    w2 = -w2
    r3 = (s8)r1
    w3 = (s16)w1
    r3 = (s32)r1
    r3 = be16 r3
    r3 = le32 r3
    r3 = bswap64 r3
    *(u64 *)(r10 - 8) = r1
    *(u32 *)(r10 - 16) = w1
    *(u32 *)(r10 - 12) = -5
    *(u16 *)(r10 - 24) = 77
    *(u8 *)(r10 - 22) = w2
    r5 = *(u64 *)(r10 - 8)
    w5 = *(u32 *)(r10 - 16)
    r5 = *(s32 *)(r10 - 16)
    w5 = *(u16 *)(r10 - 24)
    r5 = *(s8 *)(r10 - 22)
    lock *(u64 *)(r10 - 8) += r1
    lock *(u32 *)(r10 - 16) |= w1
    r1 = atomic_fetch_add((u64 *)(r10 - 8), r1)
    w1 = atomic_fetch_xor((u32 *)(r10 - 16), w1)
    r1 = xchg_64(r10 - 8, r1)
    w1 = xchg32_32(r10 - 16, w1)
    r0 = 0
    r0 = cmpxchg_64(r10 - 8, r0, r1)
    w0 = cmpxchg32_32(r10 - 16, w0, w1)
    r2 = load_acquire((u64 *)(r10 - 8))
    w2 = load_acquire((u8 *)(r10 - 22))
    store_release((u32 *)(r10 - 16), w2)
    call 7
    if r0 == 0 goto next
    if w0 s> -3 goto next
next:
    r0 = 0
    may_goto over
over:
    goto end
end:
    gotol last
last:
    exit
"""
LINE = re.compile(r"^(\d+): (\([0-9a-f]{2}\) [^;\n]*?)\s*(?:;.*)?$", re.MULTILINE)


@pytest.mark.kernel
def test_the_verifier_spells_alike() -> None:
    insns = assemble(STRAIGHT)
    log = bytearray(1 << 20)
    image = bpf.ProgramImage("spelling", 5, encode(insns), "GPL")
    fd, _ = bpf.prog_load(image, log, 2)
    text = bytes(log).split(b"\0")[0].decode()
    assert fd >= 0, text
    bpf.take(fd).close()
    theirs = dict(LINE.findall(text))
    slot, ours = 0, {}
    for insn in insns:
        ours[str(slot)] = to_kernel_text(insn, lambda number: f"bpf_get_prandom_u32#{number}")
        slot += insn.slots
    assert len(theirs) >= 50
    assert {at: ours[at] for at in theirs} == theirs


def test_every_operation_has_a_spelling() -> None:
    for op in TABLE:
        shape = op.shape
        insn = Insn(op, [3] * len(shape.defs), [4] * len(shape.uses))
        text = to_kernel_text(insn)
        assert text.startswith(f"({op.code:02x}) "), op
        assert not re.search(r"[{}]", text), op


def test_symbols_have_their_names() -> None:
    class Named:
        name = "hist"

    load, call = Insn(OPS["ld_imm64"], [1], []), Insn(OPS["call_local"], [0], [])
    load.sym = call.sym = Named()  # type: ignore[assignment]
    assert to_kernel_text(load) == "(18) r1 = map[hist]"
    assert to_kernel_text(call) == "(85) call hist"
