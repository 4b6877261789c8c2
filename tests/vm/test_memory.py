"""What programs must not do with memory, one by one: each is an error that names the place in program and memory."""

from __future__ import annotations

import pytest

from pybpf_native.errors import VmError
from pybpf_native.isa.insn import Insn
from pybpf_native.object import DataSection, Function, Variable
from pybpf_native.source import Loc, Source
from pybpf_native.vm import Machine
from pybpf_native.vm.memory import Fault, Memory

from .programs import EXIT, const, obj_of, op, program, run

ZERO = op("mov64_ri", 0, imm=0)
OFF_STACK = "the stack of 'main'"

# what: (instructions before the exit, words of the error, region, index of the instruction, section)
ERRORS: dict[str, tuple[list[Insn], str, str, int]] = {
    "below the stack": ([op("st64", 10, off=-520)], "offset -8 of the stack", OFF_STACK, 0),
    "above the stack": ([op("stx8", 10, 10)], "offset 512 of the stack", OFF_STACK, 0),
    "over the end of the stack": ([op("st64", 10, off=-4)], "offset 508 of the stack", OFF_STACK, 0),
    "stack not written": ([op("ldx64", 1, 10, off=-8)], "byte at offset 504 has not been written", OFF_STACK, 0),
    "stack written in part": (
        [op("st32", 10, off=-8), op("ldx64", 1, 10, off=-8)],
        "byte at offset 508 has not been written",
        OFF_STACK,
        1,
    ),
    "null": ([const(1, 0), op("ldx8", 2, 1)], "a null pointer", "", 1),
    "null with an offset": ([const(1, 0), op("ldx8", 2, 1, off=16)], "a null pointer", "", 1),
    "a number as a pointer": ([const(1, 1 << 60), op("st8", 1)], "no memory of the program", "", 1),
    "a huge number": ([const(1, -1), op("ldx64", 2, 1)], "no memory of the program", "", 1),
    "past the context": ([op("ldx64", 2, 1, off=12)], "offset 12 of the context, which has 16 bytes", "the context", 0),
    "before the context": ([op("ldx64", 2, 1, off=-8)], "offset -8 of the context", "the context", 0),
    "an unaligned atomic": ([op("atomic_add64", 1, 1, off=4)], "not a multiple of 8", "", 0),
    "a register never written": ([op("mov64_rr", 2, 3)], "r3 is read", "", 0),
    "an argument after a call": ([op("call_helper", imm=8), op("mov64_rr", 2, 1)], "r1 is read", "", 1),
    "a call of a number": ([const(3, 77), op("callx", 3)], "0x4d, which is not the address of a function", "", 1),
    "a map that is none": (
        [const(1, 77), op("mov64_rr", 2, 10), op("call_helper", imm=1)],
        "0x4d is not the address of a map",
        "",
        2,
    ),
    "a helper that is not there": (
        [op("call_helper", imm=168)],
        "a call of bpf_sys_close, which the interpreter does not have",
        "",
        0,
    ),
}


@pytest.mark.parametrize("what", ERRORS)
def test_errors(what: str) -> None:
    insns, words, region, index = ERRORS[what]
    with pytest.raises(VmError, match=words) as caught:
        run(*insns, ZERO, EXIT, ctx=bytes(16))
    error = caught.value
    assert (error.region, error.function, error.insn) == (region, "main", index)


def test_no_result() -> None:
    with pytest.raises(VmError, match="r0 is read"):
        run(EXIT)


def test_some_ways_leave_a_register_unwritten() -> None:
    insns = op("ldx8", 1, 1), op("jeq64_ri", 1, imm=0, off=1), op("mov64_ri", 2, imm=7), op("mov64_rr", 0, 2), EXIT
    assert run(*insns, ctx=b"\1") == 7
    with pytest.raises(VmError, match="r2 is read"):
        run(*insns, ctx=b"\0")


