"""Machine form as text, for people, golden tests and dumps."""

from __future__ import annotations

from ..isa.insn import FIRST_VIRTUAL, REGION_NAMES, UNKNOWN, Insn
from .func import Block, Function


def to_text(fn: Function) -> str:
    """The whole function: stack objects, then blocks."""
    lines = [f"function {fn.name} section {fn.section!r}"]
    lines += [f"  stack ${o.name}: {o.size} bytes, align {o.align}" for o in fn.objects]
    for block in fn.blocks:
        params = f"({', '.join(map(reg_name, block.params))})" if block.params else ""
        lines.append(f"{block}{params}:")
        lines += [f"  {insn_text(insn)}" for insn in block.insns]
        if block.succs:
            lines.append(f"  -> {', '.join(_edge(block, i) for i in range(len(block.succs)))}")
    return "\n".join(lines) + "\n"


def _edge(block: Block, index: int) -> str:
    args = block.args[index] if index < len(block.args) else []
    return f"{block.succs[index]}" + (f"({', '.join(map(reg_name, args))})" if args else "")


def reg_name(reg: int) -> str:
    """`r3` for a machine register, `v16` for a virtual one."""
    return f"v{reg}" if reg >= FIRST_VIRTUAL else f"r{reg}"


def insn_text(insn: Insn) -> str:
    """One instruction: `v18 = add64_rr v16, v17`."""
    parts = [reg_name(reg) for reg in insn.uses]
    if insn.sym is not None:
        parts.append(f"{insn.sym}")
    if insn.op.shape.imm and (insn.imm or insn.sym is None):
        parts.append(f"#{insn.imm}")
    if insn.off:
        parts.append(f"off {insn.off}")
    if insn.region != UNKNOWN:
        parts.append(f"[{REGION_NAMES[insn.region]}]")
    head = f"{', '.join(map(reg_name, insn.defs))} = " if insn.defs else ""
    return f"{head}{insn.op.name} {', '.join(parts)}".rstrip()
