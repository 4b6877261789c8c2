"""What the interpreter reports: pointers that get out, stacks that are too large together, what is used too late."""

from __future__ import annotations

import pytest

from pybpf_native import maptypes
from pybpf_native.errors import VmError
from pybpf_native.isa.insn import Insn
from pybpf_native.object import DataSection, Function, MapDef, Variable
from pybpf_native.source import Loc, Source
from pybpf_native.vm import Leak, Machine, mapkinds

from ..handmade import U32, Builder, struct
from ..handmade import program as assembled
from .programs import EXIT, const, obj_of, op, program

ZERO = op("mov64_ri", 0, imm=0)
MOV = op("mov64_rr", 1, 10)


def leaks(machine: Machine, **inputs: object) -> list[tuple[str, int]]:
    return [(leak.what, leak.insn) for leak in machine.run("main", **inputs).leaks]  # type: ignore[arg-type]


def with_map(kind: int, *body: Insn, key: int = 8, value: int = 8) -> Machine:
    """A program after instructions that put 5 at r10-8, r2 and r3 to there, and the map into r1."""
    main = Function("main", "syscall", [])
    machine = Machine(obj_of(main))
    definition = MapDef("m")
    definition.type, definition.max_entries, definition.key_size, definition.value_size = kind, 4, key, value
    made = mapkinds.make(definition, machine.state)
    machine.layout.maps["m"] = machine.state.maps[made.handle.base >> 32] = made
    main.insns = [op("st64", 10, imm=5, off=-8), op("mov64_rr", 2, 10), op("add64_ri", 2, imm=-8)]
    main.insns += [op("mov64_rr", 3, 2), const(1, made.handle.base), *body, ZERO, EXIT]
    return machine


def test_a_pointer_that_is_returned() -> None:
    source = Source("prog.py", "return p\n")
    end = op("exit")
    end.loc = Loc(source, 1, 1)
    (leak,) = Machine(program(op("mov64_rr", 0, 10), end)).run("main").leaks
    assert isinstance(leak, Leak)
    assert (leak.function, leak.insn, leak.loc) == ("main", 1, end.loc)
    words = "the program returns a pointer, to the stack of 'main'"
    assert str(leak) == f"prog.py:1:1: {words} (function 'main', instruction 1)"
    context = Machine(program(op("mov64_rr", 0, 1), EXIT))
    assert leaks(context, ctx=bytes(8)) == [("the program returns a pointer, to the context", 1)]


def test_what_looks_nearly_like_a_pointer_is_none() -> None:
    for number in (0, -1, 1 << 44, 1_795_000_000_000_000_000, 24 * 365 * 86400 * 10**9):
        assert leaks(Machine(program(const(0, number), EXIT))) == []
    inner = Function("inner", ".text", [op("mov64_rr", 0, 10), EXIT])
    assert leaks(Machine(obj_of(Function("main", "syscall", [op("call_local", sym=inner), ZERO, EXIT]), inner))) == []


def test_pointers_in_memory_that_others_read() -> None:
    data = DataSection(".bss", size=16)
    variable = Variable("x", data, 8, 8)
    obj = program(op("ld_map_value", 2, sym=variable), op("stx64", 2, 10), op("stx32", 2, 10, off=4), ZERO, EXIT)
    obj.sections = [data]
    assert leaks(Machine(obj)) == [("a pointer to the stack of 'main' is stored in section '.bss'", 1)]
    on_stack = program(op("stx64", 10, 1, off=-8), ZERO, EXIT)
    assert leaks(Machine(on_stack), ctx=bytes(8)) == []
    assert leaks(Machine(program(op("stx64", 1, 10), ZERO, EXIT)), ctx=bytes(8)) == [
        ("a pointer to the stack of 'main' is stored in the context", 0)
    ]


def test_pointers_that_helpers_put_into_maps() -> None:
    spill = op("stx64", 10, 10, off=-8)
    update = with_map(maptypes.HASH, spill, op("mov64_ri", 4, imm=0), op("call_helper", imm=2))
    assert leaks(update) == [("a pointer to the stack of 'main' is stored in map 'm'", 7)]
    number = with_map(maptypes.HASH, op("mov64_ri", 4, imm=0), op("call_helper", imm=2))
    assert leaks(number) == []
    push = with_map(maptypes.QUEUE, spill, op("mov64_ri", 3, imm=0), op("call_helper", imm=87), key=0)
    assert leaks(push) == [("a pointer to the stack of 'main' is stored in map 'm'", 7)]
    sent = op("mov64_ri", 3, imm=8), op("mov64_ri", 4, imm=0), op("call_helper", imm=130)
    ring = with_map(maptypes.HASH, spill)
    definition = MapDef("ring")
    definition.type, definition.max_entries = maptypes.RINGBUF, 4096
    made = mapkinds.make(definition, ring.state)
    ring.state.maps[made.handle.base >> 32] = made
    ring.object.functions[0].insns[-2:-2] = [const(1, made.handle.base), *sent]
    assert leaks(ring) == [("a pointer to the stack of 'main' is stored in map 'ring'", 9)]


