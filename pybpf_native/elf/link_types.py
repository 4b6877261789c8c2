"""Types of linked objects: one graph of all, each meaning once.

Sections of one name become one DATASEC, with the variables where the linker put them. What was declared in
one object and defined in another has the definition's type; then `btf/dedup` makes one of what is the same.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..btf.dedup import dedup, rewire
from ..btf.encode import number
from ..btf.types import BtfType, DataSec, Func, SectionVar, Var
from ..object import Alias, Extern, Function, Object, Symbol, Variable

Moved = dict[int, tuple[Symbol, int]]


def join_types(objects: Sequence[Object], result: Object, moved: Moved) -> list[BtfType] | None:
    """The types of `result`, which `objects` were linked to; None when none of them has types.

    `moved` says by the id() of a symbol which one stands for it now. The types of symbols and of CO-RE
    relocations in `result` are changed to those that are kept.
    """
    types = number(type for obj in objects for type in obj.types or ())
    if not types and all(obj.types is None for obj in objects):
        return None
    swapped = _declared(objects, moved) | _joined_sections(objects, result, types)
    for type in types:
        rewire(type, lambda reference: swapped.get(id(reference), reference))
    kept = [swapped.get(id(type), type) for type in types]
    chosen = dedup(kept)
    _retype(result, chosen)
    return list({id(last): last for type in kept if (last := chosen[id(type)])}.values())


def final(symbol: Symbol, moved: Moved, distance: int = 0) -> tuple[Symbol, int]:
    """What stands for `symbol` in the end, and how far it has gone on the way there, in bytes."""
    while id(symbol) in moved:
        symbol, more = moved[id(symbol)]
        distance += more
    return symbol, distance


def _declared(objects: Sequence[Object], moved: Moved) -> dict[int, BtfType]:
    """The type of the definition for each type of a symbol that gave way to it."""
    swapped: dict[int, BtfType] = {}
    for symbol in (symbol for obj in objects for symbol in _typed(obj)):
        kept = final(symbol, moved)[0]
        if kept is not symbol and symbol.type is not None and isinstance(kept, (Function, Variable, Extern, Alias)):
            swapped[id(symbol.type)] = kept.type or symbol.type
    return swapped


def _joined_sections(objects: Sequence[Object], result: Object, types: Sequence[BtfType]) -> dict[int, BtfType]:
    sizes = {id(entry.var): entry.size for type in types if isinstance(type, DataSec) for entry in type.vars}
    joined: dict[str, DataSec] = {}
    swapped: dict[int, BtfType] = {}
    for type in types:
        if isinstance(type, DataSec):
            swapped[id(type)] = joined.setdefault(type.name, DataSec(type.name))
    for section in result.sections:
        section.type = joined.get(section.name)
        if section.type is not None:
            section.type.size = section.size
            typed = ((each.type, each.offset) for each in section.variables if each.type is not None)
            entries = [SectionVar(type, at, sizes[id(type)]) for type, at in typed if id(type) in sizes]
            section.type.vars = sorted(entries, key=lambda entry: entry.offset)
    for extern in result.externs:
        if extern.section in joined and extern.type is not None:
            joined[extern.section].vars.append(SectionVar(extern.type, 0, sizes.get(id(extern.type), 0)))
    return swapped


def _typed(obj: Object) -> Iterator[Function | Variable | Extern]:
    yield from obj.functions
    yield from (variable for section in obj.sections for variable in section.variables)
    yield from obj.externs


def _retype(result: Object, chosen: dict[int, BtfType]) -> None:
    """Everything in `result` that has a type gets the one that stands for it."""
    for symbol in _typed(result):
        found = chosen.get(id(symbol.type))
        if isinstance(symbol, Function):
            symbol.type = found if isinstance(found, Func) else symbol.type
        elif isinstance(symbol, Variable):
            symbol.type = found if isinstance(found, Var) else symbol.type
        else:
            symbol.type = found or symbol.type
    for function in result.functions:
        for core in function.core:
            core.type = chosen[id(core.type)]
