"""CO-RE accesses of loaded programs: fitted by the kernel, or by us, and named where there is no such field."""

from __future__ import annotations

import pytest

from pybpf_native.btf import types as btf
from pybpf_native.btf.encode import encode
from pybpf_native.btf.lazy import BtfFile
from pybpf_native.errors import (
    VerifierError,
)
from pybpf_native.load.collection import Collection
from pybpf_native.object import CoreReloc, Object

from ..handmade import PACKET, U32, program


@pytest.mark.kernel
@pytest.mark.usefixtures("no_leak")
def test_the_kernel_fits_core_accesses() -> None:
    # task_struct.pid exists in every kernel, its distance differs; here the program believes it is 4.
    task = btf.Struct("task_struct", 8, [btf.Member("state", U32, 0), btf.Member("pid", U32, 32)])
    for access, expected in (("0:1", "more than 64"), ("0:0", "refused")):
        obj = program("r0 = 4\nexit", "socket")
        assert obj.types is not None
        obj.types.append(task)
        obj.functions[0].core = [CoreReloc(obj.functions[0].insns[0], task, access, 0)]
        with Collection(obj) as b:
            if expected == "refused":  # no kernel since 5.14 has task_struct.state
                with pytest.raises(VerifierError):
                    b.load()
            else:
                b.load()
                assert b.get_program("main").test_run(PACKET).retval > 64


def accessing_task(access: str = "0:1") -> Object:
    """A program whose result is the offset of a field of task_struct, which it believes to be 4 (or 0)."""
    task = btf.Struct("task_struct", 8, [btf.Member("state", U32, 0), btf.Member("pid", U32, 32)])
    obj = program(f"r0 = {4 * int(access[-1])}\nexit", "socket")
    assert obj.types is not None
    obj.types.append(task)
    obj.functions[0].core = [CoreReloc(obj.functions[0].insns[0], task, access, 0)]
    return obj


@pytest.mark.kernel
@pytest.mark.usefixtures("no_leak")
def test_core_accesses_are_fitted_here_as_by_the_kernel() -> None:
    results = set()
    untyped = accessing_task()
    untyped.functions[0].type = None
    for b in (Collection(accessing_task()), Collection(accessing_task(), types=BtfFile.open()), Collection(untyped)):
        with b:
            b.load()
            results.add(b.get_program("main").test_run(PACKET).retval)
    assert len(results) == 1
    own = BtfFile(encode([btf.Struct("task_struct___v9", 4096, [btf.Member("pid", U32, 8 * 1234)])]).data)
    with Collection(accessing_task(), types=own) as b:
        b.load()
        assert b.get_program("main").test_run(PACKET).retval == 1234


@pytest.mark.kernel
@pytest.mark.usefixtures("no_leak")
def test_what_the_kernel_does_not_have_is_named() -> None:
    with Collection(accessing_task("0:0")) as b, pytest.raises(VerifierError) as caught:
        b.load()
    assert "byte_off of task_struct.state (0:0)" in caught.value.reason
    assert "no such field" in str(caught.value)
