"""The printer's lower half: constants, names of values, and metadata."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ..errors import InternalError
from .metadata import MDNode, Raw
from .types import I1, VOID, StructType, VectorType, escaped, quoted
from .values import (
    Argument,
    Block,
    BlockAddress,
    ConstAggregate,
    ConstBytes,
    ConstExpr,
    ConstFloat,
    ConstInt,
    ConstSimple,
    Function,
    GlobalAlias,
    GlobalValue,
    GlobalVariable,
    InlineAsm,
    Instr,
    MetadataValue,
    Value,
)

# Nodes that LLVM has no numbers for.
_INLINE = frozenset(("DIExpression", "DIArgList"))


def string(text: str) -> str:
    """A quoted string."""
    return f'"{escaped(text.encode("utf-8", "surrogateescape"))}"'


class ValuePrinter:
    """Texts of values and metadata.

    names: local values of the current function to their tokens. numbers: metadata nodes to their ids, given at
    the first reference; queue: the same nodes in that order.
    """

    __slots__ = ("names", "numbers", "queue")

    def __init__(self) -> None:
        self.names: dict[Value, str] = {}
        self.numbers: dict[MDNode, int] = {}
        self.queue: list[MDNode] = []

    # Values -------------------------------------------------------------------------------------------

    def name_locals(self, function: Function) -> None:
        """Give every argument, block and result of `function` its token."""
        self.names.clear()
        taken: dict[str, int] = {}
        number = 0
        for value in _locals(function):
            name = value.name
            if not name:
                self.names[value] = f"%{number}"
                number += 1
                continue
            while name in taken:
                taken[value.name] += 1
                name = f"{value.name}.{taken[value.name]}"
            taken[name] = 0
            self.names[value] = "%" + quoted(name)

    def operand(self, value: Value) -> str:
        """A value with its type."""
        if isinstance(value, MetadataValue):
            return f"metadata {self.metadata(value.node)}"
        return f"{value.type} {self.ref(value)}"

    def ref(self, value: Value) -> str:
        """A value without its type."""
        name = self.names.get(value)
        if name is not None:
            return name
        write = _CONSTANTS.get(type(value))
        if write is None:
            raise InternalError("print", "", f"{value!r} is used but not in the function")
        return write(self, value)

    def _integer(self, value: ConstInt) -> str:
        if value.type is I1:
            return "true" if value.value else "false"
        return str(value.signed)

    def _aggregate(self, value: ConstAggregate) -> str:
        inner = ", ".join(self.operand(element) for element in value.elements)
        if isinstance(value.type, StructType):
            inner = f"{{ {inner} }}" if inner else "{}"
            return f"<{inner}>" if value.type.packed else inner
        return f"<{inner}>" if isinstance(value.type, VectorType) else f"[{inner}]"

    def _expression(self, value: ConstExpr) -> str:
        head = " ".join((value.op, *value.flags))
        operands = [self.operand(operand) for operand in value.operands]
        if value.op == "getelementptr":
            return f"{head} ({', '.join([str(value.aux_type), *operands])})"
        if len(operands) == 1:
            return f"{head} ({operands[0]} to {value.type})"
        return f"{head} ({', '.join(operands)})"

    def _asm(self, value: InlineAsm) -> str:
        return f"{' '.join(('asm', *value.flags))} {string(value.template)}, {string(value.constraints)}"

    def _symbol(self, value: GlobalValue) -> str:
        return f"@{quoted(value.name)}"

    def _block_address(self, value: BlockAddress) -> str:
        return f"blockaddress(@{quoted(value.function)}, %{quoted(value.block)})"

    def _bytes(self, value: ConstBytes) -> str:
        return f'c"{escaped(value.data)}"'

    def _word(self, value: ConstSimple) -> str:
        return value.word

    def _float(self, value: ConstFloat) -> str:
        return value.text

    # Metadata -----------------------------------------------------------------------------------------

    def node(self, node: MDNode) -> str:
        """A reference to a node: `!12`, or the node itself when it has no number."""
        number = self.numbers.get(node)
        if number is None:
            if node.kind in _INLINE:
                return self.body(node)
            number = self.numbers[node] = len(self.numbers)
            self.queue.append(node)
        return f"!{number}"

    def metadata(self, item: object) -> str:
        """An element of a tuple, or an operand of a record."""
        if isinstance(item, MDNode):
            return self.node(item)
        if isinstance(item, str):
            return f"!{string(item)}"
        if isinstance(item, Value):
            return self.operand(item)
        if item is None:
            return "null"
        raise InternalError("print", "", f"{item!r} cannot stand in metadata")

    def field(self, item: object) -> str:
        """The value of a field, or an element of a DIExpression."""
        if isinstance(item, bool):
            return "true" if item else "false"
        if isinstance(item, int):
            return str(item)
        if isinstance(item, str):
            return string(item)
        return item.text if isinstance(item, Raw) else self.metadata(item)

    def body(self, node: MDNode) -> str:
        """The contents of a node."""
        if node.kind in _INLINE:
            return f"!{node.kind}({', '.join(self.field(item) for item in node.items)})"
        if node.kind:
            fields = [f"{name}: {self.field(item)}" for name, item in node.fields.items()]
            return f"!{node.kind}({', '.join(fields)})"
        return f"!{{{', '.join(self.metadata(item) for item in node.items)}}}"


def _locals(function: Function) -> list[Argument | Block | Instr]:
    """What has a local name or number, in the order of the numbers."""
    found: list[Argument | Block | Instr] = list(function.args)
    for block in function.blocks:
        found.append(block)
        found += [instr for instr in block.instrs if instr.type is not VOID]
    return found


_CONSTANTS: dict[type, Callable[[ValuePrinter, Any], str]] = {
    ConstInt: ValuePrinter._integer,
    ConstSimple: ValuePrinter._word,
    ConstFloat: ValuePrinter._float,
    ConstBytes: ValuePrinter._bytes,
    ConstAggregate: ValuePrinter._aggregate,
    ConstExpr: ValuePrinter._expression,
    BlockAddress: ValuePrinter._block_address,
    InlineAsm: ValuePrinter._asm,
    **dict.fromkeys((Function, GlobalVariable, GlobalAlias), ValuePrinter._symbol),
}
