"""A program as users write them, for the type checker (tests/test_typing.py): lines marked E are to be refused."""

from __future__ import annotations

from ctypes import c_int64, c_uint32, c_uint64, c_void_p

from pybpf_native import BPF, BaseCollection, bpf, bpfglobal, map, open_object, section, struct, vm
from pybpf_native.elf.reader import read
from pybpf_native.errors import BpfError, VmError
from pybpf_native.helper import XDP_PASS, ktime
from pybpf_native.maps import HashMap, RingBuffer


@bpf
@struct
class passed:
    time: c_uint64


@bpf
@map
def counts() -> HashMap:
    return HashMap(key=c_uint32, value=c_uint64, max_entries=16)


@bpf
@map
def events() -> RingBuffer:
    return RingBuffer(max_entries=4096)


@bpf
@bpfglobal
def limit() -> c_uint64:
    return c_uint64(5)


@bpf
@section("xdp")
def count(ctx: c_void_p) -> c_int64:
    counts[1] = ktime()
    return c_int64(XDP_PASS)


@bpf
@bpfglobal
def LICENSE() -> str:
    return "GPL"


def show(b: BaseCollection) -> None:
    """What both engines have, and what only one does, asked by its name."""
    b.load_and_attach()
    for name, program in b.programs.items():
        print(name.upper(), program.is_attached())
    for key, value in b["counts"].items():
        print(key, value)
    b.globals.limit = 3
    if b.engine == "vm":
        b.machine.state.pid = 7
        result = b.fire("count", packet=bytes(60), ctx={"ingress_ifindex": 1})
        print(result.value + 1, result.printed, result.coverage)
        for one in b.trigger("xdp/eth0").values():
            print(one.executed + 1)
        print(b.advance(1_000).value + 1, b.refusal)
    b.fire(5)  # E
    print(b.trigger("xdp/eth0").value)  # E
    b.nothing()  # E


def main() -> int:
    with BPF() as b:
        show(b)
    with BPF(engine="vm", cpus=2, seed=1) as made_up:
        made_up.load()
        made_up.machine.state.random = [1, 2]
        made_up.machine.state.comm = "bash"
        print(made_up.fire("count", packet=bytes(60)).redirects[0][1] + 1)
        made_up.machine.maps["counts"][1] = 5
        made_up.machine.state.pid = "7"  # E
        print(made_up.trigger("xdp/eth0").value)  # E
    with open_object("prog.o", engine="auto") as opened:
        show(opened)
    BPF(engine="vm", cpu=2)  # E
    BPF(engine="vm", cpus="2")  # E
    open_object("prog.o", engine="vm", budget=1.5)  # E
    obj = read(b"")
    try:
        print(vm.run(obj, "count", packet=bytes(60), cpus=2).maps["counts"][1])
        vm.run(obj, "count", packet="frame")  # E
        vm.run(obj, "count", arch=1)  # E
    except VmError as error:
        print(error.insn, error.loc)
    except BpfError as error:
        print(error)
    return 0
