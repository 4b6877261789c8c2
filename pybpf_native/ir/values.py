"""The IR model: constants, globals, functions, blocks, instructions. Values compare by identity.

Shapes of instructions (`operands` unless said otherwise; `blocks` holds labels):

    add ... xor, shl, ...   [lhs, rhs], flags
    icmp                    [lhs, rhs], pred
    alloca                  [count], aux_type: allocated type, align
    load                    [pointer], align, flags (volatile), ordering
    store                   [value, pointer], align, flags (volatile), ordering
    getelementptr           [base, indices...], aux_type: source element type, flags
    trunc zext sext ...     [value]
    select                  [condition, then, else]
    phi                     [values...], blocks: the predecessors, in step
    call                    [arguments..., callee], aux_type: function type, call: CallInfo
    callbr                  as call; blocks: [fallthrough, indirect...]
    br                      [], blocks: [target]  or  [condition], blocks: [then, else]
    switch                  [value, case constants...], blocks: [default, case targets...]
    ret                     [] or [value]
    unreachable             []
    freeze, extractvalue    [value], indices
    insertvalue             [aggregate, element], indices
    atomicrmw               [pointer, value], pred: the operation, ordering, align
    cmpxchg                 [pointer, expected, new], ordering, pred: the failure ordering, align
    fence                   [], ordering
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import cast

from .metadata import MDNode
from .types import I8, LABEL, FunctionType, IntType, PtrType, StructType, Type, array_type, int_type, ptr_type, quoted

TERMINATORS = frozenset(("ret", "br", "switch", "unreachable", "callbr", "indirectbr", "resume", "invoke"))


class Value:
    """Anything an operand can be."""

    __slots__ = ("type",)

    def __init__(self, type: Type) -> None:
        self.type = type


class Constant(Value):
    """Base of all constants."""

    __slots__ = ()


class ConstInt(Constant):
    """An integer; `value` is kept unsigned, below 2**bits."""

    __slots__ = ("value",)
    type: IntType

    def __init__(self, type: IntType, value: int) -> None:
        super().__init__(type)
        self.value = value & type.mask

    @property
    def signed(self) -> int:
        """The value read as two's complement."""
        sign = 1 << (self.type.bits - 1)
        return (self.value ^ sign) - sign

    def __repr__(self) -> str:
        return f"{self.type} {self.signed}"


class ConstSimple(Constant):
    """`null`, `zeroinitializer`, `undef`, `poison`, `none`: told by `word`."""

    __slots__ = ("word",)

    def __init__(self, type: Type, word: str) -> None:
        super().__init__(type)
        self.word = word

    def __repr__(self) -> str:
        return f"{self.type} {self.word}"


class ConstFloat(Constant):
    """A floating point literal, kept as its text: BPF has no use for it but to refuse it."""

    __slots__ = ("text",)

    def __init__(self, type: Type, text: str) -> None:
        super().__init__(type)
        self.text = text


class ConstBytes(Constant):
    """`c"..."`: an array of i8."""

    __slots__ = ("data",)

    def __init__(self, data: bytes) -> None:
        super().__init__(array_type(len(data), I8))
        self.data = data


class ConstAggregate(Constant):
    """An array, struct or vector of constants."""

    __slots__ = ("elements",)

    def __init__(self, type: Type, elements: Sequence[Constant]) -> None:
        super().__init__(type)
        self.elements = list(elements)


class ConstExpr(Constant):
    """A constant expression: `op` over constant operands; aux_type as for the instruction."""

    __slots__ = ("aux_type", "flags", "op", "operands")

    def __init__(
        self,
        op: str,
        type: Type,
        operands: Sequence[Value],
        aux_type: Type | None = None,
        flags: tuple[str, ...] = (),
    ) -> None:
        super().__init__(type)
        self.op = op
        self.operands = list(operands)
        self.aux_type = aux_type
        self.flags = flags


class BlockAddress(Constant):
    """`blockaddress(@f, %b)`."""

    __slots__ = ("block", "function")

    def __init__(self, function: str, block: str) -> None:
        super().__init__(ptr_type())
        self.function = function
        self.block = block


class InlineAsm(Constant):
    """An asm template with its constraints, as a callee; flags: sideeffect, alignstack, ..."""

    __slots__ = ("constraints", "flags", "template")

    def __init__(self, template: str, constraints: str, flags: tuple[str, ...]) -> None:
        super().__init__(ptr_type())
        self.template = template
        self.constraints = constraints
        self.flags = flags


class MetadataValue(Value):
    """A metadata operand of a call: a node, or a value wrapped as metadata."""

    __slots__ = ("node",)

    def __init__(self, type: Type, node: object) -> None:
        super().__init__(type)
        self.node = node


