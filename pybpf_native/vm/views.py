"""Maps of a machine as Python mappings: keys and values convert as the map's BTF says, as they do in the loader."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator, MutableMapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from ..btf.convert import codec_for
from ..btf.records import Codec, ConversionError, as_key
from ..btf.types import BtfType, size_of
from ..errors import VmError
from ..maptypes import PER_CPU
from .attributes import of_bytes
from .codecs import codec
from .mapkinds import MapOfMaps, OwnedStorage, PerfArray, ProgramArray
from .maps import BloomFilter, VmMap
from .memory import Fault
from .ringbuf import RingBuffer, UserRingBuffer

if TYPE_CHECKING:
    from .machine import Machine


class Views(dict[str, "MapView"]):
    """The maps of a machine by their names."""

    def __missing__(self, name: object) -> MapView:
        raise VmError(f"the object has no map {name!r}; it has {', '.join(self) or 'none'}")


class MapView(MutableMapping[Any, Any]):
    """A map by its name. Of a per-CPU map a value is a list; maps and programs are given as what they hold by name."""

    def __init__(self, made: VmMap, machine: Machine) -> None:
        definition = made.definition
        self.name = made.name
        self.map = made
        self._machine = machine
        self._events = _codec(machine, definition.event_type, 0)
        self._keys = _codec(machine, definition.key_type, definition.key_size)
        if isinstance(made, OwnedStorage):  # which user space in the kernel names by descriptors
            self._keys = codec_for(None, 8)
        self._values = _codec(machine, definition.value_type, definition.value_size)

    def __repr__(self) -> str:
        return f"<MapView {self.name}>"

    # -- by key

    def __getitem__(self, key: Any) -> Any:
        raw = self._key(key)
        if isinstance(self.map, ProgramArray):
            index = self.map.index(raw)
            if index is None or index not in self.map.programs:
                raise KeyError(key)
            return self.map.programs[index].name
        if isinstance(self.map, MapOfMaps):
            return MapView(self.map.maps[raw], self._machine)
        with told():
            regions = self.map.inspect(raw)
        if regions is None:
            raise KeyError(key)
        values = [self._values.decode(region.data) for region in regions]
        return values if self._per_cpu else values[0]

    def _key(self, key: Any) -> bytes:
        if not self._keys.size:
            how = "events() has what it holds" if isinstance(self.map, RingBuffer) else "it has push, pop and peek"
            raise VmError(f"map {self.name!r} has no keys: {how}")
        return self._encoded("key", self._keys, key)

    def _encoded(self, what: str, codec: Codec, value: Any) -> bytes:
        try:
            return codec.encode(value)
        except ConversionError as error:
            raise ConversionError(f"the {what} of map {self.name!r}: {error}") from None

    @property
    def _per_cpu(self) -> bool:
        return self.map.definition.type in PER_CPU

    def __setitem__(self, key: Any, value: Any) -> None:
        raw = self._key(key)
        if isinstance(self.map, ProgramArray):
            self._set_program(raw, value)
        elif isinstance(self.map, MapOfMaps):
            self._put_map(self.map, raw, self._inner(value))
        else:
            self._set_values(raw, value)

    def _set_values(self, raw: bytes, value: Any) -> None:
        many = isinstance(value, (list, tuple)) and self._per_cpu
        values = [self._encoded("value", self._values, one) for one in (value if many else [value])]
        values = values if many else values * self.map.cpus
        if len(values) != self.map.cpus:
            raise VmError(f"map {self.name!r} takes {self.map.cpus} values (one a CPU), not {len(values)}")
        with told():
            self._check(self.map.update(raw, values[0]))
        regions = self.map.lookup(raw) if self._per_cpu else None
        for region, one in zip(regions or (), values, strict=False):
            region.data[:] = one

    def _set_program(self, raw: bytes, value: Any) -> None:
        array = self.map
        assert isinstance(array, ProgramArray)
        function = self._machine.object.function(str(value))
        index = array.index(raw)
        if function is None or index is None:
            what = f"index {int.from_bytes(raw, 'little')}" if function else f"program {value!r}"
            raise VmError(f"map {self.name!r} has no {what}" if function else f"the object has no {what}")
        array.programs[index] = function

    def _put_map(self, outer: MapOfMaps, raw: bytes, inner: VmMap) -> None:
        result = outer.put(raw, inner)
        if result == -errno.EINVAL:
            like = "maps with the type, sizes and flags that its definition says"
            raise VmError(f"map {self.name!r} holds {like}; {inner.name!r} is another")
        self._check(result)

    def _inner(self, value: Any) -> VmMap:
        view = value if isinstance(value, MapView) else self._machine.maps.get(str(value))
        if view is None:
            raise VmError(f"the object has no map {value!r}")
        return view.map

    def __delitem__(self, key: Any) -> None:
        with told():
            result = self.map.delete(self._key(key))
        if result == -errno.ENOENT:
            raise KeyError(key)
        self._check(result)

    def __iter__(self) -> Iterator[Any]:
        return (as_key(self._keys.decode(key)) for key in self.map.walk())

    def __len__(self) -> int:
        return sum(1 for _ in self.map.walk())

    def to_dict(self) -> dict[Any, Any]:
        """All entries."""
        return dict(self.items())

    # -- without keys

    def push(self, value: Any) -> None:
        """Put a value into a queue, stack or bloom filter, a message into a user ring buffer."""
        if isinstance(self.map, UserRingBuffer):
            self.map.push(message(self.map, value))
            return
        if not self._values.size:
            self._check(-errno.EOPNOTSUPP)
        self._check(self.map.push(self._encoded("value", self._values, value)))

    def pop(self, key: Any = None, *default: Any) -> Any:
        """Take out the entry of `key`; of a queue or stack the next value, None when it is empty."""
        if key is not None:
            return super().pop(key, *default)
        return self._taken(self.map.pop())

    def peek(self) -> Any:
        """The next value of a queue or stack, which stays there; None when it is empty."""
        return self._taken(self.map.peek(b""))

    def __contains__(self, key: object) -> bool:
        """Whether there is an entry; of a bloom filter, whether the value is in it."""
        if isinstance(self.map, BloomFilter):
            return isinstance(self.map.peek(self._encoded("value", self._values, key)), bytes)
        return super().__contains__(key)

    def _taken(self, raw: bytes | int) -> Any:
        if isinstance(raw, bytes):
            return self._values.decode(raw)
        self._check(raw if raw != -errno.ENOENT else 0)
        return None

    def events(self) -> list[Any]:
        """Take out the events that programs sent through a ring or perf buffer, in order.

        Raises:
            VmError: the map is of another type.
        """
        if isinstance(self.map, RingBuffer):
            raw = self.map.consume()
        elif isinstance(self.map, PerfArray):
            raw = [data for _, data in self.map.sent]
            self.map.sent.clear()
        else:
            raise VmError(f"map {self.name!r} has no events")
        size = self._events.size
        return [self._events.decode(data) if size and len(data) >= size else data for data in raw]

    def _check(self, result: int) -> None:
        if result == -errno.E2BIG:
            raise VmError(f"map {self.name!r} has room for {self.map.definition.max_entries} entries, and no more")
        if result == -errno.EOPNOTSUPP:
            raise VmError(f"map {self.name!r} is of a type that does not do that")
        if result < 0:
            raise VmError(f"map {self.name!r}: {os.strerror(-result)}")


@contextmanager
def told() -> Iterator[None]:
    """What a map cannot do is a VmError to user space."""
    try:
        yield
    except Fault as fault:
        raise VmError(fault.what) from None


def message(ring: UserRingBuffer, value: object) -> bytes:
    """What user space sends to a program.

    Raises:
        VmError: it is no bytes.
    """
    return of_bytes(f"a message of map {ring.name!r}", value)


def _codec(machine: Machine, type: BtfType | None, size: int) -> Codec:
    return codec(type, size or (size_of(type) if type else 0), machine.state.order)
