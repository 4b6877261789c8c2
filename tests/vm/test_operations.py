"""Every row of the table of operations does what RFC 9669 says. Results are written out by hand."""

from __future__ import annotations

import pytest

from pybpf_native.errors import VmError
from pybpf_native.isa.insn import Insn
from pybpf_native.isa.opcodes import TABLE
from pybpf_native.object import DataReloc, DataSection, Function, Object
from pybpf_native.vm import Machine

from .programs import EXIT, const, obj_of, op, program, run

ONES = 0xFFFFFFFFFFFFFFFF
MIN64, MIN32 = 0x8000000000000000, 0x80000000
BIG = 0x123456789ABCDEF0

# operation: (dst, src, dst afterwards)
BINARY = {
    "add64": [(ONES, 1, 0), (0xFFFFFFFF, 1, 0x100000000), (5, ONES, 4)],
    "add32": [(0x1FFFFFFFF, 1, 0), (0x500000001, 2, 3)],
    "sub64": [(0, 1, ONES), (7, 9, 0xFFFFFFFFFFFFFFFE)],
    "sub32": [(0, 1, 0xFFFFFFFF), (0x700000005, 3, 2)],
    "mul64": [(0x100000001, 0x100000001, 0x200000001), (ONES, ONES, 1)],
    "mul32": [(0x10001, 0x10001, 0x20001), (0xFFFFFFFF, 2, 0xFFFFFFFE)],
    "div64": [(100, 7, 14), (ONES, 2, 0x7FFFFFFFFFFFFFFF), (5, 0, 0)],
    "div32": [(0x1_0000_0064, 7, 14), (9, 0x1_0000_0000, 0), (0xFFFFFFFF, 0x100000010, 0x0FFFFFFF)],
    "sdiv64": [
        (ONES - 6, 2, ONES - 2),
        (7, ONES - 1, ONES - 2),
        (MIN64, ONES, MIN64),
        (5, 0, 0),
        (ONES - 6, ONES - 1, 3),
    ],
    "sdiv32": [(0xFFFFFFF9, 2, 0xFFFFFFFD), (MIN32, 0xFFFFFFFF, MIN32), (5, 0x100000000, 0)],
    "mod64": [(100, 7, 2), (ONES, 10, 5), (BIG, 0, BIG)],
    "mod32": [(0x1_0000_0064, 7, 2), (0x5_0000_0009, 0, 9)],
    "smod64": [(ONES - 6, 3, ONES), (7, ONES - 2, 1), (MIN64, ONES, 0), (ONES - 6, 0, ONES - 6)],
    "smod32": [(0xFFFFFFF9, 3, 0xFFFFFFFF), (MIN32, 0xFFFFFFFF, 0), (0x1_FFFF_FFF9, 0, 0xFFFFFFF9)],
    "or64": [(0xF0F0000000000000, 0x0F, 0xF0F000000000000F)],
    "or32": [(0xF0F0000000000000, 0x0F, 0x0F)],
    "and64": [(0xFF00FF00FF00FF00, 0x0FF00FF00FF00FF0, 0x0F000F000F000F00)],
    "and32": [(0xFF00FF00FF00FF00, 0x0FF00FF00FF00FF0, 0x0F000F00)],
    "xor64": [(0xFFFF0000FFFF0000, 0x00FF00FF00FF00FF, 0xFF0000FFFF0000FF)],
    "xor32": [(0xFFFF0000FFFF0000, 0x00FF00FF00FF00FF, 0xFF0000FF)],
    "lsh64": [(1, 63, MIN64), (1, 64, 1), (3, 65, 6)],
    "lsh32": [(1, 31, MIN32), (1, 32, 1), (0x80000001, 1, 2)],
    "rsh64": [(MIN64, 63, 1), (MIN64, 64, MIN64)],
    "rsh32": [(0x1_8000_0000, 31, 1), (0xF_8000_0000, 32, MIN32)],
    "arsh64": [(MIN64, 63, ONES), (MIN64, 4, 0xF800000000000000), (0x7000000000000000, 4, 0x0700000000000000)],
    "arsh32": [(MIN32, 31, 0xFFFFFFFF), (0xF_7000_0000, 4, 0x07000000), (MIN32, 4, 0xF8000000)],
}
# operation: (dst, src, immediate), dst afterwards
UNARY = {
    "neg64": [(1, 0, 0, ONES), (MIN64, 0, 0, MIN64)],
    "neg32": [(1, 0, 0, 0xFFFFFFFF), (0x5_0000_0000, 0, 0, 0)],
    "mov64_rr": [(1, BIG, 0, BIG)],
    "mov32_rr": [(1, BIG, 0, 0x9ABCDEF0)],
    "mov64_ri": [(1, 0, -2, ONES - 1)],
    "mov32_ri": [(ONES, 0, -2, 0xFFFFFFFE)],
    "movsx8_64": [(0, 0x17F, 0, 0x7F), (0, 0x80, 0, ONES - 0x7F)],
    "movsx16_64": [(0, 0x18000, 0, ONES - 0x7FFF)],
    "movsx32_64": [(0, 0x180000000, 0, 0xFFFFFFFF80000000)],
    "movsx8_32": [(0, 0x80, 0, 0xFFFFFF80)],
    "movsx16_32": [(0, 0x8000, 0, 0xFFFF8000)],
    "cast_space": [(0, BIG, 1, BIG), (0, BIG, 1 << 16, BIG)],
    "le16": [(BIG, 0, 0, 0xDEF0)],
    "le32": [(BIG, 0, 0, 0x9ABCDEF0)],
    "le64": [(BIG, 0, 0, BIG)],
    "be16": [(BIG, 0, 0, 0xF0DE)],
    "be32": [(BIG, 0, 0, 0xF0DEBC9A)],
    "be64": [(BIG, 0, 0, 0xF0DEBC9A78563412)],
    "bswap16": [(BIG, 0, 0, 0xF0DE)],
    "bswap32": [(BIG, 0, 0, 0xF0DEBC9A)],
    "bswap64": [(BIG, 0, 0, 0xF0DEBC9A78563412)],
    "ld_imm64": [(0, 0, BIG, BIG), (0, 0, -1, ONES)],
}
# comparison: (dst, src, taken)
COMPARE = {
    "jeq": [(5, 5, True), (5, 6, False)],
    "jne": [(5, 5, False), (5, 6, True)],
    "jgt": [(ONES, 1, True), (1, 1, False)],
    "jge": [(1, 1, True), (0, 1, False), (ONES, 0, True)],
    "jlt": [(1, ONES, True), (1, 1, False)],
    "jle": [(1, 1, True), (2, 1, False)],
    "jset": [(6, 2, True), (4, 3, False)],
    "jsgt": [(ONES, 1, False), (1, ONES, True)],
    "jsge": [(ONES, 1, False), (ONES, ONES, True)],
    "jslt": [(ONES, 1, True), (1, 1, False)],
    "jsle": [(ONES, ONES, True), (1, ONES, False)],
}
# atomic operation: (memory, src, r0), (memory, src, r0) afterwards
ATOMIC = {
    "atomic_add64": [((ONES, 2, 9), (1, 2, 9))],
    "atomic_or64": [((0x10, 0x01, 9), (0x11, 0x01, 9))],
    "atomic_and64": [((0x11, 0x10, 9), (0x10, 0x10, 9))],
    "atomic_xor64": [((0x11, 0x10, 9), (0x01, 0x10, 9))],
    "fetch_add64": [((ONES, 2, 9), (1, ONES, 9))],
    "fetch_or64": [((0x10, 0x01, 9), (0x11, 0x10, 9))],
    "fetch_and64": [((0x11, 0x10, 9), (0x10, 0x11, 9))],
    "fetch_xor64": [((0x11, 0x10, 9), (0x01, 0x11, 9))],
    "xchg64": [((7, BIG, 9), (BIG, 7, 9))],
    "cmpxchg64": [((7, BIG, 7), (BIG, BIG, 7)), ((7, BIG, 8), (7, BIG, 7))],
    "atomic_add32": [((0x5_FFFF_FFFF, 2, 9), (0x5_0000_0001, 2, 9))],
    "atomic_or32": [((0x5_0000_0010, 0xF_0000_0001, 9), (0x5_0000_0011, 0xF_0000_0001, 9))],
    "atomic_and32": [((0x5_0000_0011, 0x10, 9), (0x5_0000_0010, 0x10, 9))],
    "atomic_xor32": [((0x5_0000_0011, 0x10, 9), (0x5_0000_0001, 0x10, 9))],
    "fetch_add32": [((0x5_FFFF_FFFF, 2, 9), (0x5_0000_0001, 0xFFFFFFFF, 9))],
    "fetch_or32": [((0x5_0000_0010, 1, 9), (0x5_0000_0011, 0x10, 9))],
    "fetch_and32": [((0x5_0000_0011, 0x10, 9), (0x5_0000_0010, 0x11, 9))],
    "fetch_xor32": [((0x5_0000_0011, 0x10, 9), (0x5_0000_0001, 0x11, 9))],
    "xchg32": [((0x5_0000_0007, BIG, 9), (0x5_9ABC_DEF0, 7, 9))],
    "cmpxchg32": [((0x5_0000_0007, 8, 0xF_0000_0007), (0x5_0000_0008, 8, 7)), ((7, 8, 6), (7, 8, 7))],
}
STORED = bytes.fromhex("f0debc9a78563412")
# load: value read from STORED
LOADS = {
    "ldx8": 0xF0,
    "ldx16": 0xDEF0,
    "ldx32": 0x9ABCDEF0,
    "ldx64": BIG,
    "ldsx8": ONES - 0x0F,
    "ldsx16": 0xFFFFFFFFFFFFDEF0,
    "ldsx32": 0xFFFFFFFF9ABCDEF0,
    "load_acquire8": 0xF0,
    "load_acquire16": 0xDEF0,
    "load_acquire32": 0x9ABCDEF0,
    "load_acquire64": BIG,
}
# store of BIG, or of the immediate -2, over 8 bytes 0x11
STORES = {
    "stx8": "f011111111111111",
    "stx16": "f0de111111111111",
    "stx32": "f0debc9a11111111",
    "stx64": "f0debc9a78563412",
    "st8": "fe11111111111111",
    "st16": "feff111111111111",
    "st32": "feffffff11111111",
    "st64": "feffffffffffffff",
    "store_release8": "f011111111111111",
    "store_release16": "f0de111111111111",
    "store_release32": "f0debc9a11111111",
    "store_release64": "f0debc9a78563412",
}
PACKET = bytes(range(14)) + bytes.fromhex("80f1e2d3c4")
PACKET_LOADS = {
    "ld_abs8": 0x80,
    "ld_abs16": 0x80F1,
    "ld_abs32": 0x80F1E2D3,
    "ld_ind8": 0x80,
    "ld_ind16": 0x80F1,
    "ld_ind32": 0x80F1E2D3,
}
# Tested one by one below.
SINGLE = {"ja", "gotol", "may_goto", "call_helper", "call_local", "call_kfunc", "callx", "exit", "ld_func", "gotox"}
# Numbers that only a kernel gives out.
REFUSED = {"ld_map_fd", "ld_map_value", "ld_btf_id", "ld_map_idx", "ld_map_idx_value"}


