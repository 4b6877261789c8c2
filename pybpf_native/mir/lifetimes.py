"""Which stack objects are never needed at the same time, so that they may share bytes.

An object is alive from its first access to its last: at the places that some access reaches and from which
some access can be reached. An access is a load or store that names the object, or any use of a register that
holds its address, as an argument or as the base of a load or store. Where an address goes anywhere else
(arithmetic, a block's argument, memory) it has escaped: the object then stays alive from there on.
No helper keeps a pointer to the stack after it has returned.

Two objects are in each other's way where one of them is accessed while the other is alive. That both are alive is not
enough: after two ways have met, each of them may be what one of the ways has left behind.

The verifier keeps one kind of object after its last use: a dynptr. Its bytes stay a dynptr until the program itself
stores there; before that no helper may fill them ("potential write to dynptr", since 6.3), and up to 6.2 no other
dynptr may be made there ("has to be an uninitialized dynptr"). What becomes a dynptr therefore counts as escaped.

Two data-flow problems over bit sets, one bit an object: forwards, what has been accessed; backwards, what will be.
"""

from __future__ import annotations

from ..ir.graph import rpo
from ..isa.insn import Insn
from ..isa.opcodes import CALL, MOVE, OPS, READS, WRITES
from .asm import ASM_OPS, objects_of
from .func import FRAME_ADDR, Function, StackObject

_HELPER, _KFUNC, _LOCAL = (OPS[name] for name in ("call_helper", "call_kfunc", "call_local"))
_DYNPTR_HELPERS = (197, 198)  # bpf_dynptr_from_mem, bpf_ringbuf_reserve_dynptr
_DYNPTR_SIZE = 16  # struct bpf_dynptr


def separate_objects(fn: Function) -> None:
    """Note for every stack object with which others it must not share (`StackObject.conflicts`)."""
    objects = [stack_object for stack_object in fn.objects if stack_object.size]
    if len(objects) > 1:
        _Lifetimes(fn, objects).note()


def unite_objects(fn: Function) -> None:
    """Make one of stack objects that are of a size and never needed together.

    What is done to the one and to the other is then the same code, which later passes share.
    """
    separate_objects(fn)
    groups: list[list[StackObject]] = []
    united: dict[StackObject, StackObject] = {}
    in_text = {place for insn in fn.insns() if insn.op in ASM_OPS for place in objects_of(insn.sym)}
    for stack_object in fn.objects:
        if stack_object in in_text:
            continue  # inline assembly names it in its own way
        group = next((group for group in groups if _may_join(stack_object, group)), None)
        if group is None:
            groups.append([stack_object])
        else:
            group.append(stack_object)
            united[stack_object] = group[0]
    for insn in fn.insns() if united else ():
        if isinstance(insn.sym, StackObject):
            insn.sym = united.get(insn.sym, insn.sym)
    fn.objects = [stack_object for stack_object in fn.objects if stack_object not in united]


def _may_join(stack_object: StackObject, group: list[StackObject]) -> bool:
    first, conflicts = group[0], stack_object.conflicts
    if conflicts is None or (stack_object.size, stack_object.align) != (first.size, first.align):
        return False
    return not any(other.conflicts is None or other in conflicts for other in group)


def _makes_dynptr(insn: Insn) -> bool:
    """Whether a call may make a dynptr of one of its arguments. Kernel functions for that are bpf_dynptr_from_skb,
    bpf_dynptr_clone and the like; a function of the program may call any of them."""
    if insn.op is _HELPER:
        return insn.imm in _DYNPTR_HELPERS
    return insn.op is _LOCAL or (insn.op is _KFUNC and "dynptr" in str(insn.sym))


def _separate(one: StackObject, other: StackObject) -> None:
    for a, b in ((one, other), (other, one)):
        assert a.conflicts is not None
        a.conflicts.add(b)


