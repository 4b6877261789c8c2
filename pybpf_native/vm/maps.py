"""Maps of the interpreter, as programs see them: keys are bytes, values regions of memory, results error numbers.

A map is one class by what its entries are like (`CLASSES`); per-CPU kinds have a list of one region a CPU. What
the kernel does by approximation is exact here: the least recently used entry is the one that goes, and a bloom
filter has no false positives. Values that are deleted or replaced stay readable until the run ends, as the kernel
keeps them until its readers are gone.
"""

from __future__ import annotations

import errno
from collections.abc import Iterator
from typing import TYPE_CHECKING

from .. import maptypes
from ..btf.types import BtfType, Struct, strip_modifiers
from ..object import MapDef
from .memory import Fault, Region

if TYPE_CHECKING:
    from .state import State

ANY, NOEXIST, EXIST, LOCK = 0, 1, 2, 4
MAX_MEMBERS = 1 << 12  # members of a value that are looked at
PRIVATE = frozenset(
    ("bpf_spin_lock", "bpf_res_spin_lock", "bpf_timer", "bpf_wq", "bpf_list_head", "bpf_rb_root", "bpf_refcount")
)


class VmMap:
    """Base of all maps. `handle` is the region whose address stands for the map in a program."""

    def __init__(self, definition: MapDef, state: State) -> None:
        self.definition = definition
        self.name = definition.name
        self.state = state
        self.handle = state.memory.add(f"map {self.name!r}", bytearray(), writable=False)
        self.cpus = state.cpus if definition.type in maptypes.PER_CPU else 1
        parts = private_parts(definition.value_type)
        self.private = [(start, end) for start, end, _ in parts]
        self.has_lock = any(name == "bpf_spin_lock" for _, _, name in parts)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.name}>"

    def lookup(self, key: bytes) -> list[Region] | None:
        """The values of `key`, one a CPU."""
        raise Fault(f"map {self.name!r} has no entries that a program can look up")

    def inspect(self, key: bytes) -> list[Region] | None:
        """As `lookup`, for user space: that it looks does not make an entry recently used."""
        return self.lookup(key)

    def update(self, key: bytes, value: bytes, flags: int = ANY) -> int:
        """Write an entry; 0 or a negative error number."""
        raise Fault(f"map {self.name!r} has no entries that can be written by key")

    def delete(self, key: bytes) -> int:
        """Delete an entry; 0 or a negative error number."""
        raise Fault(f"map {self.name!r} has no entries that can be deleted")

    def push(self, value: bytes, flags: int = ANY) -> int:
        """Add a value without a key."""
        return -errno.EOPNOTSUPP

    def pop(self) -> bytes | int:
        """Take the next value out."""
        return -errno.EOPNOTSUPP

    def peek(self, value: bytes) -> bytes | int:
        """The next value; of a bloom filter, `value` if it is in there."""
        return -errno.EOPNOTSUPP

    def walk(self) -> Iterator[bytes]:
        """The keys in order."""
        return iter(())

    def address(self, values: list[Region]) -> int:
        """What a program's lookup gives for an entry: the address of this CPU's value."""
        return values[self.state.cpu if self.cpus > 1 else 0].address

    def make(self, key: bytes, value: bytes = b"") -> list[Region]:
        """New regions for an entry, zeros on all CPUs but the first, which gets `value`."""
        size = self.definition.value_size
        shown = f"a value of map {self.name!r}"
        made = [self.state.memory.add(shown, bytearray(size)) for _ in range(self.cpus)]
        if value:
            self.fill(made[0], value)
        return made

    def write(self, values: list[Region], value: bytes) -> None:
        """Write to this CPU's value."""
        self.fill(values[self.state.cpu if self.cpus > 1 else 0], value)

    def fill(self, region: Region, value: bytes) -> None:
        """Write a whole value, but for the parts that only programs change."""
        kept = [(start, bytes(region.data[start:end])) for start, end in self.private]
        region.data[:] = value
        for start, data in kept:
            region.data[start : start + len(data)] = data


