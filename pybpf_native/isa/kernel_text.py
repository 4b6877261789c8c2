"""Instructions as the kernel's verifier and bpftool write them: `(61) r2 = *(u32 *)(r1 +76)`.

The text is made of the opcode table's, whose LLVM spelling differs in a few ways: displacements and numbers
are decimal, but for those that are compared; jumps are relative to `pc`; registers of memory accesses have
their 64-bit name; atomic operations are functions with the width in their name.

Source: the kernel's kernel/bpf/disasm.c.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from .insn import Insn
from .opcodes import CALL, DST, READS, SRC, WIDE, WRITES, Op
from .text import jump_distance, symbol_text

# Spelling of LLVM -> of the kernel, for operations on memory.
_MEMORY = (
    (r"\{w([ds])\}", r"{r\1}"),
    (r"\bw0\b", "r0"),
    (r"xchg(?:_64|32_32)\(\{rd\} \{off\}", "xchg(({unit} *)({{rd}} {{off}})"),
    (r"(?:atomic_)?((?:fetch_|xchg|cmpxchg)\w*\()", r"{atomic}_\1"),
)
# The kernel's names of 64-bit immediates that are not numbers; {lo} and {hi} are the halves.
_WIDE = {
    "ld_imm64": "{rd} = {long}",
    "ld_map_fd": "{rd} = map[fd:{lo}]",
    "ld_map_value": "{rd} = map[fd:{lo}][0]+{hi}",
    "ld_btf_id": "{rd} = btf_id[{lo}:{hi}]",
    "ld_func": "{rd} = subprog[{lo:+}]",
    "ld_map_idx": "{rd} = map[idx:{lo}]",
    "ld_map_idx_value": "{rd} = map[idx:{lo}]+{hi}",
}
_CALLS = {"call_helper": "call {callee}", "call_local": "call pc{to}", "call_kfunc": "call kernel-function#{imm}"}

_templates: dict[Op, str] = {}
Helper = Callable[[int], str]


def to_kernel_text(insn: Insn, helper: Helper = str) -> str:
    """One instruction with its code byte. `helper` names the function that a number calls.

    A symbolic operand is shown by its name: `map[hist]` for the address of something, `call name` for a call.
    """
    op = insn.op
    template = _templates.get(op)
    if template is None:
        template = _templates[op] = _template(op)
    places = dict(zip(op.shape.defs, insn.defs, strict=False)) | dict(zip(op.shape.uses, insn.uses, strict=False))
    dst, src, imm = places.get(DST, 0), places.get(SRC, 0), insn.imm
    if insn.sym is not None and op.flags & (WIDE | CALL):
        template = "{rd} = map[{symbol}]" if op.flags & WIDE else "call {symbol}"
    distance = jump_distance(insn)
    text = template.format(
        rd=f"r{dst}",
        rs=f"r{src}",
        wd=f"w{dst}",
        ws=f"w{src}",
        imm=imm,
        hex=f"{imm & 0xFFFFFFFF:#x}",
        long=f"{imm & (1 << 64) - 1:#x}",
        lo=imm & 0xFFFFFFFF,
        hi=imm >> 32 & 0xFFFFFFFF,
        off=f"{insn.off:+}",
        to=f"{distance or 0:+}",
        plus=f" + {imm}",
        space=imm >> 16 & 0xFFFF,
        of=imm & 0xFFFF,
        callee=helper(imm),
        symbol=symbol_text(insn) if insn.sym is not None else "",
    )
    return f"({op.code:02x}) {text}"


def _template(op: Op) -> str:
    if op.flags & WIDE:
        return _WIDE[op.name]
    if op.name in _CALLS:
        return _CALLS[op.name]
    text = op.text
    if op.shape.off == "target" or op.shape.imm == "target":
        text = text.replace("{to}", "pc{to}").replace("{imm}", "{hex}")
    elif op.flags & (READS | WRITES):
        for spelling, ours in _MEMORY:
            text = re.sub(spelling, ours, text)
        atomic = "atomic64" if op.width == 64 else "atomic"
        text = text.replace("{atomic}", atomic).replace("{unit}", f"u{op.width}").replace("{{", "{").replace("}}", "}")
    return text.replace("0x", "")
