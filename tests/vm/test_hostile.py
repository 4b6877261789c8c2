"""Whatever code an object holds, the interpreter runs it or says what is wrong, in bounded time and memory."""

from __future__ import annotations

import contextlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pybpf_native import maptypes
from pybpf_native.errors import VmError
from pybpf_native.isa.insn import Insn
from pybpf_native.isa.opcodes import TABLE
from pybpf_native.object import Extern, Function, MapDef
from pybpf_native.vm import Machine, mapkinds
from pybpf_native.vm.helpers import HELPERS, KFUNCS, load_all

from .programs import EXIT, const, obj_of, op

load_all()
REGISTERS = st.integers(0, 10)
SMALL = st.integers(-8, 8)
WORDS = st.one_of(SMALL, st.integers(-(1 << 31), (1 << 31) - 1))


@st.composite
def insns(draw: st.DrawFn) -> Insn:
    """Any row with any operands."""
    row = draw(st.sampled_from(TABLE))
    imm = draw(st.sampled_from(sorted(HELPERS))) if row.name == "call_helper" else draw(WORDS)
    off = draw(SMALL) if row.shape.off == "target" else draw(st.integers(-520, 520))
    if row.shape.imm == "target":
        imm = draw(SMALL)
    return op(row.name, draw(REGISTERS), draw(REGISTERS), imm=imm, off=off)


@settings(max_examples=300, deadline=None)
@given(st.lists(insns(), max_size=12), st.sampled_from(("xdp", "tc", "syscall", "socket", "flow_dissector")))
def test_any_code(body: list[Insn], section: str) -> None:
    head = [op("mov64_ri", register, imm=1 << register) for register in (0, 2, 3, 4, 5, 6, 7, 8, 9)]
    machine = Machine(obj_of(Function("main", section, [*head, *body, EXIT])), budget=2000)
    with contextlib.suppress(VmError):
        assert 0 < machine.run("main").executed <= 2000
    assert not machine.frames


KINDS = (maptypes.HASH, maptypes.ARRAY, maptypes.QUEUE, maptypes.RINGBUF, maptypes.LPM_TRIE, maptypes.PROG_ARRAY)
KINDS += (maptypes.SOCKMAP, maptypes.STACK_TRACE, maptypes.TASK_STORAGE, maptypes.PERF_EVENT_ARRAY)
POINTERS = ("ctx", "stack", "map", "value", "number", "huge", "code")
SECTIONS = ("xdp", "tc", "syscall", "cgroup/sysctl", "sk_msg", "sockops", "kprobe/f", "fexit/f", "cgroup/connect4")


@settings(max_examples=300, deadline=None)
@given(
    st.one_of(st.sampled_from(sorted(HELPERS)), st.sampled_from(sorted(KFUNCS))),
    st.sampled_from(KINDS),
    st.lists(st.tuples(st.sampled_from(POINTERS), SMALL), min_size=5, max_size=5),
    st.sampled_from(SECTIONS),
)
def test_any_helper_with_any_arguments(
    number: int | str, kind: int, arguments: list[tuple[str, int]], section: str
) -> None:
    main = Function("main", section, [])
    machine = Machine(obj_of(main), budget=2000)
    definition = MapDef("m")
    definition.type, definition.max_entries, definition.key_size, definition.value_size = kind, 64, 8, 8
    made = mapkinds.make(definition, machine.state)
    machine.state.maps[made.handle.base >> 32] = made
    value = machine.state.memory.add("a value", bytearray(16)).base
    main.insns = [op("mov64_rr", 6, 1), op("st64", 10, imm=0, off=-8), op("st64", 10, imm=1, off=-16)]
    for register, (what, offset) in enumerate(arguments, 1):
        source = {"ctx": op("mov64_rr", register, 6), "stack": op("mov64_rr", register, 10)}
        numbers = {"map": made.handle.base, "value": value, "number": offset & (1 << 64) - 1}
        numbers |= {"huge": (1 << 32) + offset & (1 << 64) - 1, "code": machine.layout.code_address(main)}
        main.insns.append(source.get(what) or const(register, numbers[what]))
        if what == "stack":
            main.insns.append(op("add64_ri", register, imm=-16))
    called = op("call_kfunc", sym=Extern(number)) if isinstance(number, str) else op("call_helper", imm=number)
    main.insns += [called, op("mov64_ri", 0, imm=0), EXIT]
    with contextlib.suppress(VmError):
        assert machine.run("main").value == 0


def test_memory_has_an_end() -> None:
    body = [op("mov64_ri", 6, imm=0), op("stx64", 10, 6, off=-8), op("mov64_rr", 2, 10), op("add64_ri", 2, imm=-8)]
    body += [op("mov64_rr", 3, 10), op("add64_ri", 3, imm=-8), op("mov64_ri", 4, imm=0)]
    main = Function("main", "syscall", [])
    machine = Machine(obj_of(main))
    machine.state.memory._held = (1 << 30) - 100_000
    definition = MapDef("m")
    definition.type, definition.max_entries, definition.key_size, definition.value_size = maptypes.HASH, 1 << 31, 8, 8
    made = mapkinds.make(definition, machine.state)
    machine.state.maps[made.handle.base >> 32] = made
    body[4:4] = [const(1, made.handle.base)]
    main.insns = [*body, op("call_helper", imm=2), op("add64_ri", 6, imm=1), op("ja", off=-10), EXIT]
    with pytest.raises(VmError, match="1024 MiB are allowed"):
        machine.run("main")
