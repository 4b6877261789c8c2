"""Truth values are branched on where that is all they are for, are numbers where they must be, and are right."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from pybpf_native.isa.opcodes import BRANCH
from tests.exec.harness import PAIRS, module_text, ours, run

LEVELS = ("v1", "v2", "v3", "v4")
DECLARATIONS = "declare i1 @llvm.bpf.passthrough.i1.i1(i32, i1)\n"
START = """  %x = icmp ult i64 %a, 100
  %y = icmp ugt i64 %b, 5
  %z = icmp eq i64 %a, %b
  %t = trunc i64 %a to i1
"""
BRANCHED = """
  br i1 {c}, label %yes, label %no
yes:
  br label %no
no:
  %r = phi i64 [ 1, %yes ], [ 2, %entry ]"""
Truth = Callable[[int, int], bool]


def x(a: int, b: int) -> bool:
    return a < 100


def y(a: int, b: int) -> bool:
    return b > 5


def z(a: int, b: int) -> bool:
    return a == b


def t(a: int, b: int) -> bool:
    return bool(a & 1)


# Name -> IR of %c, what it means.
CONDITIONS: dict[str, tuple[str, Truth]] = {
    "and": ("%c = and i1 %x, %y", lambda a, b: x(a, b) and y(a, b)),
    "and_not": ("%n = xor i1 %y, true\n  %c = and i1 %x, %n", lambda a, b: x(a, b) and not y(a, b)),
    "not_and": ("%n = and i1 %x, %y\n  %c = xor i1 %n, true", lambda a, b: not (x(a, b) and y(a, b))),
    "select_and": ("%c = select i1 %x, i1 %y, i1 false", lambda a, b: x(a, b) and y(a, b)),
    "select_or": ("%c = select i1 %x, i1 true, i1 %y", lambda a, b: x(a, b) or y(a, b)),
    "select_not_and": ("%c = select i1 %x, i1 false, i1 %y", lambda a, b: not x(a, b) and y(a, b)),
    "select_not_or": ("%c = select i1 %x, i1 %y, i1 true", lambda a, b: not x(a, b) or y(a, b)),
    "select_three": ("%c = select i1 %x, i1 %y, i1 %z", lambda a, b: y(a, b) if x(a, b) else z(a, b)),
    "three": ("%n = and i1 %x, %y\n  %c = or i1 %n, %z", lambda a, b: (x(a, b) and y(a, b)) or z(a, b)),
    "number_and": ("%c = and i1 %t, %y", lambda a, b: t(a, b) and y(a, b)),
    "plain_not": ("%c = xor i1 %t, true", lambda a, b: not t(a, b)),
    "barriers": (
        "%n = call i1 @llvm.bpf.passthrough.i1.i1(i32 0, i1 %x)\n  %f = freeze i1 %y\n  %c = and i1 %n, %f",
        lambda a, b: x(a, b) and y(a, b),
    ),
    "exclusive": ("%c = xor i1 %x, %y", lambda a, b: x(a, b) != y(a, b)),
    "negated_constant": ("%n = xor i1 false, true\n  %c = and i1 %n, %x", x),
    "larger": (
        "%n = and i1 %x, %y\n  %m = or i1 %n, %z\n  %k = xor i1 %m, true\n  %c = or i1 %k, %t",
        lambda a, b: not ((x(a, b) and y(a, b)) or z(a, b)) or t(a, b),
    ),
}
# How %c is used, and the result.
USES: dict[str, tuple[str, Callable[[bool, int], int]]] = {
    "branch": (BRANCHED.format(c="%c"), lambda c, b: 1 if c else 2),
    "zext": ("\n  %r = zext i1 %c to i64", lambda c, b: int(c)),
    "sext": ("\n  %r = sext i1 %c to i64", lambda c, b: -int(c)),
    "add": ("\n  %ee = zext i1 %c to i64\n  %r = add i64 %b, %ee", lambda c, b: b + c),
    "subtract": ("\n  %ee = zext i1 %c to i64\n  %r = sub i64 %b, %ee", lambda c, b: b - c),
    "subtract_from": ("\n  %ee = zext i1 %c to i64\n  %r = sub i64 %ee, %b", lambda c, b: c - b),
    "twice": ("\n  %ee = zext i1 %c to i64\n  %r = add i64 %ee, %ee", lambda c, b: 2 * c),
    "narrow": (
        "\n  %ee = sext i1 %c to i8\n  %nn = trunc i64 %b to i8\n  %oo = or i8 %nn, %ee\n  %r = zext i8 %oo to i64",
        lambda c, b: 255 if c else b & 255,
    ),
    "many": (
        "\n  %ee = select i1 %c, i64 %b, i64 7\n  call i64 inttoptr (i64 5 to ptr)()"
        "\n  %ff = select i1 %c, i64 3, i64 %ee\n  %gg = zext i1 %c to i64\n  %hh = xor i64 %ff, %gg"
        "\n  %jj = and i1 %c, %z\n  %kk = zext i1 %jj to i64\n  %ll = shl i64 %kk, 9\n  %r = add i64 %hh, %ll",
        lambda c, b: 0,
    ),
    "in_a_phi": (
        "\n  br i1 %z, label %some, label %more\nsome:\n  br label %more\nmore:"
        "\n  %pp = phi i1 [ true, %some ], [ %c, %entry ]\n  %r = zext i1 %pp to i64",
        lambda c, b: 0,
    ),
}


def wanted(condition: str, use: str, a: int, b: int) -> int:
    c = CONDITIONS[condition][1](a, b)
    if use == "many":
        value = ((3 if c else 7) ^ c) + ((c and z(a, b)) << 9)
    elif use == "in_a_phi":
        value = c or z(a, b)
    else:
        value = USES[use][1](c, b)
    return value % (1 << 64)


def text(*pairs: tuple[str, str]) -> str:
    bodies = {f"{condition}__{use}": START + "  " + CONDITIONS[condition][0] + USES[use][0] for condition, use in pairs}
    return module_text(bodies, DECLARATIONS)


@pytest.mark.kernel
@pytest.mark.parametrize("cpu", LEVELS)
@pytest.mark.parametrize("use", USES)
def test_results(use: str, cpu: str) -> None:
    for name, values in run(ours(text(*((condition, use) for condition in CONDITIONS)), cpu)).items():
        condition = name.partition("__")[0]
        assert values == [wanted(condition, use, a, b) for a, b in PAIRS], name


def size(condition: str, use: str) -> int:
    (function,) = ours(text((condition, use))).functions
    return function.slots


def jumps(condition: str, use: str) -> int:
    (function,) = ours(text((condition, use))).functions
    return sum(bool(insn.op.flags & BRANCH) and insn.op.name != "ja" for insn in function.insns)


@pytest.mark.parametrize("condition", ["and", "select_or", "select_not_and", "not_and", "barriers"])
def test_two_comparisons_are_two_jumps(condition: str) -> None:
    assert jumps(condition, "branch") == jumps(condition, "zext") == jumps(condition, "add") == 2


def test_a_number_is_a_constant_and_a_jump_around_it() -> None:
    """The one of `zext` (a jump, two constants) and the step of `add` (a jump, an addition)."""
    assert size("and", "zext") == size("and", "add") + 1


def test_what_is_a_number_anyway_stays_one() -> None:
    assert jumps("plain_not", "zext") == 0


def test_a_large_condition_is_made_a_number_when_it_is_used_often() -> None:
    """Four jumps for it, one for each of three other uses, two where another comparison is added."""
    assert jumps("larger", "many") <= 4 + 3 + 2
