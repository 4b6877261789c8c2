"""Stack objects and spill slots get their places below r10.

BPF gives a function 512 bytes (MAX_BPF_STACK of include/linux/filter.h), addressed downwards from r10.
Objects are placed largest alignment first, then largest first, each as near to r10 as those allow that it must
not share bytes with. Spill slots are whole 8-byte words, because the verifier forgets what is spilled otherwise.
An object without bytes has an address all the same, which must lie below r10 where a helper takes it.
"""

from __future__ import annotations

from .errors import LimitError
from .isa.insn import FP, Insn
from .isa.opcodes import OPS
from .mir.asm import objects_of
from .mir.func import FRAME_ADDR, Function, StackObject

STACK_LIMIT = 512
WORD = 8
CALLEE = 32  # bytes: the least that kernels count for a function that is called (check_max_stack_depth, verifier.c)
CALL_LOCAL = OPS["call_local"]


def place_objects(fn: Function) -> None:
    """Give every used stack object its offset and write the offsets into the code.

    Raises:
        LimitError: the frame is larger than 512 bytes; it names the objects, largest first.
    """
    assign_places(fn)
    for block in fn.blocks:
        block.insns = [lowered for insn in block.insns for lowered in _lower(insn)]


def assign_places(fn: Function) -> None:
    """Give every used stack object its offset, and leave the code as it is.

    Raises:
        LimitError: as `place_objects`.
    """
    fn.objects = _used_objects(fn)
    size = _assign(fn.objects)
    if size > STACK_LIMIT:
        biggest = sorted(((o.name, o.size) for o in fn.objects), key=lambda item: -item[1])
        loc = max(fn.objects, key=lambda o: o.size).loc or fn.loc
        help = "keep large data in a per-CPU array map"
        raise LimitError(f"stack of function {fn.name!r} in bytes", size, STACK_LIMIT, biggest[:5], loc, help)


def has_room(fn: Function, slots: int) -> bool:
    """Whether the function's objects fit on the stack with so many spill slots, and a frame of what it calls."""
    room = STACK_LIMIT - (CALLEE if any(insn.op is CALL_LOCAL for insn in fn.insns()) else 0)
    if slots * WORD > room:
        return False
    spills = [StackObject("spill", WORD, WORD) for _ in range(slots)]
    return _assign(_used_objects(fn) + spills) <= room


def _used_objects(fn: Function) -> list[StackObject]:
    used = dict.fromkeys(named for insn in fn.insns() for named in objects_of(insn.sym))
    return [stack_object for stack_object in fn.objects if stack_object in used]


def _assign(objects: list[StackObject]) -> int:
    """Give every object its offset; returns the frame's size, a multiple of 8."""
    placed: list[StackObject] = []
    for empty in (o for o in objects if not o.size):
        empty.offset = -max(empty.align, WORD)
    for stack_object in sorted((o for o in objects if o.size), key=lambda o: (-o.align, -o.size)):
        taken = sorted((-o.offset - o.size, -o.offset) for o in placed if _conflict(stack_object, o))
        stack_object.offset = -_lowest(stack_object, taken)
        placed.append(stack_object)
    depth = max((-o.offset for o in placed), default=0)
    return -(-depth // WORD) * WORD


def _conflict(one: StackObject, other: StackObject) -> bool:
    return one.conflicts is None or other.conflicts is None or other in one.conflicts


def _lowest(stack_object: StackObject, taken: list[tuple[int, int]]) -> int:
    """The least depth at which the object fits between the (start, end) depths that are taken."""
    start = 0
    while True:
        depth = -(-(start + stack_object.size) // stack_object.align) * stack_object.align
        begin = depth - stack_object.size
        hit = next((end for low, end in taken if low < depth and begin < end), None)
        if hit is None:
            return depth
        start = hit


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
