"""Pointers of address spaces that no kernel knows yet are cast as LLVM casts them: what the kernel says is its own."""

from __future__ import annotations

import pytest

from pybpf_native.ir.reader import read
from pybpf_native.isa.encode import encode
from pybpf_native.isa.text import to_text
from pybpf_native.pipeline import Options, compile_module
from pybpf_native.target import target_for

# What to do with %p, a pointer of address space 3; the cast, and LLVM 22's bytes of it.
CASTS = {
    "store i32 1, ptr addrspace(3) %p": ("r1 = addr_space_cast(r1, 0x0, 0x3)", "bf 11 01 00 03 00 00 00"),
    "%v = addrspacecast ptr addrspace(3) %p to ptr addrspace(2)\n  store ptr addrspace(2) %v, ptr %q": (
        "r1 = addr_space_cast(r1, 0x2, 0x3)", "bf 11 01 00 03 00 02 00",
    ),
    "%v = addrspacecast ptr addrspace(3) %p to ptr addrspace(65535)\n  store ptr addrspace(65535) %v, ptr %q": (
        "r1 = addr_space_cast(r1, 0xffff, 0x3)", "bf 11 01 00 03 00 ff ff",
    ),
    "%v = addrspacecast ptr addrspace(3) %p to ptr addrspace(3)\n  store ptr addrspace(3) %v, ptr %q": None,
}  # fmt: skip


@pytest.mark.parametrize("body", CASTS)
def test_casts_between_spaces(body: str) -> None:
    text = f"define void @f(ptr addrspace(3) %p, ptr %q) {{\n  {body}\n  ret void\n}}"
    (fn,) = compile_module(read(text), target_for("v3"), Options(verify=True)).functions
    casts = [insn for insn in fn.insns if insn.op.name == "cast_space"]
    wanted = CASTS[body]
    assert [(to_text(insn), encode([insn]).hex(" ")) for insn in casts] == ([wanted] if wanted else [])
