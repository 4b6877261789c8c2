"""Typed contexts: values by member, what programs may see of them, and that the kernel says the same."""

from __future__ import annotations

import struct
from collections.abc import Iterator

import pytest

from pybpf_native.btf.lazy import BtfFile
from pybpf_native.btf.types import SIGNED, Array, BtfType, Func, FuncProto, Int, Member, Ptr, Struct
from pybpf_native.errors import BpfError, VmError
from pybpf_native.isa.insn import Insn
from pybpf_native.load.collection import Collection
from pybpf_native.object import DataSection, Function, Object, Variable
from pybpf_native.vm import Machine, Result, run
from pybpf_native.vm.contexts import ARRAY, context_of

from .programs import EXIT, op, program

ZERO = op("mov64_ri", 0, imm=0)


def keeping(*insns: Insn, section: str) -> Object:
    """A program that keeps what is in r0 after `insns` in the variable `seen`, and returns what it may."""
    data = DataSection(".bss", size=8)
    variable = Variable("seen", data, 0, 8)
    data.variables.append(variable)
    end = op("mov64_ri", 0, imm=0 if section.startswith("fentry") else 1), EXIT
    obj = program(*insns, op("ld_map_value", 9, sym=variable), op("stx64", 9, 0), *end, section=section)
    obj.sections = [data]
    return obj


def seen(obj: Object, **inputs: object) -> int:
    """What the program of `keeping` kept."""
    found = run(obj, "main", **inputs).globals  # type: ignore[arg-type]
    assert found is not None
    return int(found.seen)


def read(section: str, offset: int, width: int = 32, **inputs: object) -> int:
    """What a program reads from its context."""
    return seen(keeping(op(f"ldx{width}", 0, 1, off=offset), section=section), **inputs)


def write(section: str, offset: int, value: int, width: int = 32, **inputs: object) -> Result:
    insns = op("mov64_ri", 2, imm=value), op(f"stx{width}", 1, 2, off=offset), ZERO, EXIT
    return run(program(*insns, section=section), "main", **inputs)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("section", "ctx", "offset", "width", "expected"),
    [
        ("cgroup/connect4", {"user_ip4": 0x0100007F, "user_port": 0x5000}, 4, 32, 0x0100007F),
        ("cgroup/connect4", {"user_ip4": 0x0100007F}, 5, 8, 0),
        ("cgroup/connect6", {"user_ip6": [1, 2, 3, 4]}, 12, 32, 2),
        ("cgroup/connect6", {"user_ip6": bytes(range(16))}, 8, 64, 0x0706050403020100),
        ("cgroup/sock_create", {"family": 10, "protocol": 6}, 12, 32, 6),
        ("cgroup/sysctl", {"write": 1, "file_pos": 7}, 4, 32, 7),
        ("cgroup/dev", {"major": 8, "minor": 1}, 4, 32, 8),
        ("sk_lookup", {"local_port": 80, "cookie": 9}, 60, 32, 80),
        ("sk_lookup", {"cookie": 9}, 0, 64, 9),
        ("sockops", {"op": 3, "args": [5, 6, 7, 8]}, 8, 32, 6),
        ("sk_msg", {"family": 2, "data": b"12345"}, 68, 32, 5),
        ("kprobe/f", {"di": 4, "ip": 5}, 112, 64, 4),
        ("kprobe/f", {"parm2": -1}, 104, 64, (1 << 64) - 1),
        ("perf_event", {"sample_period": 99, "addr": 3, "ip": 8}, 168, 64, 99),
        ("perf_event", {"addr": 3, "ip": 8}, 128, 64, 8),
        ("raw_tp/x", [1, 2], 8, 64, 2),
        ("tc", {"mark": 5, "cb": [1, 2, 3, 4, 5]}, 64, 32, 5),
        ("xdp", {"rx_queue_index": 3}, 16, 32, 3),
    ],
)
def test_members(section: str, ctx: object, offset: int, width: int, expected: int) -> None:
    arch = {} if "packet" in section else {"arch": "x86_64"}
    assert read(section, offset, width, ctx=ctx, **arch) == expected