class ArrayMap(VmMap):
    """All indices are there; their regions are made when somebody looks."""

    def __init__(self, definition: MapDef, state: State) -> None:
        super().__init__(definition, state)
        self.entries: dict[int, list[Region]] = {}

    def index(self, key: bytes) -> int | None:
        """The number in `key`, None when it is past the end."""
        index = int.from_bytes(key, self.state.order)
        return index if index < self.definition.max_entries else None

    def lookup(self, key: bytes) -> list[Region] | None:
        index = self.index(key)
        if index is None:
            return None
        if index not in self.entries:
            self.entries[index] = self.make(key)
        return self.entries[index]

    def update(self, key: bytes, value: bytes, flags: int = ANY) -> int:
        if flags & ~LOCK > EXIST:
            return -errno.EINVAL
        values = self.lookup(key)
        if values is None:
            return -errno.E2BIG
        if flags & NOEXIST:
            return -errno.EEXIST
        if flags & LOCK and not self.has_lock:
            return -errno.EINVAL
        self.write(values, value)
        self.state.timers.forget(values)
        return 0

    def delete(self, key: bytes) -> int:
        return -errno.EINVAL

    def walk(self) -> Iterator[bytes]:
        size = self.definition.key_size
        return (index.to_bytes(size, self.state.order) for index in range(self.definition.max_entries))


class HashMap(VmMap):
    """Entries by key, at most `max_entries`."""

    def __init__(self, definition: MapDef, state: State) -> None:
        super().__init__(definition, state)
        self.entries: dict[bytes, list[Region]] = {}

    def lookup(self, key: bytes) -> list[Region] | None:
        return self.entries.get(key)

    def update(self, key: bytes, value: bytes, flags: int = ANY) -> int:
        if flags & ~LOCK > EXIST or (flags & LOCK and not self.has_lock):
            return -errno.EINVAL
        present = key in self.entries
        if flags & NOEXIST and present:
            return -errno.EEXIST
        if flags & EXIST and not present:
            return -errno.ENOENT
        if not present and len(self.entries) >= self.definition.max_entries and not self.make_room():
            return -errno.E2BIG
        self.store(key, value, present, is_in_place=self.cpus > 1 or bool(flags & LOCK))
        return 0

    def store(self, key: bytes, value: bytes, present: bool, is_in_place: bool) -> None:
        """Write the entry. Pointers to the value that was there keep the old one, unless it is written in its place,
        as per-CPU values are, and others under their lock."""
        if present and is_in_place:
            self.write(self.entries[key], value)
            return
        if present:
            self.lose(self.entries[key], "its entry was replaced, and the run ended")
            self.entries[key] = self.make(key, value)
            return
        self.entries[key] = self.make(key)
        self.write(self.entries[key], value)

    def lose(self, values: list[Region], why: str) -> None:
        """Take the values of an entry away: their timers at once, the memory when nobody can look any more."""
        self.state.timers.forget(values)
        self.state.retire(values, why)

    def make_room(self) -> bool:
        """Whether an entry could be taken out for a new one."""
        return False

    def delete(self, key: bytes) -> int:
        values = self.entries.pop(key, None)
        if values is None:
            return -errno.ENOENT
        self.lose(values, "its entry was deleted, and the run ended")
        return 0

    def walk(self) -> Iterator[bytes]:
        return iter(list(self.entries))


class LruHashMap(HashMap):
    """The entry that was not used for longest goes when a new one needs its place."""

    def lookup(self, key: bytes) -> list[Region] | None:
        values = self.entries.pop(key, None)
        if values is not None:
            self.entries[key] = values
        return values

    def inspect(self, key: bytes) -> list[Region] | None:
        return self.entries.get(key)

    def update(self, key: bytes, value: bytes, flags: int = ANY) -> int:
        """The kernel takes a place for the new value before it looks for the old one, which may be what goes."""
        in_place = self.definition.type in maptypes.PER_CPU and flags & EXIST
        if flags & ~LOCK <= EXIST and len(self.entries) >= self.definition.max_entries and not in_place:
            self.make_room()
        result = super().update(key, value, flags)
        if not result:
            self.entries[key] = self.entries.pop(key)
        return result

    def make_room(self) -> bool:
        return self.delete(next(iter(self.entries))) == 0