class GlobalValue(Constant):
    """A named global: `type` is the pointer, `value_type` what it points to.

    linkage: "external" (the default), "internal", "private", "weak", "weak_odr", "linkonce",
    "linkonce_odr", "common", "appending", "extern_weak", "available_externally".
    """

    __slots__ = (
        "align",
        "attachments",
        "dso_local",
        "linkage",
        "name",
        "section",
        "unnamed_addr",
        "value_type",
        "visibility",
    )

    def __init__(self, name: str, value_type: Type, space: int = 0) -> None:
        super().__init__(ptr_type(space))
        self.name = name
        self.value_type = value_type
        self.linkage = "external"
        self.visibility = "default"
        self.section = ""
        self.align = 0
        self.dso_local = False
        self.unnamed_addr = ""
        self.attachments: dict[str, MDNode] = {}

    def __repr__(self) -> str:
        return f"@{self.name}"

    @property
    def local(self) -> bool:
        """Not visible outside the module."""
        return self.linkage in ("internal", "private")

    @property
    def is_definition(self) -> bool:
        """The object has it: the module says what it is, and not for the optimiser's eyes only."""
        return self.linkage != "available_externally"


class GlobalVariable(GlobalValue):
    """A variable; `initializer` is None for a declaration. `attributes` are raw attribute texts."""

    __slots__ = ("attributes", "constant", "externally_initialized", "initializer", "thread_local")

    def __init__(self, name: str, value_type: Type, initializer: Constant | None = None, space: int = 0) -> None:
        super().__init__(name, value_type, space)
        self.initializer = initializer
        self.constant = False
        self.externally_initialized = False
        self.thread_local = False
        self.attributes: tuple[str, ...] = ()

    @property
    def is_definition(self) -> bool:
        return self.initializer is not None and super().is_definition


class GlobalAlias(GlobalValue):
    """`@a = alias T, ptr @b`."""

    __slots__ = ("aliasee",)

    def __init__(self, name: str, value_type: Type, aliasee: Constant) -> None:
        super().__init__(name, value_type)
        self.aliasee = aliasee


class Argument(Value):
    """A formal parameter; `attributes` as in the text: "nocapture", "zeroext", "byval(T)"."""

    __slots__ = ("attributes", "index", "name")

    def __init__(self, type: Type, index: int, name: str = "", attributes: tuple[str, ...] = ()) -> None:
        super().__init__(type)
        self.index = index
        self.name = name
        self.attributes = attributes

    def __repr__(self) -> str:
        return f"%{self.name or f'arg{self.index}'}"


class CallInfo:
    """What a call carries beside its operands; attribute texts as written, groups expanded."""

    __slots__ = ("arg_attributes", "attributes", "bundles", "cconv", "ret_attributes", "tail")

    def __init__(self) -> None:
        self.tail = ""
        self.cconv = ""
        self.ret_attributes: tuple[str, ...] = ()
        self.arg_attributes: list[tuple[str, ...]] = []
        self.attributes: tuple[str, ...] = ()
        self.bundles: list[tuple[str, list[Value]]] = []


_NAMES_BLOCKS = TERMINATORS | {"phi"}
# Shared by all other instructions: a tuple, so that nobody can add to it.
_NO_BLOCKS = cast("list[Block]", ())


class Instr(Value):
    """An instruction: one class, told apart by `op` (see the module's table of shapes).

    `flags` holds words as written (nuw, nsw, exact, inbounds, volatile, ...). `dbg` is the DILocation.
    `attachments` holds the other metadata by kind. `records` are the debug records printed before it.
    """

    __slots__ = (
        "align",
        "attachments",
        "aux_type",
        "blocks",
        "call",
        "dbg",
        "flags",
        "indices",
        "name",
        "op",
        "operands",
        "ordering",
        "parent",
        "pred",
        "records",
    )
    parent: Block

    def __init__(
        self,
        op: str,
        type: Type,
        operands: Sequence[Value] = (),
        *,
        blocks: Sequence[Block] = (),
        aux_type: Type | None = None,
        pred: str = "",
        flags: tuple[str, ...] = (),
        align: int = 0,
        name: str = "",
        dbg: MDNode | None = None,
    ) -> None:
        super().__init__(type)
        self.op = op
        self.operands = list(operands)
        self.blocks = list(blocks) if blocks or op in _NAMES_BLOCKS else _NO_BLOCKS
        self.aux_type = aux_type
        self.pred = pred
        self.flags = flags
        self.align = align
        self.name = name
        self.dbg = dbg
        self.ordering = ""
        self.indices: tuple[int, ...] = ()
        self.call: CallInfo | None = None
        self.attachments: dict[str, MDNode] | None = None
        self.records: list[DebugRecord] | None = None

    def __repr__(self) -> str:
        return f"%{self.name or '?'} = {self.op} {self.type}"

    @property
    def volatile(self) -> bool:
        """The access must happen exactly as written."""
        return "volatile" in self.flags

    @property
    def callee(self) -> Value:
        """The called value of a call or callbr."""
        return self.operands[-1]

    @property
    def args(self) -> list[Value]:
        """The arguments of a call or callbr."""
        return self.operands[:-1]


