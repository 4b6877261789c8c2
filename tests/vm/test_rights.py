"""Helpers that a program may not call, by its type or its license: refused here as the kernel refuses them."""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path
from types import ModuleType

import pytest

from pybpf_native import maptypes
from pybpf_native.data import table
from pybpf_native.errors import BpfError, VerifierError, VmError
from pybpf_native.ir.reader import read as read_ir
from pybpf_native.isa.insn import Insn
from pybpf_native.load.collection import Collection
from pybpf_native.object import DataSection, Extern, Function, MapDef, Object
from pybpf_native.pipeline import Options, compile_module
from pybpf_native.source import Loc, Source
from pybpf_native.target import target_for
from pybpf_native.vm import Machine
from pybpf_native.vm.maps import VmMap
from pybpf_native.vm.rights import refusal, refused_by_map
from pybpf_native.vm.timers import Timer

from .programs import EXIT, const, obj_of, op

TOOL = Path(__file__).parents[2] / "tools" / "helper_rights.py"
CORPUS = Path(__file__).parent.parent / "corpus"
ZERO = op("mov64_ri", 0, imm=0)
SKB_LOAD_BYTES, TRACE_PRINTK, KTIME, CGROUP_ID, BIND, FUNC_IP, STACKID, SPIN_LOCK = 26, 6, 5, 79, 64, 173, 27, 93
CURRENT_TASK, LOOP, OVERRIDE, TIMER_INIT, SET_CALLBACK = 35, 181, 58, 169, 170


READ = (
    op("mov64_ri", 2, imm=0),
    op("mov64_rr", 3, 10),
    op("add64_ri", 3, imm=-8),
    op("mov64_ri", 4, imm=4),
    op("call_helper", imm=SKB_LOAD_BYTES),
)
CLASSIFY = [op("mov64_rr", 9, 1), *READ, EXIT]


def tool() -> ModuleType:
    spec = importlib.util.spec_from_file_location("helper_rights", TOOL)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def licensed(*functions: Function, license: str = "GPL") -> Object:
    obj = obj_of(*functions)
    obj.sections = [DataSection("license", license.encode() + b"\0")] if license else []
    return obj


def calling(number: int, section: str, license: str = "GPL") -> Object:
    return licensed(Function("main", section, [op("call_helper", imm=number), ZERO, EXIT]), license=license)


def refused(obj: Object, program: str = "main") -> VmError:
    with pytest.raises(VmError) as caught:
        Machine(obj).run(program)
    return caught.value


def test_a_type_that_may_not() -> None:
    obj = calling(SKB_LOAD_BYTES, "xdp")
    call = obj.functions[0].insns[0]
    call.loc = Loc(Source("prog.c", "bpf_skb_load_bytes(ctx, 0, &x, 1);\n"), 1, 1)
    error = refused(obj)
    assert (error.function, error.insn, error.loc) == ("main", 0, call.loc)
    assert "bpf_skb_load_bytes, which programs of type XDP (section 'xdp') may not call" in str(error)
    assert "CGROUP_SKB, FLOW_DISSECTOR" in str(error)
    assert "prog.c:1:1" in str(error)


def test_few_types_are_all_named() -> None:
    assert refusal(OVERRIDE, "xdp", "GPL").endswith("those that may are of type KPROBE")


def test_only_some_of_a_type() -> None:
    words = "programs of type CGROUP_SOCK_ADDR (section 'cgroup/sendmsg4') may not call: only some of that type may"
    assert words in refused(calling(BIND, "cgroup/sendmsg4")).what
    assert refusal(BIND, "cgroup/connect4", "GPL") == ""


@pytest.mark.parametrize("license", ["", "Proprietary", "MIT", "gpl", "GPL v3"])
def test_what_is_for_the_gpl(license: str) -> None:
    error = refused(calling(CURRENT_TASK, "xdp", license))
    said = f"which is for GPL programs only: the license of the object is {license or 'none'!r}; set LICENSE to"
    assert said in error.what
    assert (error.function, error.insn) == ("main", 0)
    assert Machine(calling(KTIME, "xdp", license)).run("main").value == 0