def fits(value: int) -> bool:
    """Whether an immediate can be this number."""
    return value < 1 << 31 or value > ONES - (1 << 31)


def signed(value: int) -> int:
    return value - (1 << 64) if value >> 63 else value


def test_every_row_is_tested() -> None:
    tested = {f"{name}_{form}" for name in BINARY for form in ("rr", "ri")} | UNARY.keys() | ATOMIC.keys()
    tested |= {f"{name}{width}_{form}" for name in COMPARE for width in (32, 64) for form in ("rr", "ri")}
    tested |= LOADS.keys() | STORES.keys() | PACKET_LOADS.keys() | SINGLE | REFUSED
    assert {row.name for row in TABLE} == tested


@pytest.mark.parametrize("name", BINARY)
def test_arithmetic(name: str) -> None:
    with_immediate = 0
    for a, b, expected in BINARY[name]:
        assert run(const(1, a), const(2, b), op(f"{name}_rr", 1, 2), op("mov64_rr", 0, 1), EXIT) == expected
        if fits(b):
            with_immediate += 1
            insns = const(1, a), op(f"{name}_ri", 1, imm=signed(b)), op("mov64_rr", 0, 1), EXIT
            assert run(*insns) == expected
    assert with_immediate or name in ("and64", "and32", "xor64", "xor32")


