"""Merge stores of constants: neighbouring bytes that one block writes become the fewest store-immediates.

A block is walked once. Each address that constants are stored to (a root and constant offsets from it) has a window:
the bytes that are written so far, to be written together where the first of them is. A later store joins when it can
move up there, that is, when nothing in between touches its bytes; what may touch any byte of the window closes it.
Bytes that a later store overwrites unread are left out.

A window is then covered anew, by stores of 8 bytes where the number is the sign extension of 32 bits, else of 4, 2 or
1, and the new stores are taken when they are shorter: a 64-bit number in a register costs two slots beside the
store, two store-immediates of its halves are two in all. The context is left alone: its fields are accessed one
by one, as are those that CO-RE relocates: the loader fits the width of such a store to the field; and no 8-byte store
is split where others may see the halves, or where the kernel may want it whole.
"""

from __future__ import annotations

from typing import Literal

from ..ir.layout import store_size
from ..ir.types import VOID, PtrType
from ..ir.values import Block, ConstExpr, ConstInt, ConstSimple, GlobalVariable, Instr, Value, const_int
from ..isa.insn import CTX, MEM, PACKET, STACK, UNKNOWN
from .builder import Builder
from .context import Context
from .expansion import at_offset
from .intrinsics.expand import intrinsic_name
from .lifetimes import LIFETIMES
from .regions import MAX_ALIGN, Place, Regions, root_and_offset

SLOTS_OF_WIDE = 2  # a 64-bit immediate in a register
# Where nobody else looks on, and no field must be written whole: a store may become two.
SPLITTING = frozenset((STACK, PACKET, MEM))
_THROUGH = frozenset(("getelementptr", "bitcast", "freeze", "addrspacecast"))
_ACCESSING = frozenset(("load", "store", "atomicrmw", "cmpxchg", "fence", "call", "callbr", "va_arg"))


def merge_constant_stores(ctx: Context) -> None:
    """Rewrite the blocks of `ctx.fn` that store constants to neighbouring addresses."""
    objects: _Objects | None = None
    for block in ctx.fn.blocks:
        if any(instr.op == "store" and _constant(instr) is not None for instr in block.instrs):
            objects = objects or _Objects(ctx)
            _BlockMerge(ctx, block, objects).run()


def _constant(store: Instr) -> tuple[int, int] | None:
    """(number, size in bytes) that a plain store of a constant writes."""
    value = store.operands[0]
    if store.flags or store.ordering:
        return None
    if isinstance(value, ConstInt) and value.type.bits in (8, 16, 32, 64):
        return value.value, value.type.bits // 8
    if isinstance(value, ConstSimple) and isinstance(value.type, PtrType) and value.word == "null":
        return 0, 8
    return None


class _Objects:
    """What may be the same memory, in one function."""

    def __init__(self, ctx: Context) -> None:
        self.regions: Regions = ctx.regions()
        self.escaped = {
            found
            for instr in ctx.fn.instrs()
            for position, operand in enumerate(instr.operands)
            if (found := _object(operand)) is not None and _is_alloca(found) and _escapes(instr, position)
        }

    def may_alias(self, one: Value, other: Value) -> bool:
        """Whether accesses at offsets from two different roots can touch the same bytes."""
        a, b = _object(one), _object(other)
        if a is b:
            return True
        regions = {self.regions.of(one), self.regions.of(other)}
        if len(regions) > 1 and UNKNOWN not in regions:
            return False
        if _is_private(a) and _is_private(b):
            return False
        return not any(_is_alloca(x) and x not in self.escaped and self._outside(y) for x, y in ((a, b), (b, a)))

    def _outside(self, value: Value) -> bool:
        """An address that comes from elsewhere: not made in this function from its stack objects."""
        if isinstance(value, Instr):
            return value.op in ("load", "call", "inttoptr")
        return True


def _object(pointer: Value) -> Value:
    """What address computations of any kind start from."""
    while isinstance(pointer, (Instr, ConstExpr)) and pointer.op in _THROUGH:
        pointer = pointer.operands[0]
    return pointer


def _is_alloca(value: Value) -> bool:
    return isinstance(value, Instr) and value.op == "alloca"


def _is_private(value: Value) -> bool:
    """An object that no other one overlaps."""
    return _is_alloca(value) or (isinstance(value, GlobalVariable) and value.initializer is not None)


def _escapes(instr: Instr, position: int) -> bool:
    """This use of an address may make it known to memory, to another value, or to code that gives it back."""
    if instr.op == "store":
        return position == 0
    if instr.op == "call":
        return not isinstance(instr.callee, ConstExpr) and not intrinsic_name(instr)
    return instr.op not in ("load", "icmp", "atomicrmw", *_THROUGH)


