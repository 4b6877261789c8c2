"""The map classes: what a `@map` function returns, and what a program may do with each kind of map.

The classes describe; they hold no entries. In a program `hist.lookup(k)` is compiled and never called.
Map type numbers are those of include/uapi/linux/bpf.h (`data/map_types.json`), helper numbers likewise.
"""

from __future__ import annotations

from typing import Any, ClassVar, NoReturn

from ..errors import BpfError

# What a map is declared with: key and value, a value only, or neither (sizes are the kernel's business).
KEYED, VALUED, BARE, INDEXED = "keyed", "valued", "bare", "indexed"
NO_PREALLOC = 1


class Method:
    """One operation of a map: the helper it is, the parameters it takes, and what it gives.

    params: "key" and "value" go by address at the declared type, "index" and "flags" as numbers, "data" as an
    address and a size. The last `optional` parameters default to 0. result: "entry" (a pointer to the value, or
    None) or "int".
    """

    __slots__ = ("helper", "number", "optional", "params", "result")

    def __init__(self, helper: str, number: int, params: tuple[str, ...], optional: int = 0, result: str = "int"):
        self.helper = helper
        self.number = number
        self.params = params
        self.optional = optional
        self.result = result


Methods = dict[str, Method]

_LOOKUP = Method("bpf_map_lookup_elem", 1, ("key",), result="entry")
_UPDATE = Method("bpf_map_update_elem", 2, ("key", "value", "flags"), 1)
_DELETE = Method("bpf_map_delete_elem", 3, ("key",))
_TABLE: Methods = {"lookup": _LOOKUP, "update": _UPDATE, "delete": _DELETE, "delete_elem": _DELETE}
_ARRAY: Methods = {"lookup": _LOOKUP, "update": _UPDATE}
_PUSH: Methods = {"push": Method("bpf_map_push_elem", 87, ("value", "flags"), 1)}
_REDIRECT: Methods = {"redirect": Method("bpf_redirect_map", 51, ("index", "flags"), 1)}
_RING: Methods = {"output": Method("bpf_ringbuf_output", 130, ("data", "flags"), 1)}
_PERF: Methods = {"output": Method("bpf_perf_event_output", 25, ("data",))}


class Map:
    """Base of all map descriptions.

    key, value: ctypes classes, `@struct` classes or `str(N)`. max_entries: how many, for ring buffers how many
    bytes. flags: the BPF_F_* bits of map creation. key_size and value_size are accepted where the kernel leaves
    no choice (perf event arrays).
    """

    number: ClassVar[int] = 0
    shape: ClassVar[str] = KEYED
    methods: ClassVar[Methods] = {}
    per_cpu: ClassVar[bool] = False
    sized: ClassVar[bool] = True  # False: the kernel wants no number of entries
    base_flags: ClassVar[int] = 0

    def __init__(
        self,
        key: Any = None,
        value: Any = None,
        max_entries: Any = None,
        *,
        flags: Any = 0,
        key_size: Any = None,
        value_size: Any = None,
    ) -> None:
        self.key = key
        self.value = value
        self.max_entries = max_entries
        self.flags = flags
        self.key_size = key_size
        self.value_size = value_size

    def __call__(self) -> Any:
        """The map itself: programs may write `hist().lookup(k)`."""
        return self

    def _in_kernel(self, method: str) -> NoReturn:
        raise BpfError(f'.{method}() runs in a BPF program only; from user space, use b["name"] of the loaded object')


class _Array(Map):
    methods = _ARRAY

    def lookup(self, key: Any) -> Any:
        """A pointer to the entry's value, or None."""
        self._in_kernel("lookup")

    def update(self, key: Any, value: Any, flags: Any = 0) -> Any:
        """Set an entry; 0, or a negative error number."""
        self._in_kernel("update")

    def __getitem__(self, key: Any) -> Any:
        self._in_kernel("lookup")

    def __setitem__(self, key: Any, value: Any) -> None:
        self._in_kernel("update")

    def __contains__(self, key: Any) -> bool:
        self._in_kernel("lookup")


class _Table(_Array):
    methods = _TABLE

    def delete(self, key: Any) -> Any:
        """Remove an entry; 0, or a negative error number."""
        self._in_kernel("delete")

    delete_elem = delete


class HashMap(_Table):
    number = 1


class ArrayMap(_Array):
    """Entries 0 to max_entries - 1, all there from the start; the key is a u32 unless given."""

    number = 2
    shape = INDEXED


class PerCPUHashMap(_Table):
    number = 5
    per_cpu = True


class PerCPUArrayMap(_Array):
    number = 6
    shape = INDEXED
    per_cpu = True


class LRUHashMap(_Table):
    number = 9


class LRUPerCPUHashMap(_Table):
    number = 10
    per_cpu = True


class LPMTrie(_Table):
    """Longest prefix match; the key is a struct whose first field, a u32, is the prefix length in bits."""

    number = 11
    base_flags = NO_PREALLOC


class Queue(Map):
    number = 22
    shape = VALUED
    methods = _PUSH

    def push(self, value: Any, flags: Any = 0) -> Any:
        """Add a value; 0, or a negative error number."""
        self._in_kernel("push")


class Stack(Queue):
    number = 23


class BloomFilter(Queue):
    number = 30


class PerfEventArray(Map):
    """A perf buffer for each CPU. The kernel fixes key and value at 4 bytes, and one entry a CPU."""

    number = 4
    shape = "descriptors"
    methods = _PERF
    sized = False

    def output(self, data: Any) -> Any:
        """Send a struct to user space; 0, or a negative error number."""
        self._in_kernel("output")


class RingBuffer(Map):
    """A ring shared by all CPUs; `max_entries` is its size in bytes, a power of two and whole pages."""

    number = 27
    shape = BARE
    methods = _RING

    def __init__(self, max_entries: Any = None, *, flags: Any = 0) -> None:
        super().__init__(max_entries=max_entries, flags=flags)

    def output(self, data: Any, flags: Any = 0) -> Any:
        """Send a struct to user space; 0, or a negative error number."""
        self._in_kernel("output")


class _Descriptors(Map):
    """Maps from a number to something the kernel keeps: key and value are 4 bytes."""

    shape = "descriptors"


class _Redirect(_Descriptors):
    methods = _REDIRECT

    def redirect(self, index: Any, flags: Any = 0) -> Any:
        """The verdict that sends the packet to entry `index`; `flags` is the verdict when there is none."""
        self._in_kernel("redirect")


class ProgArray(_Descriptors):
    number = 3


class StackTrace(Map):
    """Stack traces by id; the value is `str(8 * depth)` or an array of c_uint64, the key a u32."""

    number = 7
    shape = INDEXED


class CgroupArray(_Descriptors):
    number = 8


class DevMap(_Redirect):
    number = 14


class DevMapHash(_Redirect):
    number = 25


class CPUMap(_Redirect):
    number = 16


class XSKMap(_Redirect):
    number = 17


class SockMap(_Descriptors):
    number = 15


class SockHash(_Descriptors):
    number = 18


RingBuf = RingBuffer

CLASSES: dict[str, type[Map]] = {
    kind.__name__: kind
    for kind in (
        *(HashMap, ArrayMap, PerCPUHashMap, PerCPUArrayMap, LRUHashMap, LRUPerCPUHashMap, LPMTrie, Queue, Stack),
        *(BloomFilter, PerfEventArray, RingBuffer, ProgArray, StackTrace, CgroupArray, DevMap, DevMapHash, CPUMap),
        *(XSKMap, SockMap, SockHash),
    )
}
