"""The type information of two objects compared: types, functions, source lines, the roots of CO-RE accesses.

Types must mean the same (`btf_graph`), functions must have the same types, and accesses the same roots. Lines cannot
be equal one by one, because the code is not: instructions are merged, moved, or not needed. So this is asked of them:

- A function has line records when the reference's has, from its first instruction on.
- What has an effect is found: where the reference's record stands at a call, a store of what is no constant outside of
  the stack, an atomic operation or a conditional branch, our function has a record for that line, too (for a call: for
  that line and column). It may be missing when our function has fewer instructions of that sort, for then some were
  merged or not needed.
- A line of a file has the same text.

Allowed, as neither side can be said to be right: other lines for instructions without an effect (constants and
address computations go where they are used; LLVM says that constants have no place), for stores to the stack and stores
of constants (one may write what several lines name), and a merged instruction that has the place of one of those that
it stands for. A place of column 0 is the function itself, for what has no place. A reference without types was made of
IR without debug information, and says nothing.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator

from ..debuginfo import line_records
from ..elf.reader import read
from ..isa.insn import FP, Insn
from ..isa.opcodes import CALL, OPS, WRITES
from ..object import Function, Object
from ..source import Loc
from .btf_graph import ABSENT, Difference, Walk, differences, shown

Place = tuple[str, int, int]
_JUMPS = frozenset((OPS["ja"], OPS["gotol"]))
_CONSTANTS = frozenset((OPS["mov64_ri"], OPS["mov32_ri"], OPS["ld_imm64"]))
_STORES = frozenset(f"{kind}{bits}" for kind in ("st", "stx") for bits in (8, 16, 32, 64))


def compare(ours: Object | bytes, reference: Object | bytes) -> list[Difference]:
    """Where the type information of two objects differs, the first place below each root.

    Raises:
        FormatError: one is no BPF object.
    """
    mine, theirs = _object(ours, "ours"), _object(reference, "reference")
    if not theirs.types:
        return []
    found = list(differences(mine.types or [], theirs.types or []))
    for function in theirs.functions:
        partner = next((f for f in mine.functions if (f.name, f.section) == (function.name, function.section)), None)
        if partner is None:
            found.append(Difference(f"function {function.name}", function.section, ABSENT, "there"))
            continue
        for compare_part in _PARTS:
            found += compare_part(partner, function)
    return found


def _object(given: Object | bytes, name: str) -> Object:
    return read(given, name) if isinstance(given, bytes) else given


def _types(ours: Function, reference: Function) -> Iterator[Difference]:
    """func_info: the type that each function has."""
    found = Walk().difference(ours.type, reference.type)
    if found is not None:
        yield Difference(f"function {reference.name}", f"func_info {found[0]}".rstrip(), found[1], found[2])


def _roots(ours: Function, reference: Function) -> Iterator[Difference]:
    """The types that CO-RE accesses begin at."""
    mine, theirs = ({shown(core.type) for core in function.core} for function in (ours, reference))
    if mine != theirs:
        left, right = (", ".join(sorted(side)) or ABSENT for side in (mine - theirs, theirs - mine))
        yield Difference(f"function {reference.name}", "roots of CO-RE accesses", left, right)


def _lines(ours: Function, reference: Function) -> Iterator[Difference]:
    mine, theirs = line_records(ours), line_records(reference)
    root = f"function {reference.name}"
    if bool(mine) != bool(theirs):
        yield Difference(root, "line_info", *(f"{len(records)} records" for records in (mine, theirs)))
        return
    yield from _missing(ours, reference, {place(loc) for _, loc in mine})
    texts = {(loc.source.name, loc.line): loc.text for _, loc in mine}
    for _, loc in theirs:
        text = texts.pop((loc.source.name, loc.line), loc.text)
        if text != loc.text:
            yield Difference(root, f"text of {loc.source.name}:{loc.line}", repr(text), repr(loc.text))


def place(loc: Loc) -> Place:
    """A place as something that compares."""
    return loc.source.name, loc.line, loc.column


def _missing(ours: Function, reference: Function, places: set[Place]) -> Iterator[Difference]:
    """Places of effects in the reference that we do not have, when we have as many effects of the sort."""
    lines = {known[:2] for known in places}
    records = dict(line_records(reference))
    sorts = _sorts(reference)
    have, theirs = Counter(_sorts(ours)), Counter(sorts)
    slot = 0
    for insn, sort in zip(reference.insns, sorts, strict=True):
        loc = records.get(slot)
        slot += insn.slots
        if not sort or loc is None or not loc.column or have[sort] < theirs[sort]:
            continue
        is_known = place(loc) in places if sort == "call" else place(loc)[:2] in lines
        if not is_known:
            yield Difference(f"function {reference.name}", "line_info", ABSENT, f"{loc} at a {sort}")


def _sorts(function: Function) -> list[str]:
    """What sort of effect that can be told by its place each instruction has; "" for none."""
    constants: set[int] = set()
    sorts = []
    for insn in function.insns:
        sorts.append(_sort(insn, constants))
        constants.difference_update(insn.defs)
        if insn.op in _CONSTANTS:
            constants.update(insn.defs)
    return sorts


def _sort(insn: Insn, constants: set[int]) -> str:
    """constants: the registers that were set to one last."""
    if insn.op.flags & CALL:
        return "call"
    if insn.op.flags & WRITES:
        is_merged = insn.op.name in _STORES and constants.issuperset(insn.uses[1:])
        return "store" if FP not in insn.uses and not is_merged else ""
    is_jump = insn.op.name.startswith("j") and insn.op not in _JUMPS
    return "branch" if is_jump else ""


_PARTS: tuple[Callable[[Function, Function], Iterator[Difference]], ...] = (_types, _roots, _lines)
