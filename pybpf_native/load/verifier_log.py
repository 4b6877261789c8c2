"""The verifier's log: which instruction it refused, and why, in plain words.

The log of a refused program is the path that led there: a line for each instruction ("12: (79) r1 = ..."), with
register states after ";" and the source line before it ("; text @ file.c:7"), then the message, then statistics.
The message is the last line that is none of the others; some give their instruction themselves. `_REASONS` says the
frequent messages in other words (kernel/bpf/verifier.c has the originals).
"""

from __future__ import annotations

import re

_INSN = re.compile(r"^(\d+): \([0-9a-f]{2}\)")
_SOURCE = re.compile(r"^; (.*?)(?: @ (.+):(\d+))?$")
_STATISTICS = re.compile(
    r"^(processed \d+ insns|verification time|stack depth|max_states_per_insn|mark_precise|last_idx|\d+: R\d|"
    r"from \d+ to \d+|frame\d+: |insns processed|total_states)"
)
_OWN_INSN = re.compile(r"(?:unreachable insn|back-edge from insn|jump out of range from insn|detected at insn) (\d+)")

_REGISTER = r"[Rr](\d+)"
_NO_LIMIT = (
    "mostly that is a loop whose number of rounds has no limit that the verifier can see: count them against a constant"
)
_REASONS: tuple[tuple[str, str], ...] = (
    (rf"{_REGISTER} invalid mem access '\w*_or_null'", "r{0} may be NULL here: test it before using what it points to"),
    (rf"{_REGISTER} invalid mem access '(?:scalar|inv)'", "r{0} is a number and not a pointer, and memory is accessed"),
    (rf"{_REGISTER} invalid mem access '(\w+)'", "r{0} ({1}) does not point to memory that may be accessed"),
    (rf"{_REGISTER} offset is outside of the packet", "the access at r{0} is not proven to lie before data_end"),
    (r"invalid access to packet", "the access is not proven to lie before data_end"),
    (
        r"invalid bpf_context access off=(\d+) size=(\d+)",
        "the context has no field of {1} bytes at offset {0} that a program of this type may access",
    ),
    (r"dereference of modified ctx ptr", "the context pointer was changed before the access"),
    (rf"{_REGISTER} !read_ok", "r{0} is read before it was set (a call leaves r1 to r5 unreadable)"),
    (r"invalid indirect read from stack", "a helper would read stack bytes that were never written"),
    (r"invalid read from stack", "stack bytes are read that were never written"),
    (r"invalid write to stack", "the write lies outside the 512 bytes of stack"),
    (r"misaligned stack access", "the stack is accessed at an unaligned offset"),
    (rf"{_REGISTER} unbounded memory access", "r{0} has no upper bound: compare it with a limit before using it"),
    (rf"{_REGISTER} min value is negative", "r{0} may be negative: check that it is not, or use an unsigned type"),
    (
        rf"{_REGISTER} (?:max|min) value is outside of the allowed memory range",
        "the access through r{0} may lie outside of its memory: check the index first",
    ),
    (r"math between (\w+) pointer and register with unbounded", "an index without bounds is added to a {0} pointer"),
    (r"pointer arithmetic on (\w+) prohibited", "there is no arithmetic on a pointer of kind {0}"),
    (r"bitwise operator .* on pointer", "bit operations on a pointer are not allowed"),
    (r"(?:back-edge from insn \d+|infinite loop detected)", "a loop that the verifier cannot prove to end"),
    (
        r"BPF program is too large. Processed (\d+) insn",
        f"too complex: {{0}} instructions were simulated without an end; {_NO_LIMIT}",
    ),
    (r"The sequence of (\d+) jumps is too complex", f"too complex: {{0}} branches are open at once; {_NO_LIMIT}"),
    (r"unreachable insn", "there is code that no path reaches"),
    (r"jump out of range", "a jump leaves its function"),
    (r"last insn is not an exit or jmp", "the function does not end with exit"),
    (
        r"(?:unknown func|program of this type cannot use helper|cannot use) (\w+)",
        "a program of this type may not call {0}",
    ),
    (r"invalid func unknown#195896080", "the running kernel has nothing that fits this CO-RE access"),
    (r"invalid func unknown#2002000000", "a kernel function is called that this kernel does not have"),
    (r"invalid func unknown#(\d+)", "this kernel has no helper {0}"),
    (r"GPL-restricted function from non-GPL", 'the helper is for GPL programs only: set LICENSE to "GPL"'),
    (r"helper call is not allowed in probe", "this helper may not be called here"),
    (r"Unreleased reference", "something that was acquired is not released on every path"),
    (r"BPF_EXIT instruction.* cannot be used|bpf_spin_lock is missing", "a lock is still held"),
    (rf"{_REGISTER} leaks addr", "r{0} holds an address that would become visible outside"),
    (
        r"At (?:program|subprogram|callback) exit the register R0 has (.*) should have been in \[(-?\d+), (-?\d+)\]",
        "the return value must be from {1} to {2}",
    ),
    (
        rf"{_REGISTER} type=(\w+) expected=(.+)",
        "r{0}, an argument of the call, is of kind {1} where {2} is wanted",
    ),
    (r"combined stack size of (\d+) calls is (\d+)", "{0} nested calls use {1} bytes of stack, 512 are allowed"),
    (r"call stack of (\d+) frames is too deep", "{0} nested calls are too many, 8 are allowed"),
    (r"frame pointer is read only", "r10 may not be changed"),
    (r"(?:cannot write into|write into map forbidden)", "the memory is read-only"),
)


class Refusal:
    """What a log says. insn: the index in slots or None. place: (file, line, text) of the source, or None."""

    __slots__ = ("insn", "message", "place", "reason")

    def __init__(self, insn: int | None, message: str, place: tuple[str, int, str] | None) -> None:
        self.insn = insn
        self.message = message
        self.place = place
        self.reason = explain(message)


def parse(log: str) -> Refusal:
    """Find the refused instruction and the message in a log; any text is accepted."""
    insn: int | None = None
    place: tuple[str, int, str] | None = None
    message = ""
    for line in log.splitlines():
        if found := _INSN.match(line):
            insn = int(found[1])
        elif line.startswith(";"):
            place = _place(line, place)
        elif line.strip() and not _STATISTICS.match(line):
            message = line.strip()
    if own := _OWN_INSN.search(message):
        insn, place = int(own[1]), None
    return Refusal(insn, message, place)


def _place(line: str, before: tuple[str, int, str] | None) -> tuple[str, int, str] | None:
    found = _SOURCE.match(line)
    if found is None or found[2] is None:  # older kernels give the text alone
        return before
    return found[2], int(found[3]), found[1]


def explain(message: str) -> str:
    """`message` in plain words and as it was; only as it was when it is none that is known."""
    for pattern, words in _REASONS:
        if found := re.search(pattern, message):
            return f"{words.format(*found.groups())} [{message}]"
    return message or "it gives no reason"
