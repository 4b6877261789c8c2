"""What the options of a machine may be; else an error says what to write."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypedDict

from ..btf.lazy import BtfFile
from ..errors import VmError
from ..object import Object
from .attributes import whole, wrong


class VmOptions(TypedDict, total=False):
    """The options of `Machine` for type checkers."""

    kconfig: Mapping[str, int | str | bool] | None
    ksyms: Mapping[str, int] | None
    cpus: int
    seed: int
    budget: int
    btf: BtfFile | bytes | str | None
    arch: str


MAX_CPUS = 8192  # the most that CONFIG_NR_CPUS can be on x86-64
MAX_BUDGET = 1 << 62


def check(obj: object, options: Mapping[str, Any]) -> None:
    """Look at an object and options of `Machine`, by name.

    Raises:
        VmError: there is no such option, or it cannot be that.
    """
    if not isinstance(obj, Object):
        raise wrong("the object", "an Object, as elf.reader.read(data) gives one; open_object(file) takes files", obj)
    for name, value in options.items():
        if name not in OPTIONS:
            raise VmError(f"the interpreter has no option {name!r}; it has {', '.join(OPTIONS)}")
        OPTIONS[name](name, value)


def _kconfig(name: str, value: object) -> None:
    _named(name, value, (int, str), "a dict of settings: {'CONFIG_HZ': 250}")


def _ksyms(name: str, value: object) -> None:
    _named(name, value, (int,), "a dict of addresses: {'jiffies': 0xffffffff82000000}")


def _named(name: str, value: object, types: tuple[type, ...], what: str) -> None:
    if value is None:
        return
    if not isinstance(value, Mapping):
        raise wrong(name, what, value)
    for key, one in value.items():
        if not isinstance(key, str) or not isinstance(one, types):
            raise wrong(name, what, {key: one})


def _btf(name: str, value: object) -> None:
    if value is not None and not isinstance(value, (BtfFile, bytes, str)):
        raise wrong(name, "the name of a file, its bytes, or a BtfFile", value)


def _arch(name: str, value: object) -> None:
    if not isinstance(value, str):
        raise wrong(name, "the name of a machine, as uname gives it: 'x86_64'", value)


OPTIONS: dict[str, Callable[[str, Any], object]] = {
    "kconfig": _kconfig,
    "ksyms": _ksyms,
    "cpus": lambda name, value: whole(name, value, 1, MAX_CPUS),
    "seed": lambda name, value: whole(name, value, -MAX_BUDGET, MAX_BUDGET),
    "budget": lambda name, value: whole(name, value, 1, MAX_BUDGET),
    "btf": _btf,
    "arch": _arch,
}
