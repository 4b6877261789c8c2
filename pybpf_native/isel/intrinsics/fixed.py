"""Fixed-point multiplication and division as plain IR, at the width that has room for everything.

A number stands for itself over 2**scale. A product has twice the scale and is shifted back; a dividend is shifted
before it is divided. Either is rounded down, as LLVM's code generator does, where the language leaves it open.

Source: LLVM's language reference, "Fixed Point Arithmetic Intrinsics".
"""

from __future__ import annotations

from collections.abc import Callable

from ...ir.types import I64, IntType, int_type
from ...ir.values import Instr, Value
from ..builder import Builder, number
from ..context import Context
from ..expansion import Expansion, bits_of, like

# (builder, a, b, scale) of wide numbers to the exact result, rounded down.
_Make = Callable[[Builder, Value, Value, int], Value]


def _fixed(op: str, signed: bool, saturates: bool) -> Expansion:
    make = _PRODUCTS if op == "mul" else _QUOTIENTS

    def expand(ctx: Context, call: Instr, at: Builder) -> Value | None:
        a, b, scale = call.args
        places = number(scale)
        bits = bits_of(a)
        if places is None or places > bits:
            ctx.refuse(call, f"{call.callee} needs a constant scale of at most {bits}")
            return None
        wide = _wide_type(bits, places, op)
        extend = "sext" if signed else "zext"
        exact = make[signed](at, at.resize(a, wide, extend), at.resize(b, wide, extend), places)
        return at.resize(_clamped(at, exact, bits, signed) if saturates else exact, a.type)

    return expand


def _wide_type(bits: int, places: int, op: str) -> IntType:
    """A register where that is enough."""
    needed = 2 * bits if op == "mul" else bits + places + 1
    return I64 if needed <= I64.bits else int_type(needed)


def _product(shift: str) -> _Make:
    return lambda at, a, b, places: at.binary(shift, at.binary("mul", a, b), like(a, places))


def _unsigned_quotient(at: Builder, a: Value, b: Value, places: int) -> Value:
    return at.binary("udiv", at.binary("shl", a, like(a, places)), b)


def _signed_quotient(at: Builder, a: Value, b: Value, places: int) -> Value:
    """Division rounds towards zero: one less where there is a rest and the signs differ."""
    dividend = at.binary("shl", a, like(a, places))
    quotient = at.binary("sdiv", dividend, b)
    rest = at.binary("sub", dividend, at.binary("mul", quotient, b))
    some = at.compare("ne", rest, like(a, 0))
    differ = at.compare("slt", at.binary("xor", dividend, b), like(a, 0))
    return at.binary("sub", quotient, at.resize(at.binary("and", some, differ), quotient.type))


def _clamped(at: Builder, value: Value, bits: int, signed: bool) -> Value:
    most = like(value, (1 << bits - signed) - 1)
    if not signed:
        return at.select(at.compare("ugt", value, most), most, value)
    least = like(value, -(1 << bits - 1))
    value = at.select(at.compare("sgt", value, most), most, value)
    return at.select(at.compare("slt", value, least), least, value)


_PRODUCTS = {True: _product("ashr"), False: _product("lshr")}
_QUOTIENTS = {True: _signed_quotient, False: _unsigned_quotient}
FIXED: dict[str, Expansion] = {
    f"{sign}{op}.fix{end}": _fixed(op, sign == "s", bool(end))
    for sign in "us"
    for op in ("mul", "div")
    for end in ("", ".sat")
}
