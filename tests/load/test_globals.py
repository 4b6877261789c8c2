"""Global variables of a loaded collection."""

from __future__ import annotations

import errno
import struct
from pathlib import Path

import pytest

from pybpf_native.errors import (
    BpfError,
)
from pybpf_native.ir.reader import read as read_ir
from pybpf_native.kernel import bpf
from pybpf_native.load.collection import Collection
from pybpf_native.object import Object
from pybpf_native.pipeline import compile_module
from pybpf_native.target import target_for

from ..handmade import CHAR, PACKET, U32, U64, Builder, array


@pytest.mark.kernel
@pytest.mark.usefixtures("no_leak")
class TestGlobals:
    def object(self) -> Object:
        builder = Builder()
        data = builder.section(".data", struct.pack("=IIQ", 1, 2, 3))
        builder.variable(data, "low", U32, 0)
        builder.variable(data, "total", U64, 8)
        zeros = builder.section(".bss", size=24)
        builder.variable(zeros, "name", array(CHAR, 16), 8)
        constants = builder.section(".rodata", struct.pack("=I", 9), writable=False)
        builder.variable(constants, "limit", U32, 0)
        # A section's variables may be in any order in BTF.
        assert data.type is not None
        data.type.vars.reverse()
        builder.function(
            "main", "socket", "r1 = total ll\n r2 = 5\n lock *(u64 *)(r1 + 0) += r2\n r1 = limit ll\n"
            "r0 = *(u32 *)(r1 + 0)\n r1 = .data ll\n r2 = *(u64 *)(r1 + 8)\n r0 += r2\n"
            "r1 = name ll\n *(u8 *)(r1 + 0) = 72\n exit"
        )  # fmt: skip
        return builder.build()

    def test_programs_and_python_share_them(self) -> None:
        with Collection(self.object()) as b:
            assert (b.globals.low, b.globals.total, b.globals.name, b.globals.limit) == (1, 3, "", 9)
            b.globals.limit = 100
            b.globals.total = 1000
            b.load()
            assert b.get_program("main").test_run(PACKET).retval == 1105
            assert (b.globals.total, b.globals.name) == (1005, "H")
            b.globals.total = 2
            assert b.get_program("main").test_run(PACKET).retval == 107
            with pytest.raises(Exception, match="constant"):
                b.globals.limit = 3
            assert sorted(dir(b.globals)) == ["limit", "low", "name", "total"]
        assert b.globals.total == 7

    def test_constants_are_frozen(self) -> None:
        with Collection(self.object()) as b:
            b.load()
            kept = {section.section.name: fd for section, fd in zip(b.globals.sections(), b._data_fds, strict=True)}
            zero = bytes(4)
            written = {
                name: bpf.element(bpf.MAP_UPDATE_ELEM, fd.fileno(), zero, bytes(24)) for name, fd in kept.items()
            }
        assert written == {".data": 0, ".bss": 0, ".rodata": -errno.EPERM}

    def test_what_only_programs_may_see(self) -> None:
        corpus = Path(__file__).parents[1] / "corpus"
        obj = compile_module(read_ir((corpus / "private_lock.ll").read_text()), target_for("v3"))
        with Collection(obj) as b:
            b.globals.guarded = 7
            b.load()
            b.get_program("account").test_run(data=bytes(64))
            assert b.globals.seen == 1
            with pytest.raises(BpfError, match=r"'guarded' is in section '\.data\.private'"):
                b.globals.guarded  # noqa: B018
            with pytest.raises(BpfError, match="before load"):
                b.globals.guarded = 8
        assert b.globals.guarded == 7

    def test_an_unknown_one_is_named(self) -> None:
        b = Collection(self.object())
        with pytest.raises(AttributeError, match="no global 'totl'"):
            b.globals.totl  # noqa: B018
        with pytest.raises(AttributeError, match="no global 'totl'"):
            b.globals.totl = 1