@pytest.mark.parametrize("license", ["GPL", "GPL v2", "Dual BSD/GPL", "Dual MIT/GPL", "Dual MPL/GPL"])
def test_licenses_that_will_do(license: str) -> None:
    assert Machine(calling(CURRENT_TASK, "xdp", license)).run("main").value == 0


def test_a_helper_that_is_for_the_gpl_in_some_programs() -> None:
    for number, restricted, free in ((FUNC_IP, "kprobe/f", "kprobe.multi/f"), (STACKID, "kprobe/f", "perf_event")):
        assert "for GPL programs only" in refusal(number, restricted, "MIT")
        assert refusal(number, free, "MIT") == ""


def test_kernel_functions_are_for_the_gpl() -> None:
    lock = Extern("bpf_rcu_read_lock", section=".ksyms")
    main = Function("main", "syscall", [op("call_kfunc", sym=lock), ZERO, EXIT])
    assert "'bpf_rcu_read_lock', which is for GPL programs only" in refused(licensed(main, license="MIT")).what
    assert Machine(licensed(main)).run("main").value == 0


def test_types_that_are_for_the_gpl() -> None:
    error = refused(calling(KTIME, "lsm/file_open", "MIT"))
    assert error.what.startswith("programs of type LSM are loaded for GPL programs only")
    assert Machine(calling(KTIME, "lsm/file_open")).run("main").value == 0


def test_code_without_a_type_may_call_all() -> None:
    for section in ("", ".text", "anything"):
        with pytest.raises(VmError, match="the program has no packet"):
            Machine(licensed(Function("main", section, [*READ, ZERO, EXIT]), license="")).run("main")


def shared(*, by_loop: bool = False) -> Object:
    """An xdp and a tc program with one subprogram, which loads bytes of a packet."""
    inner = Function("inner", ".text", list(CLASSIFY))
    call: list[Insn] = [op("call_local", sym=inner)]
    if by_loop:
        inner.insns = [op("mov64_rr", 1, 2), *CLASSIFY]
        call = [op("mov64_rr", 3, 1), op("mov64_ri", 1, imm=1), op("ld_func", 2, sym=inner), op("mov64_ri", 4, imm=0)]
        call += [op("call_helper", imm=LOOP)]
    both = [Function(name, name, [*call, ZERO, EXIT]) for name in ("xdp", "tc")]
    return licensed(*both, inner)


@pytest.mark.parametrize("by_loop", [False, True])
@pytest.mark.parametrize("order", [("tc", "xdp"), ("xdp", "tc")])
def test_subprograms_and_callbacks_are_of_the_type_of_their_program(order: tuple[str, str], by_loop: bool) -> None:
    machine = Machine(shared(by_loop=by_loop))
    for name in order:
        if name == "tc":
            assert machine.run("tc", packet=bytes(60)).value == 0
        else:
            with pytest.raises(VmError, match="programs of type XDP") as caught:
                machine.run("xdp", packet=bytes(60))
            assert (caught.value.function, caught.value.calls) == ("inner", ("xdp", "inner"))


def test_callbacks_of_timers_are_of_the_type_of_the_program_that_set_them() -> None:
    late = Function("late", ".text", [op("call_helper", imm=CGROUP_ID), ZERO, EXIT])
    arm = [op("ld_func", 2, sym=late), op("call_helper", imm=SET_CALLBACK), EXIT]
    machine = Machine(licensed(*(Function(name, name, [const(1, 1 << 44), *arm]) for name in ("xdp", "tc")), late))
    region = machine.state.memory.add("a value", bytearray(16))
    waiting = machine.state.timers.all[1 << 44] = Timer(VmMap(definition(), machine.state), b"", region)
    assert machine.run("xdp").value == 0
    machine.state.timers.start(waiting, 0)
    with pytest.raises(VmError, match="programs of type XDP"):
        machine.advance(1)
    assert machine.run("tc").value == 0
    machine.state.timers.start(waiting, 0)
    assert machine.advance(1).value == 1