class _Window:
    """Constants on their way to memory around one root."""

    def __init__(self, root: Value, first: int) -> None:
        self.root = root
        self.first = first  # index in the block where all of it will be written
        self.bytes: dict[int, int] = {}  # offset from the root -> what is written there
        self.read: set[int] = set()  # bytes that were read meanwhile
        self.written: set[int] = set()  # bytes that others wrote meanwhile
        self.stores: list[int] = []  # indices in the block
        self.wide: set[int] = set()  # numbers among them that need a register
        self.place: Place | None = None  # the best alignment that a store has promised, ...
        self.place_offset = 0  # ... and where

    def add(self, index: int, place: Place, offset: int, data: bytes) -> None:
        self.stores.append(index)
        for at, byte in enumerate(data, offset):
            self.bytes[at] = byte
        if self.place is None or place.align > self.place.align:
            self.place, self.place_offset = place, offset

    @property
    def slots(self) -> int:
        """What the stores take as they are; one register serves all stores of a number."""
        return len(self.stores) + SLOTS_OF_WIDE * len(self.wide)

    def widest(self, offset: int) -> int:
        assert self.place is not None
        return self.place.widest(offset - self.place_offset)

    def align(self, offset: int) -> int:
        assert self.place is not None
        return self.place.known(offset - self.place_offset)


class _BlockMerge:
    """The walk over one block."""

    def __init__(self, ctx: Context, block: Block, objects: _Objects) -> None:
        self.ctx = ctx
        self.order: Literal["little", "big"] = "big" if ctx.target.big_endian else "little"
        self.block = block
        self.objects = objects
        self.windows: dict[Value, _Window] = {}
        self.gone: set[int] = set()
        self.made: dict[int, list[Instr]] = {}

    def run(self) -> None:
        for index, instr in enumerate(self.block.instrs):
            if instr.op in _ACCESSING:
                self.visit(index, instr)
        self.close_all()
        if self.gone:
            rewritten: list[Instr] = []
            for index, instr in enumerate(self.block.instrs):
                rewritten += self.made.get(index, ())
                if index not in self.gone:
                    rewritten.append(instr)
            self.block.instrs = rewritten

    def visit(self, index: int, instr: Instr) -> None:
        if instr.op in ("load", "store") and not instr.flags and not instr.ordering:
            pointer = instr.operands[-1]
            root, offset = root_and_offset(pointer)
            constant = _constant(instr) if instr.op == "store" else None
            self.close_aliases(root)
            if constant is not None and self.objects.regions.of(root) != CTX and not self.ctx.is_relocated(root):
                self.constant_store(index, instr, root, offset, *constant)
            elif root in self.windows:
                self.access(instr, self.windows[root], offset)
        elif not _is_harmless(instr):
            self.close_all()

    def constant_store(self, index: int, instr: Instr, root: Value, offset: int, number: int, size: int) -> None:
        place = Place(self.objects.regions, instr.operands[1], instr.align or 1)
        touched = range(offset, offset + size)
        window = self.windows.get(root)
        if window is not None and not (window.read | window.written).isdisjoint(touched):
            self.close(root)
            window = None
        if window is None:
            window = self.windows[root] = _Window(root, index)
        window.add(index, place, offset, number.to_bytes(size, self.order))
        if size == MAX_ALIGN and not _fits(number):
            window.wide.add(number)

    def access(self, instr: Instr, window: _Window, offset: int) -> None:
        """A load, or a store of no constant, at a known place around the window's root."""
        type = instr.type if instr.op == "load" else instr.operands[0].type
        touched = range(offset, offset + store_size(type))
        if instr.op == "load":
            window.read.update(touched)
            return
        for at in touched:
            if at not in window.read:
                window.bytes.pop(at, None)
        window.written.update(touched)

    def close_aliases(self, root: Value) -> None:
        for other in list(self.windows):
            if other is not root and self.objects.may_alias(other, root):
                self.close(other)

    def close_all(self) -> None:
        for root in list(self.windows):
            self.close(root)

    def close(self, root: Value) -> None:
        """Write the window's bytes in the fewest stores, if those are fewer."""
        window = self.windows.pop(root)
        assert window.place is not None
        stores = self.cover(window)
        if len(stores) >= window.slots or (window.wide and window.place.region not in SPLITTING):
            return
        window.place.use()
        at = Builder(self.block.instrs[window.first])
        for offset, size, number in stores:
            address = at_offset(at, window.root, offset)
            at.add("store", VOID, [const_int(size * 8, number), address], align=window.align(offset))
        self.gone.update(window.stores)
        self.made[window.first] = at.made

    def cover(self, window: _Window) -> list[tuple[int, int, int]]:
        """(offset, size, number) of stores that need no register."""
        found: list[tuple[int, int, int]] = []
        done: set[int] = set()
        for offset in sorted(window.bytes):
            if offset in done:
                continue
            size, number = self.widest_store(window, offset)
            found.append((offset, size, number))
            done.update(range(offset, offset + size))
        return found

    def widest_store(self, window: _Window, offset: int) -> tuple[int, int]:
        size = MAX_ALIGN
        while True:
            data = bytes(window.bytes[at] for at in range(offset, offset + size) if at in window.bytes)
            number = int.from_bytes(data, self.order)
            if len(data) == size and size <= window.widest(offset) and (size < 8 or _fits(number)):
                return size, number
            size //= 2


def _fits(number: int) -> bool:
    """A 64-bit number that is the sign extension of its lower half."""
    return number < 1 << 31 or number >= (1 << 64) - (1 << 31)


def _is_harmless(instr: Instr) -> bool:
    """A call that touches no memory of the program: of an intrinsic that computes, of a helper without pointers."""
    if instr.op != "call":
        return False
    name = intrinsic_name(instr)
    if name:
        return name not in LIFETIMES
    helper = isinstance(instr.callee, ConstExpr) and instr.callee.op == "inttoptr"
    return helper and not any(isinstance(arg.type, PtrType) for arg in instr.args)