def test_registers_of_another_machine() -> None:
    assert read("kprobe/f", 8, 64, ctx={"parm2": 6}, arch="aarch64") == 6
    with pytest.raises(VmError, match="no registers of 'vax' are known, only those of x86_64, aarch64"):
        read("kprobe/f", 0, 64, ctx={"di": 1}, arch="vax")


def test_what_a_program_writes_comes_back_by_name() -> None:
    result = write("cgroup/connect4", 24, 0x5000, ctx={"user_ip4": 7})
    assert (result.context["user_port"], result.context["user_ip4"]) == (0x5000, 7)
    assert write("cgroup/setsockopt", 32, 4, ctx={"optlen": 8}).context["optlen"] == 4
    assert write("tc", 8, 77, packet=bytes(20)).context["mark"] == 77
    change = op("ldx64", 2, 1, off=8), op("st8", 2, off=1, imm=0x78), ZERO, EXIT
    result = run(program(*change, section="cgroup/setsockopt"), "main", ctx={"optval": b"abc"})
    assert (result.context["optval"], result.context["optlen"]) == (b"axc", 3)


def test_pointers_of_a_context() -> None:
    insns = op("ldx64", 2, 1, off=8), op("ldx64", 3, 1, off=16), op("sub64_rr", 3, 2), op("ldx8", 0, 2, off=2)
    obj = keeping(*insns, op("lsh64_ri", 0, imm=8), op("or64_rr", 0, 3), section="cgroup/getsockopt")
    assert seen(obj, ctx={"optval": b"abcd"}) == ord("c") << 8 | 4
    socket = keeping(op("ldx64", 2, 1, off=64), op("ldx32", 0, 2, off=4), section="cgroup/connect4")
    assert seen(socket, ctx={"sk": {"family": 10}}) == 10
    with pytest.raises(VmError, match="null pointer"):
        run(socket, "main", ctx={})
    with pytest.raises(VmError, match="bpf_sock has no member 'no'"):
        run(socket, "main", ctx={"sk": {"no": 1}})


REFUSED = [
    (lambda: read("cgroup/connect4", 8), "programs of this type may not see 'user_ip6'"),
    (lambda: read("cgroup/connect6", 4), "programs of this type may not see 'user_ip4'"),
    (lambda: read("cgroup/connect4", 28, 8), "'family', which is read whole"),
    (lambda: read("cgroup/connect6", 10, 32), "'user_ip6', which is read whole"),
    (lambda: read("cgroup/connect4", 64, 32), "a pointer, which is read whole"),
    (lambda: write("cgroup/connect4", 28, 1), "which is read-only: 'family'"),
    (lambda: write("cgroup/setsockopt", 36, 1), "may not see 'retval'"),
    (lambda: read("tc", 88), "may not see 'family'"),
    (lambda: write("socket", 8, 1), "which is read-only: 'mark'"),
    (lambda: read("flow_dissector", 8), "may not see 'mark'"),
    (lambda: read("xdp", 20), "may not see 'egress_ifindex'"),
    (lambda: read("sk_lookup", 38, 8), "where no member is"),
    (lambda: read("kprobe/f", 0, 64, ctx={"eax": 1}), "pt_regs has no member 'eax'"),
    (lambda: write("kprobe/f", 0, 1, 64), "read-only"),
    (lambda: read("cgroup/connect4", 0, ctx={"user_ip6": [1, 2]}), "does not fit member 'user_ip6'"),
    (lambda: read("cgroup/connect4", 0, packet=b"x"), "have no packet"),
    (lambda: read("cgroup/getsockopt", 0, 64, ctx={"optval": 5}), "given as the bytes it points to"),
    (lambda: read("cgroup/connect4", 0, ctx={"sk": "x"}), "'sk' is given as a dict of members, or as an address"),
    (lambda: read("netfilter", 0, 64, ctx={"skb": []}), "'skb' is given as a dict of members, or as an address"),
    (lambda: read("xdp", 0, packet="text"), "a packet is bytes, not 'text'"),
    (lambda: read("fentry/f", 0, 64, ctx={"a": 1}), "the arguments of section 'fentry/f' are given as a list"),
    (lambda: read("kprobe/f", 0, 64, arch="vax"), "offset 0 of the context"),
]


@pytest.mark.parametrize(("use", "words"), REFUSED)
def test_what_is_refused(use: object, words: str) -> None:
    with pytest.raises(VmError, match=words):
        use()  # type: ignore[operator]