@pytest.mark.parametrize(
    ("name", "a", "imm", "expected"),
    [
        ("and64_ri", BIG, -16, 0x123456789ABCDEF0),
        ("and32_ri", BIG, -16, 0x9ABCDEF0),
        ("xor64_ri", BIG, -1, 0xEDCBA9876543210F),
        ("xor32_ri", BIG, -1, 0x6543210F),
        ("or64_ri", 1, -2, ONES),
        ("or32_ri", 1, -2, 0xFFFFFFFF),
        ("mul64_ri", 3, -2, ONES - 5),
        ("div64_ri", ONES, -1, 1),
        ("mod32_ri", 0xFFFFFFFF, -2, 1),
    ],
)
def test_immediates_are_sign_extended(name: str, a: int, imm: int, expected: int) -> None:
    assert run(const(1, a), op(name, 1, imm=imm), op("mov64_rr", 0, 1), EXIT) == expected


@pytest.mark.parametrize("name", UNARY)
def test_one_operand(name: str) -> None:
    for a, b, imm, expected in UNARY[name]:
        assert run(const(1, a), const(2, b), op(name, 1, 2, imm=imm), op("mov64_rr", 0, 1), EXIT) == expected


@pytest.mark.parametrize("form", ["rr", "ri"])
@pytest.mark.parametrize("width", [64, 32])
@pytest.mark.parametrize("name", COMPARE)
def test_jumps(name: str, width: int, form: str) -> None:
    for a, b, taken in COMPARE[name]:
        if width == 32:  # the upper halves must not count
            a ^= 0xABCD << 40
        jump = op(f"{name}{width}_{form}", 1, 2, imm=signed(b) if form == "ri" else 0, off=2)
        insns = const(1, a), const(2, b), jump, op("mov64_ri", 0, imm=0), EXIT, op("mov64_ri", 0, imm=1), EXIT
        assert run(*insns) == taken, (a, b)