def definition() -> MapDef:
    made = MapDef("m")
    made.type, made.key_size, made.value_size, made.max_entries = maptypes.ARRAY, 4, 16, 1
    return made


def test_a_helper_by_its_number_in_a_register() -> None:
    main = Function("main", "xdp", [const(2, CURRENT_TASK), op("callx", 2), ZERO, EXIT])
    assert "for GPL programs only" in refused(licensed(main, license="MIT")).what


# (section, helper, license): one of each reason
EXAMPLES = [
    ("xdp", SKB_LOAD_BYTES, "GPL"),
    ("tc", 44, "GPL"),  # bpf_xdp_adjust_head
    ("socket", 9, "GPL"),  # bpf_skb_store_bytes
    ("cgroup/sendmsg4", BIND, "GPL"),
    ("cgroup/recvmsg4", 187, "GPL"),  # bpf_set_retval
    ("sk_lookup", 51, "GPL"),  # bpf_redirect_map
    ("perf_event", 26, "GPL"),
    ("tracepoint/syscalls/sys_enter_openat", 26, "GPL"),
    ("raw_tp/sys_enter", 59, "GPL"),  # bpf_sock_ops_cb_flags_set
    ("xdp", TRACE_PRINTK, "MIT"),
    ("tc", 69, "MIT"),  # bpf_fib_lookup
    ("perf_event", 67, "MIT"),  # bpf_get_stack
]


@pytest.mark.kernel
@pytest.mark.parametrize(("section", "number", "license"), EXAMPLES)
def test_the_kernel_refuses_these_too(section: str, number: int, license: str) -> None:
    assert refusal(number, section, license)
    with Collection(calling(number, section, license)) as collection, pytest.raises(BpfError) as caught:
        collection.load()
    assert "may not call" in str(caught.value) or "GPL programs only" in str(caught.value)


@pytest.mark.kernel
def test_nothing_is_refused_that_the_kernel_allows() -> None:
    """Every helper in every kind of program, by a program of one call each."""
    answers = tool().measured()
    assert len(answers) > 50
    stricter, looser = tool().disagreements(answers)
    assert stricter == []
    # What it refuses and some other kernel allows: few, next to what both refuse.
    assert len(looser) < len(answers) * 12


BY_MAP = [(name, kind) for name in ("spin_lock", "timers") for kind in table("helper_rights")["by_map"]]


@pytest.mark.kernel
@pytest.mark.parametrize(("name", "kind"), BY_MAP)
def test_helpers_whose_maps_the_kernel_refuses(name: str, kind: str) -> None:
    """A program of the corpus, as one of another type."""
    sections = {"RAW_TRACEPOINT": "raw_tp/x", "RAW_TRACEPOINT_WRITABLE": "raw_tp.w/x", "SOCKET_FILTER": "socket"}
    sections |= {"TRACEPOINT": "tracepoint/a/b", "KPROBE": "kprobe/f", "PERF_EVENT": "perf_event"}
    number = {"spin_lock": SPIN_LOCK, "timers": TIMER_INIT}[name]
    if not refused_by_map(number, sections[kind]):
        assert (name, kind) == ("timers", "SOCKET_FILTER")
        return
    assert "may not call" in refusal(number, sections[kind], "GPL")
    text = re.sub(
        r'section "(xdp|tc|classifier)[^"]*"', f'section "{sections[kind]}"', (CORPUS / f"{name}.ll").read_text()
    )
    with Collection(compile_module(read_ir(text), target_for("v3"), Options())) as collection:
        assert [program.definition.section for program in collection.programs.values()] == [sections[kind]]
        with pytest.raises(VerifierError, match=f"cannot use bpf_{name.removesuffix('s')}"):
            collection.load()
