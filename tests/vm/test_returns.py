"""What programs return that the kernel's verifier would not let them."""

from __future__ import annotations

import pytest

from pybpf_native.btf.types import Func, FuncProto
from pybpf_native.errors import BpfError, VmError
from pybpf_native.load.collection import Collection
from pybpf_native.object import DataSection, Function, Object
from pybpf_native.vm import Machine
from pybpf_native.vm.returns import refusal

from ..handmade import INT, U64
from .programs import EXIT, obj_of, op, program

# section -> what may be returned
RANGES = {
    **dict.fromkeys(("cgroup/connect4", "cgroup/sendmsg6", "cgroup/sock_create", "cgroup/post_bind6"), (0, 1)),
    **dict.fromkeys(("cgroup/getsockopt", "cgroup/setsockopt", "cgroup/sysctl", "cgroup/dev", "sockops"), (0, 1)),
    **dict.fromkeys(("cgroup_skb/ingress", "sk_lookup", "netfilter", "kprobe.session/f", "iter/task"), (0, 1)),
    **dict.fromkeys(("cgroup_skb/egress", "cgroup/bind4", "cgroup/bind6"), (0, 3)),
    **dict.fromkeys(("cgroup/recvmsg4", "cgroup/getpeername6", "cgroup/getsockname_unix"), (1, 1)),
}
FREE = ("xdp", "tc", "socket", "kprobe/f", "tracepoint/a/b", "raw_tp/f", "perf_event", "syscall", "lwt_in", "sk_msg")
TRIED = (-1, 0, 1, 2, 3, 4, 1 << 32)


def returning(value: int, section: str) -> Object:
    return program(op("ld_imm64", 0, imm=value), EXIT, section=section)


@pytest.mark.parametrize("section", RANGES)
def test_values(section: str) -> None:
    low, high = RANGES[section]
    for value in TRIED:
        assert (refusal(section, value & (1 << 64) - 1) == "") == (low <= value <= high)


def test_types_that_may_return_anything() -> None:
    for section in (*FREE, "unknown", "lsm/file_open", "tp_btf/x"):
        assert [refusal(section, value & (1 << 64) - 1) for value in TRIED] == [""] * len(TRIED)


def test_it_is_an_error_at_the_exit() -> None:
    with pytest.raises(VmError) as caught:
        Machine(returning(-1, "cgroup/connect4")).run("main")
    words = "the program returns -1: the kernel takes programs of section 'cgroup/connect4' that return 0 to 1"
    assert (caught.value.what, caught.value.function, caught.value.insn) == (words, "main", 1)
    with pytest.raises(VmError, match="'fentry/f' that return 0 "):
        Machine(returning(1, "fentry/f")).run("main")
    assert Machine(returning(1, "cgroup/connect4")).run("main").value == 1


def test_what_subprograms_return_is_their_own_business() -> None:
    inner = Function("inner", ".text", [op("mov64_ri", 0, imm=77), EXIT])
    main = Function("main", "cgroup/connect4", [op("call_local", sym=inner), op("mov64_ri", 0, imm=1), EXIT])
    assert Machine(obj_of(main, inner)).run("main").value == 1


def test_members_of_struct_ops_may_be_void() -> None:
    license = DataSection("license", b"GPL\0")
    for ret, fine in ((None, True), (INT, False)):
        main = Function("main", "struct_ops/init", [EXIT])
        main.type = Func("main", FuncProto(ret, [("ctx", U64)]))
        obj = obj_of(main)
        obj.sections = [license]
        if fine:
            assert Machine(obj).run("main").r0 == 0
        else:
            with pytest.raises(VmError, match="r0 is read, and nothing has been written to it"):
                Machine(obj).run("main")


@pytest.mark.kernel
@pytest.mark.parametrize("section", [name for name in (*RANGES, *FREE) if name != "iter/task"])
def test_the_kernel_says_the_same(section: str) -> None:
    accepted = []
    for value in TRIED:
        with Collection(returning(value, section)) as collection:
            try:
                collection.load()
            except BpfError:
                continue
        accepted.append(value)
    assert accepted == [value for value in TRIED if not refusal(section, value & (1 << 64) - 1)]
