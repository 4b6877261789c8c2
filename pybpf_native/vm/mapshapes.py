"""Which sizes and flags a map of each type may have: what the kernel asks of them when a map is created.

Sources: the `map_alloc_check` and `map_alloc` functions of kernel/bpf and net/core (Linux 6.18; flags of 7.2 as well),
which tests/vm/test_map_shapes.py compares with the running kernel. Ring buffers and perf event arrays are looked at as
loaders create them: without the sizes that the definition gives for events.
"""

from __future__ import annotations

from collections.abc import Collection

from .. import maptypes as mt
from ..data import table
from ..object import MapDef
from .options import MAX_CPUS

# Flags of BPF_MAP_CREATE (include/uapi/linux/bpf.h)
NO_PREALLOC, NO_COMMON_LRU, NUMA, RDONLY, WRONLY = 1, 1 << 1, 1 << 2, 1 << 3, 1 << 4
STACK_BUILD_ID, ZERO_SEED, RDONLY_PROG, WRONLY_PROG, CLONE = 1 << 5, 1 << 6, 1 << 7, 1 << 8, 1 << 9
MMAPABLE, PRESERVE_ELEMS, INNER_MAP, SEGV_ON_FAULT = 1 << 10, 1 << 11, 1 << 12, 1 << 17
NO_USER_CONV, RB_OVERWRITE = 1 << 18, 1 << 19
FLAG_NAMES = {
    NO_PREALLOC: "NO_PREALLOC",
    NO_COMMON_LRU: "NO_COMMON_LRU",
    STACK_BUILD_ID: "STACK_BUILD_ID",
    CLONE: "CLONE",
    ZERO_SEED: "ZERO_SEED",
    RDONLY_PROG: "RDONLY_PROG",
    WRONLY_PROG: "WRONLY_PROG",
    MMAPABLE: "MMAPABLE",
    PRESERVE_ELEMS: "PRESERVE_ELEMS",
    INNER_MAP: "INNER_MAP",
    RDONLY: "RDONLY",
    WRONLY: "WRONLY",
    SEGV_ON_FAULT: "SEGV_ON_FAULT",
    NO_USER_CONV: "NO_USER_CONV",
    RB_OVERWRITE: "RB_OVERWRITE",
}
NOBODY = (RDONLY | WRONLY, RDONLY_PROG | WRONLY_PROG)
# What maps have that lie in memory of their own, not in arenas or with their owners.
BY_USER = RDONLY | WRONLY | NUMA
ACCESS = BY_USER | RDONLY_PROG | WRONLY_PROG

SOME, NONE, INDEX, DESCRIPTOR, WIDE = range(1, 1 << 31), (0,), (4,), (4,), (4, 8)
KEY_OF_HASH, PER_CPU_VALUE = range(1, 513), range(1, (1 << 15) + 1)  # MAX_BPF_STACK; PCPU_MIN_UNIT_SIZE
PREFIXES = range(5, 261)  # a length of 4 bytes, and data (LPM_KEY_SIZE_MAX)
STACKS = range(8, 127 * 8 + 1, 8)  # addresses, of sysctl_perf_event_max_stack at most
STACKS_BY_FILE = range(32, 127 * 32 + 1, 32)  # struct bpf_stack_build_id
CGROUP_KEYS = (8, 16)  # of an inode, struct bpf_cgroup_storage_key

Sizes = Collection[int]


class Shape:
    """keys, values: sizes in bytes; entries: their number. flags: those there may be; needed: those there must be.
    described: the map needs types of key and value."""

    __slots__ = ("described", "entries", "flags", "keys", "needed", "values")

    def __init__(
        self, keys: Sizes, values: Sizes, entries: Sizes, flags: int, needed: int = 0, described: bool = False
    ) -> None:
        self.keys = keys
        self.values = values
        self.entries = entries
        self.flags = flags
        self.needed = needed
        self.described = described


