"""Floating point values that are only moved, in the kernel, which knows none."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from .harness import PAIRS, module_text, ours, run

pytestmark = pytest.mark.kernel

SIGN = 1 << 63
MASK = (1 << 64) - 1
DECLARATIONS = """
@table = internal constant [2 x double] [double 3.0, double -0.0]
declare double @llvm.fabs.f64(double)
declare float @llvm.copysign.f32(float, float)
define internal double @second({ double, float } %pair, double %other) noinline {
  %f = extractvalue { double, float } %pair, 1
  %bits = bitcast float %f to i32
  %odd = trunc i32 %bits to i1
  %d = extractvalue { double, float } %pair, 0
  %s = select i1 %odd, double %d, double %other
  ret double %s
}
"""
MOVED = """
  %slot = alloca { i64, double, float }, align 8
  %pd = getelementptr { i64, double, float }, ptr %slot, i32 0, i32 1
  %d = bitcast i64 %a to double
  store double %d, ptr %pd, align 8
  %e = load double, ptr %pd, align 8
  %c = icmp ult i64 %a, %b
  %s = select i1 %c, double %e, double 1.0
  %r = bitcast double %s to i64"""
SIGNS = """
  %d = bitcast i64 %a to double
  %n = fneg double %d
  %m = call double @llvm.fabs.f64(double %n)
  %bits = bitcast double %m to i64
  %low = trunc i64 %b to i32
  %f = bitcast i32 %low to float
  %g = call float @llvm.copysign.f32(float 2.0, float %f)
  %gi = bitcast float %g to i32
  %gw = zext i32 %gi to i64
  %r = xor i64 %bits, %gw"""
CALLED = """
  %d = bitcast i64 %a to double
  %low = trunc i64 %b to i32
  %f = bitcast i32 %low to float
  %p0 = insertvalue { double, float } poison, double %d, 0
  %p1 = insertvalue { double, float } %p0, float %f, 1
  %k = load double, ptr @table
  %v = call double @second({ double, float } %p1, double %k)
  %r = bitcast double %v to i64"""
VECTOR = """
  %ab = insertelement <2 x i64> poison, i64 %a, i32 0
  %ba = insertelement <2 x i64> %ab, i64 %b, i32 1
  %v = bitcast <2 x i64> %ba to <4 x float>
  %w = shufflevector <4 x float> %v, <4 x float> zeroinitializer, <2 x i32> <i32 3, i32 0>
  %r = bitcast <2 x float> %w to i64"""
CASES: dict[str, tuple[str, Callable[[int, int], int]]] = {
    "moved": (MOVED, lambda a, b: a if a < b else 0x3FF0000000000000),
    "signs": (SIGNS, lambda a, b: (a & ~SIGN & MASK) ^ (0x40000000 | b & 1 << 31)),
    "called": (CALLED, lambda a, b: a if b & 1 else 0x4008000000000000),
    "vector": (VECTOR, lambda a, b: b >> 32 | (a & 0xFFFFFFFF) << 32),
}


@pytest.mark.parametrize("cpu", ["v1", "v2", "v3", "v4"])
def test_moved(cpu: str) -> None:
    text = module_text({name: body for name, (body, _) in CASES.items()}, DECLARATIONS)
    results = run(ours(text, cpu))
    for name, (_, expected) in CASES.items():
        assert results[name] == [expected(a, b) for a, b in PAIRS], name