@pytest.mark.parametrize("name", ATOMIC)
def test_atomics(name: str) -> None:
    for (memory, source, r0), after in ATOMIC[name]:
        head = const(3, memory), op("stx64", 10, 3, off=-8), const(2, source), const(0, r0)
        results = []
        for place in (op("ldx64", 0, 10, off=-8), op("mov64_rr", 0, 2), op("mov64_rr", 0, 0)):
            results.append(run(*head, op(name, 10, 2, off=-8), place, EXIT))
        assert tuple(results) == after


@pytest.mark.parametrize("name", LOADS)
def test_loads(name: str) -> None:
    assert run(op(name, 0, 1, off=8), EXIT, ctx=bytes(8) + STORED) == LOADS[name]


@pytest.mark.parametrize("name", STORES)
def test_stores(name: str) -> None:
    insns = const(2, BIG), op(name, 1, 2, imm=-2 if name.startswith("st") and "x" not in name else 0, off=8)
    machine = Machine(program(*insns, op("mov64_ri", 0, imm=0), EXIT))
    assert machine.run("main", ctx=b"\x11" * 24).ctx == b"\x11" * 8 + bytes.fromhex(STORES[name]) + b"\x11" * 8


@pytest.mark.parametrize(("name", "expected"), [("le32", 0xF0DEBC9A), ("be32", 0x9ABCDEF0), ("bswap16", 0xF0DE)])
def test_byte_order_of_the_target(name: str, expected: int) -> None:
    main = Function("main", "syscall", [const(1, BIG), op(name, 1), op("mov64_rr", 0, 1), EXIT])
    assert Machine(obj_of(main, big_endian=True)).run("main").r0 == expected


