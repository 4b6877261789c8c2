"""The kernel's format strings for programs (bpf_bprintf_prepare in kernel/trace/bpf_trace.c).

What C's printf has is there but for floating point, `*` and precision of numbers; `%p` has kinds for addresses of
networks, and symbols are shown as numbers.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from .memory import Fault, Memory

_PLACE = re.compile(r"%(?:%|([-+ 0#]*)(\d*)(?:\.\d+)?(hh|ll|h|l|)(p(?:I4|i4|I6|i6|B|K|x|S|s|ks|us)?|[diuxXosc]))")
_BITS = {"hh": 8, "h": 16, "": 32, "l": 64, "ll": 64}
_RADIX = {"x": "x", "X": "X", "o": "o"}
MAX_WIDTH = 1 << 10


def format_text(memory: Memory, text: str, values: Sequence[int]) -> str:
    """`text` with its places filled by `values`; `%s` takes the address of a text.

    Raises:
        Fault: a place that there is not, or fewer values than places.
    """
    remaining = iter(values)
    out, end = [], 0
    for match in _PLACE.finditer(text):
        between = text[end : match.start()]
        _check(between, text)
        out.append(between)
        end = match.end()
        if match[4] is None:
            out.append("%")
            continue
        value = next(remaining, None)
        if value is None:
            raise Fault(f"the format {text!r} has more places than there are values")
        out.append(_pad(_one(memory, match, value), match))
    _check(text[end:], text)
    return "".join([*out, text[end:]])


def _check(between: str, text: str) -> None:
    if "%" in between:
        raise Fault(f"the format {text!r} has a place that the kernel does not know")


def _pad(shown: str, match: re.Match[str]) -> str:
    flags, width = match[1], min(int(match[2] or 0), MAX_WIDTH)
    if "-" in flags:
        return shown.ljust(width)
    if "0" in flags and match[4] in "diuxXo":
        sign = shown[:1] if shown[:1] in ("-", "+", " ") else ""
        return sign + shown[len(sign) :].rjust(width - len(sign), "0")
    return shown.rjust(width)


def _one(memory: Memory, match: re.Match[str], value: int) -> str:
    flags, kind = match[1], match[4]
    if kind == "s":
        return memory.text(value).decode("utf-8", "replace")
    if kind == "c":
        return chr(value & 0xFF)
    if kind[0] == "p":
        return _pointer(memory, kind, value)
    bits = _BITS[match[3]]
    value &= (1 << bits) - 1
    if kind in "di":
        value = (value ^ 1 << bits - 1) - (1 << bits - 1)
        return ("" if value < 0 else "+" if "+" in flags else " " if " " in flags else "") + str(value)
    if kind == "u":
        return str(value)
    return format(value, ("#" if "#" in flags and value else "") + _RADIX[kind])


def _pointer(memory: Memory, kind: str, value: int) -> str:
    shown = _ADDRESSES.get(kind)
    if shown is not None:
        size, convert = shown
        return convert(memory.read(value, size))
    if kind in ("pks", "pus"):
        return memory.text(value).decode("utf-8", "replace")
    return f"{value:#x}" if kind in ("pB", "pS", "ps") else f"{value:016x}"


def _grouped(raw: bytes) -> str:
    return ":".join(raw[at : at + 2].hex() for at in range(0, 16, 2))


_ADDRESSES: dict[str, tuple[int, Callable[[bytes], str]]] = {
    "pI4": (4, lambda raw: ".".join(map(str, raw))),
    "pi4": (4, lambda raw: ".".join(f"{byte:03}" for byte in raw)),
    "pI6": (16, _grouped),
    "pi6": (16, bytes.hex),
}