class LpmTrie(HashMap):
    """Keys are a length in bits and that many bits, most significant first; the longest that fits is found."""

    def __init__(self, definition: MapDef, state: State) -> None:
        super().__init__(definition, state)
        self.lengths: set[int] = set()  # of the prefixes there are or were
        self.given: dict[bytes, bytes] = {}  # the keys as they were written, by what counts of them

    def _normal(self, key: bytes) -> tuple[int, bytes]:
        """The length, and the key with everything after it zero."""
        bits = 8 * (self.definition.key_size - 4)
        length = int.from_bytes(key[:4], self.state.order)
        kept = min(length, bits)
        mask = ((1 << kept) - 1) << bits - kept
        data = int.from_bytes(key[4:], "big") & mask
        return length, kept.to_bytes(4, self.state.order) + data.to_bytes(bits // 8, "big")

    def lookup(self, key: bytes) -> list[Region] | None:
        length, key = self._normal(key)
        if length > 8 * (len(key) - 4):
            return None
        for shorter in sorted(self.lengths, reverse=True):
            _, candidate = self._normal(shorter.to_bytes(4, self.state.order) + key[4:])
            if shorter <= length and candidate in self.entries:
                return self.entries[candidate]
        return None

    def update(self, key: bytes, value: bytes, flags: int = ANY) -> int:
        length, normal = self._normal(key)
        if length > 8 * (len(key) - 4):
            return -errno.EINVAL
        result = super().update(normal, value, flags)
        if not result:
            self.given[normal] = key
            self.lengths.add(length)
        return -errno.ENOSPC if result == -errno.E2BIG else result

    def delete(self, key: bytes) -> int:
        length, normal = self._normal(key)
        if length > 8 * (len(key) - 4):
            return -errno.EINVAL
        self.given.pop(normal, None)
        return super().delete(normal)

    def walk(self) -> Iterator[bytes]:
        return (self.given[key] for key in list(self.entries))


class Queue(VmMap):
    """Values in the order they came in; a stack gives the last one first."""

    def __init__(self, definition: MapDef, state: State) -> None:
        super().__init__(definition, state)
        self.items: list[bytes] = []
        self.next = -1 if definition.type == maptypes.STACK else 0

    def push(self, value: bytes, flags: int = ANY) -> int:
        if flags not in (ANY, EXIST):
            return -errno.EINVAL
        if len(self.items) >= self.definition.max_entries:
            if not flags & EXIST:
                return -errno.E2BIG
            del self.items[0]
        self.items.append(value)
        return 0

    def pop(self) -> bytes | int:
        return self.items.pop(self.next) if self.items else -errno.ENOENT

    def peek(self, value: bytes) -> bytes | int:
        return self.items[self.next] if self.items else -errno.ENOENT


class BloomFilter(VmMap):
    """A set that is only ever added to."""

    def __init__(self, definition: MapDef, state: State) -> None:
        super().__init__(definition, state)
        self.items: set[bytes] = set()

    def push(self, value: bytes, flags: int = ANY) -> int:
        if flags != ANY:
            return -errno.EINVAL
        self.items.add(value)
        return 0

    def peek(self, value: bytes) -> bytes | int:
        return value if value in self.items else -errno.ENOENT


def private_parts(type: BtfType | None) -> list[tuple[int, int, str]]:
    """(start, end, name of the struct) of what a value has for programs alone: locks, timers, lists. None of them is
    in an array."""
    pending: list[tuple[BtfType | None, int]] = [(type, 0)]
    found: list[tuple[int, int, str]] = []
    for _ in range(MAX_MEMBERS):
        if not pending:
            break
        one, at = pending.pop()
        struct = strip_modifiers(one)
        if isinstance(struct, Struct) and struct.name in PRIVATE:
            found.append((at, at + struct.size, struct.name))
        elif isinstance(struct, Struct):
            pending += [(member.type, at + member.bit_offset // 8) for member in struct.members]
    return found
