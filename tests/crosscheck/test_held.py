"""What maps hold and packets come with: keys that programs ask for, numbers that they compare with."""

from __future__ import annotations

from pathlib import Path

from pybpf_native.build import object_of
from pybpf_native.crosscheck import interpret
from pybpf_native.crosscheck.held import MOST, compared_with, held
from pybpf_native.crosscheck.packets import beside
from pybpf_native.ir.reader import read
from pybpf_native.maptypes import ARRAY, HASH, LRU_HASH
from pybpf_native.object import Object

CORPUS = Path(__file__).parent.parent / "corpus"
MARKED = """
@_license = global [4 x i8] c"GPL\\00", section "license", align 1
define i32 @f(ptr %skb) section "tc" {
  %p = getelementptr i8, ptr %skb, i64 8
  %m = load i32, ptr %p, align 4
  %c = icmp ugt i32 %m, 1000
  %r = select i1 %c, i32 7, i32 0
  ret i32 %r
}
"""


def made(name: str) -> Object:
    return object_of(read((CORPUS / f"{name}.ll").read_text(), name))


def test_tables_hold_some_of_the_keys_that_are_asked_for() -> None:
    obj = made("conntrack")
    (table,) = [one for one in obj.maps() if one.type in (HASH, LRU_HASH)]
    entries = held(obj, 7, 20)[table.name]
    assert 1 <= len(entries) <= min(MOST, table.max_entries // 2)
    assert {(len(key), len(value)) for key, value in entries} == {(table.key_size, table.value_size)}
    assert entries == held(obj, 7, 20)[table.name]
    assert held(obj, 7, 0) == {}
    (program,) = obj.programs
    on_empty, on_held = (interpret.outcome(obj, program.name, 7, 20, given) for given in ({}, {table.name: entries}))
    assert on_empty.runs != on_held.runs


def test_definitions_that_are_none_are_left_to_who_loads_them() -> None:
    text = '@m = global [3 x i8] zeroinitializer, section "maps"\n'
    assert held(object_of(read(text)), 7, 20) == {}


def test_arrays_hold_numbers_that_programs_compare_with() -> None:
    obj = made("division_index")
    (array,) = [one for one in obj.maps() if one.type == ARRAY][:1]
    values = {value for seed in range(8) for _, value in held(obj, seed, 20)[array.name]}
    words = {int.from_bytes(value[:4], "little") for value in values}
    assert words & {number & 0xFFFFFFFF for number in compared_with(obj) if number > 8}
    assert any(word > 1 << 24 for word in words)


def test_packets_come_with_marks() -> None:
    found = list(beside("SCHED_CLS", 3, 10))
    assert [set(members) for members in found[:2]] == [set(), {"mark", "priority", "cb"}]
    assert list(beside("FLOW_DISSECTOR", 3, 4)) == [{}] * 4
    runs = interpret.outcome(object_of(read(MARKED)), "f", 3, 20).runs
    assert {run[0] for _, run in runs if isinstance(run, tuple)} == {0, 7}
