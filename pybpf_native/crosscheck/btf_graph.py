"""Two BTF graphs compared from their roots: where they differ first, and by which path one gets there.

Ids and the order of types say nothing about meaning, so types are compared as what they are reached by. A root
is a type that no other type refers to (functions, variables' sections, tags), every function, variable and
section, and one type of every cycle that nothing else reaches: together they reach everything. Roots of the
same kind and name belong together. From two roots the walk goes breadth first over pairs of types; a pair that is
already being compared counts as equal, which is what makes cycles end and is right, since a difference anywhere
in a cycle is found by the walk that began it. Breadth first, so the path that is shown is a shortest one.

What may differ is a table, `ALLOWED`, each row with its reason. The function `__bpf_trap`, which LLVM calls where
control does not get to, is left out of both.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

from ..btf.encode import number, references
from ..btf.from_debuginfo import TRAP
from ..btf.text import KINDS
from ..btf.types import (
    OWN_FIELDS,
    Array,
    BtfType,
    DataSec,
    DeclTag,
    Func,
    FuncProto,
    Int,
    Member,
    RefType,
    SectionVar,
    Struct,
    Var,
)

_ROOT_KINDS = (Func, Var, DataSec)


class Difference(NamedTuple):
    """Where two graphs differ first below a root: the path there, and what stands on either side of it."""

    root: str
    path: str
    ours: str
    reference: str

    def __str__(self) -> str:
        place = f"{self.root}, {self.path}" if self.path else self.root
        return f"{place}: {self.ours} here, {self.reference} in the reference"


Found = tuple[str, str, str]  # path, ours, reference
_Pair = tuple[int, int]
ABSENT = "nothing"


def kind_name(type: BtfType | None) -> str:
    """The kind as the kernel's documentation writes it: "FUNC_PROTO"; "void" for None."""
    return "void" if type is None else KINDS[type.kind]


def shown(type: BtfType | None) -> str:
    """A type in a few words: "STRUCT task_struct", "PTR", "DECL_TAG 'bpf_kfunc' on kf"."""
    if isinstance(type, DeclTag):
        target = type.target.name if type.target is not None else ""
        return f"DECL_TAG {type.name!r} on {target or '(anon)'}"
    return f"{kind_name(type)} {type.name}" if type is not None and type.name else kind_name(type)


class Allowed(NamedTuple):
    """A pair of types that differ and are both right, or of which ours is; and why."""

    reason: str
    covers: Callable[[BtfType | None, BtfType | None], bool]


ALLOWED: tuple[Allowed, ...] = (
    Allowed(
        "Up to LLVM 22 a character of Rust (DW_ATE_UTF) has no type, and the kernel refuses members without one.",
        lambda ours, reference: reference is None and isinstance(ours, Int) and ours.name.startswith("char"),
    ),
)


class Walk:
    """Compares types; remembers the pairs that are known to be equal, so that a shared type costs once."""

    def __init__(self) -> None:
        self._equal: set[_Pair] = set()

    def difference(self, ours: BtfType | None, reference: BtfType | None) -> Found | None:
        """Where two types differ first, None when they mean the same."""
        seen: set[_Pair] = set()
        waiting: deque[tuple[str, BtfType | None, BtfType | None]] = deque([("", ours, reference)])
        while waiting:
            path, one, other = waiting.popleft()
            pair = (id(one), id(other))
            if pair in self._equal or pair in seen:
                continue
            seen.add(pair)
            found = _own_difference(one, other)
            if found is not None and any(row.covers(one, other) for row in ALLOWED):
                continue
            if found is not None:
                place, left, right = found
                return f"{path}{' ' if path and place else ''}{place}", left, right
            if one is not None and other is not None:
                for step, left_type, right_type in _steps(one, other):
                    waiting.append((f"{path} > {step}" if path else step, left_type, right_type))
        self._equal |= seen
        return None


def _own_difference(ours: BtfType | None, reference: BtfType | None) -> Found | None:
    """Where two types differ without their references."""
    if ours is None or reference is None or ours.kind != reference.kind or ours.name != reference.name:
        same = ours is None and reference is None
        return None if same else ("", shown(ours), shown(reference))
    for fact in OWN_FIELDS:
        left, right = getattr(ours, fact, None), getattr(reference, fact, None)
        if left != right:
            return fact, str(left), str(right)
    return _list_difference("members", _items(ours), _items(reference))