_HASH = NO_PREALLOC | ACCESS | ZERO_SEED
_LRU = NO_COMMON_LRU | ACCESS | ZERO_SEED
_STORAGE = Shape(INDEX, SOME, NONE, NO_PREALLOC | CLONE, NO_PREALLOC, described=True)
_QUEUE = Shape(NONE, SOME, SOME, ACCESS)
SHAPES = {
    mt.HASH: Shape(SOME, SOME, SOME, _HASH),
    mt.PERCPU_HASH: Shape(SOME, PER_CPU_VALUE, SOME, _HASH),
    mt.LRU_HASH: Shape(SOME, SOME, SOME, _LRU),
    mt.LRU_PERCPU_HASH: Shape(SOME, PER_CPU_VALUE, SOME, _LRU),
    mt.HASH_OF_MAPS: Shape(SOME, DESCRIPTOR, SOME, _HASH),
    mt.ARRAY: Shape(INDEX, SOME, SOME, MMAPABLE | INNER_MAP | ACCESS),
    mt.PERCPU_ARRAY: Shape(INDEX, PER_CPU_VALUE, SOME, ACCESS),
    mt.PROG_ARRAY: Shape(INDEX, DESCRIPTOR, SOME, BY_USER),
    mt.CGROUP_ARRAY: Shape(INDEX, DESCRIPTOR, SOME, BY_USER),
    mt.ARRAY_OF_MAPS: Shape(INDEX, DESCRIPTOR, SOME, BY_USER),
    mt.PERF_EVENT_ARRAY: Shape(INDEX, DESCRIPTOR, range(1 << 31), PRESERVE_ELEMS | BY_USER),
    mt.STACK_TRACE: Shape(INDEX, STACKS, SOME, STACK_BUILD_ID | BY_USER),
    mt.LPM_TRIE: Shape(PREFIXES, SOME, SOME, NO_PREALLOC | ACCESS, NO_PREALLOC),
    mt.DEVMAP: Shape(INDEX, WIDE, SOME, BY_USER),
    mt.DEVMAP_HASH: Shape(INDEX, WIDE, SOME, BY_USER),
    mt.SOCKMAP: Shape(INDEX, WIDE, SOME, BY_USER),
    mt.SOCKHASH: Shape(KEY_OF_HASH, WIDE, SOME, BY_USER),
    mt.XSKMAP: Shape(INDEX, DESCRIPTOR, SOME, BY_USER),
    mt.CPUMAP: Shape(INDEX, WIDE, range(1, MAX_CPUS + 1), NUMA),
    mt.REUSEPORT_SOCKARRAY: Shape(INDEX, WIDE, SOME, ACCESS),
    mt.CGROUP_STORAGE: Shape(CGROUP_KEYS, SOME, NONE, ACCESS),
    mt.PERCPU_CGROUP_STORAGE: Shape(CGROUP_KEYS, PER_CPU_VALUE, NONE, ACCESS),
    mt.QUEUE: _QUEUE,
    mt.STACK: _QUEUE,
    mt.BLOOM_FILTER: Shape(NONE, SOME, SOME, ACCESS | ZERO_SEED),
    **dict.fromkeys((mt.SK_STORAGE, mt.INODE_STORAGE, mt.TASK_STORAGE, mt.CGRP_STORAGE), _STORAGE),
    mt.RINGBUF: Shape(NONE, NONE, SOME, RB_OVERWRITE | NUMA),
    mt.USER_RINGBUF: Shape(NONE, NONE, SOME, NUMA),
    mt.ARENA: Shape(NONE, NONE, SOME, SEGV_ON_FAULT | MMAPABLE | NO_USER_CONV, MMAPABLE),
}


def refusal(definition: MapDef) -> str:
    """Why the kernel creates no such map, and what it asks for; "" when it does, or the type is not known here."""
    shape = SHAPES.get(definition.type)
    if shape is None:
        return ""
    key_size, value_size = mt.FIXED_SIZES.get(definition.type, (definition.key_size, definition.value_size))
    values = STACKS_BY_FILE if definition.map_flags & STACK_BUILD_ID else shape.values
    wrong = (
        _size("a key", key_size, shape.keys, "bytes")
        or _size("a value", value_size, values, "bytes")
        or _size("max_entries", definition.max_entries, shape.entries, "")
        or _flags(definition.map_flags, shape)
    )
    if not wrong and shape.described and not (definition.key_type and definition.value_type):
        wrong = "key and value need types, __type(key, int), and not sizes alone"
    name = _names().get(definition.type, str(definition.type))
    return f"the kernel creates no map like {definition.name!r}, of type {name}: {wrong}" if wrong else ""


def _size(what: str, size: int, allowed: Sizes, unit: str) -> str:
    return "" if size in allowed else f"{what} of {size} {unit}".rstrip() + f" where {_listed(allowed)} is allowed"


def _listed(allowed: Sizes) -> str:
    if not isinstance(allowed, range):
        return " or ".join(map(str, allowed))
    if allowed.stop >= 1 << 31:
        return f"{allowed.start} or more"
    step = f" in steps of {allowed.step}" if allowed.step > 1 else ""
    return f"{allowed.start} to {allowed[-1]}{step}"


def _flags(flags: int, shape: Shape) -> str:
    if missing := shape.needed & ~flags:
        return f"map_flags need {_flag_names(missing)}"
    if unknown := flags & ~shape.flags:
        return f"map_flags have {_flag_names(unknown)}, which this type does not"
    if any(flags & both == both for both in NOBODY):
        return "map_flags say that nobody reads it and nobody writes it"
    return ""


def _flag_names(flags: int) -> str:
    bits = [1 << bit for bit in range(32) if flags >> bit & 1]
    return " | ".join(f"BPF_F_{FLAG_NAMES[bit]} ({bit})" if bit in FLAG_NAMES else hex(bit) for bit in bits)


def _names() -> dict[int, str]:
    numbers: dict[str, int] = table("map_types")["enum"]
    return {number: name.removeprefix("BPF_MAP_TYPE_") for name, number in numbers.items() if "DEPREC" not in name}
