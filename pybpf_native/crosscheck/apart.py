"""Two values in words, as much of each as shows where they differ first."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import zip_longest

LONGEST = 100  # characters of a value
SHORT, AROUND = 24, 8  # bytes that are shown whole; how many are shown of more, from the difference on
_NONE = object()


def differing(ours: Sequence[object], theirs: Sequence[object]) -> int:
    """The index of the first item that is another one in both, or is in one of them alone."""
    pairs = zip_longest(ours, theirs, fillvalue=_NONE)
    return next((at for at, (mine, other) in enumerate(pairs) if mine is _NONE or mine != other), 0)


def apart(ours: object, theirs: object) -> tuple[str, str]:
    """Both, or parts of both: items of lists, bytes of many."""
    if isinstance(ours, list | tuple) and isinstance(theirs, list | tuple) and (ours or theirs):
        at = differing(ours, theirs)
        if at < min(len(ours), len(theirs)):
            return apart(ours[at], theirs[at])
        return _item(ours, at), _item(theirs, at)
    if isinstance(ours, bytes) and isinstance(theirs, bytes) and max(len(ours), len(theirs)) > SHORT:
        at = differing(ours, theirs)
        return _bytes(ours, at), _bytes(theirs, at)
    return _cut(repr(ours)), _cut(repr(theirs))


def _item(values: Sequence[object], at: int) -> str:
    return _cut(repr(values[at])) if at < len(values) else "nothing"


def _bytes(data: bytes, at: int) -> str:
    return f"{data[at : at + AROUND].hex(' ') or 'nothing'} at byte {at} of {len(data)}"


def _cut(text: str) -> str:
    return text if len(text) <= LONGEST else text[: LONGEST - 4] + " ..."
