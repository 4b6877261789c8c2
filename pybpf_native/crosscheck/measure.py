"""What the kernel's verifier says of each program of an object: accepted or not, and how much work it was.

Every program is loaded with BPF_LOG_STATS, which makes the verifier end its log with the instructions it went
through, its states, and the depth of the stack (kernel/bpf/verifier.c, print_verification_stats). One refused
program does not keep the others from being loaded. The numbers are those that veristat shows.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from ..errors import BpfError, VerifierError
from ..kernel import bpf
from ..kernel.sys import take
from ..load.collection import Collection
from ..load.programs import Program
from ..load.relocate import Linked
from ..object import Object

LOG_STATS = 4
_STATS_SIZE = 1 << 12
_NUMBERS = re.compile(
    r"processed (?P<insns>\d+) insns \(limit \d+\) max_states_per_insn (?P<max_states>\d+) "
    r"total_states (?P<states>\d+) peak_states (?P<peak>\d+)"
)
_TIME = re.compile(r"verification time (\d+) usec")
_STACK = re.compile(r"stack depth ([\d+]+)")


@dataclass
class Verdict:
    """One program in the kernel. `reason`: why it was refused, "" when it was accepted. `stack`: bytes, of all its
    functions together."""

    name: str
    section: str
    accepted: bool = False
    by_verifier: bool = False  # the refusal is the verifier's, and not that of something before it
    reason: str = ""
    insns: int = 0
    states: int = 0
    peak_states: int = 0
    max_states: int = 0
    stack: int = 0
    usec: int = 0


class Measured(Collection):
    """A collection whose programs are loaded one by one; `verdicts` says what became of each."""

    def __init__(self, obj: Object) -> None:
        super().__init__(obj)
        self.verdicts: dict[str, Verdict] = {}

    def _load_program(self, program: Program, image: bpf.ProgramImage, code: Linked) -> None:
        verdict = Verdict(program.name, program.function.section)
        self.verdicts[program.name] = verdict
        log = bytearray(_STATS_SIZE)
        result, _ = bpf.prog_load(image, log, LOG_STATS)
        _take_numbers(verdict, log.split(b"\0", 1)[0].decode("utf-8", "replace"))
        if result >= 0:
            program.adopt(take(result))
        else:
            self._ask_again(verdict, program, image, code)
        verdict.accepted = program.loaded

    def _ask_again(self, verdict: Verdict, program: Program, image: bpf.ProgramImage, code: Linked) -> None:
        """Load as the loader does, which says why a program is refused."""
        try:
            super()._load_program(program, image, code)
        except BpfError as error:
            verdict.by_verifier = isinstance(error, VerifierError)
            verdict.reason = _in_a_line(error)


def _in_a_line(error: BpfError) -> str:
    reason = error.reason if isinstance(error, VerifierError) else str(error)
    return " | ".join(line.strip() for line in reason.splitlines())


def _take_numbers(verdict: Verdict, log: str) -> None:
    """Put what the end of a log says into `verdict`."""
    if numbers := _NUMBERS.search(log):
        verdict.insns, verdict.max_states = int(numbers["insns"]), int(numbers["max_states"])
        verdict.states, verdict.peak_states = int(numbers["states"]), int(numbers["peak"])
    if time := _TIME.search(log):
        verdict.usec = int(time[1])
    if stack := _STACK.search(log):
        verdict.stack = sum(int(depth) for depth in stack[1].split("+") if depth)
