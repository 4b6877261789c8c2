"""Which engine `BPF` takes: what is asked for, the environment, what the kernel answers."""

from __future__ import annotations

import errno
import os
import struct
from pathlib import Path

import pytest

from pybpf_native import BPF, open_object
from pybpf_native.elf.writer import write
from pybpf_native.errors import BpfError, KernelError, VmError
from pybpf_native.kernel import bpf
from pybpf_native.kernel.sys import use_door
from pybpf_native.sections import PROG_TYPES
from pybpf_native.vm.collection import VmCollection

from ..handmade import Builder
from ..kernel.fake import FakeDoor
from ..test_layers import ROOT


@pytest.fixture
def program() -> str:
    return str(ROOT.parent / "examples" / "hello_world.py")


def test_the_kernel_is_the_default(program: str, monkeypatch: pytest.MonkeyPatch) -> None:
    assert BPF(program).engine == "kernel"
    monkeypatch.setenv("PYBPF_ENGINE", "vm")
    assert BPF(program).engine == "vm"
    assert BPF(program, engine="kernel").engine == "kernel"
    monkeypatch.setenv("PYBPF_ENGINE", "bpf")
    with pytest.raises(BpfError, match="no engine 'bpf': there are kernel, vm, auto"):
        BPF(program)


@pytest.mark.parametrize("number", [errno.EPERM, errno.ENOSYS])
def test_auto_takes_the_interpreter_where_the_kernel_is_not_for_us(program: str, number: int) -> None:
    for door in ({bpf.MAP_CREATE: -number}, {bpf.MAP_CREATE: [os.dup(0)], bpf.PROG_LOAD: -number}):
        with use_door(FakeDoor(door)), BPF(program, engine="auto", cpus=2) as b:
            assert isinstance(b, VmCollection)
            assert b.refusal is not None
            assert b.refusal.errno == number
            b.load()
            assert b.machine.state.cpus == 2


def test_auto_leaves_other_errors_to_who_loads(program: str) -> None:
    with use_door(FakeDoor({bpf.MAP_CREATE: -errno.ENOMEM})):
        assert BPF(program, engine="auto").engine == "kernel"


@pytest.mark.parametrize(
    ("loaded", "perf", "tracefs", "refused"),
    [
        (0, -errno.EACCES, 0, "perf_event_open"),
        (0, 0, errno.EACCES, "reading tracefs"),
        (0, 0, errno.ENOENT, ""),  # not mounted, which can be mended
        (-errno.EACCES, 0, 0, ""),  # which is the verifier's word
    ],
)
def test_auto_asks_for_programs_and_events(program: str, loaded: int, perf: int, tracefs: int, refused: str) -> None:
    with use_door(Asked(loaded, perf, tracefs)):
        b = BPF(program, engine="auto")
    assert b.engine == ("vm" if refused else "kernel")
    assert refused in str(getattr(b, "refusal", ""))


class Asked(FakeDoor):
    """A kernel that gives maps, and answers the rest as it is told."""

    def __init__(self, loaded: int, perf: int, tracefs: int) -> None:
        super().__init__({bpf.MAP_CREATE: os.dup(0), bpf.PROG_LOAD: loaded or os.dup(0)})
        self.perf_result = perf or os.dup(0)
        self.tracefs = tracefs

    def list_directory(self, path: str) -> list[str]:
        if self.tracefs:
            raise OSError(self.tracefs, os.strerror(self.tracefs), path)
        return ["events"]


def test_auto_asks_with_programs_that_need_no_target() -> None:
    builder = Builder()
    for name in ("fentry/f", "lsm/g", "tc", "cgroup/bind4"):
        builder.function(name[:2], name, "r0 = 0\n exit")
    asked: list[tuple[int, int]] = []

    class Door(FakeDoor):
        def bpf(self, command: int, attr: bytearray) -> int:
            if command == bpf.PROG_LOAD:
                asked.append((struct.unpack_from("=I", attr)[0], struct.unpack_from("=I", attr, 68)[0]))
            return os.dup(0)

    with use_door(Door()):
        assert open_object(write(builder.build()), engine="auto").engine == "kernel"
    kprobe, classifier, address = (PROG_TYPES.index(name) for name in ("KPROBE", "SCHED_CLS", "CGROUP_SOCK_ADDR"))
    assert asked == [(kprobe, 0), (classifier, 0), (address, 8)]


@pytest.mark.kernel
def test_auto_takes_the_kernel(program: str, tracefs: str, no_leak: None) -> None:
    assert BPF(program, engine="auto", cpus=2).engine == "kernel"


def test_a_refusal_names_the_interpreter(program: str) -> None:
    with use_door(FakeDoor()), pytest.raises(KernelError) as caught:
        BPF(program).load()
    assert 'BPF(engine="vm") runs programs in the interpreter instead' in caught.value.hint


def test_options_are_of_the_interpreter(program: str) -> None:
    with pytest.raises(BpfError, match=r"'cpus' is an option of the interpreter: engine=.vm."):
        BPF(program, engine="kernel", cpus=2)
    with pytest.raises(VmError, match="no option 'cpu'; it has kconfig, ksyms, cpus"):
        BPF(program, engine="vm", cpu=2)


def test_events_in_the_kernel_are_not_made_up(program: str) -> None:
    b = BPF(program)
    assert b.refusal is None
    made_up = [lambda: b.fire("hello"), lambda: b.trigger("tracepoint/syscalls/sys_enter_execve")]
    for call in (*made_up, lambda: b.advance(1), lambda: b.machine):
        with pytest.raises(KernelError, match="in the kernel events and time are real") as caught:
            call()
        assert 'engine="vm"' in caught.value.hint


def test_files_that_are_no_objects(tmp_path: Path) -> None:
    with pytest.raises(BpfError, match="cannot read"):
        open_object(str(tmp_path / "missing.o"), engine="vm")
    with pytest.raises(BpfError):
        open_object(b"nothing", engine="vm")
