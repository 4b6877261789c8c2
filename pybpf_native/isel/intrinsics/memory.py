"""Block memory operations of constant size as loads and stores: memcpy, memmove, memset, memcmp and their kin.

Each access is the widest that both ends allow at its offset (`regions.Place`): packets and map values take any
alignment, the stack what its objects have, others what the IR promises. Where any alignment goes, the rest of a
block is one access that overlaps the one before instead of two or three narrow ones. What is copied from the
initialiser of a local variable is known, and becomes stores of constants; what is compared with a text in the program
is compared with numbers, unless they are so wide that loads of the text are shorter.

A memmove whose ends may overlap loads everything before it stores anything. One too long for that begins at the end
that is not overwritten before it is read: which one that is is known within one object; of other pointers the lower one
is found when the program runs, and the addresses go up or down by the same steps.

The C library's functions of these names are calls like any other in LLVM IR; BPF has no library, so they are
expanded in the same way, or refused.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import gcd
from typing import Literal

from ...ir.constants import bytes_of
from ...ir.types import I8, I64, VOID, int_type
from ...ir.values import Function, GlobalVariable, Instr, Value, const_int
from ...isa.insn import STACK, UNKNOWN
from ..builder import Builder, number
from ..context import Context
from ..expansion import Expansion, at_offset, like, scalar_call
from ..regions import Place
from .signatures import LIBRARY_FORMS, has_form

MAX_INLINE_BYTES = 4096
MAX_COMPARED_BYTES = 512
MOST_AT_ONCE = 12  # values that a memmove holds; some of them are spilled already
MAX_IMMEDIATE = (1 << 31) - 1  # of an operation of 64 bits; any number of 32 bits is one
ADDRESS_SLOTS = 2
LENGTH_HELP = "BPF has no library calls: copy in a bounded loop"
Chunk = tuple[int, int]  # (offset, size) in bytes
Walk = Callable[[int, Sequence[Place]], list[Chunk]]


class Block:
    """A call of a block operation: its length, its pointers' places, how it accesses memory."""

    def __init__(self, ctx: Context, call: Instr, pointers: int) -> None:
        regions = ctx.regions()
        self.call = call
        self.pointers = call.args[:pointers]
        self.places = [Place(regions, pointer, argument_align(call, at)) for at, pointer in enumerate(self.pointers)]
        self.length = number(call.args[2]) or 0
        self.volatile = len(call.args) > 3 and number(call.args[3]) == 1

    @property
    def flags(self) -> tuple[str, ...]:
        return ("volatile",) if self.volatile else ()

    def chunks(self, overlapping: bool) -> list[Chunk]:
        """The accesses; the places' alignment is relied on from here."""
        for place in self.places:
            place.use()
        return cover(self.length, self.places, overlapping and not self.volatile)

    def load(self, at: Builder, pointer: int, offset: int, size: int) -> Value:
        address = at_offset(at, self.pointers[pointer], offset)
        return at.add("load", int_type(size * 8), [address], align=self._align(pointer, offset), flags=self.flags)

    def store(self, at: Builder, pointer: int, offset: int, value: Value) -> None:
        address = at_offset(at, self.pointers[pointer], offset)
        at.add("store", VOID, [value, address], align=self._align(pointer, offset), flags=self.flags)

    def _align(self, pointer: int, offset: int) -> int:
        return self.places[pointer].known(offset)


def argument_align(call: Instr, index: int) -> int:
    """What the attribute of an argument says of its alignment; 1 when nothing is said."""
    attributes = call.call.arg_attributes[index] if call.call and index < len(call.call.arg_attributes) else ()
    return max((int(text.removeprefix("align ")) for text in attributes if text.startswith("align ")), default=1)


def cover(length: int, places: Sequence[Place], overlapping: bool) -> list[Chunk]:
    """The widest accesses that cover `length` bytes."""
    chunks: list[Chunk] = []
    offset = 0
    while offset < length:
        allowed = min(place.widest(offset) for place in places)
        rest = length - offset
        if overlapping and allowed > rest and rest & (rest - 1):
            # One access that ends where the block ends, if it may begin that much earlier.
            size = 1 << rest.bit_length()
            start = length - size
            if start >= 0 and all(place.widest(start) >= size for place in places):
                chunks.append((start, size))
                break
        size = allowed
        while size > rest:
            size //= 2
        chunks.append((offset, size))
        offset += size
    return chunks


