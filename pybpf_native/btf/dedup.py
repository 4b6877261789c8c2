"""Types that mean the same become one type.

The meaning of a type is what it says by itself and the meanings of what it refers to, and graphs of types have
cycles. So all types start in classes by what they say by themselves, and classes are split by the classes of the
references until nothing changes: what is together then cannot be told apart from anywhere. This is the coarsest
such partition, found in at most as many rounds as the graph is deep.

Before that, a forward declaration becomes the struct it declares where all bodies of its name say the same; where
they do not, nobody knows which one was meant, and it stays. Variables and sections are never one: each is a
place in an object.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from .encode import number, references
from .types import OWN_FIELDS, Array, BtfType, DataSec, Enum, FuncProto, Fwd, RefType, Struct, Union, Var

Labels = list[int]
Facts = tuple[object, ...]


def dedup(types: Iterable[BtfType]) -> dict[int, BtfType]:
    """For the id() of each of `types`, and all they reach, the type that stands for all that mean the same.

    The types that stand for others are the first of their meaning; their references are changed to such types.
    """
    numbered = number(types)
    bodies = _declared(numbered)
    numbered = [type for type in numbered if id(type) not in bodies]
    places = {id(type): place for place, type in enumerate(numbered)}
    links = [[_place(reference, bodies, places) for reference in references(type)] for type in numbered]
    labels = _classes(numbered, links)
    first: dict[int, BtfType] = {}
    for type, label in zip(numbered, labels, strict=True):
        first.setdefault(label, type)
    chosen = {id(type): first[label] for type, label in zip(numbered, labels, strict=True)}
    chosen |= {key: chosen[id(body)] for key, body in bodies.items()}
    for type in first.values():
        rewire(type, lambda reference: chosen[id(reference)])
    return chosen


def unique(types: Sequence[BtfType]) -> list[BtfType]:
    """`types` and all they reach without what is there already, in the same order."""
    numbered = number(types)
    chosen = dedup(numbered)
    return list({id(kept): kept for type in numbered if (kept := chosen[id(type)])}.values())


def rewire(type: BtfType, swap: Callable[[BtfType], BtfType]) -> None:
    """Replace everything that `type` refers to by what `swap` says; void stays void."""

    def to(reference: BtfType | None) -> BtfType | None:
        return swap(reference) if reference is not None else None

    if isinstance(type, RefType):
        type.target = to(type.target)
    elif isinstance(type, Struct):
        for member in type.members:
            member.type = to(member.type)
    elif isinstance(type, FuncProto):
        type.ret = to(type.ret)
        type.params = [(name, to(param)) for name, param in type.params]
    elif isinstance(type, Array):
        type.element, type.index = to(type.element), to(type.index)
    elif isinstance(type, DataSec):
        for entry in type.vars:
            entry.var = swap(entry.var)


def _declared(types: Sequence[BtfType]) -> dict[int, BtfType]:
    """The body that each forward declaration stands for, where there is no doubt."""
    bodies: dict[Facts, dict[Facts, BtfType]] = {}
    for type in types:
        if type.name and not _is_declaration(type) and isinstance(type, (Struct, Enum)):
            bodies.setdefault(_tag(type), {}).setdefault(_facts(type), type)
    found: dict[int, BtfType] = {}
    for type in types:
        if _is_declaration(type):
            candidates = list(bodies.get(_tag(type), {}).values())
            if len(candidates) == 1:
                found[id(type)] = candidates[0]
    return found


def _is_declaration(type: BtfType) -> bool:
    return isinstance(type, Fwd) or (isinstance(type, Enum) and not type.values)


def _tag(type: BtfType) -> Facts:
    union = type.is_union if isinstance(type, Fwd) else isinstance(type, Union)
    return isinstance(type, Enum), union, type.name


def _place(reference: BtfType | None, bodies: dict[int, BtfType], places: dict[int, int]) -> int:
    if reference is None:
        return -1
    return places[id(bodies.get(id(reference), reference))]


def _classes(types: list[BtfType], links: list[list[int]]) -> Labels:
    labels = _numbered([(place,) if isinstance(t, (Var, DataSec)) else _facts(t) for place, t in enumerate(types)])
    count = 0
    while (now := max(labels, default=-1) + 1) != count:
        count = now
        labels.append(-1)  # what -1, void, refers to
        labels = _numbered([(labels[place], *(labels[to] for to in tos)) for place, tos in enumerate(links)])
    return labels


def _numbered(keys: list[Facts]) -> Labels:
    numbers: dict[Facts, int] = {}
    return [numbers.setdefault(key, len(numbers)) for key in keys]


def _facts(type: BtfType) -> Facts:
    """What a type says by itself."""
    own: list[object] = [type.kind, type.name, *(getattr(type, field, None) for field in OWN_FIELDS)]
    if isinstance(type, Struct):
        own += [(member.name, member.bit_offset, member.bit_size) for member in type.members]
    elif isinstance(type, Enum):
        own += type.values
    elif isinstance(type, FuncProto):
        own += [name for name, _ in type.params]
    return tuple(own)
