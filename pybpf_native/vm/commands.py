"""The commands of bpf(2) on maps, for maps of the interpreter: what user space does with an entry.

Results are those of the kernel: 0 or a negative error number. Programs and maps that maps hold are written as numbers,
as descriptors are in the kernel (`Handles`).
"""

from __future__ import annotations

import errno
import sys
from collections.abc import Callable, Iterator

from ..kernel import bpf
from ..kernel.sys import Fd
from ..maptypes import PER_CPU
from ..object import Function
from .mapkinds import MapOfMaps, ProgramArray
from .maps import LOCK, ArrayMap, VmMap
from .memory import Region

FIRST = 1 << 16  # above all descriptors that the process has: who mixes the two up is told


class Handle(Fd):
    """A number that stands for a program, map or attachment of the interpreter where the kernel has a descriptor."""

    __slots__ = ()

    def close(self, _close: Callable[[int], None] = lambda number: None) -> None:
        """Forget it."""
        super().close(_close)


class Handles:
    """The numbers of one collection and what they stand for."""

    def __init__(self) -> None:
        self._held: list[Function | VmMap | None] = []

    def add(self, held: Function | VmMap | None = None) -> Handle:
        """A new number."""
        self._held.append(held)
        return Handle(FIRST + len(self._held) - 1)

    def find(self, value: bytes | bytearray) -> Function | VmMap | None:
        """What the number stands for that is a map's value."""
        index = int.from_bytes(value, sys.byteorder) - FIRST
        return self._held[index] if 0 <= index < len(self._held) else None

    def value(self, held: Function | VmMap) -> bytes:
        """The number of `held` as a map's value."""
        return (FIRST + next(at for at, one in enumerate(self._held) if one is held)).to_bytes(4, sys.byteorder)


def element(
    made: VmMap, handles: Handles, command: int, key: bytes | None, value: bytearray | bytes | None, flags: int
) -> int:
    """`kernel.bpf.element` for a map of the interpreter.

    Raises:
        Fault: the map has no such entries.
    """
    if flags & LOCK and not made.has_lock:
        return -errno.EINVAL
    if command == bpf.MAP_UPDATE_ELEM:
        return _update(made, handles, key, bytes(value or b""), flags)
    if command == bpf.MAP_DELETE_ELEM:
        return made.delete(key or b"")
    if command == bpf.MAP_GET_NEXT_KEY:
        found: bytes | int = _following(made, key)
    elif key is None:
        found = made.peek(bytes(value or b"")) if command == bpf.MAP_LOOKUP_ELEM else made.pop()
    else:
        found = read(made, handles, key)
    if isinstance(found, int):
        return found
    if isinstance(value, bytearray):
        value[: len(found)] = found
    return 0


def pairs(made: VmMap, handles: Handles) -> Iterator[tuple[bytes, memoryview]]:
    """All entries as the batch command gives them."""
    for key in made.walk():
        found = read(made, handles, key)
        if isinstance(found, bytes):
            yield key, memoryview(found)


def read(made: VmMap, handles: Handles, key: bytes) -> bytes | int:
    """The value of `key`, those of all CPUs in a row; a negative error number when there is none."""
    if isinstance(made, ProgramArray):
        program = made.programs.get(int.from_bytes(key, sys.byteorder))
        return -errno.ENOENT if program is None else handles.value(program)
    if isinstance(made, MapOfMaps):
        return handles.value(made.maps[key]) if key in made.maps else -errno.ENOENT
    if isinstance(made, ArrayMap) and (index := made.index(key)) is not None and index not in made.entries:
        return bytes(_step(made) * made.cpus)  # which need not be made for this
    regions = made.inspect(key)
    if regions is None:
        return -errno.ENOENT
    return b"".join(bytes(region.data).ljust(_step(made), b"\0") for region in regions)


def _step(made: VmMap) -> int:
    """The distance of the values of an entry, in bytes."""
    size = made.definition.value_size
    return (size + 7) & ~7 if made.definition.type in PER_CPU else size


def _update(made: VmMap, handles: Handles, key: bytes | None, value: bytes, flags: int) -> int:
    if key is None:
        return made.push(value, flags)
    if isinstance(made, (ProgramArray, MapOfMaps)):
        return _hold(made, key, handles.find(value))
    size, step = made.definition.value_size, _step(made)
    if result := made.update(key, value[:size], flags):
        return result
    regions: list[Region] = (made.lookup(key) or []) if step * made.cpus == len(value) and made.cpus > 1 else []
    for cpu, region in enumerate(regions):
        made.fill(region, value[cpu * step : cpu * step + size])
    return 0


def _hold(made: ProgramArray | MapOfMaps, key: bytes, held: Function | VmMap | None) -> int:
    if isinstance(made, MapOfMaps):
        return made.put(key, held) if isinstance(held, VmMap) else -errno.EBADF
    index = made.index(key)
    if not isinstance(held, Function) or index is None:
        return -errno.EBADF if index is not None else -errno.E2BIG
    made.programs[index] = held
    return 0


def _following(made: VmMap, key: bytes | None) -> bytes | int:
    """The key after `key`; the first one when that is not there."""
    keys = list(made.walk())
    at = keys.index(key) + 1 if key in keys else 0
    return keys[at] if at < len(keys) else -errno.ENOENT
