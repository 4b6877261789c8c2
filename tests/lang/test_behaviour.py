"""Programs do what Python or C would do: the lowered IR is run and its results compared."""

from __future__ import annotations

import pytest

from pybpf_native.target import Target

from .programs import COUNTS, STRUCTS, Machine, machine, module_of, program, result


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ("1 + 2 * 3 - 4", 3),
        ("7 // 2", 3),
        ("-7 // 2", -3),  # C truncates
        ("-7 % 3", -1),
        ("a / 2", 50),
        ("(0 - a) // 7", -14),
        ("(0 - a) % 7", -2),
        ("a // -7", -14),
        ("a << 3 | 1", 801),
        ("~a", -101),
        ("-a", -100),
        ("a ** 3", 1000000),
        ("2 ** 10", 1024),
        ("c_uint8(300)", 44),
        ("c_int8(200)", -56),
        ("c_uint64(1) << 40", 1 << 40),
        ("1 << a % 60", 1 << 40),
        ("1 << a", 1 << 36),  # the machine counts modulo 64
        ("c_uint32(1) << a", 1 << 4),
        ("c_uint32(0) - 1", 0xFFFFFFFF),
        ("c_uint64(0) - 1 > 5", 1),
        ("c_int32(-1) < c_uint32(1)", 0),  # C: compared as unsigned
        ("c_int32(-1) < c_uint64(1)", 0),
        ("c_uint16(65535) + 1", 65536),  # promoted to int
        ("-1 >> 1", -1),
        ("c_uint32(0x80000000) >> 31", 1),
        ("1 if a == 100 else 2", 1),
        ("a > 1 and a < 50", 0),
        ("0 < a <= 100 < 101", 1),
        ("0 < a < 100 < 101", 0),
        ("a and 5", 5),
        ("0 or a", 100),
        ("not a", 0),
        ("(a == 100) + True", 2),
        ("min(a, 3, 7)", 3),
        ("max(a, 300)", 300),
        ("abs(0 - a)", 100),
        ("len('abc')", 3),
        ("sizeof(c_uint32)", 4),
        ("(b := a + 1) + b", 202),
        ("2147483647 + 1 if False else 9", 9),
        ("bool(a) + bool() * 10 + (not bool(0)) * 100", 101),
    ],
)
def test_expressions(expression: str, expected: int) -> None:
    assert result(f"a = 100\nreturn {expression}") == expected


def test_locals_are_64_bits_wide_and_keep_their_first_sign() -> None:
    assert result("a = 1\nreturn a << 40") == 1 << 40
    assert result("a = 2147483647\na += 1\nreturn a") == 1 << 31
    assert result("a = 0\na -= 1\nreturn a < 0") == 1
    assert result("a = c_uint32(0)\na -= 1\nreturn a > 5") == 1


def test_declared_locals_wrap_at_their_width() -> None:
    assert result("a: c_uint8 = 255\na += 1\nreturn a") == 0
    assert result("a: c_int16 = 32767\na = a + 1\nreturn a") == -32768


@pytest.mark.parametrize("level", [3, 4])
@pytest.mark.parametrize(("left", "right"), [(7, 2), (-7, 2), (7, -2), (-7, -2), (-(2**62), 3)])
def test_signed_division_of_variables(level: int, left: int, right: int) -> None:
    body = f"a = c_int64({left})\nb = c_int64({right})\nreturn (a // b) * 1000 + a % b"
    quotient = abs(left) // abs(right) * (1 if (left < 0) == (right < 0) else -1)
    wanted = quotient * 1000 + left - quotient * right
    got = machine(body, target=Target(level=level)).run("prog")
    assert got == (wanted + 2**63) % 2**64 - 2**63


@pytest.mark.parametrize("level", [3, 4])
@pytest.mark.parametrize("kind", ["c_int32", "c_uint32", "c_int64", "c_uint64"])
def test_division_by_zero_is_the_machine_s(level: int, kind: str) -> None:
    body = f"a = {kind}(77)\nb = {kind}(ktime() - 1001)\nreturn (a // b) * 1000 + a % b"
    assert machine(body, target=Target(level=level)).run("prog") == 77


def test_no_signed_division_instruction_below_v4() -> None:
    body = "a = c_int64(5)\nb = c_int64(2)\nreturn a // b"
    ops = {
        level: {i.op for i in machine(body, target=Target(level=level)).module.functions[0].instrs()}
        for level in (3, 4)
    }
    assert "sdiv" not in ops[3]
    assert "sdiv" in ops[4]


def test_for_loops() -> None:
    assert result("s = 0\nfor i in range(10):\n    s += i\nreturn s") == 45
    assert result("s = 0\nfor i in range(2, 20, 5):\n    s = s * 100 + i\nreturn s") == 2071217
    assert result("s = 0\nfor i in range(5, 0, -2):\n    s = s * 10 + i\nreturn s") == 531
    assert result("s = 0\nfor i in range(3):\n    i = 100\n    s += i\nreturn s") == 300
    assert result("s = 0\nfor i in range(0):\n    s = 1\nreturn s") == 0


