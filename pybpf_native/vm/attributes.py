"""What the attributes of a machine's state may be; a value that cannot be is refused when it is set.

An attribute is a property whose getter goes through no Python code, since helpers read more often than users write.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from operator import attrgetter
from typing import Any, Protocol, cast

from ..errors import VmError
from .memory import Fault

Check = Callable[[str, Any], Any]
U32, U64, S32 = (1 << 32) - 1, (1 << 64) - 1, (1 << 31) - 1
SHOWN = 60  # characters of a value in a message


def wrong(name: str, what: str, value: object) -> VmError:
    """The error of a value that `name` cannot have; what: "a text"."""
    shown = repr(value)
    return VmError(f"{name} is {what}, not {shown if len(shown) <= SHOWN else shown[:SHOWN] + '...'}")


def whole(name: str, value: object, low: int, high: int) -> int:
    """A number from `low` to `high`.

    Raises:
        VmError: `value` is none.
    """
    if not isinstance(value, int) or not low <= value <= high:
        raise wrong(name, f"a number from {low} to {high}", value)
    return value


def number(low: int, high: int) -> Check:
    return lambda name, value: whole(name, value, low, high)


def texts(name: str, value: object) -> bytes:
    if not isinstance(value, (bytes, str)):
        raise wrong(name, "a text", value)
    return value.encode("utf-8", "replace") if isinstance(value, str) else value


def of_bytes(name: str, value: object) -> bytes:
    if not isinstance(value, (bytes, bytearray)):
        raise wrong(name, "bytes", value)
    return bytes(value)


def name_only(name: str, value: object) -> str:
    if not isinstance(value, str):
        raise wrong(name, "a name", value)
    return value


def numbers(name: str, value: object) -> Collection[int]:
    """A list or set of numbers of 64 bits, which stays the user's own."""
    if not isinstance(value, (Sequence, set, frozenset)) or not all(map(_is_word, value)):
        raise wrong(name, "several numbers from 0 to 2^64 - 1", value)
    return value


def _is_word(value: object) -> bool:
    return isinstance(value, int) and 0 <= value <= U64


def several(name: str, value: object) -> list[Any]:
    if not isinstance(value, list):
        raise wrong(name, "a list, which runs add to", value)
    return value


def mapping(name: str, value: object) -> Mapping[Any, Any]:
    if not isinstance(value, Mapping):
        raise wrong(name, "a dict", value)
    return value


def symbols(name: str, value: object) -> Mapping[Any, Any]:
    for key, one in mapping(name, value).items():
        if not isinstance(key, str) or not _is_word(one):
            raise wrong(name, "a dict of addresses: {'jiffies': 0xffffffff82000000}", {key: one})
    return mapping(name, value)


def socket_options(name: str, value: object) -> Mapping[Any, Any]:
    for key, one in mapping(name, value).items():
        is_option = isinstance(key, tuple) and len(key) == 2 and all(map(_is_word, key))
        if not is_option or not isinstance(one, (bytes, bytearray)):
            raise wrong(name, "a dict of bytes by level and option: {(6, 13): b'cubic'}", {key: one})
    return mapping(name, value)


def answer(name: str, value: object) -> object:
    if value is not None and not isinstance(value, Mapping) and not callable(value):
        raise wrong(name, "a dict of members, a function that gives one, or None", value)
    return value


class Source(Protocol):
    """Where random numbers come from."""

    def getrandbits(self, k: int, /) -> int: ...


def source(name: str, value: Source | Iterable[int]) -> Source:
    """`value`, or the numbers in it one after the other."""
    if hasattr(value, "getrandbits"):
        return cast("Source", value)
    if isinstance(value, Iterable) and not isinstance(value, (str, bytes, Mapping)):
        return Given(name, iter(value))
    raise wrong(name, "a random.Random, or the numbers to give", value)


class Given:
    """Random numbers that a user has chosen."""

    def __init__(self, name: str, values: Iterator[Any]) -> None:
        self._name = name
        self._values = values
        self._taken = 0

    def getrandbits(self, bits: int, /) -> int:
        """The next one.

        Raises:
            Fault: there are no more, or it is no number.
        """
        for value in self._values:
            self._taken += 1
            if not isinstance(value, int):
                raise Fault(f"{self._name} gives {value!r}, which is no number")
            return value & (1 << bits) - 1
        raise Fault(f"{self._name} has no more numbers: {self._taken} were asked for; give more, or a random.Random")


ATTRIBUTES: dict[str, Check] = {
    **dict.fromkeys(("pid", "tgid", "numa_node"), number(0, S32)),
    **dict.fromkeys(("uid", "gid", "mtu", "socket_uid", "classid", "realm"), number(0, U32)),
    **dict.fromkeys(("time_ns", "time_step_ns"), number(0, U64 >> 1)),
    **dict.fromkeys(("task", "cgroup_id", "function_ip", "cookie", "socket_cookie", "netns_cookie"), number(0, U64)),
    "returned": number(-1 << 63, U64),
    **dict.fromkeys(("ancestors", "under", "kernel_stack", "user_stack", "devices"), numbers),
    **dict.fromkeys(("signals", "printed", "redirects"), several),
    "symbols": symbols,
    "socket_options": socket_options,
    "tunnel_key": mapping,
    **dict.fromkeys(("route", "socket", "tcp"), answer),
    **dict.fromkeys(("tunnel_options", "bound", "sysctl_value", "sysctl_new"), of_bytes),
    "sysctl_name": name_only,
}


def checked(name: str) -> property:
    """The property of an attribute."""
    place, check = f"_{name}", ATTRIBUTES[name]

    def put(state: object, value: object) -> None:
        setattr(state, place, check(f"state.{name}", value))

    return property(attrgetter(place), put)