def chain(*sizes: int) -> Machine:
    """main calls f1 calls f2 ..., each with so many bytes of stack, the last one through a copy of r10."""
    functions: list[Function] = []
    for number, size in reversed(list(enumerate(sizes))):
        touch = [op("st8", 10, off=-size)] if number % 2 else [MOV, op("add64_ri", 1, imm=-size), op("st8", 1)]
        touch *= size > 0
        call = [op("call_local", sym=functions[-1])] if functions else []
        name, section = ("main", "syscall") if not number else (f"f{number}", ".text")
        functions.append(Function(name, section, [*touch, *call, ZERO, EXIT]))
    return Machine(obj_of(*functions))


def test_the_stack_of_a_chain_of_calls() -> None:
    assert chain(512).run("main").r0 == 0
    assert chain(200, 208, 96).run("main").r0 == 0
    assert chain(496, 16).run("main").r0 == 0
    assert chain(512, 0).run("main").r0 == 0
    with pytest.raises(VmError, match=r"the stack of 'f1' would make it 496 \+ 32 bytes: .* 512 together"):
        chain(496, 17).run("main")
    with pytest.raises(VmError, match=r"208 \+ 208 \+ 112 bytes"):
        chain(200, 208, 97).run("main")


def test_a_record_that_was_submitted() -> None:
    machine = with_map(maptypes.HASH)
    definition = MapDef("ring")
    definition.type, definition.max_entries = maptypes.RINGBUF, 4096
    made = mapkinds.make(definition, machine.state)
    machine.state.maps[made.handle.base >> 32] = made
    reserve = const(1, made.handle.base), op("mov64_ri", 2, imm=8), op("mov64_ri", 3, imm=0), op("call_helper", imm=131)
    submit = op("mov64_rr", 6, 0), op("mov64_rr", 1, 0), op("mov64_ri", 2, imm=0), op("call_helper", imm=132)
    machine.object.functions[0].insns = [*reserve, *submit, op("st8", 6), ZERO, EXIT]
    with pytest.raises(VmError, match="a record of ring buffer 'ring' is used after it was submitted"):
        machine.run("main")


def test_calls_while_a_lock_is_held() -> None:
    lock = [
        op("st32", 10, imm=0, off=-4),
        MOV,
        op("add64_ri", 1, imm=-4),
        op("mov64_rr", 6, 1),
        op("call_helper", imm=93),
    ]
    unlock = [op("mov64_rr", 1, 6), op("call_helper", imm=94)]
    ask = op("call_helper", imm=8)
    assert Machine(program(ask, *lock, *unlock, ask, ZERO, EXIT)).run("main").r0 == 0
    with pytest.raises(VmError, match="a call while a lock is held") as caught:
        Machine(program(*lock, ask, *unlock, ZERO, EXIT)).run("main")
    assert caught.value.insn == 5


def test_sockets_are_held_and_released() -> None:
    head = [op("st64", 10, imm=0, off=-8), op("st64", 10, imm=0, off=-16), MOV, op("mov64_rr", 2, 10)]
    head += [op("add64_ri", 2, imm=-16), op("mov64_ri", 3, imm=12), op("mov64_ri", 4, imm=0), op("mov64_ri", 5, imm=0)]
    head += [op("call_helper", imm=84), op("mov64_rr", 6, 0)]
    release = [op("mov64_rr", 1, 6), op("call_helper", imm=86)]
    use = op("ldx32", 0, 6, off=4)

    def machine(*body: Insn) -> Machine:
        made = Machine(program(*head, *body, EXIT, section="tc"))
        made.state.socket = lambda asked: {"family": asked["protocol"]}
        return made

    assert machine(op("ldx32", 7, 6, off=4), *release, op("mov64_rr", 0, 7)).run("main").r0 == 6
    with pytest.raises(VmError, match="a socket is used after it was released"):
        machine(*release, use).run("main")
    with pytest.raises(VmError, match="ended without releasing a socket"):
        machine(use).run("main")
    with pytest.raises(VmError, match="no socket that a lookup gave"):
        machine(*release, *release, use).run("main")
    nobody = machine(op("mov64_rr", 0, 6))
    nobody.state.socket = None
    assert nobody.run("main").r0 == 0


