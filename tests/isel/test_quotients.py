"""Quotients by multiplication are exact, over the whole range of the dividend."""

from __future__ import annotations

import pytest

from pybpf_native.isel.quotients import MAX_WIDTH, reciprocal


def test_every_quotient_of_a_byte() -> None:
    for divisor in range(3, 256):
        if divisor & (divisor - 1):
            multiplier, shift = reciprocal(8, divisor)
            assert [x * multiplier >> shift for x in range(256)] == [x // divisor for x in range(256)]


@pytest.mark.parametrize("bits", [2, 3, 16, 24, MAX_WIDTH])
def test_quotients_where_they_change(bits: int) -> None:
    """The quotient grows at multiples of the divisor: it is right there and just before."""
    top = (1 << bits) - 1
    for divisor in {3, 5, 7, 10, 11, 641, 1000, 65537, top // 3, top // 2 + 2, top - 2, top - 1, top}:
        if divisor > top or divisor & (divisor - 1) == 0:
            continue
        multiplier, shift = reciprocal(bits, divisor)
        assert multiplier < 1 << 31
        assert top * multiplier < 1 << 64
        last = top // divisor
        for quotient in {1, 2, last // 2, last - 1, last}:
            for x in (quotient * divisor - 1, quotient * divisor, top):
                if 0 <= x <= top:
                    assert x * multiplier >> shift == x // divisor, (x, divisor)
