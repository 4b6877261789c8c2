"""Inline assembly in the kernel does what its text says, whatever registers its operands are given."""

from __future__ import annotations

import pytest

from .harness import LICENSE, Case, check, module_text, ours

pytestmark = pytest.mark.kernel

MASK = (1 << 64) - 1
LOW = 0xFFFFFFFF
CALLS = "~{r0},~{r1},~{r2},~{r3},~{r4},~{r5}"


def wrap(value: int) -> int:
    return value & MASK


CASES: dict[str, Case] = {
    "barrier": ('%r = call i64 asm sideeffect "", "=r,0"(i64 %a)', lambda a, b: a),
    "barrier_hides_a_constant": (
        '%x = call i64 asm sideeffect "", "=r,0"(i64 7)\n  %r = add i64 %x, %a',
        lambda a, b: wrap(a + 7),
    ),
    "barrier_of_32_bits": (
        '%t = trunc i64 %a to i32\n  %x = call i32 asm sideeffect "", "=r,0"(i32 %t)\n  %r = zext i32 %x to i64',
        lambda a, b: a & LOW,
    ),
    "barrier_of_a_stack_address": (
        """%v = alloca i64
  store i64 %a, ptr %v
  %p = call ptr asm sideeffect "", "=r,0"(ptr %v)
  %w = alloca i64
  store i64 %b, ptr %w
  %q = call ptr asm sideeffect "", "=r,0"(ptr %w)
  %x = load volatile i64, ptr %p
  %y = load volatile i64, ptr %q
  %r = sub i64 %x, %y""",
        lambda a, b: wrap(a - b),
    ),
    "tied": ('%r = call i64 asm sideeffect "$0 -= $1", "=r,r,0"(i64 %b, i64 %a)', lambda a, b: wrap(a - b)),
    "tied_operand_lives_on": (
        '%x = call i64 asm "$0 <<= 1", "=r,0"(i64 %a)\n  %r = xor i64 %x, %a',
        lambda a, b: wrap(a << 1) ^ a,
    ),
    "same_value_twice": ('%r = call i64 asm "$0 += $1", "=&r,r,0"(i64 %a, i64 %a)', lambda a, b: wrap(2 * a)),
    "early_clobber": (
        '%r = call i64 asm "$0 = 5; $0 += $1; $0 += $2", "=&r,r,r"(i64 %a, i64 %b)',
        lambda a, b: wrap(a + b + 5),
    ),
    "two_early_clobbers": (
        """%s = call { i64, i64 } asm "$0 = 1; $1 = 2; $0 += $2; $1 += $3", "=&r,=&r,r,r"(i64 %a, i64 %b)
  %x = extractvalue { i64, i64 } %s, 0
  %y = extractvalue { i64, i64 } %s, 1
  %r = sub i64 %x, %y""",
        lambda a, b: wrap(a - b - 1),
    ),
    "two_ties": (
        """%s = call { i64, i64 } asm "$0 += $1; $1 ^= $0", "=r,=r,0,1"(i64 %a, i64 %b)
  %x = extractvalue { i64, i64 } %s, 0
  %y = extractvalue { i64, i64 } %s, 1
  %z = sub i64 %x, %y
  %t = mul i64 %a, %b
  %r = xor i64 %z, %t""",
        lambda a, b: wrap(wrap(a + b) - (b ^ wrap(a + b))) ^ wrap(a * b),
    ),
    "three_ties_crossed": (
        """%s = call { i64, i32, i64 } asm "$0 += 1; $1 += 2; $2 += 3", "=r,=w,=&r,2,1,0"(i64 %b, i32 9, i64 %a)
  %x = extractvalue { i64, i32, i64 } %s, 0
  %y = extractvalue { i64, i32, i64 } %s, 1
  %w = extractvalue { i64, i32, i64 } %s, 2
  %v = zext i32 %y to i64
  %z = sub i64 %x, %w
  %r = add i64 %z, %v""",
        lambda a, b: wrap(a + 1 - (b + 3) + 11),
    ),
    "half_register": (
        '%t = trunc i64 %a to i32\n  %x = call i32 asm "$0 = $1; $0 += 3", "=&w,w"(i32 %t)\n  %r = zext i32 %x to i64',
        lambda a, b: (a + 3) & LOW,
    ),
    "numbers": (
        '%r = call i64 asm "$0 += $1; $0 += ${2:n}; $0 ^= ${3:c}", "=r,i,n,ri,0"(i32 -5, i64 7, i64 255, i64 %a)',
        lambda a, b: wrap(a - 12) ^ 255,
    ),
    "wide_number": (
        '%r = call i64 asm "$0 = $1 ll", "=r,i"(i64 -1311768467463790320)',
        lambda a, b: wrap(-0x123456789ABCDEF0),
    ),
    "clobbers_leave_others_alone": (
        f"""%x = add i64 %a, %b
  call void asm sideeffect "r1 = $0; call 5", "r,{CALLS}"(i64 %a)
  %r = xor i64 %x, %a""",
        lambda a, b: wrap(a + b) ^ a,
    ),
    "clobbers_that_nobody_declared": (
        """%x = add i64 %a, %b
  call void asm sideeffect "r1 = 1; r2 = 2; w3 = 3; call 5; r6 = 4; r7 = 4; r8 = 4", ""()
  %y = xor i64 %x, %a
  %r = sub i64 %y, %b""",
        lambda a, b: wrap((wrap(a + b) ^ a) - b),
    ),
    "many_operands_and_clobbers": (
        """%c = mul i64 %a, 3
  %d = xor i64 %b, 21
  %x = call i64 asm sideeffect "r0 = 1; r1 = 1; r2 = 1; r3 = 1; r4 = 1; r5 = 1; $0 = $1; $0 += $2; $0 += $3; $0 += $4",
"""
        f"""    "=r,0,r,r,r,{CALLS}"(i64 %a, i64 %b, i64 %c, i64 %d)
  %y = add i64 %c, %d
  %z = xor i64 %x, %y
  %q = add i64 %z, %a
  %r = sub i64 %q, %b""",
        lambda a, b: wrap((wrap(a + b + a * 3 + (b ^ 21)) ^ wrap(a * 3 + (b ^ 21))) + a - b),
    ),
    "fixed_registers": (
        '%r = call i64 asm sideeffect "r0 = r1; r0 -= r2", "={r0},{r1},{r2}"(i64 %a, i64 %b)',
        lambda a, b: wrap(a - b),
    ),
    "fixed_registers_that_a_call_destroys": (
        """%x = call i64 asm sideeffect "call 5; r0 = 9", "={r0},{r1},{r2}"(i64 %a, i64 %b)
  %y = sub i64 %a, %b
  %r = add i64 %x, %y""",
        lambda a, b: wrap(9 + a - b),
    ),
    "fixed_and_tied": (
        '%x = call i64 asm sideeffect "r3 += 1", "={r3},0"(i64 %a)\n  %r = sub i64 %x, %a',
        lambda a, b: 1,
    ),
    "memory": (
        """%v = alloca [2 x i64]
  %q = getelementptr i8, ptr %v, i64 8
  store i64 %a, ptr %q
  call void asm sideeffect "*(u64 *)$0 = $1", "=*m,r,~{memory}"(ptr elementtype(i64) %v, i64 %b)
  %x = call i64 asm sideeffect "$0 = *(u64 *)$1", "=r,*m"(ptr elementtype(i64) %q)
  %y = load i64, ptr %v
  %r = sub i64 %x, %y""",
        lambda a, b: wrap(a - b),
    ),
    "memory_of_the_context": (
        '%r = call i64 asm "$0 = *(u64 *)$1", "=r,*m"(ptr elementtype(i64) %pb)',
        lambda a, b: b,
    ),
    "value_in_memory": ('%r = call i64 asm "$0 = *(u64 *)$1", "=r,m"(i64 %a)', lambda a, b: a),
    "addresses_in_text": (
        """call void asm sideeffect "*(u64 *)${0:a} = $1", "r,r"(ptr @cell, i64 %a)
  %r = call i64 asm sideeffect "$0 = $1 ll; $0 = *(u64 *)($0 + 0)", "=r,i"(ptr @cell)""",
        lambda a, b: a,
    ),
    "symbol_and_offset": (
        """store i64 %b, ptr getelementptr (i8, ptr @cell, i64 8)
  %r = call i64 asm sideeffect "$0 = $1 ll; $0 = *(u64 *)($0 + 0)", "=r,i"(ptr getelementptr (i8, ptr @cell, i64 8))""",
        lambda a, b: b,
    ),
    "named_symbol": (
        'store i64 %a, ptr @cell\n  %r = call i64 asm sideeffect "$0 = cell ll; $0 = *(u64 *)($0 + 0)", "=r"()',
        lambda a, b: a,
    ),
    "call_of_a_function": (
        f'%r = call i64 asm sideeffect "r1 = $1; call $2; $0 = r0", "=r,r,i,{CALLS}"(i64 %a, ptr @twice)',
        lambda a, b: wrap(2 * a),
    ),
    "labels": (
        """%r = call i64 asm "if $1 > $2 goto big${:uid}; $0 = 1; goto 1f; big${:uid}: $0 = 2; 1:",
    "=&r,r,r"(i64 %a, i64 %b)""",
        lambda a, b: 2 if a > b else 1,
    ),
    "lines_and_comments": (
        '%r = call i64 asm "$0 = 1 // one\\0A\\09$0 += $1 # more\\0A /* $$ */ $0 += 1", "=&r,r"(i64 %a)',
        lambda a, b: wrap(a + 2),
    ),
    "alternatives": ('%r = call i64 asm "$($0 = 1$|nonsense$)", "=r"()', lambda a, b: 1),
    "bytes_by_register": (
        '%r = call i64 asm "'
        + "".join(f".ifc $0, r{n}; .byte 0x07, {n:#x}; .endif; " for n in range(10))
        + '.short 0; .long $1", "=r,i,0"(i32 -9, i64 %a)',
        lambda a, b: wrap(a - 9),
    ),
    "raw_instruction": ('%r = call i64 asm "r0 = 1; .8byte $1", "={r0},i"(i64 30064771079)', lambda a, b: 8),
    "exit_inside": (
        """%c = icmp ugt i64 %a, %b
  br i1 %c, label %early, label %late
early:
  %pr2 = getelementptr i8, ptr %ctx, i64 16
  store i64 77, ptr %pr2
  call void asm sideeffect "r0 = 0; exit", ""()
  unreachable
late:
  %r = add i64 %a, 1""",
        lambda a, b: 77 if a > b else wrap(a + 1),
    ),
}

