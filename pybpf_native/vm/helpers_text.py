"""Helpers on text: printing, formatting, numbers in text, comparison."""

from __future__ import annotations

import errno
import re
from typing import TYPE_CHECKING

from .helpers import helper
from .memory import Fault
from .printing import format_text

if TYPE_CHECKING:
    from .machine import Machine

MAX_DIGITS = 63  # characters that are looked at (kernel/bpf/helpers.c: __bpf_strtoull)
BASES = (0, 8, 10, 16)
_DIGITS = {8: re.compile(rb"[0-7]*"), 10: re.compile(rb"[0-9]*"), 16: re.compile(rb"[0-9a-fA-F]*")}


def _string(vm: Machine, address: int) -> str:
    return vm.state.memory.text(address).decode("utf-8", "replace")


def _format(vm: Machine, address: int, size: int) -> str:
    """A format of `size` bytes, its NUL among them."""
    size &= 0xFFFFFFFF
    found = vm.state.memory.text(address, size)
    if len(found) == size:
        raise Fault(f"the format {found.decode('utf-8', 'replace')!r} has no NUL in its {size} bytes")
    return found.decode("utf-8", "replace")


def _print(vm: Machine, text: str) -> int:
    vm.state.printed.append(text.removesuffix("\n"))
    return len(text.encode())


@helper(6, required=2)
def trace_printk(vm: Machine, text: int, size: int, first: int | None, second: int | None, third: int | None) -> int:
    values = [value for value in (first, second, third) if value is not None]
    return _print(vm, format_text(vm.state.memory, _format(vm, text, size), values))


def _values(vm: Machine, data: int, size: int) -> list[int]:
    """An array of 64-bit numbers."""
    return [vm.state.memory.loads[64](data + at) for at in range(0, size & 0xFFFFFFFF, 8)]


@helper(177)
def trace_vprintk(vm: Machine, text: int, size: int, data: int, data_size: int) -> int:
    if data_size & 7 or data_size & 0xFFFFFFFF > 96:
        return -errno.EINVAL
    values = _values(vm, data, data_size)
    return _print(vm, format_text(vm.state.memory, _format(vm, text, size), values))


@helper(165)
def snprintf(vm: Machine, to: int, size: int, text: int, data: int, data_size: int) -> int:
    """The length with the NUL that the whole text needs; what does not fit is left out."""
    size &= 0xFFFFFFFF
    if data_size & 7 or data_size & 0xFFFFFFFF > 96:
        return -errno.EINVAL
    shown = format_text(vm.state.memory, _string(vm, text), _values(vm, data, data_size)).encode()
    if size:
        vm.state.memory.write(to, shown[: size - 1] + b"\0")
    return len(shown) + 1


@helper(182)
def strncmp(vm: Machine, text: int, size: int, other: int) -> int:
    size &= 0xFFFFFFFF
    mine = vm.state.memory.read(text, size).split(b"\0", 1)[0]
    theirs = vm.state.memory.text(other, size)[:size]
    return (mine > theirs) - (mine < theirs)


@helper(105)
def strtol(vm: Machine, text: int, size: int, flags: int, result: int) -> int:
    number = _number(vm, text, size & 0xFFFFFFFF, flags)
    if isinstance(number, int):
        return number
    value, negative, used = number
    if value > (1 << 63) - (not negative):
        return -errno.ERANGE
    vm.state.memory.stores[64](result, -value if negative else value)
    return used


@helper(106)
def strtoul(vm: Machine, text: int, size: int, flags: int, result: int) -> int:
    number = _number(vm, text, size & 0xFFFFFFFF, flags)
    if isinstance(number, int):
        return number
    value, negative, used = number
    if negative:
        return -errno.EINVAL
    vm.state.memory.stores[64](result, value)
    return used


def _number(vm: Machine, text: int, size: int, flags: int) -> tuple[int, bool, int] | int:
    """(value, whether there is a minus sign, bytes used), or an error number."""
    raw = vm.state.memory.read(text, size)
    if flags not in BASES or not raw:
        return -errno.EINVAL
    rest = raw.lstrip(b" \t\n\v\f\r\xa0")
    negative = rest.startswith(b"-")
    rest = rest[negative:]
    before = len(raw) - len(rest)
    rest = rest[:MAX_DIGITS].split(b"\0", 1)[0]
    base, prefix = _base(rest, flags)
    digits = _DIGITS[base].match(rest, prefix)
    if digits is None or not digits[0]:
        return -errno.EINVAL
    value = int(digits[0], base)
    return -errno.ERANGE if value >> 64 else (value, negative, before + digits.end())


def _base(text: bytes, base: int) -> tuple[int, int]:
    """The base, and how long its prefix is."""
    hexadecimal = text[:2].lower() == b"0x"
    if base == 0 and text[:1] == b"0":
        base = 16 if hexadecimal and text[2:3].isalnum() and _DIGITS[16].fullmatch(text[2:3]) else 8
    base = base or 10
    return base, 2 if base == 16 and hexadecimal else 0


@helper(126)
def seq_printf(vm: Machine, seq: int, text: int, size: int, data: int, data_size: int) -> int:
    if data_size & 7:
        raise Fault("bpf_seq_printf takes values of 8 bytes")
    _print(vm, format_text(vm.state.memory, _format(vm, text, size), _values(vm, data, data_size)))
    return 0


@helper(127)
def seq_write(vm: Machine, seq: int, data: int, size: int) -> int:
    _print(vm, vm.state.memory.read(data, size & 0xFFFFFFFF).decode("utf-8", "replace"))
    return 0
