"""The printer's middle: one small function for each shape of instruction, found by its opcode."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from ..errors import InternalError
from .printer_values import string
from .reader_values import BINARY, CASTS, FP_CASTS
from .types import FunctionType, PtrType
from .values import ConstInt, Instr

if TYPE_CHECKING:
    from .printer import ModulePrinter


def instruction_text(printer: ModulePrinter, instr: Instr) -> str:
    """The text of an instruction, from its opcode on, without metadata.

    Raises:
        InternalError: the opcode is none of LLVM's.
    """
    write = _WRITERS.get(instr.op)
    if write is None:
        function = instr.parent.function.name
        raise InternalError("print", function, f"unknown instruction {instr.op}")
    return write(printer, instr)


def _head(instr: Instr) -> str:
    """The opcode and its flags."""
    return " ".join((instr.op, *instr.flags)) if instr.flags else instr.op


def _binary(printer: ModulePrinter, instr: Instr) -> str:
    left, right = instr.operands
    return f"{_head(instr)} {left.type} {printer.ref(left)}, {printer.ref(right)}"


def _compare(printer: ModulePrinter, instr: Instr) -> str:
    left, right = instr.operands
    return f"{_head(instr)} {instr.pred} {left.type} {printer.ref(left)}, {printer.ref(right)}"


def _conversion(printer: ModulePrinter, instr: Instr) -> str:
    return f"{_head(instr)} {printer.operand(instr.operands[0])} to {instr.type}"


def _plain(printer: ModulePrinter, instr: Instr) -> str:
    """Opcode, flags, operands with types."""
    operands = ", ".join(printer.operand(operand) for operand in instr.operands)
    return f"{_head(instr)} {operands}" if operands else _head(instr)


def _with_indices(printer: ModulePrinter, instr: Instr) -> str:
    return ", ".join([_plain(printer, instr), *map(str, instr.indices)])


def _phi(printer: ModulePrinter, instr: Instr) -> str:
    pairs = zip(instr.operands, instr.blocks, strict=True)
    texts = [f"[ {printer.ref(value)}, {printer.ref(block)} ]" for value, block in pairs]
    return f"{_head(instr)} {instr.type} {', '.join(texts)}"


def _alloca(printer: ModulePrinter, instr: Instr) -> str:
    text = f"{_head(instr)} {instr.aux_type}"
    count = instr.operands[0] if instr.operands else None
    if count is not None and not (isinstance(count, ConstInt) and count.value == 1):
        text += f", {printer.operand(count)}"
    text += _align(instr)
    space = instr.type.space if isinstance(instr.type, PtrType) else 0
    return text + (f", addrspace({space})" if space else "")


def _align(instr: Instr) -> str:
    return f", align {instr.align}" if instr.align else ""


def _access(instr: Instr) -> tuple[str, str]:
    """(head, tail) of a memory access: `load atomic volatile`, ` syncscope("x") seq_cst, align 4`."""
    words = [flag for flag in instr.flags if not flag.startswith("syncscope")]
    scopes = [flag for flag in instr.flags if flag.startswith("syncscope")]
    atomic = ["atomic"] if instr.ordering and instr.op in ("load", "store") else []
    orders = [word for word in (instr.ordering, instr.pred if instr.op == "cmpxchg" else "") if word]
    return " ".join([instr.op, *atomic, *words]), "".join(f" {word}" for word in scopes + orders) + _align(instr)


def _load(printer: ModulePrinter, instr: Instr) -> str:
    head, tail = _access(instr)
    return f"{head} {instr.type}, {printer.operand(instr.operands[0])}{tail}"


def _memory(printer: ModulePrinter, instr: Instr) -> str:
    """store, cmpxchg, atomicrmw, fence."""
    head, tail = _access(instr)
    operation = f" {instr.pred}" if instr.op == "atomicrmw" else ""
    operands = ", ".join(printer.operand(operand) for operand in instr.operands)
    return f"{head}{operation}{' ' if operands else ''}{operands}{tail}"


def _element_pointer(printer: ModulePrinter, instr: Instr) -> str:
    operands = [printer.operand(operand) for operand in instr.operands]
    return ", ".join([f"{_head(instr)} {instr.aux_type}", *operands])


def _va_arg(printer: ModulePrinter, instr: Instr) -> str:
    return f"va_arg {printer.operand(instr.operands[0])}, {instr.type}"


def _call(printer: ModulePrinter, instr: Instr) -> str:
    info = instr.call
    signature = instr.aux_type
    if info is None or not isinstance(signature, FunctionType):
        raise InternalError("print", instr.parent.function.name, "a call without call information")
    words = [info.tail, instr.op, *instr.flags, info.cconv, *info.ret_attributes]
    words += [str(signature) if signature.varargs else str(signature.ret), printer.ref(instr.callee)]
    text = " ".join(word for word in words if word) + f"({', '.join(_arguments(printer, instr))})"
    text += printer.group(info.attributes)
    if info.bundles:
        bundles = [f"{string(tag)}({', '.join(map(printer.operand, values))})" for tag, values in info.bundles]
        text += f" [ {', '.join(bundles)} ]"
    if instr.op == "callbr":
        first, *others = [f"label {printer.ref(block)}" for block in instr.blocks]
        text += f" to {first} [{', '.join(others)}]"
    return text


def _arguments(printer: ModulePrinter, instr: Instr) -> list[str]:
    assert instr.call is not None
    args = instr.args
    attributes = instr.call.arg_attributes or [()] * len(args)
    if not any(attributes):
        return [printer.operand(arg) for arg in args]
    return [
        " ".join([str(arg.type), *texts, printer.ref(arg)]) if texts else printer.operand(arg)
        for arg, texts in zip(args, attributes, strict=True)
    ]


def _br(printer: ModulePrinter, instr: Instr) -> str:
    labels = [f"label {printer.ref(block)}" for block in instr.blocks]
    return "br " + ", ".join([printer.operand(operand) for operand in instr.operands] + labels)


def _switch(printer: ModulePrinter, instr: Instr) -> str:
    value, *cases = instr.operands
    default, *targets = instr.blocks
    lines = [
        f"\n    {printer.operand(case)}, label {printer.ref(block)}" for case, block in zip(cases, targets, strict=True)
    ]
    return f"switch {printer.operand(value)}, label {printer.ref(default)} [{''.join(lines)}\n  ]"


def _indirectbr(printer: ModulePrinter, instr: Instr) -> str:
    labels = ", ".join(f"label {printer.ref(block)}" for block in instr.blocks)
    return f"indirectbr {printer.operand(instr.operands[0])}, [{labels}]"


def _ret(printer: ModulePrinter, instr: Instr) -> str:
    return f"ret {printer.operand(instr.operands[0])}" if instr.operands else "ret void"


_WRITERS: dict[str, Callable[[ModulePrinter, Instr], str]] = {
    **dict.fromkeys(BINARY | frozenset(("fadd", "fsub", "fmul", "fdiv", "frem")), _binary),
    **dict.fromkeys(CASTS | FP_CASTS, _conversion),
    **dict.fromkeys(("icmp", "fcmp"), _compare),
    **dict.fromkeys(
        ("fneg", "select", "freeze", "extractelement", "insertelement", "shufflevector", "unreachable"), _plain
    ),
    **dict.fromkeys(("extractvalue", "insertvalue"), _with_indices),
    "phi": _phi,
    "alloca": _alloca,
    "load": _load,
    **dict.fromkeys(("store", "cmpxchg", "atomicrmw", "fence"), _memory),
    "getelementptr": _element_pointer,
    "va_arg": _va_arg,
    **dict.fromkeys(("call", "callbr"), _call),
    "br": _br,
    "switch": _switch,
    "indirectbr": _indirectbr,
    "ret": _ret,
}