def test_memory_of_a_big_endian_target() -> None:
    main = Function("main", "syscall", [op("ldx32", 0, 1), EXIT])
    assert Machine(obj_of(main, big_endian=True)).run("main", ctx=b"\1\2\3\4").r0 == 0x01020304


@pytest.mark.parametrize("name", PACKET_LOADS)
def test_packet_loads(name: str) -> None:
    head = op("mov64_rr", 6, 1), op("mov64_ri", 2, imm=3)
    load = op(name, 0, 2, imm=11 if "ind" in name else 14)
    machine = Machine(program(*head, load, EXIT, section="tc"))
    assert machine.run("main", packet=PACKET).r0 == PACKET_LOADS[name]


def test_a_packet_load_that_misses_the_packet_ends_the_program_with_0() -> None:
    insns = op("mov64_rr", 6, 1), op("ld_abs32", imm=17), op("mov64_ri", 0, imm=5), EXIT
    result = Machine(program(*insns, section="tc")).run("main", packet=PACKET)
    assert (result.value, result.executed) == (0, 2)


def test_packet_loads_from_the_headers() -> None:
    insns = op("mov64_rr", 6, 1), op("ld_abs16", imm=-0x100000), EXIT
    assert Machine(program(*insns, section="socket")).run("main", packet=PACKET).r0 == 0x80F1
    insns = op("mov64_rr", 6, 1), op("ld_abs16", imm=-0x200000), EXIT
    assert Machine(program(*insns, section="tc")).run("main", packet=PACKET).r0 == 0x0001


@pytest.mark.parametrize("name", ["ja", "gotol"])
def test_jumps_that_are_always_taken(name: str) -> None:
    jump = op(name, imm=1, off=0) if name == "gotol" else op(name, off=1)
    assert run(op("mov64_ri", 0, imm=7), jump, op("mov64_ri", 0, imm=8), EXIT) == 7


def test_may_goto_leaves_a_loop_without_end() -> None:
    machine = Machine(
        program(op("mov64_ri", 0, imm=0), op("may_goto", off=2), op("add64_ri", 0, imm=1), op("ja", off=-3), EXIT)
    )
    machine.linkage.loops = 1000
    assert machine.run("main").r0 == 1000


def test_calls() -> None:
    twice = Function("twice", ".text", [op("mov64_rr", 0, 1), op("add64_rr", 0, 1), EXIT])
    call = op("mov64_ri", 1, imm=21), op("call_local", sym=twice), EXIT
    assert Machine(obj_of(Function("main", "syscall", list(call)), twice)).run("main").r0 == 42
    through = const(3, 0), op("mov64_ri", 1, imm=21), op("callx", 3), EXIT
    through[0].op, through[0].sym = op("ld_func").op, twice
    assert Machine(obj_of(Function("main", "syscall", list(through)), twice)).run("main").r0 == 42


def test_calls_keep_what_is_the_callers() -> None:
    body = [op("mov64_ri", one, imm=9) for one in (0, 6, 7, 8, 9)] + [op("stx64", 10, 0, off=-8), EXIT]
    other = Function("other", ".text", body)
    main = [op("mov64_ri", 6, imm=5), op("st64", 10, imm=3, off=-8), op("call_local", sym=other)]
    main += [op("ldx64", 0, 10, off=-8), op("add64_rr", 0, 6), EXIT]
    assert Machine(obj_of(Function("main", "syscall", main), other)).run("main").r0 == 8