def test_a_table_for_every_struct() -> None:
    for section, size in (("xdp", 24), ("tc", 192), ("sockops", 224), ("netfilter", 16), ("sk_reuseport", 56)):
        context = context_of(section)
        assert context is not None
        assert context.size == size
        assert all(member.end <= size for member in context.members.values())
    assert context_of("kprobe/f") is None


# -- contexts and arguments by BTF

U32, S32, CHAR = Int("unsigned int", 4), Int("int", 4, SIGNED), Int("char", 1, SIGNED)


def with_parameter(section: str, parameter: BtfType, *insns: Insn) -> Machine:
    obj = program(*insns, EXIT, section=section)
    obj.functions[0].type = Func("main", FuncProto(S32, [("ctx", Ptr(parameter))]))
    return Machine(obj)


def test_members_of_the_parameters_type() -> None:
    inner = Struct("", 4)
    inner.members = [Member("low", U32, 0, 4), Member("high", U32, 4, 28)]
    event = Struct("event", 24)
    event.members = [Member("pid", U32, 64), Member("comm", Array(CHAR, U32, 8), 96), Member("", inner, 160)]
    machine = with_parameter("tracepoint/a/b", event, op("ldx32", 0, 1, off=20))
    result = machine.run("main", ctx={"pid": 7, "comm": "init", "high": 3, "low": 5})
    assert (result.r0, result.ctx) == (0x35, bytes(8) + struct.pack("<I8sI", 7, b"init", 0x35))
    assert result.context["pid"] == 7
    with pytest.raises(VmError, match="struct 'event' has no member 'tgid'; it has pid, comm"):
        machine.run("main", ctx={"tgid": 1})
    with pytest.raises(VmError, match="does not fit 'low', which has 4 bits"):
        machine.run("main", ctx={"low": 16})


def test_kernel_structs() -> None:
    task = Struct("task_struct", 32)
    task.members = [Member("pid", U32, 0), Member("parent", Ptr(task), 64), Member("name", Ptr(CHAR), 128)]
    machine = with_parameter("raw_tp/x", task, op("ldx64", 2, 1), op("ldx64", 3, 2, off=8), op("ldx32", 0, 3))
    address = machine.kernel_struct("task_struct", pid=1, parent={"pid": 2}, name="text")
    result = machine.run("main", ctx=[address])
    assert (result.r0, result.leaks) == (2, [])
    assert machine.state.memory.read(machine.state.memory.loads[64](address + 16), 5) == b"text\0"
    returned = Machine(program(op("ldx64", 0, 1), EXIT, section="raw_tp/x"))
    returned.types, returned.fakes.types = machine.types, machine.types
    address = returned.kernel_struct("task_struct", parent={"pid": 1}, name=b"x")
    inner = [returned.state.memory.loads[64](address + at) for at in (8, 16)]
    for pointer in (address, *inner):  # addresses of the kernel are numbers to programs
        assert returned.run("main", ctx=[pointer]).leaks == []
    with pytest.raises(VmError, match="the object has no struct 'nothing'"):
        machine.kernel_struct("nothing")
    with pytest.raises(VmError, match="is nothing that 'parent' could point to"):
        machine.kernel_struct("task_struct", parent=1.5)
    with pytest.raises(VmError, match=r"give the kernel's BTF, or an address that machine\.kernel_struct made"):
        machine.run("main", ctx=[{"pid": 1}])


@pytest.fixture(scope="module", name="kernel")
def kernel_types() -> BtfFile:
    try:
        return BtfFile.open()
    except BpfError as error:
        pytest.skip(f"no BTF of a kernel here: {error}")


def test_arguments_of_tracepoints_and_functions(kernel: BtfFile) -> None:
    from pybpf_native.vm.fakes import find_member

    task = kernel.find("task_struct", Struct)
    assert task is not None
    pid = find_member(task, "pid")[0] // 8
    comm = find_member(task, "comm")[0] // 8
    insns = op("ldx64", 2, 1, off=8), op("ldx32", 0, 2, off=pid), op("ldx8", 3, 2, off=comm), op("lsh64_ri", 0, imm=8)
    obj = keeping(*insns, op("or64_rr", 0, 3), section="fentry/wake_up_new_task")
    first = program(op("ldx64", 2, 1), op("ldx32", 0, 2, off=pid), EXIT, section="tp_btf/sched_wakeup")
    assert run(first, "main", btf=kernel, ctx=[{"pid": 42, "comm": b"x"}]).r0 == 42
    machine = Machine(obj, btf=kernel)
    machine.run("main", ctx=[0, machine.kernel_struct("task_struct", pid=1, comm="x")])
    assert machine.globals.seen == 0x178


