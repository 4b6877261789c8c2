"""What map types differ in: numbers of enum bpf_map_type by property (include/uapi/linux/bpf.h)."""

from __future__ import annotations

(
    UNSPEC,
    HASH,
    ARRAY,
    PROG_ARRAY,
    PERF_EVENT_ARRAY,
    PERCPU_HASH,
    PERCPU_ARRAY,
    STACK_TRACE,
    CGROUP_ARRAY,
    LRU_HASH,
    LRU_PERCPU_HASH,
    LPM_TRIE,
    ARRAY_OF_MAPS,
    HASH_OF_MAPS,
    DEVMAP,
    SOCKMAP,
    CPUMAP,
    XSKMAP,
    SOCKHASH,
    CGROUP_STORAGE,
    REUSEPORT_SOCKARRAY,
    PERCPU_CGROUP_STORAGE,
    QUEUE,
    STACK,
    SK_STORAGE,
    DEVMAP_HASH,
    STRUCT_OPS,
    RINGBUF,
    INODE_STORAGE,
    TASK_STORAGE,
    BLOOM_FILTER,
    USER_RINGBUF,
    CGRP_STORAGE,
    ARENA,
    INSN_ARRAY,
) = range(35)

# A value is a list of one a CPU.
PER_CPU = frozenset((PERCPU_HASH, PERCPU_ARRAY, LRU_PERCPU_HASH, PERCPU_CGROUP_STORAGE))
# All indices are there from the start.
ARRAYS = frozenset((ARRAY, PERCPU_ARRAY))
# Entries have no key.
KEYLESS = frozenset((QUEUE, STACK, BLOOM_FILTER))
# A value is written as a descriptor.
FD_VALUES = frozenset(
    (PROG_ARRAY, PERF_EVENT_ARRAY, CGROUP_ARRAY, ARRAY_OF_MAPS, HASH_OF_MAPS, SOCKMAP, SOCKHASH, XSKMAP)
)
MAP_IN_MAP = frozenset((ARRAY_OF_MAPS, HASH_OF_MAPS))
# Buffers that are read through shared memory.
BUFFERS = frozenset((RINGBUF, USER_RINGBUF))
# Reading an entry has no meaning, or gives another thing than was written: no batches.
NO_BATCH = frozenset(
    (PROG_ARRAY, PERF_EVENT_ARRAY, CGROUP_ARRAY, STACK_TRACE, SOCKMAP, SOCKHASH, XSKMAP, DEVMAP, CPUMAP, DEVMAP_HASH)
)
# Types that this loader cannot set up: they need a kernel type.
UNSUPPORTED = {STRUCT_OPS: "struct_ops"}
# The map is created with these sizes whatever type of event the definition names.
FIXED_SIZES = {RINGBUF: (0, 0), USER_RINGBUF: (0, 0), PERF_EVENT_ARRAY: (4, 4)}

MMAPABLE, RDONLY_PROG, NUMA_NODE, SEGV_ON_FAULT = 1 << 10, 1 << 7, 1 << 2, 1 << 17  # flags of BPF_MAP_CREATE
