"""The kernel's format strings for programs (bpf_bprintf_prepare in kernel/bpf/helpers.c).

Of what C's printf has there are flags, widths, and integers of 32 and 64 bits; `%p` has kinds for addresses of
networks and for texts, and symbols are shown as numbers.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from .memory import Fault, Memory

_PLACE = re.compile(
    r"""%(?:%|(?P<flags>[0 +-]*)(?P<width>[1-9][0-9]*)?(?:
        (?P<long>l?l?)(?P<number>[diuxX])
        |(?P<address>p(?:[iI][46]|[KxsSB]|(?![0-9A-Za-z\x80-\U0010FFFF])))[0-9A-Za-z]*
        |(?P<text>s|p[ku]s)(?![0-9A-Za-z\x80-\U0010FFFF])
        |(?P<char>c)))""",
    re.VERBOSE,
)
_REFUSED = re.compile(r"%|[\x00-\x08\x0e-\x1f\x7f]")  # what may not be between places
NUMBERED = ("p", "px", "pK")  # kinds of addresses that are shown as numbers
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
        if match.lastgroup is None:
            out.append("%")
            continue
        value = next(remaining, None)
        if value is None:
            raise Fault(f"the format {text!r} has more places than there are values")
        out.append(_pad(_FORMS[match.lastgroup](memory, match, value), match))
    _check(text[end:], text)
    return "".join([*out, text[end:]])


def _check(between: str, text: str) -> None:
    if found := _REFUSED.search(between):
        what = "a place" if found[0] == "%" else "a character"
        raise Fault(f"the format {text!r} has {what} that the kernel does not know")


def _pad(shown: str, match: re.Match[str]) -> str:
    flags, width = match["flags"], min(int(match["width"] or 0), MAX_WIDTH)
    if "-" in flags:
        return shown.ljust(width)
    if "0" in flags and (match["number"] or match["address"] in NUMBERED):
        sign = shown[:1] if shown[:1] in ("-", "+", " ") else ""
        return sign + shown[len(sign) :].rjust(width - len(sign), "0")
    return shown.rjust(width)


def _number(memory: Memory, match: re.Match[str], value: int) -> str:
    flags, kind, bits = match["flags"], match["number"], 64 if match["long"] else 32
    value &= (1 << bits) - 1
    if kind in "di":
        value = (value ^ 1 << bits - 1) - (1 << bits - 1)
        return ("" if value < 0 else "+" if "+" in flags else " " if " " in flags else "") + str(value)
    return format(value, "d" if kind == "u" else kind)


def _char(memory: Memory, match: re.Match[str], value: int) -> str:
    return chr(value & 0xFF)


def _text(memory: Memory, match: re.Match[str], value: int) -> str:
    """Empty where no memory is."""
    return memory.text(value).decode("utf-8", "replace") if memory.is_there(value) else ""


def _address(memory: Memory, match: re.Match[str], value: int) -> str:
    """Zeros for an address of a network where no memory is."""
    kind = match["address"]
    shown = _ADDRESSES.get(kind)
    if shown is not None:
        size, convert = shown
        return convert(memory.read(value, size) if memory.is_there(value) else bytes(size))
    if kind not in NUMBERED:
        return f"{value:#x}"
    return format(value, "x" if match["width"] else "016x")


_FORMS: dict[str, Callable[[Memory, re.Match[str], int], str]] = {
    "number": _number,
    "char": _char,
    "text": _text,
    "address": _address,
}


def _grouped(raw: bytes) -> str:
    return ":".join(raw[at : at + 2].hex() for at in range(0, 16, 2))


_ADDRESSES: dict[str, tuple[int, Callable[[bytes], str]]] = {
    "pI4": (4, lambda raw: ".".join(map(str, raw))),
    "pi4": (4, lambda raw: ".".join(f"{byte:03}" for byte in raw)),
    "pI6": (16, _grouped),
    "pi6": (16, bytes.hex),
}