def constant_length(ctx: Context, call: Instr, name: str, limit: int = MAX_INLINE_BYTES) -> bool:
    """The length is a constant within the limit; if not, that is refused."""
    length = number(call.args[2])
    if length is None:
        ctx.refuse(call, f"{name} of variable length", LENGTH_HELP)
    elif length > limit:
        ctx.refuse(call, f"{name} of {length} bytes", f"at most {limit} bytes are handled inline")
    return length is not None and length <= limit


def _memset(name: str) -> Expansion:
    def expand(ctx: Context, call: Instr, at: Builder) -> Value | None:
        if constant_length(ctx, call, name):
            block = Block(ctx, call, 1)
            splat = _splat(at, call.args[1])
            for offset, size in block.chunks(overlapping=True):
                block.store(at, 0, offset, at.resize(splat, int_type(size * 8)))
        return call.args[0]

    return expand


def _splat(at: Builder, byte: Value) -> Value:
    """Eight copies of a byte."""
    wide = at.resize(at.resize(byte, I8), I64)
    return at.binary("mul", wide, like(wide, int.from_bytes(b"\1" * 8, "little")))


def _copy(name: str) -> Expansion:
    def expand(ctx: Context, call: Instr, at: Builder) -> Value | None:
        if constant_length(ctx, call, name):
            block = Block(ctx, call, 2)
            if name.startswith("memmove") and not _disjoint(block):
                _move(block, at)
            else:
                data = _known_bytes(ctx, block, 1)
                for offset, size in block.chunks(overlapping=True):
                    value = _number(ctx, data[offset : offset + size]) if data else block.load(at, 1, offset, size)
                    block.store(at, 0, offset, value)
        return call.args[0]

    return expand


def _known_bytes(ctx: Context, block: Block, side: int) -> bytes | None:
    """What lies there, when that is a constant which only the compiler names: an initialiser of a local variable."""
    source, begin = block.places[side].root, block.places[side].offset
    if not isinstance(source, GlobalVariable) or not source.constant or source.linkage not in ("private", "internal"):
        return None
    if source.initializer is None or source.externally_initialized or source.section or block.volatile or begin < 0:
        return None
    data = bytes_of(source.initializer, _order(ctx))
    return data[begin : begin + block.length] if data is not None and begin + block.length <= len(data) else None


def _number(ctx: Context, data: bytes) -> Value:
    return const_int(len(data) * 8, int.from_bytes(data, _order(ctx)))


def _order(ctx: Context) -> Literal["little", "big"]:
    return "big" if ctx.target.big_endian else "little"


def _move(block: Block, at: Builder) -> None:
    target, source = block.places
    if len(block.chunks(overlapping=True)) <= MOST_AT_ONCE:
        _all_loads_first(block, at)
    elif target.root is source.root:
        chunks = block.chunks(overlapping=False)
        for offset, size in chunks if target.offset < source.offset else reversed(chunks):
            block.store(at, 0, offset, block.load(at, 1, offset, size))
    else:
        _in_steps(block, at)


def _all_loads_first(block: Block, at: Builder) -> None:
    loaded = [(offset, block.load(at, 1, offset, size)) for offset, size in block.chunks(overlapping=True)]
    for offset, value in loaded:
        block.store(at, 0, offset, value)


def _in_steps(block: Block, at: Builder) -> None:
    """Copy one access after the other, from the beginning when the target is the lower one, else from the end."""
    size = gcd(block.length, *(place.widest(0) for place in block.places))
    forward = at.compare("ult", *block.pointers)
    begin = at.select(forward, const_int(64, 0), const_int(64, block.length - size))
    step = at.select(forward, const_int(64, size), const_int(64, -size))
    target, source = (_moved(at, pointer, begin) for pointer in block.pointers)
    for left in reversed(range(0, block.length, size)):
        value = at.add("load", int_type(size * 8), [source], align=size, flags=block.flags)
        at.add("store", VOID, [value, target], align=size, flags=block.flags)
        if left:
            target, source = (_moved(at, pointer, step) for pointer in (target, source))


def _moved(at: Builder, pointer: Value, distance: Value) -> Value:
    return at.add("getelementptr", pointer.type, [pointer, distance], aux_type=I8)


def _disjoint(block: Block) -> bool:
    """The two ends of a copy cannot overlap."""
    target, source = block.places
    if target.root is source.root:
        return abs(target.offset - source.offset) >= block.length
    if UNKNOWN in (target.region, source.region):
        return False
    return target.region != source.region or (target.region == STACK and target.is_object and source.is_object)