def _items(type: BtfType) -> list[str]:
    """The members, values, parameters or variables of a type as texts, in the order that counts."""
    if isinstance(type, Struct):
        return [_member(member) for member in type.members]
    if isinstance(type, FuncProto):
        return [name or ("..." if param is None else "(anon)") for name, param in type.params]
    if isinstance(type, DataSec):
        return sorted(f"{entry.var.name} at {entry.offset}, {entry.size} bytes" for entry in _entries(type))
    return [f"{name} = {value}" for name, value in getattr(type, "values", ())]


def _entries(type: DataSec) -> list[SectionVar]:
    return [entry for entry in type.vars if entry.var.name != TRAP]


def _member(member: Member) -> str:
    width = f":{member.bit_size}" if member.bit_size else ""
    return f"{member.name or '(anon)'}{width} at bit {member.bit_offset}"


def _list_difference(place: str, ours: list[str], reference: list[str]) -> Found | None:
    for index, (left, right) in enumerate(zip(ours, reference, strict=False)):
        if left != right:
            return f"{place}[{index}]", left, right
    if len(ours) == len(reference):
        return None
    index = min(len(ours), len(reference))
    left, right = (items[index] if index < len(items) else ABSENT for items in (ours, reference))
    return f"{place}[{index}]", left, right


def _steps(ours: BtfType, reference: BtfType) -> Iterator[tuple[str, BtfType | None, BtfType | None]]:
    """The references of two types that are alike, side by side, and what to call each."""
    names = _step_names(ours)
    yield from zip(names, _ordered(ours), _ordered(reference), strict=True)


def _ordered(type: BtfType) -> list[BtfType | None]:
    """References in an order that both sides share."""
    if isinstance(type, DataSec):
        return [entry.var for entry in sorted(_entries(type), key=lambda entry: entry.var.name)]
    return references(type)


def _step_names(type: BtfType) -> list[str]:
    if isinstance(type, Struct):
        return [f".{member.name or '(anon)'}" for member in type.members]
    if isinstance(type, FuncProto):
        return ["result", *(f"parameter {name or index}" for index, (name, _) in enumerate(type.params, 1))]
    if isinstance(type, Array):
        return ["element", "index"]
    if isinstance(type, DataSec):
        return sorted(entry.var.name for entry in _entries(type))
    return [kind_name(type).lower()] if isinstance(type, RefType) else []


# Roots.

_Key = tuple[str, str]


def roots(types: Iterable[BtfType]) -> list[BtfType]:
    """The types from which all others are reached, in the order of `types`."""
    everything = number(types)
    named = {id(reference) for type in everything for reference in references(type) if reference is not None}
    found = [type for type in everything if isinstance(type, _ROOT_KINDS) or id(type) not in named]
    reached = {id(type) for type in number(found)}
    for type in everything:
        if id(type) not in reached:  # a cycle
            found.append(type)
            reached.update(id(other) for other in number([type]))
    return found


def _is_trap(type: BtfType) -> bool:
    """The trap itself, or the section of functions of the kernel's when it has nothing else."""
    if isinstance(type, DataSec):
        return bool(type.vars) and not _entries(type)
    return isinstance(type, Func) and type.name == TRAP


def _by_key(types: Iterable[BtfType]) -> dict[_Key, list[BtfType]]:
    groups: dict[_Key, list[BtfType]] = {}
    for type in types:
        groups.setdefault((kind_name(type), shown(type)), []).append(type)
    return groups


def differences(ours: Sequence[BtfType], reference: Sequence[BtfType]) -> Iterator[Difference]:
    """The first difference below each root of two graphs; nothing when the graphs mean the same.

    Types are compared by meaning: ids, and the order in which types, variables of a section and tags stand, make no
    difference. The order of members, values and parameters does.
    """
    walk = Walk()
    mine, theirs = (_by_key(type for type in roots(types) if not _is_trap(type)) for types in (ours, reference))
    for key in dict.fromkeys([*theirs, *mine]):
        yield from _group_differences(walk, key[1], mine.get(key, []), theirs.get(key, []))


def _group_differences(walk: Walk, name: str, ours: list[BtfType], reference: list[BtfType]) -> Iterator[Difference]:
    """Roots of one name: each has a partner that it equals, or is compared with one that is left over."""
    left = list(ours)
    alone: list[BtfType] = []
    for theirs in reference:
        partner = next((mine for mine in left if walk.difference(mine, theirs) is None), None)
        if partner is None:
            alone.append(theirs)
        else:
            left.remove(partner)
    for mine, theirs in zip(left, alone, strict=False):
        found = walk.difference(mine, theirs)
        assert found is not None
        yield Difference(name, *found)
    common = min(len(left), len(alone))
    for _ in left[common:]:
        yield Difference(name, "", name, ABSENT)
    for _ in alone[common:]:
        yield Difference(name, "", ABSENT, name)
