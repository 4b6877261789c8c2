"""Builds the instructions of one function: a block to append to, a current debug location, fresh names.

Nothing is folded here: what a caller writes is what the function holds, and `ir/simplify` tidies later.
"""

from __future__ import annotations

from collections.abc import Sequence

from .metadata import MDNode
from .types import I1, I8, PTR, VOID, FunctionType, Type, function_type
from .values import Block, CallInfo, Constant, ConstExpr, Function, Instr, Value, const_int


class Builder:
    """Appends to `block`; every instruction made carries `dbg`."""

    def __init__(self, function: Function) -> None:
        self.function = function
        self.dbg: MDNode | None = None
        self._names: dict[str, int] = {}
        self._allocas = 0
        self.block = self.place(self.new_block("entry"))

    def fresh(self, name: str) -> str:
        """`name`, with a number behind it when this function has used it already."""
        count = self._names.get(name)
        self._names[name] = 0 if count is None else count + 1
        return name if count is None else self.fresh(f"{name}.{count + 1}")

    def new_block(self, name: str) -> Block:
        """A block that is not yet part of the function."""
        block = Block(self.fresh(name))
        block.function = self.function
        return block

    def place(self, block: Block) -> Block:
        """Append `block` to the function and continue in it."""
        self.function.blocks.append(block)
        self.block = block
        return block

    @property
    def closed(self) -> bool:
        """The current block has its terminator."""
        return self.block.terminator is not None

    def emit(self, instr: Instr) -> Instr:
        """Append an instruction to the current block."""
        instr.dbg = self.dbg
        instr.parent = self.block
        self.block.instrs.append(instr)
        return instr

    def binary(self, op: str, left: Value, right: Value) -> Instr:
        """`add`, `sub`, `and`, `shl` ... on two values of one type."""
        return self.emit(Instr(op, left.type, (left, right)))

    def icmp(self, pred: str, left: Value, right: Value) -> Instr:
        """An integer or pointer comparison; the result is i1."""
        return self.emit(Instr("icmp", I1, (left, right), pred=pred))

    def cast(self, op: str, value: Value, type: Type) -> Instr:
        """`trunc`, `zext`, `sext`, `ptrtoint`, `inttoptr`."""
        return self.emit(Instr(op, type, (value,)))

    def select(self, condition: Value, then: Value, otherwise: Value) -> Instr:
        """One of two values."""
        return self.emit(Instr("select", then.type, (condition, then, otherwise)))

    def alloca(self, type: Type, align: int, name: str = "") -> Instr:
        """A stack object that lives as long as the function: it goes to the entry block's start."""
        one = const_int(32, 1)
        instr = Instr("alloca", PTR, (one,), aux_type=type, align=align, name=self.fresh(name) if name else "")
        entry = self.function.blocks[0]
        instr.parent = entry
        entry.instrs.insert(self._allocas, instr)
        self._allocas += 1
        return instr

    def load(self, type: Type, pointer: Value, align: int, *, volatile: bool = False) -> Instr:
        """Read `type` from memory; `align` in bytes."""
        return self.emit(Instr("load", type, (pointer,), align=align, flags=("volatile",) if volatile else ()))

    def store(self, value: Value, pointer: Value, align: int, *, volatile: bool = False) -> Instr:
        """Write `value` to memory; `align` in bytes."""
        return self.emit(Instr("store", VOID, (value, pointer), align=align, flags=("volatile",) if volatile else ()))

    def offset(self, pointer: Value, byte_offset: int) -> Value:
        """`pointer` plus a constant number of bytes."""
        if byte_offset == 0:
            return pointer
        return self.index(pointer, const_int(64, byte_offset))

    def index(self, pointer: Value, byte_offset: Value) -> Instr:
        """`pointer` plus a number of bytes, i64."""
        return self.emit(
            Instr("getelementptr", PTR, (pointer, byte_offset), aux_type=I8, flags=("inbounds",)),
        )

    def call(self, type: FunctionType, callee: Value, args: Sequence[Value]) -> Instr:
        """Call `callee`, whose signature is `type`."""
        instr = Instr("call", type.ret, (*args, callee), aux_type=type)
        instr.call = CallInfo()
        instr.call.arg_attributes = [()] * len(args)
        instr.call.attributes = ("nounwind",)
        return self.emit(instr)

    def helper(self, number: int, ret: Type, args: Sequence[Value], fixed: int | None = None) -> Instr:
        """Call the kernel's helper `number`; arguments from `fixed` on are variadic."""
        params = [arg.type for arg in (args if fixed is None else args[:fixed])]
        return self.call(function_type(ret, params, varargs=fixed is not None), helper_pointer(number), args)

    def phi(self, type: Type, incoming: Sequence[tuple[Value, Block]] = ()) -> Instr:
        """A phi at the current block's start, after those already there."""
        instr = Instr("phi", type, [value for value, _ in incoming], blocks=[block for _, block in incoming])
        instr.dbg = self.dbg
        instr.parent = self.block
        self.block.instrs.insert(sum(1 for _ in self.block.phis()), instr)
        return instr

    def br(self, target: Block) -> Instr:
        """Go to `target`."""
        return self.emit(Instr("br", VOID, blocks=(target,)))

    def cond_br(self, condition: Value, then: Block, otherwise: Block) -> Instr:
        """Go to one of two blocks."""
        return self.emit(Instr("br", VOID, (condition,), blocks=(then, otherwise)))

    def ret(self, value: Value | None = None) -> Instr:
        """Return."""
        return self.emit(Instr("ret", VOID, () if value is None else (value,)))

    def unreachable(self) -> Instr:
        """Control does not come here."""
        return self.emit(Instr("unreachable", VOID))


def helper_pointer(number: int) -> Constant:
    """The callee of a helper call: clang's `inttoptr (i64 number to ptr)`."""
    return ConstExpr("inttoptr", PTR, (const_int(64, number),))
