"""What maps hold when programs begin: arrays small or likely numbers, hash tables keys that will be asked for.

On empty tables no program gets past its lookups, and no random key is ever asked for. So the reference's programs run
once in the interpreter beforehand, and every other key that was looked up in vain gets an entry, up to half of what the
map has room for. A value is small bytes, or random numbers, or numbers that the programs compare something with.
"""

from __future__ import annotations

import random
from typing import Any, Literal

from ..errors import BpfError
from ..maptypes import ARRAYS, HASH, LRU_HASH, LRU_PERCPU_HASH, PERCPU_HASH, PROG_ARRAY
from ..object import MapDef, Object
from ..vm import Machine
from ..vm.maps import HashMap
from . import interpret
from .execute import Entries
from .packets import any_number

TABLES = frozenset((HASH, PERCPU_HASH, LRU_HASH, LRU_PERCPU_HASH))
FILLED = 64  # entries of an array
MOST = 16  # entries of a hash table
INPUTS = 16  # of each program
WORD = 4  # bytes of a number in a value


class _Asked(dict[bytes, Any]):
    """The entries of a map, and in `missed` the keys that were looked up in vain."""

    def __init__(self) -> None:
        super().__init__()
        self.missed: dict[bytes, None] = {}

    def get(self, key: bytes, default: Any = None) -> Any:
        if key not in self:
            self.missed[key] = None
        return super().get(key, default)

    def pop(self, key: bytes, *default: Any) -> Any:
        if key not in self:
            self.missed[key] = None
        return super().pop(key, *default)


def held(obj: Object, seed: int, runs: int) -> Entries:
    """Entries for the maps of `obj` by name, which follow from its programs and from the seed of their inputs."""
    rng, likely = random.Random(seed), compared_with(obj)
    try:
        maps = obj.maps() if runs else []
    except BpfError:  # definitions that are none, which loading them says
        return {}
    arrays = [one for one in maps if one.type in ARRAYS and one.type != PROG_ARRAY]
    entries: dict[str, list[tuple[bytes, bytes]]] = {}
    for one in arrays:
        order: Literal["little", "big"] = "big" if obj.big_endian else "little"
        keys = [at.to_bytes(4, order) for at in range(min(FILLED, one.max_entries))]
        entries[one.name] = [(key, _value(rng, one, likely)) for key in keys]
    tables = [one for one in maps if one.type in TABLES]
    asked = _asked(obj, [one.name for one in tables], entries, seed, min(runs, INPUTS)) if tables else {}
    for one in tables:
        keys = list(asked.get(one.name, ()))[::2][: min(MOST, one.max_entries // 2)]
        entries[one.name] = [(key, _value(rng, one, likely)) for key in keys]
    return entries


def compared_with(obj: Object) -> list[int]:
    """The numbers with which the code compares something, and those beside them."""
    numbers = {insn.imm for function in obj.functions for insn in function.insns if insn.op.name.endswith("_ri")}
    return sorted({number + by for number in numbers for by in (-1, 0, 1)})


def _asked(obj: Object, names: list[str], entries: Entries, seed: int, runs: int) -> dict[str, dict[bytes, None]]:
    """The keys that programs look up in vain, by map."""
    try:
        machine = Machine(obj)
    except BpfError:  # what the interpreter has not
        return {}
    interpret.prepare(machine, entries)
    asked = {name: _Asked() for name in names}
    for made in machine.layout.maps.values():
        if isinstance(made, HashMap) and made.name in asked:
            made.entries = asked[made.name]
    for program in obj.programs:
        for _ in interpret.runs(machine, program, seed, runs):
            pass
    return {name: found.missed for name, found in asked.items()}


def _value(rng: random.Random, definition: MapDef, likely: list[int]) -> bytes:
    size, way = definition.value_size, rng.random()
    if way < 0.5 or (way < 0.75 and not likely):
        return bytes(rng.choices(range(8), k=size))
    if way < 0.75:
        width = size if size in (1, 2, 4, 8) else WORD
        words = [rng.choice(likely) & (1 << 8 * width) - 1 for _ in range(0, size, width)]
    else:
        width = 8
        words = [any_number(rng) for _ in range(0, size, width)]
    return b"".join(word.to_bytes(width, "little") for word in words)[:size]
