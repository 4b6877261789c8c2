"""Maps of devices, programs, maps, events and owners, and which class each type of map has."""

from __future__ import annotations

import errno
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from .. import maptypes
from ..object import Function, MapDef
from .maps import ANY, ArrayMap, BloomFilter, HashMap, LpmTrie, LruHashMap, Queue, VmMap, private_parts
from .mapshapes import INNER_MAP
from .memory import Fault, Region
from .ringbuf import RingBuffer, UserRingBuffer

if TYPE_CHECKING:
    from .state import State

MAX_BYTES = 1 << 26  # of one value or ring buffer
# Of these a map of maps only takes maps with as many entries as its template has.
COUNTED = frozenset((maptypes.ARRAY, maptypes.PERCPU_ARRAY, maptypes.XSKMAP))


class Table(ArrayMap):
    """Devices, processors, sockets by index, of which those are there that are not zero."""

    def walk(self) -> Iterator[bytes]:
        size = self.definition.key_size
        used = [index for index, values in self.entries.items() if any(values[0].data)]
        return (index.to_bytes(size, self.state.order) for index in sorted(used))


class ProgramArray(ArrayMap):
    """Indices to programs."""

    def __init__(self, definition: MapDef, state: State) -> None:
        super().__init__(definition, state)
        self.programs: dict[int, Function] = {}

    def lookup(self, key: bytes) -> list[Region] | None:
        raise Fault(f"map {self.name!r} holds programs, which cannot be looked up")

    def delete(self, key: bytes) -> int:
        index = self.index(key)
        if index is None or index not in self.programs:
            return -errno.ENOENT
        del self.programs[index]
        return 0

    def walk(self) -> Iterator[bytes]:
        return (index.to_bytes(4, self.state.order) for index in sorted(self.programs))


class MapOfMaps(HashMap):
    """Keys to maps; of an array, to the maps that were put there. A program's lookup gives the map."""

    def __init__(self, definition: MapDef, state: State) -> None:
        super().__init__(definition, state)
        self.maps: dict[bytes, VmMap] = {}

    def lookup(self, key: bytes) -> list[Region] | None:
        return [self.maps[key].handle] if key in self.maps else None

    def put(self, key: bytes, inner: VmMap) -> int:
        """Let `key` name `inner`, which has to be like the map that the definition has."""
        array = self.definition.type == maptypes.ARRAY_OF_MAPS
        if array and int.from_bytes(key, self.state.order) >= self.definition.max_entries:
            return -errno.E2BIG
        if self.definition.inner is not None and not is_alike(self.definition.inner, inner.definition):
            return -errno.EINVAL
        if not array and key not in self.maps and len(self.maps) >= self.definition.max_entries:
            return -errno.E2BIG
        self.maps[key] = inner
        return 0

    def update(self, key: bytes, value: bytes, flags: int = ANY) -> int:
        raise Fault(f"map {self.name!r} holds maps, which programs cannot write")

    def delete(self, key: bytes) -> int:
        if key not in self.maps:
            return -errno.ENOENT
        del self.maps[key]
        return 0

    def walk(self) -> Iterator[bytes]:
        return iter(list(self.maps))


def is_alike(template: MapDef, other: MapDef) -> bool:
    """Whether a map of maps with this template takes the other (bpf_map_meta_equal, array_map_meta_equal)."""
    is_counted = template.type in COUNTED and not template.map_flags & INNER_MAP
    return _traits(template, is_counted) == _traits(other, is_counted)


def _traits(definition: MapDef, is_counted: bool) -> tuple[object, ...]:
    sizes = maptypes.FIXED_SIZES.get(definition.type, (definition.key_size, definition.value_size))
    entries = definition.max_entries if is_counted else 0
    return definition.type, definition.map_flags, *sizes, entries, private_parts(definition.value_type)


class PerfArray(VmMap):
    """`sent` are the events, (CPU, bytes) each."""

    def __init__(self, definition: MapDef, state: State) -> None:
        super().__init__(definition, state)
        self.sent: list[tuple[int, bytes]] = []

    def output(self, flags: int, data: bytes) -> int:
        """Send an event to the CPU that the lower half of `flags` names; all ones are this one."""
        cpu = flags & 0xFFFFFFFF
        cpu = self.state.cpu if cpu == 0xFFFFFFFF else cpu
        if cpu >= max(self.state.cpus, self.definition.max_entries):
            return -errno.E2BIG
        self.sent.append((cpu, data))
        return 0


class ArenaMap(VmMap):
    """`taken` are the pieces that programs hold: address -> pages."""

    def __init__(self, definition: MapDef, state: State) -> None:
        super().__init__(definition, state)
        self.taken: dict[int, int] = {}


class OwnedStorage(HashMap):
    """Local storage: an entry an owner (socket, task, inode, cgroup), whose address is the key. There is no limit."""

    def make_room(self) -> bool:
        return True


Maker = Callable[[MapDef, "State"], VmMap]


def classes() -> dict[int, Maker]:
    """The class of each map type that there is."""
    made: dict[int, Maker] = dict.fromkeys((maptypes.ARRAY, maptypes.PERCPU_ARRAY), ArrayMap)
    made |= dict.fromkeys(_TABLES, Table)
    made |= dict.fromkeys(_HASHES, HashMap)
    made |= dict.fromkeys((maptypes.LRU_HASH, maptypes.LRU_PERCPU_HASH), LruHashMap)
    made |= dict.fromkeys((maptypes.QUEUE, maptypes.STACK), Queue)
    made |= dict.fromkeys(maptypes.MAP_IN_MAP, MapOfMaps)
    made |= dict.fromkeys(_OWNED, OwnedStorage)
    made |= {maptypes.LPM_TRIE: LpmTrie, maptypes.BLOOM_FILTER: BloomFilter, maptypes.PROG_ARRAY: ProgramArray}
    return made | {
        maptypes.PERF_EVENT_ARRAY: PerfArray,
        maptypes.RINGBUF: RingBuffer,
        maptypes.ARENA: ArenaMap,
        maptypes.USER_RINGBUF: UserRingBuffer,
    }


_HASHES = (maptypes.HASH, maptypes.PERCPU_HASH, maptypes.DEVMAP_HASH, maptypes.SOCKHASH, maptypes.STACK_TRACE)
# Of these the interpreter knows the numbers that stand for devices, processors and sockets.
_TABLES = (
    maptypes.DEVMAP,
    maptypes.CPUMAP,
    maptypes.XSKMAP,
    maptypes.SOCKMAP,
    maptypes.REUSEPORT_SOCKARRAY,
    maptypes.CGROUP_ARRAY,
)
_OWNED = (
    maptypes.SK_STORAGE,
    maptypes.INODE_STORAGE,
    maptypes.TASK_STORAGE,
    maptypes.CGRP_STORAGE,
    maptypes.CGROUP_STORAGE,
    maptypes.PERCPU_CGROUP_STORAGE,
)


def make(definition: MapDef, state: State) -> VmMap:
    """The map for a definition.

    Raises:
        Fault: it is of a type that the interpreter does not have.
    """
    maker = classes().get(definition.type)
    if maker is None:
        raise Fault(f"map {definition.name!r} is of type {definition.type}, which the interpreter does not have")
    if definition.value_size > MAX_BYTES or (
        definition.type == maptypes.RINGBUF and definition.max_entries > MAX_BYTES
    ):
        raise Fault(f"map {definition.name!r} has values of more than {MAX_BYTES >> 20} MiB")
    return maker(definition, state)
