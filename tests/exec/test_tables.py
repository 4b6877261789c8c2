"""Switches that choose constants: tables in an immediate and in memory, in the kernel at every ISA level."""

from __future__ import annotations

import pytest

from pybpf_native.ir.reader import read
from pybpf_native.pipeline import Options, compile_module
from pybpf_native.target import target_for

from .harness import SEEDS, module_text, ours, run

LEVELS = ("v1", "v2", "v3", "v4")
SMALL = [3, 0, 2, 1, 3, 2, 0, 1, 1, 3]
LARGE = [7, 100, 33, 81, 12, 255, 9, 64, 5, 77, 200]
WORDS = [70000, 5, 123456, 99, 1 << 31, 31337, 42, 65536, 8, 500000]
LONG = [1 << 40, 7, 3 << 50, 12, 99, (1 << 63) + 5, 1000, 17, 4, 60000]
SIGNED = [-1, 22, -22, 95, -95, 1, -128, 127, 0, -5, 6]
# name -> (bits of the condition, lowest case, bits of the result, results (None: no such case), default or None:
# never reached)
SHAPES: dict[str, tuple[int, int, int, list[int | None], int | None]] = {
    "packed": (32, 0, 32, [*SMALL], 7),
    "packed_from_low": (32, 10, 32, [*SMALL], 7),
    "packed_long_condition": (64, 5, 64, [*SMALL], 9),
    "packed_byte_condition": (8, 250 - 10, 32, [*SMALL], 6),
    "packed_around_zero": (32, -4, 8, [*SMALL], 2),
    "packed_around_zero_16": (16, -4, 16, [*SMALL], 2),
    "packed_bits": (64, 3, 32, [n % 5 // 2 for n in range(21)], 9),
    "packed_three_bits": (32, 0, 64, [n * 5 % 7 for n in range(20)], 100),
    "packed_hole": (32, 1, 32, [3, 1, None, 2, 0, 3, 1, None, 2, 3, 0, 1, 2], 5),
    "packed_far": (64, 1 << 40, 32, [*SMALL, *SMALL], 5),
    "packed_unreachable": (32, 10, 32, [*SMALL], None),
    "packed_unreachable_hole": (64, 10, 32, [3, 1, None, 2, 0, 3, 1, None, 2, 3, 0, 1, 2], None),
    "packed_everything": (4, -8, 16, [n * 5 % 16 for n in range(16)], 3),
    "bytes": (32, 0, 32, [*LARGE], 1000),
    "bytes_narrow": (8, 20, 8, [*LARGE], 1),
    "bytes_16": (16, -3, 16, [*LARGE], 30000),
    "bytes_unreachable": (64, 3, 64, [*LARGE], None),
    "bytes_everything": (4, -8, 32, [n * 51 % 256 for n in range(16)], 3),
    "halves": (64, 100, 32, [n * 700 for n in LARGE if n < 90], 11),
    "words": (32, 0, 64, [*WORDS], 1 << 33),
    "words_hole": (32, -2, 32, [*WORDS[:4], None, *WORDS[4:]], 77),
    "words_unreachable": (32, 1, 32, [*WORDS], None),
    "long": (64, -6, 64, [*LONG], -1),
    "signed_8": (32, 0, 8, [*SIGNED], 3),
    "signed_32": (32, 0, 32, [*SIGNED], 1 << 20),
    "signed_64": (64, 7, 64, [*SIGNED], -1000),
    "odd": (40, -2, 33, [*SIGNED], -7),
}


def body(name: str) -> str:
    """A body that stores the result of the switch, widened by its sign."""
    width, low, bits, results, default = SHAPES[name]
    value = f"  %v = trunc i64 %a to i{width}" if width < 64 else "  %v = add i64 %a, 0"
    cases = [(wrapped(low + n, width), n, result) for n, result in enumerate(results) if result is not None]
    rows = " ".join(f"i{width} {case}, label %arm{n}" for case, n, _ in cases)
    arms = "\n".join(f"arm{n}:\n  br label %out" for _, n, _ in cases)
    phi = ", ".join(f"[ {wrapped(result, bits)}, %arm{n} ]" for _, n, result in cases)
    other = "other:\n  unreachable\n"
    if default is not None:
        other, phi = "other:\n  br label %out\n", f"{phi}, [ {wrapped(default, bits)}, %other ]"
    widened = "add i64 %x, 0" if bits == 64 else f"sext i{bits} %x to i64"
    switch = f"  switch i{width} %v, label %other [ {rows} ]\n{arms}\n{other}"
    return f"{value}\n{switch}out:\n  %x = phi i{bits} {phi}\n  %r = {widened}"


def wrapped(value: int, bits: int) -> int:
    half = 1 << bits - 1
    return ((value + half) & (1 << bits) - 1) - half


def answer(name: str, a: int) -> int | None:
    """None where nothing is defined."""
    width, low, bits, results, default = SHAPES[name]
    index = a - low & (1 << width) - 1
    found = results[index] if index < len(results) else default
    found = default if found is None else found
    return None if found is None else wrapped(found, bits) % (1 << 64)


def inputs(name: str) -> list[int]:
    _, low, _, results, _ = SHAPES[name]
    near = {(low + n) % (1 << 64) for n in range(-2, len(results) + 3)}
    values = sorted(
        {*near, *SEEDS, *(value ^ (0xABCD << 48) for value in near), *(value ^ (1 << 32) for value in near)}
    )
    return [value for value in values if answer(name, value) is not None]


def compiled(text: str, cpu: str) -> tuple[list[str], list[str]]:
    """(names of operations, names of the data)"""
    obj = compile_module(read(text), target_for(cpu), Options(verify=True))
    (function,) = obj.functions
    data = [variable.name for section in obj.sections for variable in section.variables]
    return [insn.op.name for insn in function.insns], data


def is_tree(text: str, cpu: str = "v3") -> bool:
    names, data = compiled(text, cpu)
    return not any("switch.table" in name for name in data) and not any(name.startswith("rsh64_rr") for name in names)


@pytest.mark.kernel
@pytest.mark.parametrize("cpu", LEVELS)
@pytest.mark.parametrize("name", SHAPES)
def test_results(name: str, cpu: str) -> None:
    pairs = [(a, 0) for a in inputs(name)]
    (values,) = run(ours(module_text({"f": body(name)}), cpu), pairs).values()
    assert {a: value for (a, _), value in zip(pairs, values, strict=True) if value != answer(name, a)} == {}


@pytest.mark.parametrize("cpu", LEVELS)
@pytest.mark.parametrize("name", SHAPES)
def test_form(name: str, cpu: str) -> None:
    """Small results are in the code, others in a private constant; nothing is compared with cases."""
    names, data = compiled(module_text({"f": body(name)}), cpu)
    assert any("switch.table.f" in one for one in data) != name.startswith("packed")
    assert sum(one.startswith("j") for one in names) <= 1


@pytest.mark.parametrize("name", ["halves", "words", "signed_32"])
def test_big_endian(name: str) -> None:
    size = {"halves": 2, "words": 4, "signed_32": 1}[name]
    for order in ("little", "big"):
        target = target_for("v4", big_endian=order == "big")
        obj = compile_module(read(module_text({"f": body(name)})), target, Options(verify=True))
        (table,) = [v for section in obj.sections for v in section.variables if "switch.table" in v.name]
        wanted = [wrapped(result or 0, size * 8) for result in SHAPES[name][3]]
        data = table.section.data[table.offset : table.offset + table.size]
        assert [int.from_bytes(data[at : at + size], order, signed=True) for at in range(0, len(data), size)] == wanted


USED = """declare i64 @other(i64)
@array = global [256 x i64] zeroinitializer, align 8
define i64 @f(ptr %ctx, i64 %a, i64 %b) {where} {{
entry:
  %spot = alloca i64, align 8
{body}
{use}
}}
"""
USES = {
    "stored": (True, "  store i64 %r, ptr @array\n  ret i64 0"),
    "summed": (True, "  %s = add i64 %r, %b\n  %t = xor i64 %s, 3\n  store i64 %t, ptr @array\n  ret i64 0"),
    "index": (False, "  %p = getelementptr i64, ptr @array, i64 %r\n  store i64 1, ptr %p\n  ret i64 0"),
    "index_later": (
        False,
        "  %s = shl i64 %r, 3\n  %p = getelementptr i8, ptr @array, i64 %s\n  store i64 1, ptr %p\n  ret i64 0",
    ),
    "bound": (False, "  %c = icmp ult i64 %b, %r\n  %s = zext i1 %c to i64\n  store i64 %s, ptr @array\n  ret i64 0"),
    "argument": (False, "  %s = call i64 @other(i64 %r)\n  ret i64 %s"),
    "stack": (False, "  store i64 %r, ptr %spot\n  %s = call i64 @other(ptr %spot)\n  ret i64 %s"),
    "subprogram's result": (False, "  ret i64 %r"),
    "value known by its case": (True, "  %s = add i64 %r, %a\n  store i64 %s, ptr @array\n  ret i64 0"),
}


@pytest.mark.parametrize("use", USES)
@pytest.mark.parametrize("name", ["packed", "bytes"])
def test_what_the_verifier_must_know_stays_a_tree(use: str, name: str) -> None:
    table, text = USES[use]
    assert is_tree(USED.format(where="", body=body(name), use=text)) != table


@pytest.mark.parametrize(("section", "table"), [("xdp", True), ("tc", True), ("cgroup/skb", False), ("lsm/x", False)])
def test_checked_results_stay_a_tree(section: str, table: bool) -> None:
    text = USED.format(where=f'section "{section}"', body=body("bytes"), use="  ret i64 %r")
    assert is_tree(text) != table


@pytest.mark.parametrize(("index", "table"), [("%v", False), ("%b", True)])
def test_bound_of_the_value_is_kept(index: str, table: bool) -> None:
    """Without a default the cases bound the value for what follows."""
    text = f"  %p = getelementptr i64, ptr @array, i64 {index}\n  store i64 %r, ptr %p\n  ret i64 0"
    assert is_tree(USED.format(where="", body=body("bytes_unreachable"), use=text)) != table
