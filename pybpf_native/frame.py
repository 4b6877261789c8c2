"""Stack objects and spill slots get their places below r10.

BPF gives a function 512 bytes (MAX_BPF_STACK of include/linux/filter.h), addressed downwards from r10.
Objects are placed largest alignment first, so that padding is least; spill slots are whole 8-byte words,
because the verifier forgets what is spilled otherwise.
"""

from __future__ import annotations

from .errors import LimitError
from .isa.insn import FP, Insn
from .isa.opcodes import OPS
from .mir.func import FRAME_ADDR, Function, StackObject

STACK_LIMIT = 512


def place_objects(fn: Function) -> None:
    """Give every used stack object its offset and write the offsets into the code.

    Raises:
        LimitError: the frame is larger than 512 bytes; it names the objects, largest first.
    """
    used = dict.fromkeys(insn.sym for insn in fn.insns() if isinstance(insn.sym, StackObject))
    fn.objects = [stack_object for stack_object in fn.objects if stack_object in used]
    size = _assign(fn.objects)
    if size > STACK_LIMIT:
        biggest = sorted(((o.name, o.size) for o in fn.objects), key=lambda item: -item[1])
        loc = max(fn.objects, key=lambda o: o.size).loc or fn.loc
        help = "keep large data in a per-CPU array map"
        raise LimitError(f"stack of function {fn.name!r} in bytes", size, STACK_LIMIT, biggest[:5], loc, help)
    for block in fn.blocks:
        block.insns = [lowered for insn in block.insns for lowered in _lower(insn)]


def _assign(objects: list[StackObject]) -> int:
    """Offsets in order of alignment, then of creation; returns the frame's size, a multiple of 8."""
    depth = 0
    for stack_object in sorted(objects, key=lambda o: -o.align):
        depth = -(-(depth + stack_object.size) // stack_object.align) * stack_object.align
        stack_object.offset = -depth
    return -(-depth // 8) * 8


def _lower(insn: Insn) -> list[Insn]:
    stack_object = insn.sym
    if not isinstance(stack_object, StackObject):
        return [insn]
    offset = stack_object.offset + insn.off
    if insn.op is not FRAME_ADDR:
        insn.off, insn.sym = offset, None
        return [insn]
    move = Insn(OPS["mov64_rr"], insn.defs, [FP], loc=insn.loc)
    return [move, Insn(OPS["add64_ri"], insn.defs, insn.defs, imm=offset, loc=insn.loc)]