class DebugRecord:
    """`#dbg_value(...)` and its kin: the kind, then operands as values, nodes, or raw text."""

    __slots__ = ("dbg", "kind", "operands")

    def __init__(self, kind: str, operands: list[object], dbg: MDNode | None) -> None:
        self.kind = kind
        self.operands = operands
        self.dbg = dbg


class Block(Value):
    """A basic block: instructions, the last one a terminator. As an operand it is a label."""

    __slots__ = ("function", "instrs", "name")
    function: Function

    def __init__(self, name: str = "") -> None:
        super().__init__(LABEL)
        self.name = name
        self.instrs: list[Instr] = []

    def __repr__(self) -> str:
        return f"%{self.name or '?'}:"

    @property
    def terminator(self) -> Instr | None:
        """The last instruction, when it ends the block."""
        last = self.instrs[-1] if self.instrs else None
        return last if last is not None and last.op in TERMINATORS else None

    @property
    def successors(self) -> list[Block]:
        """Where control goes from here, in the terminator's order; a block may occur twice."""
        last = self.terminator
        return last.blocks if last is not None else []

    def phis(self) -> Iterator[Instr]:
        """The phis at the block's start."""
        for instr in self.instrs:
            if instr.op != "phi":
                return
            yield instr


class Function(GlobalValue):
    """A function; without blocks it is a declaration. `value_type` is its FunctionType.

    `attributes` are the function attributes, groups expanded: bare words, `key(value)`, and
    `"string"="value"` kept as written; `attribute("target-cpu")` looks a string attribute up.
    """

    __slots__ = ("args", "attributes", "blocks", "cconv", "ret_attributes")
    value_type: FunctionType

    def __init__(self, name: str, type: FunctionType) -> None:
        super().__init__(name, type)
        self.args = [Argument(param, index) for index, param in enumerate(type.params)]
        self.blocks: list[Block] = []
        self.attributes: tuple[str, ...] = ()
        self.ret_attributes: tuple[str, ...] = ()
        self.cconv = ""

    @property
    def is_declaration(self) -> bool:
        return not self.blocks

    @property
    def is_definition(self) -> bool:
        return bool(self.blocks) and super().is_definition

    def attribute(self, key: str) -> str | None:
        """The value of string attribute `key`, or None."""
        head = f'"{key}"="'
        for text in self.attributes:
            if text.startswith(head):
                return text[len(head) : -1]
        return None

    def instrs(self) -> Iterator[Instr]:
        """All instructions, block by block."""
        for block in self.blocks:
            yield from block.instrs


class Module:
    """One translation unit. Globals keep the order of the text; `symbols` finds them by name."""

    DEFAULT_LAYOUT = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"

    def __init__(self, name: str = "") -> None:
        self.name = name
        self.source_filename = name
        self.layout = self.DEFAULT_LAYOUT
        self.triple = "bpf"
        self.asm = ""
        self.structs: dict[str, StructType] = {}
        self.symbols: dict[str, GlobalValue] = {}
        self.named_metadata: dict[str, list[MDNode]] = {}

    @property
    def functions(self) -> list[Function]:
        return [symbol for symbol in self.symbols.values() if isinstance(symbol, Function)]

    @property
    def variables(self) -> list[GlobalVariable]:
        return [symbol for symbol in self.symbols.values() if isinstance(symbol, GlobalVariable)]

    @property
    def aliases(self) -> list[GlobalAlias]:
        return [symbol for symbol in self.symbols.values() if isinstance(symbol, GlobalAlias)]

    def struct(self, name: str) -> StructType:
        """The named struct `%name`, made opaque when it is new."""
        found = self.structs.get(name)
        if found is None:
            found = self.structs[name] = StructType(None, name=f"%{quoted(name)}")
        return found

    def add(self, symbol: GlobalValue) -> None:
        """Add a global; its name must be new."""
        assert symbol.name not in self.symbols, symbol.name
        self.symbols[symbol.name] = symbol


def const_int(bits: int, value: int) -> ConstInt:
    """An integer constant; any Python int, wrapped to `bits` bits."""
    return ConstInt(int_type(bits), value)


def null(type: PtrType) -> ConstSimple:
    """The null pointer."""
    return ConstSimple(type, "null")


def zero(type: Type) -> Constant:
    """The all-zero constant of any type."""
    if isinstance(type, IntType):
        return ConstInt(type, 0)
    return ConstSimple(type, "null" if isinstance(type, PtrType) else "zeroinitializer")
