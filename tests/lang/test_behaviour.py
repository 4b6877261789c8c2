"""Programs do what Python or C would do: the lowered IR is run and its results compared."""

from __future__ import annotations

import pytest

from pybpf_native.target import Target

from .ir_interp import Machine
from .programs import machine, module_of, program, result

COUNTS = """
@bpf
@map
def counts() -> HashMap:
    return HashMap(key=c_uint32, value=c_uint64, max_entries=16)
"""
STRUCTS = """
@bpf
@struct
class inner:
    a: c_uint8
    b: c_uint32

@bpf
@struct
class event:
    pid: c_uint32
    small: c_int8
    ts: c_uint64
    comm: str(16)
    nest: inner
    arr: c_uint16 * 4
    flag: c_bool
"""
RING = """
@bpf
@map
def events() -> RingBuffer:
    return RingBuffer(max_entries=4096)
"""


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


def test_lookup_counts() -> None:
    body = """
    k = pid()
    p = counts().lookup(k)
    if p:
        counts.update(k, p + 1)
        return p
    counts.update(k, 5)
    return -1
    """
    vm = machine(body, COUNTS)
    assert [vm.run("prog") for _ in range(3)] == [-1, 6, 7]  # p is the entry, so it shows what was just written
    assert list(vm.maps["counts"]) == [(78).to_bytes(4, "little")]


@pytest.mark.parametrize("test", ["p is None", "not p", "p == None", "p is None or False", "not (p is not None)"])
def test_none(test: str) -> None:
    body = f"p = counts.lookup(1)\nif {test}:\n    counts.update(1, 3)\n    return 0\nreturn p"
    vm = machine(body, COUNTS)
    assert [vm.run("prog"), vm.run("prog")] == [0, 3]


def test_an_entry_with_value_0_is_there() -> None:
    vm = machine("if counts.lookup(1):\n    return 1\ncounts.update(1, 0)\nreturn 0", COUNTS)
    assert [vm.run("prog"), vm.run("prog")] == [0, 1]
    vm = machine("if bool(counts.lookup(1)):\n    return 1\ncounts.update(1, 0)\nreturn 0", COUNTS)
    assert [vm.run("prog"), vm.run("prog")] == [0, 1]


def test_unchecked_entries_read_as_zero() -> None:
    assert result("p = counts.lookup(1)\nreturn p + 7", COUNTS) == 7
    assert result("return counts.lookup(1) or 9", COUNTS) == 9
    assert result("return counts[5]", COUNTS) == 0
    vm = machine("print(f'{counts.lookup(1)}')", COUNTS)
    vm.run("prog")
    assert vm.printed == ["0"]


def test_the_check_is_not_repeated_where_one_dominates() -> None:
    body = "p = counts.lookup(1)\nif p is None:\n    return 0\nreturn p + p + p"
    tests = [i for i in machine(body, COUNTS).module.functions[0].instrs() if i.op == "icmp"]
    assert len(tests) == 1


def test_a_second_lookup_after_inserting_is_known_to_be_there() -> None:
    body = """
    p = counts.lookup(1)
    if p is None:
        counts.update(1, 40)
        p = counts.lookup(1)
        if p is None:
            return -1
    return p + 2
    """
    vm = machine(body, COUNTS)
    assert vm.run("prog") == 42
    assert sum(i.op == "icmp" for i in vm.module.functions[0].instrs()) == 2


def test_augmented_entry_is_rebound_locally() -> None:
    vm = machine("counts.update(1, 10)\np = counts.lookup(1)\np += 1\nreturn p * 100 + counts[1]", COUNTS)
    assert vm.run("prog") == 1110


def test_map_items() -> None:
    body = """
    counts[3] = 5
    counts[3] += 2
    counts[4] += 1
    counts[3] //= 2
    if 3 in counts and 9 not in counts:
        return counts[3] * 10 + counts[4]
    return 0
    """
    assert result(body, COUNTS) == 31


def test_entries_change_atomically_where_the_map_is_shared() -> None:
    def ops(kind: str) -> list[str]:
        text = f"@bpf\n@map\ndef m():\n    return {kind}(key=c_uint32, value=c_uint64, max_entries=4)\n"
        return [i.op for i in machine("m[1] += 1", text).module.functions[0].instrs()]

    assert "atomicrmw" in ops("HashMap")
    assert "atomicrmw" not in ops("PerCPUHashMap")


def test_values_pass_at_the_declared_width() -> None:
    vm = machine("counts.update(c_uint64(1) << 33 | 2, -1)\ncounts.delete(7)\nreturn counts.delete(2)", COUNTS)
    assert vm.run("prog") == 0
    vm = machine("x = 1\ncounts.update(x, x)\ncounts.update(x + 1, 2)", COUNTS)
    vm.run("prog")
    assert {key: bytes(value.data) for key, value in vm.maps["counts"].items()} == {
        b"\x01\0\0\0": (1).to_bytes(8, "little"),
        b"\x02\0\0\0": (2).to_bytes(8, "little"),
    }


def test_calls_share_the_memory_of_their_arguments() -> None:
    vm = machine("counts.update(1, 1)\ncounts.update(2, 2)\ncounts.update(3, 3)\ncounts.lookup(4)", COUNTS)
    assert sum(i.op == "alloca" for i in vm.module.functions[0].instrs()) == 2


