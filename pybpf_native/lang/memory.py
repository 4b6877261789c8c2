"""Objects on the stack; copying, comparing and filling what is in memory.

The kernel's verifier takes no access to the stack that is not aligned, and a field of bytes may lie anywhere in a
struct. So every access here is as wide as the address is known to be aligned.
"""

from __future__ import annotations

from ..ir.builder import Builder
from ..ir.types import Type
from ..ir.values import ConstInt, GlobalVariable, Instr, Value, const_int
from .arith import convert
from .module import ModuleState
from .types import U64, BpfType, StrT, int_of
from .values import Val, constant

WIDEST = 8
# Up to here constant bytes are stored, beyond that memory is filled first.
LONG_FILL = 64
# Up to here copies are written out.
SHORT_COPY = 64


def alignment(address: Value) -> int:
    """What power of two an address is known to be a multiple of, up to 8."""
    offset = 0
    while isinstance(address, Instr) and address.op == "getelementptr":
        index = address.operands[1]
        assert isinstance(index, ConstInt)
        offset |= index.value
        address = address.operands[0]
    if isinstance(address, Instr) and address.op == "phi":
        # Only whole objects of one type meet, and those are all aligned alike.
        known = alignment(address.operands[0])
    elif isinstance(address, GlobalVariable) or (isinstance(address, Instr) and address.op == "alloca"):
        known = address.align
    else:
        known = WIDEST  # what the kernel gives: map values
    return min(known, WIDEST, offset & -offset or WIDEST)


def pieces(size: int, align: int) -> list[tuple[int, int]]:
    """Offset and width of the widest aligned accesses that cover `size` bytes."""
    found, position = [], 0
    while position < size:
        width = next(width for width in (8, 4, 2, 1) if width <= min(align, size - position))
        found.append((position, width))
        position += width
    return found


class Memory:
    """The memory of one function: what lies on its stack, and the code that works on it."""

    def __init__(self, module: ModuleState, builder: Builder) -> None:
        self._module = module
        self._builder = builder
        self._free_slots: dict[tuple[Type, int], list[Value]] = {}
        self._used_slots: list[tuple[tuple[Type, int], Value]] = []

    def new_object(self, type: BpfType, name: str) -> Value:
        """A zeroed object on the stack."""
        address = self.place_for(type, name)
        self._module.memset(self._builder, address, type.size, address.align)
        return address

    def place_for(self, type: BpfType, name: str) -> Instr:
        """Stack memory for an object, not yet written."""
        width = next(width for width in (8, 4, 2, 1) if width <= max(type.size, 1))
        return self._builder.alloca(type.memory, max(type.align, width), name)

    def slot(self, type: BpfType, name: str) -> Value:
        """Memory for an argument that goes by address; free again after `release_slots`.

        Calls share their slots, because an object on the stack lives as long as its function.
        """
        key = type.memory, type.align
        free = self._free_slots.setdefault(key, [])
        slot = free.pop() if free else self.place_for(type, name)
        self._used_slots.append((key, slot))
        return slot

    def release_slots(self) -> None:
        """The call is done: its slots may serve the next one."""
        for key, slot in self._used_slots:
            self._free_slots[key].append(slot)
        self._used_slots.clear()

    def copy(self, target: Value, source: Value, size: int) -> None:
        """Copy memory; the two places are apart or the same.

        Few bytes that are not aligned are copied here, piece by piece: LLVM makes one access of a copy of 8 bytes.
        """
        align = min(alignment(target), alignment(source))
        if size > SHORT_COPY or align == WIDEST:
            self._module.memcpy(self._builder, target, source, size, align)
            return
        for offset, width in pieces(size, align):
            kind = int_of(width * 8, False)
            value = self._builder.load(kind.memory, self._builder.offset(source, offset), width)
            self._builder.store(value, self._builder.offset(target, offset), width)

    def snapshot(self, value: Val) -> Val:
        """The object as it is now, in memory of its own."""
        address = self.place_for(value.type, "before")
        self.copy(address, value.value, value.type.size)
        return Val(value.type, address)

    def assign_text(self, type: StrT, address: Value, value: Val) -> None:
        """Copy a string: what does not fit is cut off and ends in NUL, what is left over becomes NUL."""
        if value.data is not None:
            self._store_bytes(address, value.data[: type.size - 1].ljust(type.size, b"\0"))
            return
        copied = min(type.size, value.type.size)
        self.copy(address, value.value, copied)
        if copied < type.size:
            self._store_bytes(self._builder.offset(address, copied), bytes(type.size - copied))
        elif copied < value.type.size:
            self._builder.store(const_int(8, 0), self._builder.offset(address, copied - 1), 1)

    def _store_bytes(self, address: Value, data: bytes) -> None:
        """Store constant bytes in the widest pieces."""
        end = len(data.rstrip(b"\0"))
        align = alignment(address)
        if len(data) - end > LONG_FILL:
            self._module.memset(self._builder, address, len(data), align)
            data = data[:end]
        for offset, width in pieces(len(data), align):
            piece = int.from_bytes(data[offset : offset + width], self._module.byte_order)
            self._builder.store(const_int(width * 8, piece), self._builder.offset(address, offset), width)

    def difference(self, address: Value, data: bytes) -> Val:
        """0 when the memory holds exactly `data`, as a u64."""
        found: Value | None = None
        for offset, width in pieces(len(data), alignment(address)):
            piece = int.from_bytes(data[offset : offset + width], self._module.byte_order)
            kind = int_of(width * 8, False)
            loaded = self._builder.load(kind.memory, self._builder.offset(address, offset), width)
            differs = Val(kind, self._builder.binary("xor", loaded, const_int(width * 8, piece)))
            wide = convert(self._builder, differs, U64).value
            found = wide if found is None else self._builder.binary("or", found, wide)
        return constant(0, U64) if found is None else Val(U64, found)