def test_a_frame_that_has_returned() -> None:
    inner = Function("inner", ".text", [op("st64", 10, imm=5, off=-8), op("mov64_rr", 0, 10), EXIT])
    main = Function("main", "syscall", [op("call_local", sym=inner), op("ldx64", 0, 0, off=-8), EXIT])
    with pytest.raises(VmError, match="the stack of 'inner' is used after its function returned") as caught:
        Machine(obj_of(main, inner)).run("main")
    assert caught.value.insn == 1


def test_a_callee_writes_the_callers_stack() -> None:
    inner = Function("inner", ".text", [op("st64", 1, imm=5), EXIT])
    main = [op("mov64_rr", 1, 10), op("add64_ri", 1, imm=-8), op("call_local", sym=inner)]
    main += [op("ldx64", 0, 10, off=-8), EXIT]
    assert Machine(obj_of(Function("main", "syscall", main), inner)).run("main").r0 == 5


def test_a_function_that_returns_nothing() -> None:
    inner = Function("inner", ".text", [EXIT])
    main = Function("main", "syscall", [op("call_local", sym=inner), op("mov64_rr", 1, 0), ZERO, EXIT])
    with pytest.raises(VmError, match="r0 is read"):
        Machine(obj_of(main, inner)).run("main")


def test_too_many_frames() -> None:
    functions = [Function("f8", ".text", [ZERO, EXIT])]
    for number in range(7, 0, -1):
        functions.append(Function(f"f{number}", ".text", [op("call_local", sym=functions[-1]), ZERO, EXIT]))
    main = Function("main", "syscall", [op("call_local", sym=functions[-1]), EXIT])
    with pytest.raises(VmError, match="8 are allowed") as caught:
        Machine(obj_of(main, *functions)).run("main")
    assert caught.value.calls == ("main", "f1", "f2", "f3", "f4", "f5", "f6", "f7", "f8")
    shorter = Function("main", "syscall", [op("call_local", sym=functions[-2]), EXIT])
    assert Machine(obj_of(shorter, *functions)).run("main").r0 == 0


def test_data_sections() -> None:
    data, constants = DataSection(".data", bytes(8)), DataSection(".rodata", bytes(range(8)), writable=True)
    variable = Variable("x", data, 4, 4)

    def made(*insns: Insn) -> Machine:
        obj = program(*insns, ZERO, EXIT)
        obj.sections = [data, constants]
        return Machine(obj)

    load, address = op("ld_map_value", 1, sym=constants), op("ld_map_value", 1, sym=variable)
    machine = made(address, op("st32", 1, imm=7))
    machine.run("main")
    assert bytes(machine.layout.sections[".data"].data) == b"\0\0\0\0\7\0\0\0"
    assert made(load, op("ldx64", 2, 1)).run("main").r0 == 0
    with pytest.raises(VmError, match=r"offset 0 of section '.rodata', which is read-only"):
        made(load, op("st8", 1)).run("main")
    with pytest.raises(VmError, match=r"offset 8 of section '.data', which has 8 bytes"):
        made(address, op("st8", 1, off=4)).run("main")


def test_contexts_of_packets() -> None:
    def xdp(*insns: Insn) -> int:
        return Machine(program(*insns, EXIT, section="xdp")).run("main", packet=bytes(range(20))).r0

    data, end = op("ldx32", 2, 1), op("ldx32", 3, 1, off=4)
    assert xdp(data, op("ldx16", 0, 2, off=18)) == 0x1312
    assert xdp(data, end, op("mov64_rr", 0, 3), op("sub64_rr", 0, 2)) == 20
    for insns, words in (
        ([data, op("ldx16", 0, 2, off=19)], "offset 19 of the packet, which has 20 bytes"),
        ([data, op("ldx8", 0, 2, off=-1)], "offset -1 of the packet"),
        ([op("ldx16", 0, 1)], "a pointer, which is read whole"),
        ([op("st32", 1, off=12), ZERO], "offset 12 of xdp_md, which is read-only"),
        ([op("ldx32", 0, 1, off=24)], "offset 24 of the context, which has 24 bytes"),
    ):
        with pytest.raises(VmError, match=words):
            xdp(*insns)


