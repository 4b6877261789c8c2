"""What the simplifying passes share: replacing values, removing instructions, and who has effects."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable

from .metadata import MDNode
from .values import (
    TERMINATORS,
    Block,
    ConstSimple,
    DebugRecord,
    Function,
    Instr,
    MetadataValue,
    Value,
)

_PURE_CALLS = ("memory(none)", "readnone")
_READING_CALLS = (*_PURE_CALLS, "readonly", "memory(read)", "memory(argmem: read)")
_LIFETIME = ("llvm.lifetime.start", "llvm.lifetime.end")


class Replacements:
    """Values that stand for others now; chains are followed."""

    def __init__(self) -> None:
        self.new: dict[Value, Value] = {}

    def __bool__(self) -> bool:
        return bool(self.new)

    def put(self, old: Value, new: Value) -> None:
        """From now on `new` (which is not `old`) stands for `old`."""
        self.new[old] = self.find(new)

    def find(self, value: Value) -> Value:
        """What stands for `value`; the path is shortened on the way."""
        new = self.new
        found = new.get(value)
        while found is not None:
            further = new.get(found)
            if further is None:
                return found
            new[value] = further
            value, found = found, further
        return value

    def apply(self, function: Function) -> None:
        """Write the replacements into every operand of the function."""
        if self.new:
            map_operands(function, self.find)


def map_operands(function: Function, find: Callable[[Value], Value]) -> None:
    """Put `find(operand)` in the place of every operand, those of bundles and debug records included."""
    for instr in function.instrs():
        instr.operands = [find(operand) for operand in instr.operands]
        if instr.call is not None and instr.call.bundles:
            instr.call.bundles = [(tag, [find(value) for value in values]) for tag, values in instr.call.bundles]
        for operand in instr.operands:
            if isinstance(operand, MetadataValue) and isinstance(operand.node, Value):
                operand.node = find(operand.node)
        for record in instr.records or ():
            _map_record(record, find)


def _map_record(record: DebugRecord, find: Callable[[Value], Value]) -> None:
    for index, operand in enumerate(record.operands):
        if isinstance(operand, Value):
            record.operands[index] = find(operand)
        elif isinstance(operand, MDNode) and operand.kind == "DIArgList":
            items = [find(item) if isinstance(item, Value) else item for item in operand.items]
            record.operands[index] = MDNode("DIArgList", items=items)


def remove(function: Function, dead: set[Instr]) -> None:
    """Take instructions out; debug records before them stay, and what still names them gets poison instead."""
    if not dead:
        return
    for block in function.blocks:
        kept: list[Instr] = []
        waiting: list[DebugRecord] = []
        for instr in block.instrs:
            if instr in dead:
                waiting += instr.records or ()
                continue
            if waiting:
                instr.records = waiting + (instr.records or [])
                waiting = []
            kept.append(instr)
        block.instrs = kept
    map_operands(function, lambda value: ConstSimple(value.type, "poison") if value in dead else value)


def use_counts(function: Function) -> Counter[Value]:
    """How many operands name each value."""
    counts: Counter[Value] = Counter()
    for instr in function.instrs():
        counts.update(instr.operands)
        for _, values in instr.call.bundles if instr.call is not None else ():
            counts.update(values)
    return counts


def callee_name(instr: Instr) -> str:
    """The name of the function that a call names, "" for other callees."""
    callee = instr.operands[-1] if instr.op == "call" else None
    return callee.name if isinstance(callee, Function) else ""


def is_lifetime_marker(instr: Instr) -> bool:
    """`llvm.lifetime.start` or `.end`."""
    return instr.op == "call" and callee_name(instr).startswith(_LIFETIME)


def _call_has(instr: Instr, words: Iterable[str]) -> bool:
    """A call of an intrinsic whose attributes say one of `words`."""
    callee = instr.operands[-1]
    if instr.call is None or not isinstance(callee, Function) or not callee.name.startswith("llvm."):
        return False
    texts = (*callee.attributes, *instr.call.attributes)
    return any(text.startswith(word) for text in texts for word in words)


def has_effect(instr: Instr) -> bool:
    """Must stay even when nobody uses its result."""
    if instr.op in TERMINATORS or instr.op in ("store", "atomicrmw", "cmpxchg", "fence", "va_arg"):
        return True
    if instr.op == "call":
        return not _call_has(instr, _PURE_CALLS)
    return instr.op == "load" and (instr.volatile or bool(instr.ordering))


def may_write(instr: Instr) -> bool:
    """Memory may differ after it."""
    if instr.op == "call":
        return not _call_has(instr, _READING_CALLS)
    if instr.op == "load":
        return instr.volatile or bool(instr.ordering)
    return instr.op in ("store", "atomicrmw", "cmpxchg", "fence", "callbr", "va_arg")


def drop_edges(source: Block, targets: Iterable[Block]) -> None:
    """The edges from `source` to `targets` are gone: for each, the phis there lose one value."""
    for target, count in Counter(targets).items():
        for phi in target.phis():
            left = count
            kept: list[tuple[Block, Value]] = []
            for block, value in zip(phi.blocks, phi.operands, strict=True):
                if block is source and left:
                    left -= 1
                else:
                    kept.append((block, value))
            set_incoming(phi, kept)


def set_incoming(phi: Instr, pairs: Iterable[tuple[Block, Value]]) -> None:
    """Give a phi its blocks and values."""
    pairs = list(pairs)
    phi.blocks = [block for block, _ in pairs]
    phi.operands = [value for _, value in pairs]
