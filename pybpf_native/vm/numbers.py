"""Arithmetic that Python has no operator for: signed division and byte swaps of 64-bit numbers held as unsigned ints.

RFC 9669, section 4.1: division by zero gives zero, the remainder of it the dividend; signed division rounds to zero.
The smallest number divided by -1 is itself, with the remainder 0, as the kernel has it.
"""

from __future__ import annotations

from ..isa.wire import signed


def sdiv(a: int, b: int, bits: int) -> int:
    """Signed quotient of the lower `bits`, as an unsigned number of that width."""
    dividend, divisor = signed(a, bits), signed(b, bits)
    if not divisor:
        return 0
    quotient = abs(dividend) // abs(divisor)
    return (quotient if (dividend < 0) == (divisor < 0) else -quotient) & (1 << bits) - 1


def smod(a: int, b: int, bits: int) -> int:
    """Signed remainder of the lower `bits`, with the sign of the dividend, as an unsigned number of that width."""
    dividend, divisor = signed(a, bits), signed(b, bits)
    remainder = abs(dividend) % abs(divisor) if divisor else abs(dividend)
    return (-remainder if dividend < 0 else remainder) & (1 << bits) - 1


def swap(value: int, bits: int) -> int:
    """The lower `bits` with their bytes in the other order."""
    return int.from_bytes((value & (1 << bits) - 1).to_bytes(bits // 8, "little"), "big")