def test_pointers_to_a_packet_that_has_changed() -> None:
    insns = op("mov64_rr", 6, 1), op("ldx32", 7, 1), op("mov64_ri", 2, imm=-2), op("call_helper", imm=65)
    with pytest.raises(VmError, match="the packet is used after a helper changed the packet"):
        Machine(program(*insns, op("ldx8", 0, 7), EXIT, section="xdp")).run("main", packet=bytes(20))
    again = op("ldx32", 7, 6), op("ldx8", 0, 7, off=17)
    machine = Machine(program(*insns, *again, EXIT, section="xdp"))
    assert machine.run("main", packet=bytes(17) + b"\5\6\7").packet == bytes(17) + b"\5"


def test_the_error_shows_the_source_line() -> None:
    source = Source("prog.py", "a = 1\nb = load(p)\n")
    bad = op("ldx64", 0, 10, off=-8)
    bad.loc = Loc(source, 2, 5)
    with pytest.raises(VmError) as caught:
        run(bad, EXIT)
    assert str(caught.value).startswith("prog.py:2:5: error: read of 8 bytes at offset 504 of the stack of 'main'")
    assert "b = load(p)" in str(caught.value)


def test_coverage_by_line() -> None:
    source = Source("prog.py")
    insns = [op("ldx8", 1, 1), op("jeq64_ri", 1, imm=0, off=1), op("mov64_ri", 1, imm=2), ZERO, EXIT]
    for line, insn in enumerate(insns, 1):
        insn.loc = Loc(source, line)
    machine = Machine(program(*insns))
    assert machine.run("main", ctx=b"\0").coverage == {("prog.py", n): n != 3 for n in range(1, 6)}
    assert machine.run("main", ctx=b"\1").coverage == {("prog.py", n): 1 for n in range(1, 6)}


def test_coverage_of_what_no_run_comes_to() -> None:
    never = Function("never", ".text", [op("mov64_ri", 0, imm=1), op("exit")])
    main = Function("main", "syscall", [op("mov64_ri", 0, imm=1), op("exit")])
    for line, insn in enumerate([*never.insns, *main.insns], 1):
        insn.loc = Loc(Source("prog.py"), line)
    result = Machine(obj_of(main, never)).run("main")
    assert result.coverage == {("prog.py", 1): 0, ("prog.py", 2): 0, ("prog.py", 3): 1, ("prog.py", 4): 1}


def test_memory_is_freed() -> None:
    machine = Machine(program(ZERO, EXIT))
    for _ in range(3):
        machine.run("main", ctx=bytes(8))
    assert not machine.state.memory.regions


def test_what_a_context_points_to_is_freed() -> None:
    for section, ctx in (("cgroup/connect4", {"sk": {"family": 2}}), ("cgroup/getsockopt", {"optval": b"12"})):
        machine = Machine(program(ZERO, EXIT, section=section))
        for _ in range(2):
            machine.run("main", ctx=ctx)  # type: ignore[arg-type]
        assert not machine.state.memory.regions


def test_reads_and_writes_of_helpers_are_checked() -> None:
    memory = Memory()
    stack = memory.add_stack("a stack", 16)
    memory.write(stack.base + 4, b"abc\0")
    assert memory.read(stack.base + 4, 3) == b"abc"
    assert memory.text(stack.base + 4) == b"abc"
    for at, size in ((3, 2), (7, 2), (15, 2)):
        with pytest.raises(Fault):
            memory.read(stack.base + at, size)
    constant = memory.add("a constant", bytearray(4), writable=False)
    with pytest.raises(Fault, match="read-only"):
        memory.write(constant.base, b"x")
    memory.put(stack.base, b"ab", 4)
    assert memory.read(stack.base, 4) == b"ab\0\0"
    for size in (17, 1 << 62):  # which nobody has the memory for
        with pytest.raises(Fault, match="which has 16 bytes"):
            memory.put(stack.base, b"", size)
    memory.drop(constant, "the end")
    with pytest.raises(Fault, match="a constant is used after the end"):
        memory.read(constant.base, 1)
