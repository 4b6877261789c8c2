"""What the kernel's helpers do to the program's view of the world, as far as the IR interpreter needs them.

Maps are hash tables and arrays. What a clock, a processor number or a random number would answer is unknown.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from ...maptypes import ARRAY, HASH, PERCPU_ARRAY, PERCPU_HASH
from ...object import MapDef
from .memory import Region
from .values import NotKnown, Partial, Pointer, Scalar, Undefined, Undetermined, known, scalar

if TYPE_CHECKING:
    from .machine import Run
    from .values import Value

ANY, NOEXIST, EXIST = range(3)
MASK = (1 << 64) - 1
E2BIG, EEXIST, ENOENT, EINVAL = 7, 17, 2, 22


# Of per-CPU maps a program sees one processor's values.
MAPS = frozenset((ARRAY, HASH, PERCPU_ARRAY, PERCPU_HASH))


class MapState:
    """The entries of a map whose type is one of MAPS: key -> the region of its value."""

    def __init__(self, definition: MapDef) -> None:
        self.definition = definition
        self.is_array = definition.type in (ARRAY, PERCPU_ARRAY)
        self.entries: dict[bytes, Region] = {}
        if self.is_array:
            for index in range(definition.max_entries):
                self.put(index.to_bytes(4, "little"), Region(self._name(), bytes(definition.value_size)))

    def _name(self) -> str:
        return f"a value of {self.definition.name}"

    def put(self, key: bytes, value: Region) -> None:
        self.entries[key] = value

    def update(self, key: bytes, value: Region, at: int, flags: int) -> int:
        """bpf_map_update_elem: 0 or a negative error number."""
        there = self.entries.get(key)
        if flags > EXIST:
            return -EINVAL
        if self.is_array:
            if there is None:
                return -E2BIG
            if flags == NOEXIST:
                return -EEXIST
        elif there is not None and flags == NOEXIST:
            return -EEXIST
        elif there is None and flags == EXIST:
            return -ENOENT
        elif there is None and len(self.entries) >= self.definition.max_entries:
            return -E2BIG
        if there is None or self.definition.type == HASH:
            there = self.entries[key] = Region(self._name(), bytes(self.definition.value_size))
        there.copy_from(0, value, at, self.definition.value_size)
        return 0

    def delete(self, key: bytes) -> int:
        """bpf_map_delete_elem."""
        if self.is_array:
            return -EINVAL
        return 0 if self.entries.pop(key, None) is not None else -ENOENT


def _map(run: Run, value: Value) -> MapState:
    if isinstance(value, Pointer) and value.region.name in run.maps:
        return run.maps[value.region.name]
    if isinstance(value, Pointer) and value.region.name in run.unknown_maps:
        raise NotKnown(f"maps of type {run.unknown_maps[value.region.name]}")
    raise Undefined(f"{value} is no map")


def _bytes(pointer: Value, size: int, what: str) -> bytes:
    """`size` bytes of memory that are known."""
    region, at = place(pointer)
    region.check(at, size, 1, "load")
    if any(region.unknown[at : at + size]) or not isinstance(region.load(at, size), int):
        raise Undetermined(f"{what} with unknown bits")
    return bytes(region.data[at : at + size])


def _key(pointer: Value, size: int) -> bytes:
    return _bytes(pointer, size, "a key")


def place(value: Value) -> tuple[Region, int]:
    """The region and the offset of a pointer.

    Raises:
        Undefined: it points nowhere.
    """
    if isinstance(value, Pointer):
        return value.region, value.offset
    raise Undefined(f"an access at {value}")


def _lookup(run: Run, arguments: list[Value]) -> Scalar:
    found = _map(run, arguments[0])
    region = found.entries.get(_key(arguments[1], found.definition.key_size))
    return Pointer(region, 0) if region is not None else 0


def _update(run: Run, arguments: list[Value]) -> Scalar:
    found = _map(run, arguments[0])
    region, at = place(arguments[2])
    region.check(at, found.definition.value_size, 1, "load")
    key = _key(arguments[1], found.definition.key_size)
    return found.update(key, region, at, known(arguments[3], "flags")) & MASK


def _delete(run: Run, arguments: list[Value]) -> Scalar:
    found = _map(run, arguments[0])
    return found.delete(_key(arguments[1], found.definition.key_size)) & MASK


def _unknown(run: Run, arguments: list[Value]) -> Scalar:
    for argument in arguments:
        scalar(argument)
    return Partial(0, MASK)


def _print(run: Run, arguments: list[Value]) -> Scalar:
    """bpf_trace_printk; what `%s` points to is not looked at."""
    _bytes(arguments[0], known(arguments[1], "a length"), "a format")
    for argument in arguments[2:]:
        if not isinstance(argument, Pointer):
            known(argument, "what is printed")
    return Partial(0, MASK)


def _send(data: int, size: int) -> Callable[[Run, list[Value]], Scalar]:
    """A helper that sends bytes through a buffer; the numbers of its arguments."""

    def send(run: Run, arguments: list[Value]) -> Scalar:
        _bytes(arguments[data], known(arguments[size], "a length"), "an event")
        return Partial(0, MASK)

    return send


HELPERS: dict[int, Callable[[Run, list[Value]], Scalar]] = {
    1: _lookup,
    2: _update,
    3: _delete,
    6: _print,
    25: _send(3, 4),
    130: _send(1, 2),
    **dict.fromkeys((5, 7, 8, 14, 15, 35, 42, 80, 118, 125, 160, 208), _unknown),
}
