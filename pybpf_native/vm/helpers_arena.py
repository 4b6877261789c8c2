"""Arenas: pages of memory that programs take and give back. Each piece that was taken is apart from the others here, so
that what runs over its end is found out; a page that nobody took is an error, where the kernel reads zeros."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .helpers import kfunc
from .mapkinds import ArenaMap
from .memory import Fault

if TYPE_CHECKING:
    from .machine import Machine

PAGE = 4096


def _arena(vm: Machine, address: int) -> ArenaMap:
    found = vm.map_at(address)
    if not isinstance(found, ArenaMap):
        raise Fault(f"map {found.name!r} is no arena")
    return found


@kfunc("bpf_arena_alloc_pages")
def arena_alloc_pages(vm: Machine, map: int, address: int, count: int, node: int, flags: int) -> int:
    """`count` pages, or null. Where they are is not the program's choice here."""
    arena, count = _arena(vm, map), count & 0xFFFFFFFF
    if flags or not count or sum(arena.taken.values()) + count > arena.definition.max_entries:
        return 0
    region = vm.state.memory.add(f"pages of arena {arena.name!r}", bytearray(count * PAGE))
    region.foreign = True  # pointers to it are meant to be kept
    arena.taken[region.base] = count
    return region.base


@kfunc("bpf_arena_free_pages")
def arena_free_pages(vm: Machine, map: int, address: int, count: int) -> int:
    """Gives back pages as they were taken."""
    arena, count = _arena(vm, map), count & 0xFFFFFFFF
    if arena.taken.get(address) != count:
        raise Fault(f"bpf_arena_free_pages of {count} pages at {address:#x}, which were not taken together")
    del arena.taken[address]
    vm.state.memory.drop(vm.state.memory.regions[address >> 32], "it was given back")
    return 0
