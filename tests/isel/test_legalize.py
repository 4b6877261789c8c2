"""Legalization leaves nothing that selection does not know, whatever shape the IR has."""

from __future__ import annotations

import pytest

from pybpf_native.ir.reader import read
from pybpf_native.isa.text import listing
from pybpf_native.pipeline import Options, compile_module
from pybpf_native.target import target_for


def code(text: str, cpu: str = "v3") -> str:
    obj = compile_module(read(text), target_for(cpu), Options(verify=True))
    return "\n".join(listing(function.insns, function.name) for function in obj.functions)


DECIDED = """define i64 @f(i64 %a, i64 %b) {{
  br i1 {condition}, label %yes, label %no
yes:
  %x = mul i64 %a, 3
  br label %out
no:
  %y = mul i64 %b, 5
  br label %out
out:
  %r = phi i64 [ %x, %yes ], [ %y, %no ]
  %s = add i64 %r, 1
  ret i64 %s
}}"""
YES = "define i64 @f(i64 %a, i64 %b) {\n  %x = mul i64 %a, 3\n  %s = add i64 %x, 1\n  ret i64 %s\n}"
NO = "define i64 @f(i64 %a, i64 %b) {\n  %y = mul i64 %b, 5\n  %s = add i64 %y, 1\n  ret i64 %s\n}"


@pytest.mark.parametrize(("condition", "same"), [("true", YES), ("false", NO), ("undef", NO), ("poison", NO)])
def test_branch_on_a_constant(condition: str, same: str) -> None:
    assert code(DECIDED.format(condition=condition)) == code(same)


@pytest.mark.parametrize(("constant", "same"), [("false", "1"), ("true", "0")])
def test_negated_constant_as_a_number(constant: str, same: str) -> None:
    text = f"define i1 @f() {{\n  %n = xor i1 {constant}, true\n  ret i1 %n\n}}"
    assert code(text) == code(f"define i1 @f() {{\n  ret i1 {same}\n}}")


@pytest.mark.parametrize("condition", ["true", "false"])
def test_edge_that_goes_away_leaves_phis_right(condition: str) -> None:
    """One of the two targets is the other's successor, and has a phi for both."""
    text = f"""define i64 @f(i64 %a) {{
    entry:
      br i1 {condition}, label %more, label %out
    more:
      br label %out
    out:
      %r = phi i64 [ %a, %more ], [ 7, %entry ]
      ret i64 %r
    }}"""
    plain = "ret i64 %a" if condition == "true" else "ret i64 7"
    assert code(text) == code(f"define i64 @f(i64 %a) {{\n  {plain}\n}}")


def test_select_on_a_constant() -> None:
    text = "define i64 @f(i64 %a) {\n  %r = select i1 true, i64 %a, i64 5\n  ret i64 %r\n}"
    assert code(text) == code("define i64 @f(i64 %a) {\n  ret i64 %a\n}")