@pytest.mark.parametrize(("step", "expected"), [(1, 10), (3, 6), (-1, 0), (0, 0)])
def test_variable_step(step: int, expected: int) -> None:
    assert result(f"k = {step}\ns = 0\nfor i in range(1, 5, k):\n    s += i\nreturn s") == sum(
        range(1, 5, step) if step else ()
    )


def test_break_continue_else() -> None:
    body = """
    s = 0
    for i in range(10):
        if i % 2:
            continue
        if i == 6:
            break
        s += i
    else:
        s = 1000
    for j in range(3):
        s += 100
    else:
        s += 5
    return s
    """
    assert result(body) == 6 + 305


def test_while_loops() -> None:
    assert result("n = 5\ns = 0\nwhile n > 0:\n    s += n\n    n -= 1\nreturn s") == 15
    assert result("n = 0\nwhile True:\n    n += 1\n    if n == 7:\n        break\nreturn n") == 7
    assert result("n = 3\nwhile n:\n    n -= 1\nelse:\n    n = 50\nreturn n") == 50
    assert result("a, b = 0, 1\nwhile b < 100:\n    a, b = b, a + b\nreturn a") == 89


def test_nested_loops_and_names_bound_inside() -> None:
    body = """
    s = 0
    for i in range(4):
        row = 0
        for j in range(i):
            row += j + 1
        s = s * 10 + row
    return s
    """
    assert result(body) == 136


def test_branches_merge_values() -> None:
    body = """
    a = ktime()
    if a > 5:
        x = 1
    elif a > 3:
        x = 2
    else:
        x = a
    return x
    """
    assert result(body) == 1


@pytest.mark.parametrize("known", [False, True])
def test_an_entry_and_a_number_merge_to_a_number(known: bool) -> None:
    body = "counts.update(1, 41)\n" * known
    body += "n = counts.lookup(1)\nif not n:\n    n = 0\nn += 1\ncounts.update(1, n)\nreturn n"
    assert result(body, COUNTS) == 1 + 41 * known
    body = "n = 0\nfor i in range(3):\n    p = counts.lookup(1)\n    if p:\n        n = p\nreturn n"
    assert result("counts.update(1, 5)\n" * known + body, COUNTS) == 5 * known


def test_what_dead_code_does_to_names_does_not_matter() -> None:
    assert result("if ktime() == 0:\n    return 1\n    pass\nelse:\n    x = 3\nreturn x") == 3


def test_code_after_return_is_checked_and_dropped() -> None:
    assert result("return 1\nreturn 2") == 1
    assert result("for i in range(3):\n    continue\n    return 5\nreturn 7") == 7


def test_falling_off_the_end_is_zero() -> None:
    assert result("a = 1") == 0
    assert result("return") == 0
    assert result("'comment'\npass") == 0


def test_subprograms() -> None:
    functions = """
    @bpf
    def add(a: u64, b: c_int32 = 0) -> c_int64:
        return a + b
    """.replace(" = 0", "")
    functions += """
    @bpf
    def twice(a: c_uint8) -> c_uint8:
        return add(a, a)
    """
    assert result("return add(1 << 20, -1) + twice(130)", functions) == (1 << 20) - 1 + 4


def test_subprogram_below_its_caller() -> None:
    text = program("return inc(inc(x=1))") + "\n@bpf\ndef inc(x: i32) -> i32:\n    return x + 1\n"
    assert Machine(module_of(text)).run("prog") == 3


def test_globals() -> None:
    definitions = """
    @bpf
    @bpfglobal
    def total() -> c_uint64:
        return 5

    @bpf
    @bpfglobal
    def small() -> c_int8:
        return c_int8(-1)

    @bpf
    @bpfglobal
    def wanted() -> Const[c_uint32]:
        return 7

    LIMIT = 3 * 10
    TYPED = c_uint8(250)
    """
    vm = machine("global total\ntotal += wanted\nreturn total * 100 + LIMIT + small + TYPED * 0", definitions)
    assert vm.run("prog") == 1229
    assert vm.run("prog") == 1929
    assert vm.made.globals.total == 19


def test_one_name_several_values_in_one_assignment() -> None:
    body = "d, d.ts, key = event(), ktime(), 3\nreturn d.ts + key"
    assert result(body, STRUCTS) == 1004


def test_conditions_known_at_compile_time_leave_one_branch() -> None:
    vm = machine("if DEBUG:\n    print('debug')\nreturn 1", "DEBUG = False\n")
    assert vm.run("prog") == 1
    assert len(vm.module.functions[0].blocks) == 1
