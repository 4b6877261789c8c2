"""What comparing one file gave: both sides, and where they disagree. Plain data, which JSON can hold."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

from .measure import Verdict

# Sorts of disagreement.
INPUT, CRASH, TIMEOUT, COMPILE = "input", "crash", "timeout", "compile"
TABLES, MAPS, TYPES, CORE = "tables", "maps", "types", "CO-RE"
VERDICT, KERNEL, INTERPRETER = "verdict", "kernel", "interpreter"
SORTS = {
    INPUT: "the file cannot be read, or is no program to anybody",
    CRASH: "our compiler ends in an internal error, or the process of the comparison does",
    TIMEOUT: "the comparison takes longer than it may",
    COMPILE: "the reference compiles it, and we do not",
    TABLES: "sections, symbols or relocations differ",
    MAPS: "definitions of maps differ",
    TYPES: "types, functions' types or source lines differ",
    CORE: "CO-RE accesses differ",
    VERDICT: "the kernel accepts the reference's program alone",
    KERNEL: "the programs do not do the same in the kernel",
    INTERPRETER: "the programs do not do the same in the interpreter",
}
OUR, THEIR = "our", "the reference's"
NOT_ASKED, NOT_REACHED = "not asked", "not reached"
# What is another thing in two messages of one kind: names, numbers, places.
_PARTICULARS = re.compile(r"'[^']*'|\"[^\"]*\"|[@%][\w.]+|\S*:\d+:\d*:?|\d+")

# As `execute.Outcome.difference` has it.
_PART = re.compile(r": run \d+: the ([\w ,]+?),? is ")


@dataclass
class Finding:
    """A disagreement: its sort, one of `SORTS`, and what it is, ours first. program: where, "" for the whole file."""

    sort: str
    what: str
    program: str = ""

    def __str__(self) -> str:
        return f"{self.sort}: {self.what}"

    def is_like(self, other: Finding) -> bool:
        """Both are the same sort; of errors also in the same words but for names and numbers, of runs the same part."""
        essence = _ESSENCE.get(self.sort, _nothing)
        return self.sort == other.sort and essence(self.what) == essence(other.what)


def _words(message: str) -> str:
    return _PARTICULARS.sub("", message.partition("\n")[0]).strip()


def _part(difference: str) -> str:
    """Which part of what a run gave differs, "" for what maps hold."""
    found = _PART.search(difference)
    return found[1] if found else ""


def _nothing(what: str) -> str:
    return ""


# What findings of a sort have in common that are of one kind; of other sorts all are.
_ESSENCE: dict[str, Callable[[str], str]] = {CRASH: _words, COMPILE: _words, KERNEL: _part, INTERPRETER: _part}


@dataclass
class Side:
    """One code generator's result. by: which. error: why there is no object; crashed: that is a bug; malformed: the
    input could not be read. refusal: why the object as a whole could not be loaded (a map that the kernel does not
    make, a symbol nobody defines). sizes: slots by function; programs: slots by program, with the subprograms that it
    reaches. verdicts: of the kernel's verifier, by program. listing: lines of code by function, where asked for."""

    by: str = ""
    error: str = ""
    crashed: bool = False
    malformed: bool = False
    seconds: float = 0.0
    sizes: dict[str, int] = field(default_factory=dict)
    programs: dict[str, int] = field(default_factory=dict)
    verdicts: dict[str, Verdict] = field(default_factory=dict)
    refusal: str = ""
    listing: dict[str, list[str]] = field(default_factory=dict)

    @property
    def slots(self) -> int:
        return sum(self.sizes.values())

    def accepts(self, name: str) -> bool:
        """The kernel accepts this program."""
        return name in self.verdicts and self.verdicts[name].accepted


@dataclass
class Result:
    """Both sides of one file at one ISA level ("" for those that functions have of themselves).

    findings: all disagreements. notes: what was not compared, and why. executed: programs whose behaviour was compared
    in the kernel; interpreted: in the interpreter; seed: of their inputs. reproducer: the file with the smallest case.
    """

    path: str
    cpu: str = ""
    seed: int = 0
    ours: Side = field(default_factory=Side)
    reference: Side = field(default_factory=Side)
    findings: list[Finding] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    executed: list[str] = field(default_factory=list)
    interpreted: list[str] = field(default_factory=list)
    reproducer: str = ""
    digest: str = ""  # of the file's content

    @property
    def agrees(self) -> bool:
        """There is no disagreement (which there cannot be without a reference: see `status`)."""
        return not self.findings

    @property
    def status(self) -> str:
        """What came of the file, in a word."""
        for sort, word in _WORDS.items():
            if any(finding.sort == sort for finding in self.findings):
                return word
        if self.findings:
            return "DIFFERS"
        if self.ours.error:
            return "neither"
        if self.reference.error:
            return "no ref"
        return "not loaded" if self.ours.refusal else "ok"

    def of(self, *sorts: str) -> list[str]:
        """The disagreements of some sorts in words."""
        return [finding.what for finding in self.findings if finding.sort in sorts]

    def worse(self) -> list[str]:
        """The programs that the kernel accepts from the reference only."""
        if self.ours.error:
            return []
        return [name for name in self.reference.verdicts if self._only(self.reference, self.ours, name)]

    def better(self) -> list[str]:
        """The programs that the kernel accepts from us only, though the reference's was made."""
        if self.reference.error:
            return []
        return [name for name in self.ours.verdicts if self._only(self.ours, self.reference, name)]

    @staticmethod
    def _only(one: Side, other: Side, name: str) -> bool:
        return one.accepts(name) and not other.accepts(name)

    def record(self) -> dict[str, Any]:
        """Everything, as JSON has it."""
        return {**asdict(self), "status": self.status}


BAD = "BAD"
_WORDS = {INPUT: BAD, CRASH: "CRASH", TIMEOUT: "TIMED OUT", COMPILE: "refused", VERDICT: "REJECTED"}


def from_record(record: Mapping[str, Any]) -> Result:
    """The result that `Result.record` was made of.

    Raises:
        TypeError, KeyError: it is no such record.
    """
    fields = {name: value for name, value in record.items() if name != "status"}
    for side in ("ours", "reference"):
        verdicts = {name: Verdict(**verdict) for name, verdict in fields[side]["verdicts"].items()}
        fields[side] = Side(**{**fields[side], "verdicts": verdicts})
    fields["findings"] = [Finding(**finding) for finding in fields["findings"]]
    return Result(**fields)
