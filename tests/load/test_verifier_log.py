"""Verifier logs: the refused instruction, the place, the reason in other words."""

from __future__ import annotations

import pytest

from pybpf_native.load.verifier_log import explain, parse

LOG = """arg#0 reference type('UNKNOWN ') size cannot be determined: -22
0: R1=ctx() R10=fp0
; key = 0 @ hello.py:7
0: (b7) r6 = 0                        ; R6_w=0
1: (7b) *(u64 *)(r10 -8) = r6         ; R6_w=0 R10=fp0 fp-8_w=0
; value = counts.lookup(key) @ hello.py:8
5: (85) call bpf_map_lookup_elem#1    ; R0=map_value_or_null(id=1,map=counts,ks=4,vs=8)
; return value.total @ hello.py:9
6: (79) r0 = *(u64 *)(r0 +0)
R0 invalid mem access 'map_value_or_null'
processed 7 insns (limit 1000000) max_states_per_insn 0 total_states 0 peak_states 0 mark_read 0
"""


def test_a_refusal_has_instruction_place_and_reason() -> None:
    refusal = parse(LOG)
    assert refusal.insn == 6
    assert refusal.place == ("hello.py", 9, "return value.total")
    assert refusal.message == "R0 invalid mem access 'map_value_or_null'"
    assert refusal.reason.startswith("r0 may be NULL")
    assert refusal.message in refusal.reason


def test_a_message_that_names_its_instruction_wins() -> None:
    log = "0: (b7) r0 = 0\n; text @ a.c:3\nback-edge from insn 5 to 2\nprocessed 0 insns (limit 1000000)\n"
    refusal = parse(log)
    assert (refusal.insn, refusal.place) == (5, None)
    assert "loop" in refusal.reason


def test_states_on_lines_of_their_own_are_no_message() -> None:
    log = "3: (85) call bpf_ktime_get_ns#5\n4: R0_w=scalar() R10=fp0\nfrom 3 to 5: R0=0\nR1 !read_ok\nstack depth 0\n"
    log += "frame1: R0=scalar() R10=fp0\n"
    assert parse(log).message == "R1 !read_ok"


@pytest.mark.parametrize("log", ["", "\n\n", "; @ :", "9: (", "processed", ": : :", "\x00\xff"])
def test_any_text_is_accepted(log: str) -> None:
    assert isinstance(parse(log).reason, str)


@pytest.mark.parametrize(
    ("message", "words"),
    [
        ("R3 invalid mem access 'scalar'", "r3 is a number and not a pointer"),
        ("R1 offset is outside of the packet", "data_end"),
        ("invalid bpf_context access off=80 size=4", "no field of 4 bytes at offset 80"),
        ("R2 !read_ok", "r2 is read before it was set"),
        ("invalid indirect read from stack R2 off -8+0 size 8", "never written"),
        ("R2 unbounded memory access, make sure to bounds check any such access", "no upper bound"),
        ("R1 max value is outside of the allowed memory range", "outside of its memory"),
        ("BPF program is too large. Processed 1000001 insn", "1000001 instructions"),
        ("BPF program is too large. Processed 1000001 insn", "count them against a constant"),
        ("The sequence of 8193 jumps is too complex.", "8193 branches are open"),
        ("program of this type cannot use helper bpf_xdp_adjust_head#44", "may not call bpf_xdp_adjust_head"),
        ("invalid func unknown#999", "no helper 999"),
        ("invalid func unknown#195896080", "CO-RE"),
        ("cannot call GPL-restricted function from non-GPL compatible program", 'set LICENSE to "GPL"'),
        ("At program exit the register R0 has smin=5 smax=5 should have been in [0, 1]", "must be from 0 to 1"),
        ("R2 type=scalar expected=fp, pkt, map_key", "is of kind scalar where fp, pkt, map_key is wanted"),
        ("combined stack size of 2 calls is 544. Too large", "544 bytes of stack"),
        ("Unreleased reference id=2 alloc_insn=10", "not released"),
    ],
)
def test_frequent_messages_are_explained(message: str, words: str) -> None:
    assert words in explain(message)
    assert message in explain(message)


def test_other_messages_stay_as_they_are() -> None:
    assert explain("something new") == "something new"
