"""Collections: loading, relocation, globals, verifier refusals, what is undone at the end."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from pybpf_native.btf import types as btf
from pybpf_native.errors import (
    CompileError,
    FormatError,
    KernelError,
    NotSupported,
    RelocError,
    VerifierError,
)
from pybpf_native.isa.insn import Insn
from pybpf_native.isa.opcodes import OPS
from pybpf_native.kernel import bpf
from pybpf_native.kernel.sys import BIG_ENDIAN, Door, use_door
from pybpf_native.load.collection import Collection
from pybpf_native.maptypes import STRUCT_OPS
from pybpf_native.object import DataReloc, Extern, Object

from ..handmade import ARRAY, HASH, PACKET, U32, U64, Builder, array, program
from ..kernel.fake import FakeDoor

COUNT = """
    r6 = r1
    *(u32 *)(r10 - 4) = 5
    r2 = r10
    r2 += -4
    r1 = counts ll
    call 1
    if r0 == 0 goto none
    r1 = 1
    lock *(u64 *)(r0 + 0) += r1
    r0 = *(u64 *)(r0 + 0)
    exit
none:
    r0 = 77
    exit
"""


def counting() -> Object:
    return program(COUNT, maps={"counts": (HASH, 8, U32, U64)})


@pytest.mark.kernel
@pytest.mark.usefixtures("no_leak")
class TestLoad:
    def test_a_program_reaches_its_map(self) -> None:
        with Collection(counting()) as b:
            assert not b.is_loaded()
            b.load()
            assert b.is_loaded()
            run = b.get_program("main").test_run(PACKET)
            assert (run.retval, run.data) == (77, PACKET)
            b["counts"][5] = 10
            assert b.get_program("main").test_run(PACKET, repeat=3).retval == 13
            assert dict(b["counts"].items()) == {5: 13}
        assert not b.is_loaded()

    def test_names(self) -> None:
        with Collection(counting()) as b:
            assert (b.get_map_names(), b.get_program_names()) == (["counts"], ["main"])
            with pytest.raises(KernelError, match="not loaded"):
                b["counts"]
            with pytest.raises(KernelError, match="not loaded"):
                b.get_program("main").test_run(PACKET)
            b.load()
            assert "counts" in b
            assert b.get_map("counts") is b["counts"]
            assert b.get_program("main").get_name() == "main"
            with pytest.raises(KernelError, match="there is no map 'count'") as caught:
                b["count"]
            assert "counts" in caught.value.hint
            with pytest.raises(KernelError, match="already"):
                b.load()

    def test_without_type_information(self) -> None:
        obj = program("r0 = 3\n exit")
        obj.types = None
        for function in obj.functions:
            function.type = None
        for section in obj.sections:
            section.type = None
        with Collection(obj) as b:
            b.load()
            assert b.get_program("main").test_run(PACKET).retval == 3

    def test_subprograms_are_appended_once_each(self) -> None:
        builder = Builder()
        builder.function("main", "socket", "r1 = 20\n call twice\n r6 = r0\n r1 = 1\n call twice\n r0 += r6\n exit")
        builder.function("unused", ".text", "r0 = r9\n exit")  # would be refused
        builder.function("twice", ".text", "r6 = r1\n call same\n r0 += r6\n exit")
        builder.function("same", ".text", "r0 = r1\n exit")
        with Collection(builder.build()) as b:
            b.load()
            assert b.get_program("main").test_run(PACKET).retval == 42
            assert b.get_program_names() == ["main"]

    def test_a_callback_is_an_address(self) -> None:
        builder = Builder()
        builder.function(
            "main", "socket", "r1 = 6\n r2 = each ll\n r3 = r10\n r3 += -8\n r4 = 0\n *(u64 *)(r10 - 8) = 0\n"
            "call 181\n r0 = *(u64 *)(r10 - 8)\n exit"
        )  # fmt: skip
        builder.function("each", ".text", "r3 = *(u64 *)(r2 + 0)\n r3 += r1\n *(u64 *)(r2 + 0) = r3\n r0 = 0\n exit")
        with Collection(builder.build()) as b:
            b.load()
            assert b.get_program("main").test_run(PACKET).retval == 15

    def test_a_question_mark_keeps_a_program_out(self) -> None:
        builder = Builder()
        builder.function("main", "socket", "r0 = 1\n exit")
        builder.function("bad", "?socket", "r0 = r9\n exit")
        with Collection(builder.build()) as b:
            b.load()
            assert not b.get_program("bad").loaded

    def test_maps_in_maps(self) -> None:
        builder = Builder()
        builder.map("outer", 12, 4, U32)
        variable = builder.object.sections[-1].variables[0]
        inner = btf.Struct("", 32, [
            btf.Member(name, btf.Ptr(kind), 64 * index)
            for index, (name, kind) in enumerate(
                [("type", array(U32, ARRAY)), ("max_entries", array(U32, 2)), ("key", U32), ("value", U64)]
            )
        ])  # fmt: skip
        definition = variable.type
        assert definition is not None
        assert isinstance(definition.target, btf.Struct)
        definition.target.members.append(btf.Member("values", array(btf.Ptr(inner), 0), definition.target.size * 8))
        builder.map("one", ARRAY, 2, U32, U64)
        with Collection(builder.build()) as b:
            b.load()
            b["outer"][1] = b["one"]
            assert b["outer"][1] > 0  # the id of the map
            assert b["outer"].lookup(0) is None

    def test_kernel_functions_are_called_by_name(self) -> None:
        builder = Builder()
        builder.function("main", "tc", "r0 = 5\n exit")
        obj = builder.build()
        for name in ("bpf_rcu_read_unlock", "bpf_rcu_read_lock"):
            call = Insn(OPS["call_kfunc"], [0], [], sym=Extern(name, section=".ksyms"))
            obj.functions[0].insns.insert(0, call)
        with Collection(obj) as b:
            b.load()
            assert b.get_program("main").test_run(PACKET).retval == 5

    def test_a_pinned_map_is_shared(self) -> None:
        name = f"pybpf_{os.getpid()}"
        path = Path("/sys/fs/bpf") / name

        def opened(entries: int) -> Collection:
            builder = Builder()
            builder.map(name, HASH, entries, U32, U64, pinning=1)
            b = Collection(builder.build())
            b.load()
            return b

        try:
            with opened(8) as one:
                one[name][1] = 2
            with opened(8) as two:
                assert two[name][1] == 2
            with pytest.raises(KernelError, match="entries 8 instead of 9"):
                opened(9)
        finally:
            path.unlink()

    def test_the_license_is_passed_on(self) -> None:
        builder = Builder(license="Proprietary")
        builder.function("main", "kprobe", "r1 = r10\n r1 += -8\n r2 = 8\n r3 = 0\n call 113\n r0 = 0\n exit")
        with Collection(builder.build()) as b, pytest.raises(VerifierError, match="LICENSE"):
            b.load()


@pytest.mark.kernel
@pytest.mark.usefixtures("no_leak")
class TestRefusals:
    def test_the_line_is_shown(self) -> None:
        text = "r6 = r1\nr0 = 0\nr0 = *(u64 *)(r6 + 0)\nexit"
        with Collection(program(text)) as b, pytest.raises(VerifierError) as caught:
            b.load()
        error = caught.value
        assert (error.program, error.insn, error.errno) == ("main", 2, errno.EACCES)
        assert error.loc is not None
        assert (error.loc.source.name, error.loc.line) == ("main.s", 3)
        assert "no field of 8 bytes at offset 0" in error.reason
        assert "r0 = *(u64 *)(r6 + 0)" in str(error)
        assert "main.s:3" in error.log  # the kernel knows the line too
        assert not b.is_loaded()

    def test_a_line_in_a_subprogram(self) -> None:
        builder = Builder()
        builder.function("main", "socket", "r1 = 5\ncall helper\nexit")
        builder.function("helper", ".text", "r0 = 1\nr0 = *(u64 *)(r1 + 0)\nexit", source="library.py")
        with Collection(builder.build()) as b, pytest.raises(VerifierError) as caught:
            b.load()
        assert str(caught.value.loc) == "library.py:2:1"
        assert caught.value.insn == 4
        assert "r1 is a number" in caught.value.reason

    def test_without_types_the_line_is_ours(self) -> None:
        obj = program("r0 = r9\nexit")
        obj.types = None
        for thing in (*obj.functions, *obj.sections):
            thing.type = None
        with Collection(obj) as b, pytest.raises(VerifierError, match=r"main\.s:1:1.*read before it was set"):
            b.load()

    def test_a_long_log_is_kept_to_its_end(self) -> None:
        lines = ["r0 = 0", *["r0 += 1"] * 6000, "r0 = r9", "exit"]
        with Collection(program("\n".join(lines))) as b, pytest.raises(VerifierError) as caught:
            b.load()
        assert caught.value.insn == 6001
        assert len(caught.value.log) > 1 << 16
        assert len(str(caught.value).splitlines()) < 30

    def test_a_refused_object_leaves_nothing(self) -> None:
        builder = Builder()
        builder.map("counts", HASH, 8, U32, U64)
        builder.section(".bss", size=8)
        builder.function("good", "socket", "r0 = 0\nexit")
        builder.function("bad", "socket", "r0 = r9\nexit")
        b = Collection(builder.build())
        with pytest.raises(VerifierError, match="'bad'"):
            b.load()
        assert not b.get_program("good").loaded

    def test_what_is_not_resolved_is_named(self) -> None:
        obj = program("r0 = 0\nexit")
        call = Insn(OPS["call_kfunc"], [0], [], sym=Extern("bpf_no_such_thing", section=".ksyms"))
        obj.functions[0].insns.insert(0, call)
        with Collection(obj) as b, pytest.raises(RelocError, match="'bpf_no_such_thing'"):
            b.load()
        call.sym = Extern("elsewhere")
        with Collection(obj) as b, pytest.raises(RelocError, match="'elsewhere', which nothing defines"):
            b.load()

    def test_an_unknown_target_is_named(self) -> None:
        with Collection(program("exit", "fentry/no_such")) as b, pytest.raises(RelocError, match="function 'no_such'"):
            b.load()
        with Collection(program("r0 = 0\nexit", "tp_btf")) as b, pytest.raises(RelocError, match="names no target"):
            b.load()
        with Collection(program("r0 = 0\nexit", "freplace/x")) as b, pytest.raises(NotSupported, match="freplace/x"):
            b.load()

    def test_maps_that_are_not_supported_are_named(self) -> None:
        with (
            Collection(program("r0 = 0\nexit", maps={"table": (STRUCT_OPS, 4)})) as b,
            pytest.raises(NotSupported, match="struct_ops"),
        ):
            b.load()

    def test_addresses_in_data_are_refused(self) -> None:
        builder = Builder()
        data = builder.section(".data", bytes(8))
        data.relocs.append(DataReloc(0, builder.function("main", "socket", "r0 = 0\nexit")))
        with Collection(builder.build()) as b, pytest.raises(RelocError, match="'main'"):
            b.load()

    def test_malformed_type_information_is_the_kernels_word(self) -> None:
        obj = program("r0 = 0\nexit")
        assert obj.types is not None
        obj.types.append(btf.Struct("short", 4, [btf.Member("a", U32, 64)]))
        with Collection(obj) as b, pytest.raises(KernelError, match="BPF_BTF_LOAD") as caught:
            b.load()
        assert "exceeds its struct size" in caught.value.hint


def test_the_other_byte_order_is_refused() -> None:
    with pytest.raises(FormatError, match="byte order"):
        Collection(Object("x", big_endian=not BIG_ENDIAN)).load()


def test_an_unknown_section_is_refused_at_once() -> None:
    with pytest.raises(CompileError, match="unknown section"):
        Collection(program("r0 = 0\nexit", "sokcet"))


def test_no_permission_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    b = Collection(counting())
    with use_door(FakeDoor()), pytest.raises(KernelError, match="CAP_BPF") as caught:
        b.load()
    assert caught.value.errno == errno.EPERM
    assert not isinstance(caught.value, VerifierError)


@pytest.mark.kernel
def test_maps_are_made_without_types_where_the_kernel_refuses_them(no_leak: None) -> None:
    class Refuses(Door):
        refused = 0

        def bpf(self, command: int, attr: bytearray) -> int:
            if command == bpf.MAP_CREATE and any(attr[48:60]):
                self.refused += 1
                return -errno.EINVAL
            return super().bpf(command, attr)

    door = Refuses()
    with use_door(door), Collection(counting()) as b:
        b.load()
        b["counts"][1] = 2
    assert door.refused == 1


def test_a_claim_of_zeros_takes_no_memory() -> None:
    builder = Builder()
    builder.section(".bss", size=1 << 40)
    assert Collection(builder.build()).globals.sections()[0].initial() == b""