def test_structs_are_zeroed_and_laid_out_as_in_c() -> None:
    body = """
    e = event(pid=pid(), ts=ktime())
    e.small = 200
    e.comm = comm()
    e.nest.a = 300
    e.nest.b = e.pid + 1
    e.arr[1] = 5
    e.arr[-1] += 2
    e.flag = e.pid > 4
    events.output(e)
    return e.small * 1000 + e.nest.a
    """
    vm = machine(body, STRUCTS + RING)
    assert vm.run("prog") == -56 * 1000 + 44
    [(name, data)] = vm.sent
    assert name == "events"
    expected = b"N\0\0\0\xc8\0\0\0" + (1001).to_bytes(8, "little") + b"bash".ljust(16, b"\0")
    expected += b"\x2c\0\0\0" + (79).to_bytes(4, "little") + bytes([0, 0, 5, 0, 0, 0, 2, 0]) + b"\x01" + bytes(7)
    assert data == expected


def test_struct_entries_are_written_through() -> None:
    maps = STRUCTS + "@bpf\n@map\ndef table():\n    return HashMap(key=inner, value=event, max_entries=4)\n"
    body = """
    k = inner(a=1, b=2)
    e = event(pid=1)
    table.update(k, e)
    s = table.lookup(k)
    if not s:
        return -1
    s.pid += 41
    s.comm = "a name of far too many characters"
    k.b = 3
    table.update(k, s)
    t = table.lookup(k)
    if t is None:
        return -2
    print(f"[{t.comm}]")
    return t.pid
    """
    vm = machine(body, maps)
    assert vm.run("prog") == 42
    assert vm.printed == ["[a name of far t]"]


def test_strings() -> None:
    assert result("e = event()\ne.comm = comm()\nreturn e.comm == 'bash'", STRUCTS) == 1
    assert result("e = event()\ne.comm = comm()\nreturn e.comm == 'bas'", STRUCTS) == 0
    assert result("return comm() != 'bash'") == 0
    assert result("return 'a' == 'a'") == 1
    assert result("e = event()\ncomm(e.comm)\nn = e.comm\ne.comm = 'x'\nreturn n == 'bash'", STRUCTS) == 1
    assert result("b = str(4)\ncomm(b)\nreturn b == 'bash'") == 1  # full, without NUL
    assert result("n: str(8) = 'abc'\nreturn n == 'abc'") == 1
    assert result("return comm() == 'much longer than a name can be'") == 0


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ("'Hello, World!'", "Hello, World!"),
        ("f'{a} {b:#x} {a:5d}|{a:<5}|{b:08X}'", "-3 0xff    -3|-3   |000000FF"),
        ("f'100% {b}%'", "100% 255%"),
        ("'a', b, 'c'", "a 255 c"),
        ("b", "255"),
        ("f'{comm()} {\"x\"}'", "bash x"),
        ("f'{a} {b} {a} {b} {comm()}'", "-3 255 -3 255 bash"),
        ("f'{b > 3}'", "1"),
        ("f'{c_uint8(200)} {c_int8(200)}'", "200 -56"),
        ("f'line\\n'", "line"),
        ("f'{b=}'", "b=255"),
        ("f'{b:#010x}'", "0x000000ff"),
        ("f'{c_uint64(0) - 1}'", str(2**64 - 1)),
        ("f'[{comm():8}] [{comm():<8s}] [{comm():>8}]'", "[bash    ] [bash    ] [    bash]"),
        ("f'{b:#X} {b:#06X}'", "0XFF 0X00FF"),
        ("f'{b:+} {b: d} {b:+05d} {a:+05d}'", "+255  255 +0255 -0003"),
        ("f'{c_int8(a):x} {c_int32(a):x} {a:x}'", "fffffffd fffffffd fffffffffffffffd"),  # as in C
    ],
)
def test_print(arguments: str, expected: str) -> None:
    vm = machine(f"a = -3\nb = c_uint32(255)\nprint({arguments})")
    vm.run("prog")
    assert vm.printed == [expected]


def test_print_of_many_values_uses_vprintk() -> None:
    vm = machine("print(f'{1}{2}{3}')\nprint(f'{1}{2}{3}{4}')")
    vm.run("prog")
    assert [number for number, _ in vm.calls] == [6, 177]
    assert vm.printed == ["123", "1234"]


def test_short_helpers() -> None:
    assert result("return pid() * 1000 + tgid()") == 78077
    assert result("return tid() == pid()") == 1
    assert result("return uid() * 10 + gid()") == 34
    assert result("return random() + smp_processor_id()") == 5
    assert result("a = ktime()\nreturn ktime() - a") == 1


def test_helpers_by_kernel_name() -> None:
    body = "counts.update(3, 8)\np = bpf_map_lookup_elem(counts, 3)\nreturn p or 1"
    assert result("from_kernel = bpf_ktime_get_ns()\nreturn from_kernel", KERNEL) == 1001
    assert result(body, COUNTS + KERNEL) == 8


KERNEL = "from pybpf_native.helper import bpf_ktime_get_ns, bpf_map_lookup_elem\n"


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
    assert vm.global_int("total") == 19


def test_one_name_several_values_in_one_assignment() -> None:
    body = "d, d.ts, key = event(), ktime(), 3\nreturn d.ts + key"
    assert result(body, STRUCTS) == 1004


def test_conditions_known_at_compile_time_leave_one_branch() -> None:
    vm = machine("if DEBUG:\n    print('debug')\nreturn 1", "DEBUG = False\n")
    assert vm.run("prog") == 1
    assert len(vm.module.functions[0].blocks) == 1


def test_perf_output_passes_the_context() -> None:
    maps = (
        STRUCTS
        + "@bpf\n@map\ndef perf() -> PerfEventArray:\n    return PerfEventArray(key_size=c_int32, value_size=c_int32)\n"
    )
    vm = machine("i = inner(a=1)\nperf.output(i)", maps)
    vm.run("prog")
    assert vm.sent == [("perf", bytes([1, 0, 0, 0, 0, 0, 0, 0]))]
