"""The door: descriptors, retries, and what the errors say, in front of a fake kernel and the real one."""

from __future__ import annotations

import errno
import fcntl
import os
import subprocess
import sys
from pathlib import Path

import pytest

from pybpf_native.errors import KernelError, NotSupported
from pybpf_native.kernel import bpf, build_libc, perf, tracefs
from pybpf_native.kernel import sys as door_module
from pybpf_native.kernel.sys import Fd, take, use_door

from .fake import FakeDoor


def test_the_generated_declarations_are_current(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    made = tmp_path / "_libc.py"
    build_libc.write(str(made))
    assert made.read_text() == Path(build_libc.PATH).read_text()


def test_loading_needs_no_slow_import() -> None:
    slow = {"cffi", "pycparser", "ctypes", "json", "difflib", "socket", "asyncio", "inspect", "elftools"}
    code = "import sys, pybpf_native.load.collection, pybpf_native.sections as s; s.lookup('xdp'); print(*sys.modules)"
    run = subprocess.run(
        [sys.executable, "-I", "-c", f"import sys; sys.path[:0] = {sys.path!r}; {code}"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert slow.isdisjoint(run.stdout.split())


# -- descriptors


def test_a_descriptor_closes_once(no_leak: None) -> None:
    with Fd(os.dup(0)) as fd:
        number = fd.fileno()
        os.fstat(number)
    assert fd.closed
    assert fd.fileno() == -1
    fd.close()
    with pytest.raises(OSError, match="Bad file descriptor"):
        os.fstat(number)


def test_a_forgotten_descriptor_is_closed(no_leak: None) -> None:
    Fd(os.dup(0))


def test_low_descriptors_are_moved_up() -> None:
    code = (
        "import os; from pybpf_native.kernel.sys import take; os.close(0); "
        "low = os.open('/dev/null', os.O_RDONLY); fd = take(low); "
        "print(low, fd.fileno() > 2, os.path.exists('/proc/self/fd/0'))"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.split() == ["0", "True", "False"]


@pytest.mark.kernel
def test_descriptors_are_closed_on_exec(no_leak: None, tracefs: str) -> None:
    with (
        bpf.map_create("probe", 2, 4, 8, 1) as array,
        perf.open_output(0) as output,
        perf.open_tracepoint("syscalls", "sys_enter_getppid") as event,
    ):
        for fd in (array, output, event):
            assert fcntl.fcntl(fd.fileno(), fcntl.F_GETFD) & fcntl.FD_CLOEXEC


def test_the_door_is_put_back() -> None:
    before = door_module.door()
    with use_door(FakeDoor()) as fake:
        assert door_module.door() is fake
    assert door_module.door() is before
    with pytest.raises(KernelError), use_door(FakeDoor()):
        bpf.btf_load(b"")
    assert door_module.door() is before


# -- errors


def test_no_permission_says_what_is_needed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    fake = FakeDoor(files={"/proc/sys/kernel/unprivileged_bpf_disabled": "2\n"})
    with use_door(fake), pytest.raises(KernelError) as caught:
        bpf.map_create("counts", 1, 4, 8, 10)
    assert caught.value.errno == errno.EPERM
    for part in ("BPF_MAP_CREATE", "counts", "CAP_BPF", "CAP_PERFMON", "root", "unprivileged_bpf_disabled is 2"):
        assert part in str(caught.value)


def test_no_permission_as_root_speaks_of_containers(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    with use_door(FakeDoor()), pytest.raises(KernelError) as caught:
        bpf.btf_load(b"")
    assert "container" in caught.value.hint
    assert "RLIMIT_MEMLOCK" in caught.value.hint


def test_the_memory_limit_of_old_kernels_is_raised_once() -> None:
    fake = FakeDoor({bpf.MAP_CREATE: [-errno.EPERM, os.dup(0)]})
    fake.memlock_can_be_raised = True
    with use_door(fake):
        bpf.map_create("counts", 1, 4, 8, 10).close()
    assert fake.memlock_raised == 1
    assert len(fake.calls) == 2


def test_an_interrupted_load_is_tried_again() -> None:
    image = bpf.ProgramImage("main", 1, bytes(16), "GPL")
    fake = FakeDoor({bpf.PROG_LOAD: -errno.EAGAIN})
    with use_door(fake):
        assert bpf.prog_load(image)[0] == -errno.EAGAIN
    assert len(fake.calls) == bpf.LOAD_ATTEMPTS
    fake = FakeDoor({bpf.PROG_LOAD: [-errno.EAGAIN, -errno.EAGAIN, 77]})
    with use_door(fake):
        assert bpf.prog_load(image)[0] == 77
    assert len(fake.calls) == 3


@pytest.mark.parametrize(
    ("number", "word"),
    [(errno.ENOSYS, "CONFIG_BPF_SYSCALL"), (errno.E2BIG, "max_entries"), (errno.EMFILE, "ulimit -n")],
)
def test_other_refusals_have_advice(number: int, word: str) -> None:
    with use_door(FakeDoor({bpf.MAP_CREATE: -number})), pytest.raises(KernelError) as caught:
        bpf.map_create("counts", 1, 4, 8, 10)
    assert caught.value.errno == number
    assert word in caught.value.hint


def test_a_missing_bpf_file_system_says_how_to_mount_it() -> None:
    with use_door(FakeDoor({bpf.OBJ_PIN: -errno.ENOENT})), pytest.raises(KernelError) as caught:
        bpf.obj_pin(5, "/sys/fs/bpf/table")
    assert "mount -t bpf" in caught.value.hint


def test_names_are_made_fit_for_the_kernel() -> None:
    assert bpf.object_name("a-name, with everything") == b"a_name__with_ev"
    assert bpf.object_name("größe.x") == b"gr__e.x"


# -- tracefs and perf events

EVENTS = "/sys/kernel/tracing/events"
TRACEFS = {
    f"{EVENTS}/syscalls/sys_enter_openat/id": "614\n",
    f"{EVENTS}/syscalls/sys_enter_execve/id": "775\n",
    f"{EVENTS}/sched/sched_switch/id": "300\n",
}


def test_missing_tracefs_says_how_to_mount_it() -> None:
    with use_door(FakeDoor()), pytest.raises(KernelError) as caught:
        perf.open_tracepoint("syscalls", "sys_enter_openat")
    assert "mount -t tracefs" in str(caught.value)


def test_the_older_place_of_tracefs_is_found() -> None:
    files = {path.replace("/sys/kernel/tracing", "/sys/kernel/debug/tracing"): text for path, text in TRACEFS.items()}
    with use_door(FakeDoor(files=files)):
        assert tracefs.find_tracefs() == "/sys/kernel/debug/tracing"
        assert tracefs.tracepoint_id("sched", "sched_switch") == 300


@pytest.mark.parametrize(
    ("category", "name", "advice"),
    [
        ("syscalls", "sys_enter_opennat", "syscalls/sys_enter_openat"),
        ("syscall", "sys_enter_openat", "syscalls/sys_enter_openat"),
        ("sched", "xyz", "lists the tracepoints of this category"),
        ("nothing_like_it", "xyz", "there is no category"),
    ],
)
def test_an_unknown_tracepoint_names_the_nearest(category: str, name: str, advice: str) -> None:
    with use_door(FakeDoor(files=TRACEFS)), pytest.raises(KernelError) as caught:
        tracefs.tracepoint_id(category, name)
    assert caught.value.errno == errno.ENOENT
    assert advice in caught.value.hint
    assert f"{category}/{name}" in str(caught.value)


def test_a_kernel_without_kprobes_is_not_supported() -> None:
    with use_door(FakeDoor()), pytest.raises(NotSupported) as caught:
        perf.open_kprobe("do_unlinkat")
    assert "4.17" in caught.value.hint


def test_an_unknown_function_is_named() -> None:
    pmu = "/sys/bus/event_source/devices/kprobe"
    files = {f"{pmu}/type": "8\n", f"{pmu}/format/retprobe": "config:0\n"}
    with use_door(FakeDoor(files=files)), pytest.raises(KernelError) as caught:
        perf.open_kprobe("do_unlinkatt", on_return=True)
    assert "'do_unlinkatt'" in caught.value.hint
    assert "kretprobe" in str(caught.value)


@pytest.mark.parametrize(
    ("text", "cpus"), [("0\n", [0]), ("0-3\n", [0, 1, 2, 3]), ("0-1,4,6-7\n", [0, 1, 4, 6, 7]), ("\n", [])]
)
def test_lists_of_cpus(text: str, cpus: list[int]) -> None:
    assert tracefs.parse_cpu_list(text) == cpus


def test_a_high_descriptor_stays_where_it_is(no_leak: None) -> None:
    number = os.dup(0)
    with take(number) as fd:
        assert fd.fileno() == number
