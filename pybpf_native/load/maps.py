"""Maps as Python mappings.

Keys and values convert as the map's BTF says (`records`). A walk takes a snapshot of the keys first: many at a
time with the kernel's batch command where the map has it, else one after the other. Entries that go away during
the walk are left out, and a walk ends however many entries come and go.
"""

from __future__ import annotations

import errno
import sys
from collections.abc import ItemsView, Iterator, KeysView, MutableMapping, ValuesView
from typing import Any

from ..btf.convert import codec_for
from ..btf.records import ConversionError, as_key
from ..errors import KernelError
from ..kernel import bpf
from ..kernel.hints import ENOTSUPP, kernel_error
from ..kernel.sys import Fd
from ..kernel.tracefs import possible_cpus
from ..maptypes import ARRAYS, BLOOM_FILTER, BUFFERS, FD_VALUES, KEYLESS, LPM_TRIE, NO_BATCH, PER_CPU
from ..object import MapDef
from .structs import Structs

BATCH, BATCH_BYTES = 1024, 1 << 22  # entries, and bytes of them, asked for at once
_NO_KEYS = dict.fromkeys(KEYLESS, "use push, pop and peek") | dict.fromkeys(BUFFERS, "its events are read in a loop")
_NOT_DELETED = {LPM_TRIE: "the prefix has more bits than the key"}
_NO_SUCH_COMMAND = (errno.EINVAL, errno.EOPNOTSUPP, ENOTSUPP)


