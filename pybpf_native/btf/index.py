"""Names to places in a large BTF blob: an array, sorted, that a binary search reads.

An entry is one 64-bit number: the CRC-32 of a name in the upper half, the place of a type of that name in the lower
half. So types of one hash are together, in order of their places; whoever asks compares the names. The array
takes 8 bytes a type and can be kept in a file: its name has the digest of the BTF that it belongs to.
"""

from __future__ import annotations

import os
from array import array
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from contextlib import suppress
from zlib import crc32

VARIABLE = "PYBPF_CACHE"  # the directory of index files, or 1 for the user's cache directory; without it none is made
WORD = 8


def build(table: bytes, offsets: Sequence[int]) -> array[int]:
    """The index of types whose names begin at `offsets` of the string table; an offset outside of it has no name."""
    find, size = table.find, len(table)
    hashes: dict[int, int] = {}
    for offset in set(offsets):
        if 0 < offset < size:
            hashes[offset] = crc32(table[offset : find(b"\0", offset)]) << 32
    named = ((hashes.get(offset), place) for place, offset in enumerate(offsets))
    return array("Q", sorted(hash | place for hash, place in named if hash is not None))


def places(index: array[int], name: bytes) -> Iterator[int]:
    """The places of types whose name may be `name`, ascending."""
    wanted = crc32(name)
    at = bisect_left(index, wanted << 32)
    while at < len(index) and index[at] >> 32 == wanted:
        yield index[at] & 0xFFFFFFFF
        at += 1


def kept(data: bytes, count: int) -> array[int] | None:
    """The index that was kept for the BTF `data` with `count` types, None when there is none that fits."""
    path = _path(data)
    index: array[int] = array("Q")
    try:
        with open(path, "rb") as file:
            index.frombytes(file.read(WORD * count + 1))
    except (OSError, ValueError):
        return None
    # A damaged file can make a name missing, never wrong, since whoever asks looks at the name of each place; what is
    # obviously damaged is not used.
    return index if all((number & 0xFFFFFFFF) < count for number in index[-1:]) else None


def keep(data: bytes, index: array[int]) -> None:
    """Keep the index of the BTF `data` for later, where the user wants that and the directory lets us."""
    path = _path(data)
    if not path:
        return
    part = f"{path}.{os.getpid()}"
    try:
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(part, "xb") as file:
            file.write(index.tobytes())
        os.replace(part, path)
    except OSError:
        with suppress(OSError):
            os.unlink(part)


def _path(data: bytes) -> str:
    directory = os.environ.get(VARIABLE, "")
    if not directory:
        return ""
    if directory == "1":
        directory = os.path.join(os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache"), "pybpf")
    from hashlib import blake2b  # few programs get here

    return os.path.join(directory, f"{blake2b(data, digest_size=16).hexdigest()}.btf-index")
