"""Names to places in a large BTF blob: the places of all types, sorted by a hash of their names.

A hash has 30 bits, which Python sorts twice as fast as 32. The hashes themselves are not kept: a lookup is a binary
search that computes those it passes from the names, so the array takes 4 bytes a type, and can be kept in a file, whose
name has the digest of the BTF that it belongs to. Types of one name are together, in the order of their places.
"""

from __future__ import annotations

import os
from array import array
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from contextlib import suppress
from zlib import crc32

VARIABLE = "PYBPF_CACHE"  # the directory of index files, or 1 for the user's cache directory; without it none is made
WORD = 4
HASHED = 64  # bytes of a name that count: names may share their ends, and all together be longer than their table


def build(table: bytes, offsets: Sequence[int]) -> array[int]:
    """The index of types whose names begin at `offsets` of the string table."""
    hashes = {offset: crc32(table[offset : offset + HASHED].partition(b"\0")[0]) >> 2 for offset in set(offsets)}
    keys = [hashes[offset] for offset in offsets]
    return array("I", sorted(range(len(keys)), key=keys.__getitem__))


def places(index: array[int], table: bytes, offsets: Sequence[int], name: bytes) -> Iterator[int]:
    """The places of the types called `name`, ascending."""

    def hashed(place: int) -> int:
        # A place that is none is that of a file which is damaged.
        offset = offsets[place] if place < len(offsets) else 0
        return crc32(table[offset : offset + HASHED].partition(b"\0")[0]) >> 2

    wanted = crc32(name[:HASHED]) >> 2
    whole = name + b"\0"
    for at in range(bisect_left(index, wanted, key=hashed), len(index)):
        place = index[at]
        if hashed(place) != wanted:
            return
        if place < len(offsets) and table.startswith(whole, offsets[place]):
            yield place


def wanted() -> bool:
    """Whether indexes are kept in files."""
    return bool(os.environ.get(VARIABLE))


def kept(data: bytes, count: int) -> array[int] | None:
    """The index that was kept for the BTF `data` with `count` types, None when there is none that fits."""
    path = _path(data)
    index: array[int] = array("I")
    try:
        with open(path, "rb") as file:
            index.frombytes(file.read(WORD * count + 1))
    except (OSError, ValueError):
        return None
    # A damaged file can make a name missing, never wrong, since the name of each place is looked at; what is obviously
    # damaged is not used.
    return index if len(index) == count and all(place < count for place in index[-1:]) else None


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

    return os.path.join(directory, f"{blake2b(data, digest_size=16).hexdigest()}.btf-names")
