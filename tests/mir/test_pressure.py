"""Instructions in the order that needs fewer registers, as far as memory and calls allow it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from pybpf_native.isa.insn import CTX, FP, MAP_VALUE, PACKET, STACK, Insn
from pybpf_native.isa.opcodes import OPS
from pybpf_native.mir.func import Function, StackObject
from pybpf_native.mir.pressure import lower_pressure

from .machine import machine

LOADS = 14
USES = [f"v{60 + at} = xor64_rr v{59 + at} v{20 + at}" for at in range(LOADS)]
ENTRY = ["v16 = params", "v59 = mov64_ri 7"]


def ordered(fn: Function) -> list[str]:
    """The operations of the first block after it was ordered, nothing living behind it."""
    lower_pressure(fn.blocks[0], lambda reg: False, ())
    return [insn.op.name for insn in fn.blocks[0].insns]


def loads_first(between: str = "") -> Function:
    """Many loads from v16, then what is `between`, then a use of each."""
    loads = [f"v{20 + at} = ldx64 v16 {8 * at}" for at in range(LOADS)]
    return machine("\n".join(["a:", *ENTRY, *loads, *filter(None, [between]), *USES, "exit v73"]))


def test_loads_go_down_to_their_users() -> None:
    assert ordered(loads_first())[2:-1] == ["ldx64", "xor64_rr"] * LOADS


def test_what_is_in_order_stays() -> None:
    fn = loads_first()
    lower_pressure(fn.blocks[0], lambda reg: False, ())
    known = list(fn.blocks[0].insns)
    assert not lower_pressure(fn.blocks[0], lambda reg: False, ())
    assert fn.blocks[0].insns == known


def test_values_that_live_on_are_no_reason_to_move() -> None:
    fn = loads_first()
    assert not lower_pressure(fn.blocks[0], lambda reg: True, ())


def test_arguments_of_the_next_block_live_on() -> None:
    fn = loads_first()
    fn.blocks[0].succs, fn.blocks[0].args = [fn.blocks[0]], [list(range(16, 74))]
    assert not lower_pressure(fn.blocks[0], lambda reg: False, ())


def test_computations_stay_before_a_call() -> None:
    copies = ["v20 = mov64_rr v59", "v21 = mov64_rr v59", "v22 = mov64_rr v59"]
    sums = ["v23 = add64_rr v20 v21", "v24 = add64_rr v23 v22", "v25 = add64_rr v24 v15"]
    fn = machine("\n".join(["a:", *ENTRY, *copies, "v15 = call_helper 5", *sums, "exit v25"]))
    assert not lower_pressure(fn.blocks[0], lambda reg: False, ())


def test_where_it_is_urgent_only_what_exceeds_the_registers_moves() -> None:
    few = "\n".join(
        ["a:", "v16 = params", "v59 = mov64_ri 7", "v20 = ldx64 v16 0", "v21 = xor64_rr v20 v59", "exit v21"]
    )
    assert not lower_pressure(machine(few).blocks[0], lambda reg: False, (), urgent=True)
    assert lower_pressure(machine(few).blocks[0], lambda reg: False, ()) is True
    assert lower_pressure(loads_first().blocks[0], lambda reg: False, (), urgent=True)


def test_what_is_made_at_will_costs_nothing() -> None:
    fn = loads_first()
    assert not lower_pressure(fn.blocks[0], lambda reg: False, range(100))


def test_a_chain_is_finished_before_the_next_store() -> None:
    sums = [f"v{40 + at} = add64_rr v{20 + at} v{30 + at}" for at in range(10)]
    stores = [f"stx64 v17 v{40 + at} {8 * at}" for at in range(10)]
    loads = [f"v{20 + at} = ldx64 v16 {8 * at}" for at in range(20)]
    fn = machine("\n".join(["a:", "v16 = params", "v17 = mov64_rr v16", *loads, *sums, *stores, "exit v16"]))
    for insn in fn.blocks[0].insns:
        if insn.op.name in ("ldx64", "stx64"):
            insn.region = PACKET if insn.op.name == "ldx64" else MAP_VALUE
    found = [name for name in ordered(fn)[1:-1] if name != "mov64_rr"]
    assert found == ["ldx64", "ldx64", "add64_rr", "stx64"] * 10


def _first(change: Callable[[Insn], object], between: str = "stx64 v16 v59 0") -> Function:
    """`between`, changed, where all loads could go behind it as far as registers go."""
    fn = loads_first(between)
    change(fn.blocks[0].insns[len(ENTRY) + LOADS])
    return fn


def _in(written: int, loaded: int, base: str = "v59") -> Function:
    """A store to one region, loads from another."""
    fn = loads_first(f"stx64 {base} v59 4096")
    for insn in fn.blocks[0].insns:
        insn.region = written if insn.op.name == "stx64" else loaded
    return fn


def _objects(apart: bool) -> Function:
    """A store to one object on the stack, loads from another one."""
    fn = loads_first("stx64 v16 v59 0")
    loaded, written = StackObject("loaded", 128, 8), StackObject("written", 8, 8)
    loaded.conflicts, written.conflicts = ({written}, {loaded}) if apart else (set(), set())
    for insn in fn.blocks[0].insns:
        if insn.op.name in ("ldx64", "stx64"):
            insn.sym = loaded if insn.op.name == "ldx64" else written
            insn.uses = (FP, *insn.uses[1:])
            insn.region = STACK
    return fn


def _volatile(insn: Insn) -> None:
    insn.ordered = True


def _patched(insn: Insn) -> None:
    insn.sym, insn.off = object(), 4096


PASSED = {
    "bytes that nobody loads": lambda: loads_first("stx64 v16 v59 4096"),
    "another region": lambda: _in(PACKET, MAP_VALUE),
    "another object on the stack": lambda: _objects(apart=True),
}
KEPT = {
    "the same memory by another register": (lambda: loads_first("stx64 v59 v59 4096"), LOADS),
    "a call": (lambda: loads_first("v15 = call_helper v16 5"), LOADS),
    "an atomic operation": (lambda: loads_first("atomic_add64 v16 v59 4096"), LOADS),
    "a release": (lambda: loads_first("store_release64 v16 v59 4096"), LOADS),
    "a volatile store": (lambda: _first(_volatile, "stx64 v16 v59 4096"), LOADS),
    "a volatile load": (lambda: _first(_volatile, "v58 = ldx64 v16 4096"), LOADS),
    "an offset that the loader chooses": (lambda: _first(_patched), LOADS),
    "any region": (lambda: _in(0, MAP_VALUE), LOADS),
    "the context, whose fields are no memory": (lambda: _in(CTX, CTX, "v16"), LOADS),
    "an object that may share bytes": (lambda: _objects(apart=False), LOADS),
    "two bytes of one load": (lambda: loads_first("stx16 v16 v59 102"), 1),
    "a byte of two loads": (lambda: loads_first("stx16 v16 v59 95"), 2),
}


def loads_before(fn: Function, what: object) -> int:
    names = [insn.op.name for insn in fn.blocks[0].insns[: fn.blocks[0].insns.index(what)]]  # type: ignore[arg-type]
    return names.count("ldx64")


@pytest.mark.parametrize("reason", PASSED)
def test_passed(reason: str) -> None:
    fn = PASSED[reason]()
    what = fn.blocks[0].insns[len(ENTRY) + LOADS]
    lower_pressure(fn.blocks[0], lambda reg: False, ())
    assert loads_before(fn, what) < LOADS


@pytest.mark.parametrize("reason", KEPT)
def test_kept(reason: str) -> None:
    make, count = KEPT[reason]
    fn = make()
    what = fn.blocks[0].insns[len(ENTRY) + LOADS]
    lower_pressure(fn.blocks[0], lambda reg: False, ())
    assert loads_before(fn, what) >= count
    if count < LOADS:
        assert loads_before(fn, what) < LOADS


@pytest.mark.parametrize("written", range(0, 8 * LOADS, 8))
def test_a_load_stays_behind_the_write_before_it(written: int) -> None:
    """The loads could all be first: the values stored live for as long as their writes wait."""
    fn = loads_first()
    block = fn.blocks[0]
    at = len(ENTRY) + written // 8
    write = Insn(OPS["st64"], (), (16,), off=written)
    block.insns.insert(at, write)
    loads = {insn.off: insn for insn in block.insns if insn.op.name == "ldx64"}
    lower_pressure(block, lambda reg: False, ())
    assert block.insns.index(loads[written]) > block.insns.index(write)


def test_writes_keep_their_order() -> None:
    stores = "\n".join(f"st8 v16 {at} {at}" for at in range(20))
    fn = loads_first(stores)
    lower_pressure(fn.blocks[0], lambda reg: False, ())
    assert [insn.imm for insn in fn.blocks[0].insns if insn.op.name == "st8"] == [
        insn.imm for insn in loads_first(stores).blocks[0].insns if insn.op.name == "st8"
    ]
