"""Files that are nearly right: numbers in headers, tables and records of an object changed, parts cut, moved, doubled.

What is where is read from the file itself, as far as it goes: a file may be changed several times over.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Callable
from random import Random

from pybpf_native.elf.defs import EHDR_SIZE, REL_SIZE, SHDR_SIZE, SYM_SIZE

# (offset, width) of the fields of the records of ELF64.
EHDR = ((4, 1), (5, 1), (16, 2), (18, 2), (20, 4), (24, 8), (40, 8), (48, 4), (52, 2), (58, 2), (60, 2), (62, 2))
SHDR = ((0, 4), (4, 4), (8, 8), (16, 8), (24, 8), (32, 8), (40, 4), (44, 4), (48, 8), (56, 8))
SYM = ((0, 4), (4, 1), (5, 1), (6, 2), (8, 8), (16, 8))
REL = ((0, 8), (8, 4), (12, 4))
TYPE_SYMBOLS, TYPE_RELOCS = 2, 9

Mutation = Callable[[bytearray, Random], None]


def mutate(data: bytes, random: Random) -> bytes:
    """`data` with one to six changes."""
    changed = bytearray(data)
    for _ in range(random.choice((1, 1, 1, 2, 3, 6))):
        random.choice(MUTATIONS)(changed, random)
        if not changed:
            break
    return bytes(changed)


def change_number(data: bytearray, offset: int, width: int, random: Random) -> None:
    """The number at `offset` becomes a neighbour, an extreme, or another one."""
    if not 0 <= offset <= len(data) - width:
        return
    order = "big" if data[5:6] == b"\2" else "little"
    top = (1 << 8 * width) - 1
    old = int.from_bytes(data[offset : offset + width], order)  # type: ignore[arg-type]
    new = random.choice(
        (
            *(old + random.choice((-1, 1, 8, -8, 1 << 8, 1 << 16)), old * 2, old ^ 1 << random.randrange(8 * width)),
            *(
                0,
                1,
                top,
                top >> 1,
                (top >> 1) + 1,
                len(data),
                len(data) - 1,
                random.randrange(40),
                random.randrange(top),
            ),
        )
    )
    data[offset : offset + width] = (new & top).to_bytes(width, order)  # type: ignore[arg-type]


# Where things are.


def sections(data: bytes | bytearray) -> list[tuple[int, int, int, int]]:
    """(place of the header, type, offset, size) of the sections, as far as they lie within the file."""
    order = ">" if data[5:6] == b"\2" else "<"
    if len(data) < EHDR_SIZE:
        return []
    table = struct.unpack_from(f"{order}Q", data, 40)[0]
    count = struct.unpack_from(f"{order}H", data, 60)[0]
    found = []
    for at in range(table, min(table + count * SHDR_SIZE, len(data) - SHDR_SIZE + 1), SHDR_SIZE):
        type, offset, size = struct.unpack_from(f"{order}4xI16xQQ", data, at)
        if offset + size <= len(data):
            found.append((at, type, offset, size))
    return found


def _content(data: bytearray, random: Random, magic: bytes = b"") -> tuple[int, int]:
    """(offset, size) of a section, of one that begins with `magic` when there is such a one; the file without any."""
    places = [(offset, size) for _, type, offset, size in sections(data) if size and type != 8]
    places = [place for place in places if magic in (b"", bytes(data[place[0] : place[0] + 2]))] or places
    return random.choice(places) if places else (0, len(data))


# Mutations.


def _header(data: bytearray, random: Random) -> None:
    change_number(data, *random.choice(EHDR), random)


def _section_header(data: bytearray, random: Random) -> None:
    if found := sections(data):
        offset, width = random.choice(SHDR)
        change_number(data, random.choice(found)[0] + offset, width, random)


def _record(type: int, size: int, fields: tuple[tuple[int, int], ...]) -> Mutation:
    def change(data: bytearray, random: Random) -> None:
        tables = [(offset, length) for _, kind, offset, length in sections(data) if kind == type and length >= size]
        if tables:
            start, length = random.choice(tables)
            offset, width = random.choice(fields)
            change_number(data, start + random.randrange(length // size) * size + offset, width, random)

    return change


def _magic(data: bytearray) -> bytes:
    return b"\xeb\x9f" if data[5:6] == b"\2" else b"\x9f\xeb"


def _description_header(data: bytearray, random: Random) -> None:
    start, _ = _content(data, random, _magic(data))
    change_number(data, start + random.choice((0, 2, 3, 4, 8, 12, 16, 20, 24, 28)), random.choice((1, 4, 4)), random)


def _description_word(data: bytearray, random: Random) -> None:
    start, size = _content(data, random, _magic(data))
    change_number(data, start + random.randrange(max(size // 4, 1)) * 4, 4, random)


def _description_kind(data: bytearray, random: Random) -> None:
    """The word of a type with its kind and number of members."""
    start, size = _content(data, random, _magic(data))
    at = start + random.randrange(max(size // 4, 1)) * 4
    if at + 4 <= len(data):
        value = random.choice((0, 1, 2, 0xFFFF)) | random.randrange(32) << 24 | random.getrandbits(1) << 31
        data[at : at + 4] = value.to_bytes(4, "big" if data[5:6] == b"\2" else "little")


def _any_word(data: bytearray, random: Random) -> None:
    start, size = _content(data, random)
    width = random.choice((1, 2, 4, 8))
    change_number(data, start + random.randrange(max(size, 1)), width, random)


def _string_end(data: bytearray, random: Random) -> None:
    """A NUL goes, or comes: names run into each other, or end."""
    start, size = _content(data, random)
    places = [match.start() for match in re.finditer(b"\0", data[start : start + size])]
    if places and random.random() < 0.7:
        data[start + random.choice(places)] = random.choice(b"a/.\xff\n")
    elif size:
        data[start + random.randrange(size)] = 0


def _cut(data: bytearray, random: Random) -> None:
    del data[random.randrange(len(data) + 1) :]


def _remove(data: bytearray, random: Random) -> None:
    start = random.randrange(len(data) + 1)
    del data[start : start + random.choice((1, 4, 8, 16, 64, 1000))]


def _double(data: bytearray, random: Random) -> None:
    start = random.randrange(len(data) + 1)
    data[start:start] = data[start : start + random.choice((1, 4, 8, 16, 64, 1000))]


def _swap(data: bytearray, random: Random) -> None:
    """Two section headers change places."""
    if len(found := sections(data)) > 1:
        one, other = (random.choice(found)[0] for _ in range(2))
        data[one : one + SHDR_SIZE], data[other : other + SHDR_SIZE] = (
            data[other : other + SHDR_SIZE],
            data[one : one + SHDR_SIZE],
        )


def _noise(data: bytearray, random: Random) -> None:
    for _ in range(random.choice((1, 8, 64))):
        data[random.randrange(len(data))] = random.getrandbits(8)


MUTATIONS: tuple[Mutation, ...] = (
    _header,
    *(_section_header,) * 3,
    *(_record(TYPE_SYMBOLS, SYM_SIZE, SYM),) * 3,
    *(_record(TYPE_RELOCS, REL_SIZE, REL),) * 2,
    *(_description_header,) * 2,
    *(_description_word,) * 3,
    *(_description_kind,) * 2,
    *(_any_word,) * 2,
    _string_end,
    _cut,
    _remove,
    _double,
    _swap,
    _noise,
)


def mutate_text(text: str, random: Random) -> str:
    """Assembly text with lines lost, doubled and exchanged, and words taken from other lines."""
    lines = text.split("\n")
    for _ in range(random.choice((1, 1, 2, 5))):
        at, other = random.randrange(len(lines)), random.randrange(len(lines))
        kind = random.randrange(6)
        if kind == 0:
            lines[at] = lines[other]
        elif kind == 1:
            lines.insert(at, lines[other])
        elif kind == 2:
            words, others = re.split(r"(\W)", lines[at]), re.split(r"(\W)", lines[other])
            words[random.randrange(len(words))] = random.choice(others)
            lines[at] = "".join(words)
        elif kind == 3:
            number = random.choice(("-1", "0", "4294967296", "99999999999999999999", "1f", "0b", ".", "'", '"', "%"))
            lines[at] = re.sub(r"\d+|\w+$", number, lines[at], count=1)
        elif kind == 4:
            lines[at] = lines[at][: random.randrange(len(lines[at]) + 1)]
        else:
            lines[at] += random.choice((",", "(", ")", " + 1", "-a", "/*", ";", ":", '"', "*" * 50, "(" * 500, "\x00"))
    return "\n".join(lines)