class _Lifetimes:
    def __init__(self, fn: Function, objects: list[StackObject]) -> None:
        self.fn = fn
        self.objects = objects
        self.bit = {stack_object: 1 << number for number, stack_object in enumerate(objects)}
        self.pointers: dict[int, int] = {}  # register -> the object whose address it holds
        self.escaped = 0
        self.dynptrs = sum(bit for stack_object, bit in self.bit.items() if stack_object.size >= _DYNPTR_SIZE)
        self.order = rpo(fn.successors())
        self._find_pointers()
        self.accesses = [[self._accessed(insn) for insn in block.insns] for block in fn.blocks]

    def note(self) -> None:
        before, after = self._accessed_before(), self._accessed_after()
        conflicts = [0] * len(self.objects)
        for number in self.order:
            alive = before[number]
            later = self._suffixes(number, after[number])
            for accessed, needed in zip(self.accesses[number], later, strict=True):
                alive |= accessed
                while accessed:
                    low = accessed & -accessed
                    conflicts[low.bit_length() - 1] |= alive & (needed | self.escaped)
                    accessed ^= low
        for stack_object in self.objects:
            stack_object.conflicts = set()
        for stack_object, mask in zip(self.objects, conflicts, strict=True):
            for other in self.objects:
                if mask & self.bit[other] and other is not stack_object:
                    _separate(stack_object, other)

    def _find_pointers(self) -> None:
        for number in self.order:
            block = self.fn.blocks[number]
            for insn in block.insns:
                if insn.op is FRAME_ADDR and isinstance(insn.sym, StackObject):
                    self.pointers[insn.defs[0]] = self.bit.get(insn.sym, 0)
                elif insn.op.flags & MOVE and insn.uses[0] in self.pointers:
                    self.pointers[insn.defs[0]] = self.pointers[insn.uses[0]]
                else:
                    self._note_escapes(insn)
            for args in block.args:
                for reg in args:
                    self.escaped |= self.pointers.get(reg, 0)

    def _note_escapes(self, insn: Insn) -> None:
        if insn.op.flags & CALL:
            if insn.uses and _makes_dynptr(insn):
                self.escaped |= self._large_enough(insn.uses)
            return
        # What assembly does with an address it is given, nobody knows.
        in_memory = insn.op.flags & (READS | WRITES) and insn.op not in ASM_OPS
        for position, reg in enumerate(insn.uses):
            if not (in_memory and position == 0):
                self.escaped |= self.pointers.get(reg, 0)

    def _large_enough(self, regs: list[int]) -> int:
        """Those of the objects behind `regs` that may be dynptrs."""
        mask = 0
        for reg in regs:
            mask |= self.pointers.get(reg, 0)
        return mask & self.dynptrs

    def _accessed(self, insn: Insn) -> int:
        mask = 0
        for stack_object in objects_of(insn.sym):
            mask |= self.bit.get(stack_object, 0)
        if insn.op is FRAME_ADDR:
            return mask & self.escaped  # making an address needs no bytes; who knows what is done with an escaped one
        for reg in insn.uses:
            mask |= self.pointers.get(reg, 0)
        return mask

    def _in_block(self, number: int) -> int:
        mask = 0
        for accessed in self.accesses[number]:
            mask |= accessed
        return mask

    def _accessed_before(self) -> list[int]:
        """What may have been accessed when a block begins."""
        inside = [self._in_block(number) for number in range(len(self.fn.blocks))]
        begin = [0] * len(inside)
        changed = True
        while changed:
            changed = False
            for number in self.order:
                mask = begin[number]
                for pred in self.fn.blocks[number].preds:
                    mask |= begin[pred.number] | inside[pred.number]
                if mask != begin[number]:
                    begin[number] = mask
                    changed = True
        return begin

    def _accessed_after(self) -> list[int]:
        """What may be accessed once a block has ended."""
        inside = [self._in_block(number) for number in range(len(self.fn.blocks))]
        end = [0] * len(inside)
        changed = True
        while changed:
            changed = False
            for number in reversed(self.order):
                mask = end[number]
                for successor in self.fn.blocks[number].succs:
                    mask |= end[successor.number] | inside[successor.number]
                if mask != end[number]:
                    end[number] = mask
                    changed = True
        return end

    def _suffixes(self, number: int, end: int) -> list[int]:
        """For every instruction of a block, what it or something later accesses."""
        masks = []
        for accessed in reversed(self.accesses[number]):
            end |= accessed
            masks.append(end)
        masks.reverse()
        return masks
