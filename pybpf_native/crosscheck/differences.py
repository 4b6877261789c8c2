"""Two objects of the same IR compared without running them: tables, maps, types, CO-RE accesses."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from ..errors import BpfError, FormatError
from ..object import MAPS as MAPS_SECTION
from ..object import MapDef, Object
from . import btf_ext, elf_tables
from .core_patches import access
from .result import CORE, MAPS, TABLES, TYPES, Finding


class Made(NamedTuple):
    """An object, and the file that it is. foreign: of any compiler, which may order and name sections in its way."""

    obj: Object
    data: bytes
    foreign: bool = False


def differences(ours: Made, reference: Made) -> Iterator[Finding]:
    """All of them, the first below each root of the types."""
    for sort, compare in _PARTS.items():
        try:
            found = list(compare(ours, reference))
        except BpfError as error:  # one of them is malformed, which is a difference as long as the other is not
            found = [str(error)]
        yield from (Finding(sort, what) for what in found)


def _tables(ours: Made, reference: Made) -> Iterator[str]:
    mine, theirs = elf_tables.facts(ours.data), elf_tables.facts(reference.data)
    if reference.foreign:
        # Several sections of one name are read as one, which has other places in it.
        mine, theirs = ({}, {}) if any(_AGAIN.match(key) for key in theirs) else (_named(mine), _named(theirs))
    found = elf_tables.compare(mine, theirs)
    return (str(difference) for difference in found if not difference.allowed)


_AGAIN = re.compile(r"section .* \(\d+\)$")
_NAMED = ("file", "symbol ", "relocs ", "constants ")


def _named(facts: elf_tables.Facts) -> elf_tables.Facts:
    """What does not depend on the form of sections."""
    return {key: value for key, value in facts.items() if key.startswith(_NAMED)}


def _types(ours: Made, reference: Made) -> Iterator[str]:
    return map(str, btf_ext.compare(ours.obj, reference.obj))


# -- maps

_NUMBERS = ("type", "key_size", "value_size", "max_entries", "map_flags", "map_extra", "numa_node", "pinning")


def _maps(ours: Made, reference: Made) -> Iterator[str]:
    mine, theirs = _definitions(ours.obj), _definitions(reference.obj)
    for name in dict.fromkeys([*theirs, *mine]):
        one, other = mine.get(name, {}), theirs.get(name, {})
        for fact in dict.fromkeys([*other, *one]):
            if one.get(fact) != other.get(fact):
                yield f"map {name!r}, {fact}: ours {one.get(fact)}, theirs {other.get(fact)}"


def _definitions(obj: Object) -> dict[str, dict[str, object]]:
    try:
        return {one.name: _map_facts(one) for one in obj.maps()}
    except FormatError as error:  # which both may say
        return {MAPS_SECTION: {"error": error.what}}


def _map_facts(definition: MapDef) -> dict[str, object]:
    facts: dict[str, object] = {name: getattr(definition, name) for name in _NUMBERS}
    facts["values"] = [(index, symbol.name) for index, symbol in definition.slots]
    if definition.inner is not None:
        facts |= {f"inner {name}": value for name, value in _map_facts(definition.inner).items()}
    return facts


# -- CO-RE


def _accesses(ours: Made, reference: Made) -> Iterator[str]:
    """Each function asks for the same, though maybe not as often."""
    mine, theirs = (
        {(one.name, access(core)): None for one in side.obj.functions for core in one.core}
        for side in (ours, reference)
    )
    for function, what in dict.fromkeys([*theirs, *mine]):
        if ((function, what) in mine) != ((function, what) in theirs):
            whose = "ours" if (function, what) in mine else "theirs"
            yield f"function {function!r}: {what} is in {whose} alone"


_PARTS: dict[str, Callable[[Made, Made], Iterator[str]]] = {
    TABLES: _tables,
    MAPS: _maps,
    TYPES: _types,
    CORE: _accesses,
}