GOTO: dict[str, Case] = {
    "asm_goto": (
        """callbr void asm sideeffect "if $0 > $1 goto ${2:l}", "r,r,!i"(i64 %a, i64 %b) to label %no [label %yes]
yes:
  br label %out
no:
  br label %out
out:
  %r = phi i64 [ %a, %yes ], [ %b, %no ]""",
        lambda a, b: max(a, b),
    ),
    "asm_goto_always": (
        """callbr void asm sideeffect "goto ${0:l}", "!i"() to label %no [label %yes]
no:
  br label %yes
yes:
  %r = phi i64 [ %a, %entry ], [ 1, %no ]""",
        lambda a, b: a,
    ),
    "asm_goto_with_one_target_twice": (
        """callbr void asm sideeffect "if $0 == 7 goto ${1:l}; $0 += 0", "r,!i"(i64 %a) to label %out [label %out]
out:
  %r = phi i64 [ %b, %entry ], [ %b, %entry ]""",
        lambda a, b: b,
    ),
    "asm_goto_without_labels": (
        """%x = callbr i64 asm sideeffect "$0 += 1", "=r,0"(i64 %a) to label %next []
next:
  %r = sub i64 %x, %b""",
        lambda a, b: wrap(a + 1 - b),
    ),
    "asm_goto_clobbers": (
        """callbr void asm sideeffect "r1 = $0; call 5; r1 = 0; r2 = 0; r3 = 0; if $0 > $1 goto ${2:l}",
"""
        f"""    "r,r,!i,{CALLS}"(i64 %a, i64 %b) to label %no [label %yes]
yes:
  %x = add i64 %a, %b
  br label %out
no:
  %y = sub i64 %a, %b
  br label %out
out:
  %r = phi i64 [ %x, %yes ], [ %y, %no ]""",
        lambda a, b: wrap(a + b if a > b else a - b),
    ),
    "asm_goto_result": (
        """%x = callbr i64 asm "$0 += 1; if $0 > 5 goto ${2:l}; $0 += 1", "=r,0,!i"(i64 %a) to label %no [label %yes]
yes:
  %y = mul i64 %x, 3
  br label %out
no:
  br label %out
out:
  %z = phi i64 [ %y, %yes ], [ %x, %no ]
  %w = add i64 %z, %x
  %r = xor i64 %w, %a""",
        lambda a, b: wrap(4 * wrap(a + 1) if wrap(a + 1) > 5 else 2 * (wrap(a + 1) + 1)) ^ a,
    ),
    "asm_goto_results": (
        """%s = callbr { i64, i64 } asm "$0 = 4; $1 += $2; if $2 > $3 goto ${5:l}; $0 = 5",
    "=&r,=&r,r,r,1,!i"(i64 %a, i64 %b, i64 %b) to label %no [label %yes]
yes:
  %x0 = extractvalue { i64, i64 } %s, 0
  br label %out
no:
  %x1 = extractvalue { i64, i64 } %s, 1
  br label %out
out:
  %z = phi i64 [ %x0, %yes ], [ %x1, %no ]
  %x2 = extractvalue { i64, i64 } %s, 0
  %r = add i64 %z, %x2""",
        lambda a, b: 8 if a > b else wrap(a + b + 5),
    ),
    "asm_goto_result_straight_into_phis": (
        """%n = and i64 %a, 7
  br label %loop
loop:
  %i = phi i64 [ %n, %entry ], [ %x, %loop ]
  %t = phi i64 [ 0, %entry ], [ %u, %loop ]
  %u = add i64 %t, %i
  %x = callbr i64 asm "if $0 == 0 goto ${2:l}; $0 -= 1", "=r,0,!i"(i64 %i) to label %loop [label %out]
out:
  %v = add i64 %u, %x
  %r = add i64 %v, %b""",
        lambda a, b: wrap(sum(range((a & 7) + 1)) + b),
    ),
    "asm_goto_fixed_result": (
        """%x = callbr i64 asm sideeffect "call 5; r0 = r6; if r0 > 100 goto ${2:l}",
    "={r0},{r6},!i,~{r1},~{r2},~{r3},~{r4},~{r5}"(i64 %a) to label %no [label %yes]
yes:
  %y = add i64 %x, %b
  br label %out
no:
  %z = sub i64 %x, %b
  br label %out
out:
  %r = phi i64 [ %y, %yes ], [ %z, %no ]""",
        lambda a, b: wrap(a + b if a > 100 else a - b),
    ),
    "may_goto_in_bytes": (
        """%n = and i64 %a, 15
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %j, %body ]
  %go = icmp ult i64 %i, %n
  br i1 %go, label %test, label %out
test:
  callbr void asm sideeffect "1:.byte 0xe5; .byte 0; .long ((${0:l} - 1b - 8) / 8) & 0xffff; .short 0", "!i"()
    to label %body [label %out]
body:
  %j = add i64 %i, 1
  br label %loop
out:
  %r = add i64 %i, %b""",
        lambda a, b: wrap((a & 15) + b),
    ),
    "may_goto": (
        """%n = and i64 %a, 15
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %j, %body ]
  %go = icmp ult i64 %i, %n
  br i1 %go, label %test, label %out
test:
  callbr void asm sideeffect "may_goto ${0:l}", "!i"() to label %body [label %out]
body:
  %j = add i64 %i, 1
  br label %loop
out:
  %r = add i64 %i, %b""",
        lambda a, b: wrap((a & 15) + b),
    ),
}
DECLARED = """@cell = global [2 x i64] zeroinitializer, section ".data", align 8
define internal i64 @twice(i64 %x) noinline {
  %y = shl i64 %x, 1
  ret i64 %y
}
"""