def _bcmp(ctx: Context, call: Instr, at: Builder) -> Value | None:
    """Not zero where any bit differs."""
    if not constant_length(ctx, call, "bcmp", MAX_COMPARED_BYTES):
        return None
    block = Block(ctx, call, 2)
    differing: Value = const_int(64, 0)
    chunks = block.chunks(overlapping=True)
    numbers = _numbers(ctx, block, chunks, _order(ctx))
    for offset, size in chunks:
        left, right = (numbers.get((side, offset)) or block.load(at, side, offset, size) for side in (0, 1))
        differing = at.binary("or", differing, at.resize(at.binary("xor", left, right), I64))
    return at.resize(at.compare("ne", differing, const_int(64, 0)), call.type)


def _memcmp(ctx: Context, call: Instr, at: Builder) -> Value | None:
    """The first bytes that differ decide: read so that they are the highest, chunks compare like strings of bytes."""
    if _compared_with_zero(ctx, call):
        return _bcmp(ctx, call, at)
    if not constant_length(ctx, call, "memcmp", MAX_COMPARED_BYTES):
        return None
    block = Block(ctx, call, 2)
    result: Value = like(call, 0)
    chunks = block.chunks(overlapping=False)
    numbers = _numbers(ctx, block, chunks, "big")
    for offset, size in reversed(chunks):
        left, right = (
            numbers.get((side, offset)) or _in_order(ctx, at, block.load(at, side, offset, size)) for side in (0, 1)
        )
        sign = at.select(at.compare("ult", left, right), like(call, -1), like(call, 1))
        result = at.select(at.compare("ne", left, right), sign, result)
    return result


def _numbers(
    ctx: Context, block: Block, chunks: Sequence[Chunk], order: Literal["little", "big"]
) -> dict[tuple[int, int], Value]:
    """The chunks to compare whose content is known, by side and offset, where that is no longer than loading them.

    A number of 64 bits takes two slots, as the address of a text does, and one that fits in an immediate none.
    """
    found: dict[tuple[int, int], Value] = {}
    for side in (0, 1):
        data = _known_bytes(ctx, block, side)
        values = [int.from_bytes(data[at : at + size], order) for at, size in chunks] if data else []
        known = list(zip(chunks, values, strict=False))
        wide = sum(size == 8 and value > MAX_IMMEDIATE for (_, size), value in known)
        if 2 * wide <= ADDRESS_SLOTS + len(known):
            found |= {(side, offset): const_int(size * 8, value) for (offset, size), value in known}
    return found


def _in_order(ctx: Context, at: Builder, value: Value) -> Value:
    return value if ctx.target.big_endian or value.type is I8 else scalar_call(at, "bswap", value)


def _compared_with_zero(ctx: Context, call: Instr) -> bool:
    users = [instr for instr in ctx.fn.instrs() if call in instr.operands]
    return all(user.op == "icmp" and user.pred in ("eq", "ne") and number(user.operands[1]) == 0 for user in users)


def _refused(name: str, help: str) -> Expansion:
    def refuse(ctx: Context, call: Instr, at: Builder) -> None:
        ctx.refuse(call, f"there is no C library function {name} in BPF", help)

    return refuse


MEMORY: dict[str, Expansion] = {
    "memset": _memset("memset"),
    "memset.inline": _memset("memset"),
    "memcpy": _copy("memcpy"),
    "memcpy.inline": _copy("memcpy"),
    "memmove": _copy("memmove"),
}
_LOOP_HELP = "write a bounded loop, or use a helper or kernel function that does it"
# Functions of the C library, when they are declared and not defined.
LIBRARY: dict[str, Expansion] = {
    "memset": _memset("memset"),
    "memcpy": _copy("memcpy"),
    "memmove": _copy("memmove"),
    "bcmp": _bcmp,
    "memcmp": _memcmp,
    **{
        name: _refused(name, _LOOP_HELP)
        for name in ("strlen", "strnlen", "strcmp", "strncmp", "strcpy", "strncpy", "strchr", "memchr", "strstr")
    },
}


def library_expansion(call: Instr) -> Expansion | None:
    """The expansion of a call of a C library function; None for all else, kernel functions of the name included."""
    callee = call.callee if call.op == "call" else None
    if not isinstance(callee, Function) or not callee.is_declaration or callee.section:
        return None
    form = LIBRARY_FORMS.get(callee.name)
    return LIBRARY.get(callee.name) if form is None or has_form(call, form) else None