class Map(MutableMapping[Any, Any]):
    """A map of the kernel. `fd` is owned; sizes and types are those of `definition`.

    cpus: how many values an entry has that has one a CPU; asked of the kernel by default.
    """

    def __init__(self, definition: MapDef, fd: Fd, structs: Structs | None = None, cpus: int = 0) -> None:
        self.name = definition.name
        self.definition = definition
        self.structs = structs or Structs()
        self._fd = fd
        self._keys = codec_for(definition.key_type, definition.key_size)
        self._values = codec_for(definition.value_type, definition.value_size)
        self._value_struct = ""
        self._cpus = (cpus or possible_cpus()) if definition.type in PER_CPU else 0
        # The kernel gives per-CPU values at a distance of 8 bytes or a multiple.
        self._step = (definition.value_size + 7) & ~7 if self._cpus else definition.value_size
        self._batches = definition.type not in NO_BATCH

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.name}>"

    def fileno(self) -> int:
        """The descriptor; -1 when closed."""
        return self._fd.fileno()

    def close(self) -> None:
        """Give the map back; the kernel keeps it while a program uses it."""
        self._fd.close()

    # -- one entry

    def lookup(self, key: Any, flags: int = 0) -> Any:
        """The value of `key`, a list of one value a CPU for per-CPU maps; None when there is none."""
        raw = self._lookup(self._key(key), flags)
        return None if raw is None else self._value_of(raw)

    def update(self, *args: Any, **named: Any) -> None:
        """`update(key, value, flags=ANY)` writes one entry; `update(mapping)` writes all of another mapping."""
        flags = named.pop("flags", bpf.ANY)
        if "key" in named:
            args = (named.pop("key"), *args)
        if "value" in named:
            args = (*args, named.pop("value"))
        if len(args) == 3:
            *args, flags = args  # type: ignore[assignment]
        if len(args) == 2:
            self._update(*args, flags)
        else:
            super().update(*args, **named)

    def delete(self, key: Any) -> None:
        """Delete an entry. Raises KeyError when there is none."""
        result = self._element(bpf.MAP_DELETE_ELEM, self._key(key))
        if result == -errno.ENOENT:
            raise KeyError(key)
        self._check(result, "BPF_MAP_DELETE_ELEM", _NOT_DELETED.get(self.definition.type, ""))

    delete_elem = delete

    def get_next_key(self, key: Any = None) -> Any:
        """The key after `key` in the kernel's order, the first one for None; None at the end."""
        raw = self._next_key(None if key is None else self._key(key))
        return None if raw is None else self._key_of(raw)

    def pop(self, key: Any = None, *default: Any) -> Any:
        """Take an entry out: that of `key`; of a queue or stack the next one, None when it is empty."""
        if self.definition.type in KEYLESS:
            raw = self._read(bpf.MAP_LOOKUP_AND_DELETE_ELEM, None, 0)
            return None if raw is None else self._value_of(raw)
        return super().pop(key, *default)

    def push(self, value: Any, flags: int = bpf.ANY) -> None:
        """Put a value into a queue, stack or bloom filter."""
        if self.definition.type in BUFFERS:
            raise KernelError(f"nothing can be pushed into map {self.name!r}", 0, "programs send its events")
        result = self._element(bpf.MAP_UPDATE_ELEM, None, self._raw_value(value), flags)
        self._check(result, "BPF_MAP_UPDATE_ELEM")

    def peek(self) -> Any:
        """The next value of a queue or stack, which stays there; None when it is empty."""
        raw = self._read(bpf.MAP_LOOKUP_ELEM, None, 0)
        return None if raw is None else self._value_of(raw)

    # -- as a mapping

    def __getitem__(self, key: Any) -> Any:
        raw = self._lookup(self._key(key), 0)
        if raw is None:
            raise KeyError(key)
        return self._value_of(raw)

    def __setitem__(self, key: Any, value: Any) -> None:
        self._update(key, value, bpf.ANY)

    def __delitem__(self, key: Any) -> None:
        self.delete(key)

    def __contains__(self, key: object) -> bool:
        try:
            if self.definition.type == BLOOM_FILTER:
                return self._holds(self._raw_value(key))
            return self._lookup(self._key(key), 0) is not None
        except ConversionError:
            return False

    def _holds(self, value: bytes) -> bool:
        """Whether a bloom filter has the value, or seems to."""
        result = self._element(bpf.MAP_LOOKUP_ELEM, None, bytearray(value))
        if result != -errno.ENOENT:
            self._check(result, "BPF_MAP_LOOKUP_ELEM")
        return result == 0

    def __iter__(self) -> Iterator[Any]:
        return map(self._key_of, self._raw_keys())

    def __len__(self) -> int:
        if self.definition.type in ARRAYS:
            return self.definition.max_entries
        return len(self._raw_keys())

    def keys(self) -> Keys:
        """The keys; also by index, as a list."""
        return Keys(self)

    def values(self) -> Values:
        """The values; also by index, as a list."""
        return Values(self)

    def items(self) -> Items:
        """Pairs of key and value; printed and subscripted as a dict."""
        return Items(self)

    def to_dict(self) -> dict[Any, Any]:
        """All entries, read at once."""
        return dict(self._pairs())

    def clear(self) -> None:
        """Delete all entries."""
        for key in self._raw_keys():
            result = self._element(bpf.MAP_DELETE_ELEM, key)
            if result != -errno.ENOENT:
                self._check(result, "BPF_MAP_DELETE_ELEM")

    # -- what it is

    def get_name(self) -> str:
        return self.name

    def get_fd(self) -> int:
        return self.fileno()

    def get_type(self) -> int:
        return self.definition.type

    def get_key_size(self) -> int:
        return self.definition.key_size

    def get_value_size(self) -> int:
        return self.definition.value_size

    def get_max_entries(self) -> int:
        return self.definition.max_entries

    def set_value_struct(self, struct_name: str) -> None:
        """Read values as struct `struct_name` of the object.

        Raises:
            ConversionError: there is no such struct.
        """
        self._values = self.structs.find(struct_name)
        self._value_struct = struct_name

    def get_value_struct_name(self) -> str:
        return self._value_struct

    def has_struct_value(self) -> bool:
        return bool(self._value_struct)

    # -- raw entries

    def _element(self, command: int, key: bytes | None, value: bytearray | bytes | None = None, flags: int = 0) -> int:
        """0 or -errno of a command on one entry, which `value` is written to or filled by."""
        return bpf.element(command, self.fileno(), key, value, flags)

    def _key(self, key: Any) -> bytes:
        self._check_keys()
        return self._keys.encode(key)

    def _check_keys(self) -> None:
        if hint := _NO_KEYS.get(self.definition.type):
            raise KernelError(f"map {self.name!r} has no keys", 0, hint)

    def _key_of(self, raw: bytes | bytearray) -> Any:
        return as_key(self._keys.decode(raw))

    def _raw_value(self, value: Any) -> bytes:
        if self.definition.type in FD_VALUES and hasattr(value, "fileno"):
            value = value.fileno()
        if not self._cpus:
            return self._values.encode(value)
        values = value if isinstance(value, (list, tuple)) else [value] * self._cpus
        if len(values) != self._cpus:
            raise ConversionError(f"map {self.name!r} takes {self._cpus} values (one a CPU), not {len(values)}")
        return b"".join(self._values.encode(one).ljust(self._step, b"\0") for one in values)

    def _value_of(self, raw: bytearray | memoryview) -> Any:
        if not self._cpus:
            return self._values.decode(raw)
        return [self._values.decode(raw, index * self._step) for index in range(self._cpus)]

    def _lookup(self, key: bytes, flags: int) -> bytearray | None:
        return self._read(bpf.MAP_LOOKUP_ELEM, key, flags)

    def _read(self, command: int, key: bytes | None, flags: int) -> bytearray | None:
        raw = bytearray(self._step * (self._cpus or 1))
        result = self._element(command, key, raw, flags)
        if result == -errno.ENOENT:
            return None
        self._check(result, "BPF_MAP_LOOKUP_ELEM")
        return raw

    def _update(self, key: Any, value: Any, flags: int) -> None:
        result = self._element(bpf.MAP_UPDATE_ELEM, self._key(key), self._raw_value(value), flags)
        self._check(result, "BPF_MAP_UPDATE_ELEM")

    def _next_key(self, key: bytes | None) -> bytes | None:
        following = bytearray(self.definition.key_size)
        result = self._element(bpf.MAP_GET_NEXT_KEY, key, following)
        if result == -errno.ENOENT:
            return None
        self._check(result, "BPF_MAP_GET_NEXT_KEY")
        return bytes(following)

    def _check(self, result: int, command: str, hint: str = "") -> None:
        if result < 0:
            raise kernel_error(command, -result, f"map {self.name!r}", hint)

    # -- walks

    def _raw_keys(self) -> list[bytes]:
        self._check_keys()
        if self.definition.type in ARRAYS and self.fileno() >= 0:
            size = self.definition.key_size
            return [index.to_bytes(size, sys.byteorder) for index in range(self.definition.max_entries)]
        snapshot = self._snapshot()
        return list(snapshot) if snapshot is not None else self._walk()

    def _pairs(self) -> Iterator[tuple[Any, Any]]:
        self._check_keys()
        if self._batches:
            # The entries of an array stay where they are, so it is never in memory as a whole.
            entries = self._chunks() if self.definition.type in ARRAYS else iter((self._snapshot() or {}).items())
            for key, raw in entries:
                yield self._key_of(key), self._value_of(raw)
            if self._batches:
                return
        for key in self._raw_keys():
            found = self._lookup(key, 0)
            if found is not None:
                yield self._key_of(key), self._value_of(found)

    def _walk(self) -> list[bytes]:
        """Keys one by one. The kernel starts over when the key it stands on was deleted, so known keys are
        passed over, and a walk that only meets known ones for as long as the map is large is at its end."""
        seen: dict[bytes, None] = {}
        key, repeated = self._next_key(None), 0
        while key is not None and repeated <= self.definition.max_entries:
            repeated = repeated + 1 if key in seen else 0
            seen[key] = None
            key = self._next_key(key)
        return list(seen)

    def _snapshot(self) -> dict[bytes, memoryview] | None:
        """All entries by batches, or None when the map has no batch command."""
        found = dict(self._chunks())
        return found if self._batches else None

    def _chunks(self) -> Iterator[tuple[bytes, memoryview]]:
        """All entries by batches. Nothing, and `_batches` is False then, when the map has no batch command."""
        if not self._batches:
            return
        size, step = self.definition.key_size, self._step * (self._cpus or 1)
        position: bytearray | None = None
        count = max(1, min(BATCH, self.definition.max_entries, BATCH_BYTES // max(1, size + step)))
        while True:
            following, keys, values = bytearray(max(size, 8)), bytearray(size * count), bytearray(step * count)
            result, filled = bpf.lookup_batch(self.fileno(), position, following, keys, values, count)
            # A bucket of the hash table has more entries than were asked for.
            if result == -errno.ENOSPC and count < 8 * self.definition.max_entries:
                count *= 2
                continue
            if -result in _NO_SUCH_COMMAND and position is None:
                self._batches = False
                return
            if result != -errno.ENOENT:
                self._check(result, "BPF_MAP_LOOKUP_BATCH")
            view = memoryview(values)
            for index in range(filled):
                yield bytes(keys[index * size : (index + 1) * size]), view[index * step : (index + 1) * step]
            if result:
                return
            position = following


class Keys(KeysView[Any]):
    """Keys of a map, which also behave as a list."""

    def __repr__(self) -> str:
        return repr(list(self))

    def __getitem__(self, index: int) -> Any:
        return list(self)[index]


class Values(ValuesView[Any]):
    """Values of a map, which also behave as a list."""

    _mapping: Map

    def __iter__(self) -> Iterator[Any]:
        return (value for _, value in self._mapping._pairs())

    def __repr__(self) -> str:
        return repr(list(self))

    def __getitem__(self, index: int) -> Any:
        return list(self)[index]


class Items(ItemsView[Any, Any]):
    """Entries of a map as pairs. Also what a dict of them offers, for code that expects one.

    `keys` reads all entries, and subscripts give what it has read: `dict(map.items())` asks for the keys and then
    for each value, and an entry may have gone in between.
    """

    _mapping: Map
    _read: dict[Any, Any] | None = None

    def __iter__(self) -> Iterator[tuple[Any, Any]]:
        return self._mapping._pairs()

    def __repr__(self) -> str:
        return repr(self._mapping.to_dict())

    def __getitem__(self, key: Any) -> Any:
        if self._read is not None and key in self._read:
            return self._read[key]
        return self._mapping[key]

    def get(self, key: Any, default: Any = None) -> Any:
        return self._mapping.get(key, default)

    def keys(self) -> Keys:
        self._read = self._mapping.to_dict()
        return Keys(self._read)

    def values(self) -> Values:
        return self._mapping.values()

    def items(self) -> Items:
        return self