def test_a_packet_filter_of_netfilter(kernel: BtfFile) -> None:
    from pybpf_native.vm.fakes import find_member

    skb = kernel.find("sk_buff", Struct)
    assert skb is not None
    length = find_member(skb, "len")[0] // 8
    obj = keeping(op("ldx64", 2, 1, off=8), op("ldx32", 0, 2, off=length), section="netfilter")
    assert seen(obj, btf=kernel, ctx={"skb": {"len": 60}, "state": {"hook": 1}}) == 60


# -- the kernel says the same

SECTIONS = (
    *("xdp", "xdp/devmap", "socket", "tc", "cgroup_skb/ingress", "lwt_in", "lwt_xmit", "sk_skb/stream_verdict"),
    *("flow_dissector", "cgroup/connect4", "cgroup/connect6", "cgroup/sendmsg4", "cgroup/sendmsg6", "cgroup/bind4"),
    *("cgroup/recvmsg6", "cgroup/connect_unix", "cgroup/sock_create", "cgroup/post_bind4", "cgroup/post_bind6"),
    *("cgroup/getsockopt", "cgroup/setsockopt", "cgroup/sysctl", "cgroup/dev", "sk_lookup", "sk_msg", "sk_reuseport"),
    *("perf_event", "sockops", "netfilter"),
)


def accesses(section: str) -> Iterator[tuple[str, bool, tuple[Insn, ...]]]:
    """(what, whether the table allows it, instructions) for every member."""
    context = context_of(section)
    assert context is not None
    for member in context.members.values():
        size = 4 if member.form == ARRAY else member.size
        yield f"read {member.name}", "r" in member.access, (op(f"ldx{8 * size}", 2, 1, off=member.offset),)
        store = op("mov64_ri", 2, imm=1), op(f"stx{8 * size}", 1, 2, off=member.offset)
        yield f"write {member.name}", "w" in member.access, store
        yield f"read a byte of {member.name}", "n" in member.access, (op("ldx8", 2, 1, off=member.offset),)


def loads(section: str, insns: tuple[Insn, ...]) -> bool:
    obj = program(*insns, op("mov64_ri", 0, imm=1), EXIT, section=section)
    obj.sections = [DataSection("license", b"GPL\0")]
    with Collection(obj) as collection:
        try:
            collection.load()
        except BpfError:
            return False
    return True


@pytest.mark.kernel
@pytest.mark.parametrize("section", SECTIONS)
def test_the_kernel_allows_what_the_table_does(section: str) -> None:
    """Newer kernels may allow more; none of those with the section may allow less."""
    if not loads(section, ()):
        pytest.skip("this kernel has no such programs")
    wrong = [what for what, allowed, insns in accesses(section) if allowed and not loads(section, insns)]
    assert not wrong


def one_of(section: str, insns: tuple[Insn, ...]) -> str:
    """The interpreter's error, "" when there is none."""
    obj = program(*insns, op("mov64_ri", 0, imm=1), EXIT, section=section)
    try:
        Machine(obj, arch="x86_64").run("main")
    except VmError as error:
        return error.what
    return ""


@pytest.mark.parametrize("section", [one for one in SECTIONS if one != "perf_event"])
def test_the_interpreter_checks_by_the_table(section: str) -> None:
    for what, allowed, insns in accesses(section):
        if not what.startswith("read a byte") or allowed:
            assert bool(one_of(section, insns)) != allowed, what


def test_functions_are_programs_by_their_sections() -> None:
    obj = program(ZERO, EXIT)
    obj.functions.append(Function("other", "xdp", [ZERO, EXIT]))
    assert run(obj, "other", packet=bytes(20)).packet == bytes(20)
    with pytest.raises(VmError, match="the object has no program 'none'; it has main, other"):
        run(obj, "none")
