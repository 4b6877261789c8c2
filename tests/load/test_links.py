"""Attachments: programs run while they last, and no longer."""

from __future__ import annotations

import os
import socket

import pytest

from pybpf_native.errors import KernelError, NotSupported
from pybpf_native.kernel.sys import use_door
from pybpf_native.load import links
from pybpf_native.load.collection import Collection
from pybpf_native.load.pylibbpf import BpfMap
from pybpf_native.object import Object
from pybpf_native.sections import lookup

from ..handmade import ARRAY, U32, U64, Builder
from ..kernel.fake import FakeDoor

# Adds one to counts[0] when `condition` falls through.
COUNT = """
    *(u32 *)(r10 - 4) = 0
    r2 = r10
    r2 += -4
    r1 = counts ll
    call 1
    if r0 == 0 goto out
    r1 = 1
    lock *(u64 *)(r0 + 0) += r1
out:
    r0 = {result}
    exit
"""
ONLY_US = "r6 = r1\n call 14\n r0 >>= 32\n r1 = wanted ll\n r1 = *(u32 *)(r1 + 0)\n if r0 != r1 goto out\n"


def counting(*sections: str, condition: str = ONLY_US, result: int = 0) -> Object:
    builder = Builder()
    builder.map("counts", ARRAY, 1, U32, U64)
    builder.variable(builder.section(".bss", size=4), "wanted", U32, 0)
    for index, section in enumerate(sections):
        builder.function(f"main{index}", section, condition + COUNT.format(result=result))
    return builder.build()


def opened(obj: Object) -> Collection:
    b = Collection(obj)
    b.globals.wanted = os.getpid()
    b.load()
    return b


@pytest.mark.kernel
@pytest.mark.usefixtures("no_leak", "tracefs")
class TestAttach:
    def test_a_tracepoint(self) -> None:
        def counts() -> None: ...

        with opened(counting("tracepoint/syscalls/sys_enter_getppid")) as b:
            os.getppid()
            assert not b.is_attached()
            b.attach_all()
            assert b.is_attached()
            for _ in range(5):
                os.getppid()
            assert BpfMap(b, counts)[0] == 5
            program = b.get_program("main0")
            assert program.is_attached()
            with pytest.raises(KernelError, match="already"):
                program.attach()
            program.detach()
            program.detach()
            os.getppid()
            assert b["counts"][0] == 5
            assert not b.is_attached()
            assert list(b.attach_all()) == ["main0"]
            os.getppid()
            assert b["counts"][0] == 6

    def test_several_at_once(self) -> None:
        with opened(counting("tp/syscalls/sys_enter_getppid", "tracepoint/syscalls/sys_exit_getppid")) as b:
            b.attach_all()
            os.getppid()
            assert b["counts"][0] == 2

    def test_a_raw_tracepoint(self) -> None:
        with opened(counting("raw_tp/sys_enter", "raw_tracepoint/sys_exit")) as b:
            b.attach_all()
            os.getppid()
            assert b["counts"][0] > 0

    def test_an_unknown_raw_tracepoint(self) -> None:
        with opened(counting("raw_tp/sys_entr")) as b, pytest.raises(KernelError, match="raw tracepoint"):
            b.attach_all()

    def test_an_unknown_tracepoint_names_the_nearest(self) -> None:
        with opened(counting("tracepoint/syscalls/sys_enter_getpidd")) as b:
            with pytest.raises(KernelError) as caught:
                b.attach_all()
            assert "sys_enter_getpid" in caught.value.hint
            b.get_program("main0").attach_tracepoint("syscalls", "sys_enter_getppid")
            os.getppid()
            assert b["counts"][0] == 1

    def test_xdp_on_the_loopback(self) -> None:
        # Only our own datagrams: 42 bytes of headers and 1234 of data.
        condition = "r2 = *(u32 *)(r1 + 0)\n r3 = *(u32 *)(r1 + 4)\n r3 -= r2\n if r3 != 1276 goto out\n"
        with opened(counting("xdp", condition=condition, result=2)) as b:
            with pytest.raises(KernelError) as caught:
                b.attach_all()
            assert "attach_xdp" in caught.value.hint
            with pytest.raises(KernelError, match="'nothere'") as caught:
                b.get_program("main0").attach_xdp("nothere")
            assert "lo" in caught.value.hint
            b.get_program("main0").attach_xdp("lo")
            b.attach_all()
            assert b.is_attached()
            with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as receiver:
                receiver.bind(("127.0.0.1", 0))
                receiver.settimeout(5)
                with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sender:
                    for _ in range(3):
                        sender.sendto(bytes(1234), receiver.getsockname())
                        receiver.recv(2000)
            assert b["counts"][0] == 3


@pytest.mark.parametrize(
    ("section", "hint"),
    [
        ("xdp", "attach_xdp"),
        ("tracepoint", "name a target"),
        ("kprobe", "attach_kprobe"),
        ("tc", "cannot attach"),
        ("kretprobe/do_exit+4", "no offset"),
        ("kprobe/do_exit+four", "no number of bytes"),
    ],
)
def test_what_cannot_attach_itself_says_what_to_do(section: str, hint: str) -> None:
    with use_door(FakeDoor()), pytest.raises(KernelError) as caught:
        links.attach(5, lookup(section))
    assert hint in caught.value.hint


@pytest.mark.parametrize(
    "section", ["uprobe//bin/sh:main", "iter/task", "usdt/libc.so.6:libc:setjmp", "kprobe.multi/do_*"]
)
def test_what_is_not_there_yet_is_not_supported(section: str) -> None:
    with pytest.raises(NotSupported, match="attaching"):
        links.attach(5, lookup(section))


@pytest.mark.kernel
@pytest.mark.parametrize("section", ["tracepoint/xyz", "?tracepoint/xyz"])
def test_a_target_counts_when_it_is_attached(section: str) -> None:
    """Objects for other loaders name sections so, and attach their programs by hand."""
    builder = Builder()
    builder.function("main", section, "r0 = 0\nexit")
    with Collection(builder.build()) as collection:
        collection.load()
        program = collection.get_program("main")
        assert program.loaded == (section[0] != "?")
        with pytest.raises(
            KernelError, match=r"write tracepoint/<category>/<name>, like .*, or use get_program"
        ) as found:
            links.attach(5, program.definition)
        assert section in str(found.value)
