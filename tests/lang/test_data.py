"""Maps, structs, strings, printing and helpers in the language: the lowered IR is run and its results compared."""

from __future__ import annotations

import pytest

from .programs import COUNTS, STRUCTS, machine, result

RING = """
@bpf
@map
def events() -> RingBuffer:
    return RingBuffer(max_entries=4096)
"""


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
    assert [vm.run("prog") for _ in range(3)] == [-1, 5, 6]  # p is the entry that was there, as in the kernel
    assert list(vm.maps["counts"]) == [78]


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
    assert vm.maps["counts"].to_dict() == {1: 1, 2: 2}


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
    [data] = vm.sent("events")
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
    assert result("b = str(4)\ncomm(b)\nreturn b == 'bas'") == 1
    assert result("n: str(8) = 'abc'\nreturn n == 'abc'") == 1
    assert result("return comm() == 'much longer than a name can be'") == 0
    body = "b = str(4)\nbpf_xdp_load_bytes(ctx, 0, b, 4)\nreturn b == 'full'"  # without NUL
    vm = machine(body, "from pybpf_native.helper import bpf_xdp_load_bytes\n")
    assert vm.made.run("prog", packet=b"fullness").value == 1


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
    assert vm.printed == ["123", "1234"]
    calls = [insn.imm for insn in vm.made.object.functions[0].insns if insn.op.name == "call_helper"]
    assert calls == [6, 177]


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


def test_perf_output_passes_the_context() -> None:
    maps = (
        STRUCTS
        + "@bpf\n@map\ndef perf() -> PerfEventArray:\n    return PerfEventArray(key_size=c_int32, value_size=c_int32)\n"
    )
    vm = machine("i = inner(a=1)\nperf.output(i)", maps)
    vm.run("prog")
    assert vm.sent("perf") == [bytes([1, 0, 0, 0, 0, 0, 0, 0])]
