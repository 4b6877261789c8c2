"""Intrinsics that say something to the optimiser, ask it something, or ask about the machine.

Nothing is left to optimise here, so hints vanish, and questions get the answer that is always right: an object's
size is known when it is an object of the function or the module, and a value is constant when it is one.
"""

from __future__ import annotations

from ...errors import CompileError
from ...ir.layout import size_of
from ...ir.values import Constant, ConstExpr, GlobalVariable, Instr, Value, const_int, zero
from ..builder import Builder, number
from ..context import Context
from ..expansion import Expansion, bits_of
from ..regions import root_and_offset


def nothing(ctx: Context, call: Instr, at: Builder) -> None:
    """The call goes."""
    return


def first(ctx: Context, call: Instr, at: Builder) -> Value:
    """The call is its first argument."""
    return call.args[0]


def _zero(ctx: Context, call: Instr, at: Builder) -> Value:
    return zero(call.type)


def _object_size(ctx: Context, call: Instr, at: Builder) -> Value:
    """`llvm.objectsize(ptr, i1 least, i1 null is unknown, i1 dynamic)`: the bytes from the pointer to the end."""
    pointer, least = call.args[:2]
    size = _size_behind(pointer)
    if size is None:
        size = 0 if number(least) else -1
    return const_int(bits_of(call), size)


def _size_behind(pointer: Value) -> int | None:
    root, offset = root_and_offset(pointer)
    try:
        if isinstance(root, GlobalVariable) and root.initializer is not None:
            size = size_of(root.value_type)
        elif isinstance(root, Instr) and root.op == "alloca" and root.aux_type is not None:
            count = number(root.operands[0]) if root.operands else 1
            if count is None:
                return None
            size = size_of(root.aux_type) * count
        else:
            return None
    except CompileError:
        return None
    return max(size - offset, 0) if offset >= 0 else 0


def _is_constant(ctx: Context, call: Instr, at: Builder) -> Value:
    value = call.args[0]
    return const_int(1, int(isinstance(value, Constant) and not isinstance(value, ConstExpr)))


def _refused(what: str, help: str) -> Expansion:
    def refuse(ctx: Context, call: Instr, at: Builder) -> None:
        ctx.refuse(call, f"{what} is not supported", help)

    return refuse


_STACK_HELP = "use arrays of constant size, or a map"
_ADDRESS_HELP = "the verifier knows no return addresses; bpf_get_stack() collects them"
HINTS: dict[str, Expansion] = {
    **dict.fromkeys(
        (
            *("assume", "donothing", "prefetch", "sideeffect", "var.annotation"),
            *("dbg.value", "dbg.declare", "dbg.label", "dbg.assign", "pseudoprobe", "fake.use"),
            *("experimental.noalias.scope.decl", "invariant.end"),
        ),
        nothing,
    ),
    **dict.fromkeys(
        (
            *("expect", "expect.with.probability", "launder.invariant.group", "strip.invariant.group", "ssa.copy"),
            *("annotation", "ptr.annotation", "threadlocal.address", "arithmetic.fence"),
        ),
        first,
    ),
    "invariant.start": _zero,
    "objectsize": _object_size,
    "is.constant": _is_constant,
    "allow.runtime.check": lambda ctx, call, at: const_int(1, 1),
    "allow.ubsan.check": lambda ctx, call, at: const_int(1, 1),
    "stacksave": _refused("a stack allocation of variable size", _STACK_HELP),
    "stackrestore": _refused("a stack allocation of variable size", _STACK_HELP),
    "returnaddress": _refused("the return address", _ADDRESS_HELP),
    "addressofreturnaddress": _refused("the return address", _ADDRESS_HELP),
}
