"""IR made smaller: what has nothing to do with a failure goes, whatever sort of thing it is."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from pybpf_native.crosscheck.minimize import minimize
from pybpf_native.errors import BpfError
from pybpf_native.ir.reader import read
from pybpf_native.ir.verify import verify

CORPUS = Path(__file__).parent.parent / "corpus"
MANY = """\
%pair = type { i64, i64 }
@used = global i64 1, align 8
@unused = global i64 2, align 8
declare i64 @outside(i64)
define i64 @other(i64 %x) {
  %y = call i64 @outside(i64 %x)
  ret i64 %y
}
define i64 @f(i64 %a, i64 %b) {
entry:
  %p = alloca %pair, align 8
  store i64 %a, ptr %p, align 8
  %o = call i64 @other(i64 %a)
  switch i64 %o, label %out [
    i64 1, label %one
    i64 2, label %two
  ]
one:
  %g = load i64, ptr @used, align 8
  br label %out
two:
  %d = add i64 %b, %o
  %q = udiv i64 %a, %d
  %m = mul i64 %q, 3
  %w = sub i64 %m, %b
  br label %out
out:
  %r = phi i64 [ %a, %entry ], [ %g, %one ], [ %w, %two ]
  ret i64 %r
}
"""


def readable(text: str) -> bool:
    """What a compiler would read."""
    try:
        verify(read(text))
    except BpfError:
        return False
    return True


def smallest(text: str, pattern: str) -> str:
    """The smallest text that is IR and has something in it."""
    return minimize(text, lambda candidate: readable(candidate) and bool(re.search(pattern, candidate)))


def body(text: str) -> list[str]:
    """The lines of the one function that is left."""
    (inside,) = re.findall(r"^define[^{]*{\n(.*?)^}", text, re.DOTALL | re.MULTILINE)
    return [line.strip() for line in inside.splitlines()]


def test_an_instruction_alone_is_left() -> None:
    small = smallest(MANY, "= mul ")
    assert [line.partition(" i64 ")[0] for line in body(small)] == ["entry:", "%m = mul", "ret"]
    assert "@" not in re.sub(r"@f\b", "", small)


def test_nothing_divides_by_zero_for_being_smaller() -> None:
    assert re.search(r"= udiv i64 \S+, (1|%[ab])$", smallest(MANY, "= udiv "), re.MULTILINE)


def test_chains_are_stepped_over() -> None:
    chain = "%b = mul i64 %a, 3\n%c = add i64 %b, 1\n%d = xor i64 %c, %a\nret i64 %d"
    assert body(smallest(f"define i64 @f(i64 %a) {{\n{chain}\n}}\n", "ret i64 %")) == ["ret i64 %a"]


def test_a_branch_that_matters_stays() -> None:
    small = smallest(MANY, r"phi i64 .*\]\, \[")
    assert "phi" in small
    assert "mul" not in small
    assert "alloca" not in small


def test_functions_and_variables_that_matter_stay() -> None:
    small = smallest(MANY, "@used = ")
    assert "define" not in small
    assert "@unused" not in small
    assert "@outside" in smallest(MANY, "call i64 @outside")


@pytest.mark.parametrize("name", ["tc_policer", "loop_matrix", "globals", "core_task"])
def test_real_programs_stay_ir_all_the_way(name: str) -> None:
    text = (CORPUS / f"{name}.ll").read_text()
    small = minimize(text, lambda candidate: readable(candidate) and "section" in candidate, attempts=60)
    assert readable(small)
    assert len(small) < len(text) / 2


def test_text_that_we_do_not_read_goes_by_lines() -> None:
    text = "".join(f"line {number}\n" for number in range(100)) + "define wrong\nmore\n"
    assert minimize(text, lambda candidate: "wrong" in candidate) == "define wrong\n"


def test_there_is_an_end_to_it() -> None:
    asked = []

    def fails(candidate: str) -> bool:
        asked.append(candidate)
        return True

    minimize(MANY, fails, attempts=7)
    assert len(asked) <= 8
    assert minimize(MANY, lambda candidate: "mul" in candidate, seconds=0).count("mul") == 1