@pytest.mark.parametrize("cpu", ["v1", "v3", "v4"])
@pytest.mark.parametrize("cases", [CASES, GOTO], ids=["calls", "goto"])
def test_asm(cases: dict[str, Case], cpu: str) -> None:
    check(ours(module_text({name: f"  {body}" for name, (body, _) in cases.items()}, DECLARED), cpu), cases)


NAKED = LICENSE + (
    """
@cell = global [2 x i64] [i64 5, i64 6], section ".data", align 8
define internal i64 @plus_one(i64 %x) naked noinline {
  call void asm sideeffect "r0 = r1; r0 += 1; exit", ""()
  unreachable
}
define i32 @naked_program(ptr %ctx) naked section "syscall" {
  call void asm sideeffect "
    r6 = r1; r1 = *(u64 *)(r6 + 0); *(u64 *)(r10 - 8) = r1;
    r2 = $0 ll; r2 = *(u64 *)(r2 + 8);
    call $1;
    r7 = r0; call $2;
    if r7 > 5 goto l0_${:uid}; r7 = 0;
  l0_${:uid}: *(u64 *)(r6 + 16) = r7; r0 = 0; .8byte $3;",
    "i,i,i,i,~{r0},~{r1},~{memory}"(ptr @cell, ptr @plus_one, i32 5, i32 149)
  unreachable
}
"""
)


@pytest.mark.parametrize("cpu", ["v1", "v3"])
def test_naked_function_is_its_text(cpu: str) -> None:
    obj = ours(NAKED, cpu)
    assert [len(fn.insns) for fn in obj.functions] == [3, 13]
    check(obj, {"naked_program": ("", lambda a, b: wrap(a + 1) if wrap(a + 1) > 5 else 0)})
