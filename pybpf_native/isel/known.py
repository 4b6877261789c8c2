"""Known-zero upper bits: how many low bits of a value's register can be other than zero.

A value of N bits lives in a 64-bit register whose bits above N may hold anything, unless the instruction
that made it clears them: a narrow load, a 32-bit operation, a shift right, a mask. Where that is known, an
extension costs nothing. The analysis is optimistic (phis start at 0 bits) and grows to a fixed point; a
value that grows too often is given up.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from ..ir.cfg import reverse_postorder
from ..ir.types import IntType
from ..ir.values import Argument, ConstInt, ConstSimple, Function, Instr, Value
from .intrinsics.expand import intrinsic_name
from .rewrite import const_value

UNKNOWN = 64
PATIENCE = 4  # how often a value may grow before it is given up


def width_of(value: Value) -> int:
    """The width in bits of the operation a value of this type takes: its own, 64 for pointers."""
    return value.type.bits if isinstance(value.type, IntType) else 64


class KnownBits:
    """The analysis of one function; `bits(value)` answers."""

    def __init__(self, fn: Function, using: dict[Value, list[Instr]], *, jump32: bool = True) -> None:
        self.jump32 = jump32
        self.known: dict[Value, int] = {}
        self._grown: dict[Value, int] = {}
        stale: dict[Instr, None] = {}  # those that were visited with less than is known now
        for block in reverse_postorder(fn):
            for instr in block.instrs:
                if self._update(instr):
                    stale.update((user, None) for user in using.get(instr, ()) if user in self.known)
        while stale:
            grown = [instr for instr in stale if self._update(instr)]
            stale = {user: None for instr in grown for user in using.get(instr, ()) if user in self.known}

    def bits(self, value: Value) -> int:
        """All bits of the register from this one up are zero."""
        if isinstance(value, ConstInt):
            return value.value.bit_length()
        if isinstance(value, ConstSimple):
            return 0  # null, zero; undef and poison may be taken as zero, and are
        if isinstance(value, Argument):
            return _passed(width_of(value), value.attributes)
        return self.known.get(value, 0) if isinstance(value, Instr) else UNKNOWN

    def _update(self, instr: Instr) -> bool:
        """Visit an instruction; whether more bits than before may be set."""
        rule = _RULES.get(instr.op)
        new = min(rule(self, instr), UNKNOWN) if rule else UNKNOWN
        old = self.known.get(instr)
        if old is None:
            self.known[instr] = new
            return new > 0  # 0 is what has been assumed of it
        if new <= old:
            return False
        self._grown[instr] = self._grown.get(instr, 0) + 1
        self.known[instr] = new if self._grown[instr] <= PATIENCE else UNKNOWN
        return True


def _capped(rule: Callable[[int, int], int]) -> Callable[[KnownBits, Instr], int]:
    """A rule for a binary operation, which is made at 32 or 64 bits: a 32-bit one clears the upper half."""

    def apply(known: KnownBits, instr: Instr) -> int:
        a, b = (known.bits(operand) for operand in instr.operands)
        return min(rule(a, b), 64 if width_of(instr) > 32 else 32)

    return apply


def _source(known: KnownBits, instr: Instr) -> int:
    return known.bits(instr.operands[0])


def _zext(known: KnownBits, instr: Instr) -> int:
    return min(known.bits(instr.operands[0]), width_of(instr.operands[0]))


_AS_IT_IS = ("call", "phi")


def _sext(known: KnownBits, instr: Instr) -> int:
    source = known.bits(instr.operands[0])
    operand = instr.operands[0]
    if source < width_of(operand):
        return source
    # What comes extended from the other side of a call is left as it is, whatever is above.
    as_it_is = source > 32 and (
        isinstance(operand, Argument) or (isinstance(operand, Instr) and operand.op in _AS_IT_IS)
    )
    return 64 if width_of(instr) > 32 or as_it_is or not known.jump32 else 32


def _load(known: KnownBits, instr: Instr) -> int:
    return min(width_of(instr), _range_bits(instr))


def _range_bits(instr: Instr) -> int:
    """What `!range !{T low, T high}` says: values from low to below high."""
    node = instr.attachments.get("range") if instr.attachments else None
    bounds = [item for item in node.items if isinstance(item, ConstInt)] if node is not None else []
    if len(bounds) != 2 or bounds[0].value >= bounds[1].value:
        return UNKNOWN  # several ranges, or one that wraps
    return (bounds[1].value - 1).bit_length()


def _trunc(known: KnownBits, instr: Instr) -> int:
    source = known.bits(instr.operands[0])
    # What nuw says is lost are zeros between the two widths. Above the wider one the register may hold anything.
    is_exact = "nuw" in instr.flags and source <= width_of(instr.operands[0])
    return min(source, width_of(instr)) if is_exact else source


def _unseen(known: KnownBits, instr: Instr) -> int:
    """Known to the machine alone: to the verifier all 64 bits of such a result are unknown, also when the operation
    has 32 bits and clears the upper half (adjust_scalar_min_max_vals). A comparison of 32 bits bounds the lower half
    only, and an extension must follow it; one of 64 bits, all there is below ISA v3, bounds the register as it is."""
    return UNKNOWN if known.jump32 or width_of(instr) > 32 else 32


def _shift_left(known: KnownBits, instr: Instr) -> int:
    amount = const_value(instr.operands[1])
    limit = 64 if width_of(instr) > 32 else 32
    return _unseen(known, instr) if amount is None else min(limit, known.bits(instr.operands[0]) + amount)


def _shift_right(known: KnownBits, instr: Instr) -> int:
    amount = const_value(instr.operands[1])
    if amount is None:
        return _unseen(known, instr)
    return max(min(known.bits(instr.operands[0]), width_of(instr)) - amount, 0)


def _shift_sign(known: KnownBits, instr: Instr) -> int:
    if const_value(instr.operands[1]) is None:
        return _unseen(known, instr)
    return 64 if width_of(instr) > 32 else 32


def _phi(known: KnownBits, instr: Instr) -> int:
    return max((known.bits(operand) for operand in instr.operands), default=0)


def _member(known: KnownBits, instr: Instr) -> int:
    source = instr.operands[0]
    return width_of(instr) if isinstance(source, Instr) and source.op == "cmpxchg" else UNKNOWN


def _call(known: KnownBits, instr: Instr) -> int:
    if intrinsic_name(instr) == "bswap":
        return width_of(instr)  # the instruction clears what is above
    return _passed(width_of(instr), instr.call.ret_attributes) if instr.call is not None else UNKNOWN


def _passed(bits: int, attributes: Sequence[str]) -> int:
    """Arguments and results are extended on the way when they have fewer than 32 bits, and only then."""
    return bits if "zeroext" in attributes and bits < 32 else UNKNOWN


_RULES: dict[str, Callable[[KnownBits, Instr], int]] = {
    "and": _capped(min),
    "or": _capped(max),
    "xor": _capped(max),
    "add": _capped(lambda a, b: max(a, b) + 1),
    "mul": _capped(lambda a, b: a + b),
    "sub": _capped(lambda a, b: UNKNOWN),
    "ashr": _shift_sign,
    "sdiv": _unseen,
    "srem": _unseen,
    "shl": _shift_left,
    "lshr": _shift_right,
    "udiv": _unseen,
    "urem": _unseen,
    "zext": _zext,
    "sext": _sext,
    "trunc": _trunc,
    "freeze": _source,
    "bitcast": _source,
    "ptrtoint": _source,
    "load": _load,
    "phi": _phi,
    "icmp": lambda known, instr: 1,
    "call": _call,
    "atomicrmw": lambda known, instr: width_of(instr),
    "extractvalue": _member,
}
