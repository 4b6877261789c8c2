"""Runs small IR functions on memory: the context of a `syscall` program holds operands and results of any width.

A case is a body of IR that works on `%ctx`; its inputs are bytes from 0, its results bytes from `RESULT`. The
kernel's answer is what the tests compare with Python's integers.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from pybpf_native.load.collection import Collection
from pybpf_native.object import Object

from .harness import LICENSE

RESULT = 64
SIZE = 128
PROGRAM = """
define i32 @{name}(ptr %ctx) section "syscall" {{
entry:
  %px = getelementptr i8, ptr %ctx, i64 0
  %py = getelementptr i8, ptr %ctx, i64 16
  %pz = getelementptr i8, ptr %ctx, i64 32
  %pr = getelementptr i8, ptr %ctx, i64 64
  %ps = getelementptr i8, ptr %ctx, i64 96
{body}
  ret i32 0
}}
"""


def memory_module(cases: Mapping[str, str], declarations: str = "") -> str:
    """The module of all cases: name -> body."""
    return LICENSE + declarations + "".join(PROGRAM.format(name=name, body=body) for name, body in cases.items())


def on_memory(obj: Object, inputs: Sequence[bytes]) -> dict[str, list[bytes]]:
    """What every program leaves from `RESULT` on, for every input; the rest of the memory is 0xAA before."""
    with Collection(obj) as collection:
        collection.load()
        return {name: [_left(collection, name, data) for data in inputs] for name in collection.get_program_names()}


def _left(collection: Collection, name: str, data: bytes) -> bytes:
    ran = collection.get_program(name).test_run(ctx=data + b"\xaa" * (SIZE - len(data)))
    assert ran.retval == 0
    after: bytes = ran.ctx
    return after[RESULT:]


def number(data: bytes, bits: int, at: int = 0) -> int:
    """The integer of `bits` bits at byte `at`."""
    return int.from_bytes(data[at : at + (bits + 7) // 8], "little")