def test_pointers_that_belong_to_the_kernel_alone() -> None:
    with pytest.raises(VmError, match=r"bpf_kptr_xchg: pointers of the kernel kept in maps \(kptrs\) need the kernel"):
        Machine(program(op("call_helper", imm=194), EXIT)).run("main")
    from pybpf_native.object import Extern

    new = op("call_kfunc", sym=Extern("bpf_obj_new_impl", section=".ksyms"))
    with pytest.raises(VmError, match=r"bpf_obj_new_impl: objects that the kernel owns"):
        Machine(program(new, EXIT)).run("main")


def test_arguments_of_a_callee_that_a_call_has_clobbered() -> None:
    inner = Function("inner", ".text", [op("mov64_rr", 0, 1), EXIT])
    body = [op("mov64_ri", 1, imm=5), op("call_helper", imm=8), op("call_local", sym=inner), EXIT]
    with pytest.raises(VmError, match="r1 is read") as caught:
        Machine(obj_of(Function("main", "syscall", body), inner)).run("main")
    assert caught.value.calls == ("main", "inner")


def test_what_an_error_left_held_is_gone_in_the_next_run() -> None:
    builder = Builder()
    builder.map("ring", maptypes.RINGBUF, 4096)
    builder.map("table", maptypes.ARRAY, 1, U32, struct("held", lock=struct("bpf_spin_lock", val=U32), number=U32))
    reserve = "r1 = ring ll\n r2 = 8\n r3 = 0\n call 131\n if r0 == 0 goto out\n *(u64 *)(r0 + 0) = 5\n"
    lock = "*(u32 *)(r10 - 4) = 0\n r1 = table ll\n r2 = r10\n r2 += -4\n call 1\n if r0 == 0 goto out\n"
    lock += "r6 = r0\n r1 = r0\n call 93\n"
    end = "out:\n r0 = 0\n exit"
    builder.function("reserves", "tc", reserve + end)
    builder.function("sends", "tc", reserve + "r1 = r0\n r2 = 0\n call 132\n" + end)
    builder.function("locks", "tc", lock + end)
    builder.function("unlocks", "tc", lock + "r1 = r6\n call 94\n" + end)
    machine = Machine(builder.build())
    for wrong, right, words in (("reserves", "sends", "without submitting"), ("locks", "unlocks", "with a lock held")):
        with pytest.raises(VmError, match=words):
            machine.run(wrong)
        assert machine.run(right).value == 0
    assert machine.maps["ring"].events() == [(5).to_bytes(8, "little")]


SPILL = "*(u64 *)(r10 - 8) = r10\n r6 = r1\n"
STORE = "r1 = r6\n r2 = 0\n r3 = r10\n r3 += -8\n r4 = 8\n r5 = 0\n call %d\n r0 = 0\n exit"
WRITE = """
    r1 = ring ll
    r2 = 8
    r3 = 0
    r4 = r10
    r4 += -24
    call 198
    r1 = r10
    r1 += -24
    r2 = 0
    r3 = r10
    r3 += -8
    r4 = 8
    r5 = 0
    call 202
    r1 = r10
    r1 += -24
    r2 = 0
    call 199
    r0 = 0
    exit
"""


@pytest.mark.parametrize(
    ("section", "text", "where"),
    [
        ("tc", SPILL + STORE % 9, "the packet"),
        ("xdp", SPILL + STORE % 190, "the packet"),
        ("tc", SPILL + WRITE, "a record of ring buffer 'ring'"),
    ],
)
def test_pointers_that_helpers_put_into_packets_and_records(section: str, text: str, where: str) -> None:
    machine = Machine(assembled(text, section, {"ring": (maptypes.RINGBUF, 4096)}))
    (leak,) = machine.run("main", packet=bytes(60)).leaks
    assert leak.what == f"a pointer to the stack of 'main' is stored in {where}"


def test_messages_from_user_space_are_no_leak() -> None:
    builder = Builder()
    builder.map("sent", maptypes.USER_RINGBUF, 4096)
    builder.function("callback", ".text", "r0 = 0\n exit")
    builder.function("main", "tc", "r1 = sent ll\n r2 = callback ll\n r3 = 0\n r4 = 0\n call 209\n exit")
    machine = Machine(builder.build())
    machine.maps["sent"].push(b"abcd")
    result = machine.run("main")
    assert (result.value, result.leaks) == (1, [])