def test_helper_and_kernel_functions() -> None:
    from pybpf_native.object import Extern

    assert run(op("call_helper", imm=8), EXIT) == 0
    lock = Extern("bpf_rcu_read_lock", section=".ksyms")
    assert run(op("call_kfunc", sym=lock), EXIT, section="of no type") == 0


@pytest.mark.parametrize(("index", "expected"), [(0, 10), (8, 20), (16, None), (4, None)])
def test_jumps_to_addresses(index: int, expected: int | None) -> None:
    main = Function("main", "syscall", [])
    table = DataSection(".rodata", bytes(24))
    table.relocs = [DataReloc(0, main, 8 * 7), DataReloc(8, main, 8 * 9)]
    main.insns = [op("ld_map_value", 1, sym=table), op("mov64_ri", 2, imm=index), op("add64_rr", 1, 2)]
    main.insns += [op("ldx64", 3, 1), op("mov64_ri", 0, imm=1), op("gotox", 3)]
    main.insns += [op("mov64_ri", 0, imm=10), EXIT, op("mov64_ri", 0, imm=20), EXIT]
    obj = obj_of(main)
    obj.sections = [table]
    if expected is not None:
        assert Machine(obj).run("main").r0 == expected
        return
    with pytest.raises(VmError, match="not the address of an instruction of the function") as caught:
        Machine(obj).run("main")
    assert caught.value.insn == 5


def test_what_a_computed_jump_comes_to_may_read_what_nobody_wrote() -> None:
    main = Function("main", "syscall", [])
    main.insns = [op("ld_func", 1, imm=8 * 3, sym=main), op("gotox", 1), op("mov64_rr", 0, 7), EXIT]
    with pytest.raises(VmError, match="r7 is read") as caught:
        Machine(obj_of(main)).run("main")
    assert caught.value.insn == 2


def test_a_helper_through_a_register() -> None:
    assert run(const(3, 8), op("callx", 3), EXIT) == 0
    insns = op("mov64_ri", 2, imm=0), const(3, 8), op("callx", 3), const(3, 1), op("callx", 3), EXIT
    with pytest.raises(VmError, match="r1 is read, and nothing has been written to it"):
        run(*insns)
    with pytest.raises(VmError, match="a call of 0xc, which is not the address of a function"):
        run(const(3, 12), op("callx", 3), EXIT)  # a tail call is none of those


@pytest.mark.parametrize("name", sorted(REFUSED))
def test_numbers_of_a_kernel_are_refused(name: str) -> None:
    insn: Insn = op(name, 1)
    with pytest.raises(VmError, match=r"names nothing here|names nothing|does not run") as caught:
        run(const(1, 0), insn, op("mov64_ri", 0, imm=0), EXIT)
    assert (caught.value.function, caught.value.insn) == ("main", 1)


def test_executed_instructions_are_counted_exactly() -> None:
    insns = op("mov64_ri", 0, imm=0), op("add64_ri", 0, imm=1), op("jlt64_ri", 0, imm=10, off=-2), EXIT
    result = Machine(program(*insns)).run("main")
    assert (result.r0, result.executed) == (10, 1 + 10 * 2 + 1)


def test_a_program_without_an_end_is_stopped() -> None:
    with pytest.raises(VmError, match="budget of 1000 instructions"):
        run(op("mov64_ri", 0, imm=0), op("ja", off=-1), budget=1000)


def test_code_that_is_no_code() -> None:
    for insns, words in (
        ([op("ja", off=5), EXIT], "where no instruction begins"),
        ([op("mov64_ri", 0, imm=0)], "no exit at its end"),
        ([op("ja", off=1), const(0, 5), EXIT], "where no instruction begins"),
    ):
        with pytest.raises(VmError, match=words):
            run(*insns)


def test_an_object_without_the_program() -> None:
    with pytest.raises(VmError, match="no program 'main'"):
        Machine(Object("empty")).run("main")
