"""Which stack objects are never needed at the same time, so that they may share bytes.

An object is alive from its first access to its last: at the places that some access reaches and from which
some access can be reached. An access is a load or store that names the object, or any use of a register that
holds its address, as an argument or as the base of a load or store. Where an address goes anywhere else
(arithmetic, a block's argument, memory) it has escaped: the object then stays alive from there on.
No helper keeps a pointer to the stack after it has returned.

Markers of LLVM's (`func.LIFE_START`, `LIFE_END`) say more: behind its end nothing of an object is needed, and an object
whose address has escaped is alive from a start to an end only. Those of an object do not count when an access of it
can be reached with an end, or nothing, as the last marker before it.

Two objects are in each other's way where one of them is accessed while the other is alive. That both are alive is not
enough: after two ways have met, each of them may be what one of the ways has left behind.

The verifier keeps one kind of object after its last use: a dynptr. Its bytes stay a dynptr until the program itself
stores there; before that no helper may fill them ("potential write to dynptr", since 6.3), and up to 6.2 no other
dynptr may be made there ("has to be an uninitialized dynptr"). What becomes a dynptr therefore counts as escaped.

Data-flow problems over bit sets, one bit an object: forwards, what has been accessed and has not ended; backwards,
what will be accessed, and what will be before it starts.
"""

from __future__ import annotations

from collections.abc import Sequence

from ..ir.graph import rpo
from ..isa.insn import Insn
from ..isa.opcodes import CALL, MOVE, OPS, READS, WRITES, Op
from .asm import ASM_OPS, objects_of
from .dataflow import Effect, backwards, combined, forwards
from .func import FRAME_ADDR, LIFE_END, LIFE_START, Function, StackObject

_HELPER, _KFUNC, _LOCAL = (OPS[name] for name in ("call_helper", "call_kfunc", "call_local"))
_MARKERS = (LIFE_START, LIFE_END)
_DYNPTR_HELPERS = (197, 198)  # bpf_dynptr_from_mem, bpf_ringbuf_reserve_dynptr
_DYNPTR_SIZE = 16  # struct bpf_dynptr


def separate_objects(fn: Function) -> None:
    """Note for every stack object with which others it must not share (`StackObject.conflicts`); markers go."""
    objects = [stack_object for stack_object in fn.objects if stack_object.size]
    if len(objects) > 1:
        _Lifetimes(fn, objects, marked=True).note()
    _drop_markers(fn, fn.objects)


def unite_objects(fn: Function) -> None:
    """Make one of stack objects that are of a size and never needed together.

    What is done to the one and to the other is then the same code, which later passes share. Markers say nothing here,
    and go: where one of the objects ends, another one may be needed.
    """
    objects = [stack_object for stack_object in fn.objects if stack_object.size]
    if len(objects) < 2:
        return
    _Lifetimes(fn, objects, marked=False).note()
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
    _drop_markers(fn, [stack_object for group in groups if len(group) > 1 for stack_object in group])
    for insn in fn.insns() if united else ():
        if isinstance(insn.sym, StackObject):
            insn.sym = united.get(insn.sym, insn.sym)
    fn.objects = [stack_object for stack_object in fn.objects if stack_object not in united]


def _drop_markers(fn: Function, objects: Sequence[StackObject]) -> None:
    """Take the markers of `objects` away, from the blocks that have some."""
    named = set(objects)
    for block in fn.blocks:
        if any(insn.op in _MARKERS for insn in block.insns):
            block.insns = [insn for insn in block.insns if insn.op not in _MARKERS or insn.sym not in named]


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
    """marked: whether markers count."""

    def __init__(self, fn: Function, objects: list[StackObject], *, marked: bool) -> None:
        self.fn = fn
        self.objects = objects
        self.bit = {stack_object: 1 << number for number, stack_object in enumerate(objects)}
        self.pointers: dict[int, int] = {}  # register -> the object whose address it holds
        self.escaped = 0
        self.filling: list[int] = []  # registers given to what may make a dynptr there
        self.order = rpo(fn.successors())
        self._find_pointers()
        self.lasting = self._lasting()
        self.escaped |= self.lasting
        self.marked = self._marked() if marked else 0
        self.bounded = self.marked & self.escaped  # whose markers alone say where they are alive
        self.accesses = [[self._accessed(insn) for insn in block.insns] for block in fn.blocks]
        self.markers = [[self._markers(insn) for insn in block.insns] for block in fn.blocks]

    def note(self) -> None:
        """Walk every block with what has been accessed, what has started, and what will be accessed."""
        conflicts = [0] * len(self.objects)
        accessed_before, accessed_after = self._accessed_before(), self._accessed_after()
        started_before = forwards(self.fn, self.order, [combined(steps) for steps in self.markers])
        for number in self.order:
            accessed, started = accessed_before[number], started_before[number]
            later = self._suffixes(number, accessed_after[number])
            for touched, (ended, starts), needed in zip(
                self.accesses[number], self.markers[number], later, strict=True
            ):
                accessed |= touched
                started |= starts
                alive = accessed & (started | ~self.bounded)
                current = (touched | starts & self.bounded) & alive
                while current:
                    low = current & -current
                    conflicts[low.bit_length() - 1] |= alive & (needed | self.escaped)
                    current ^= low
                started &= ~ended
                accessed &= ~ended | self.bounded
        for stack_object in self.objects:
            stack_object.conflicts = set()
        for stack_object, mask in zip(self.objects, conflicts, strict=True):
            for other in self.objects:
                if mask & self.bit[other] and other is not stack_object:
                    _separate(stack_object, other)

    def _marked(self) -> int:
        """The objects whose markers count: no access can be reached with an end, or nothing, as the last marker."""
        self.marked = self._all_of(LIFE_START) & ~self.lasting
        steps = [[(*self._markers(insn), self._touched(insn)) for insn in block.insns] for block in self.fn.blocks]
        effects = [combined((starts, touched) for _, starts, touched in reversed(each)) for each in steps]
        after = backwards(self.fn, self.order, effects)
        gone, made = effects[0]
        wrong = after[0] & ~gone | made
        for number in self.order:
            exposed = after[number]
            for ended, starts, touched in reversed(steps[number]):
                wrong |= exposed & ended
                exposed = exposed & ~starts | touched
        return self.marked & ~wrong

    def _all_of(self, marker: Op) -> int:
        mask = 0
        for insn in self.fn.insns():
            if insn.op is marker:
                mask |= self._named(insn)
        return mask

    def _markers(self, insn: Insn) -> Effect:
        """(the object that the instruction ends, the one it starts), of those whose markers count."""
        if insn.op not in _MARKERS:
            return 0, 0
        marked = self._named(insn) & self.marked
        return (marked, 0) if insn.op is LIFE_END else (0, marked)

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
            if _makes_dynptr(insn):
                self.filling += insn.uses
            return
        # What assembly does with an address it is given, nobody knows.
        if insn.op in ASM_OPS:
            self.filling += insn.uses
        in_memory = insn.op.flags & (READS | WRITES) and insn.op not in ASM_OPS
        for position, reg in enumerate(insn.uses):
            if not (in_memory and position == 0):
                self.escaped |= self.pointers.get(reg, 0)

    def _lasting(self) -> int:
        """The objects that may be dynptrs; what has escaped may be behind any other register."""
        mask = 0
        for reg in self.filling:
            mask |= self.pointers.get(reg, self.escaped)
        return mask & sum(bit for stack_object, bit in self.bit.items() if stack_object.size >= _DYNPTR_SIZE)

    def _accessed(self, insn: Insn) -> int:
        """The objects that an instruction may access; what is done with an escaped address nobody knows."""
        return self._named(insn) & self.escaped if insn.op is FRAME_ADDR else self._touched(insn)

    def _touched(self, insn: Insn) -> int:
        """The objects that an instruction accesses itself; making an address needs no bytes."""
        if insn.op is FRAME_ADDR or insn.op in _MARKERS:
            return 0
        mask = self._named(insn)
        for reg in insn.uses:
            mask |= self.pointers.get(reg, 0)
        return mask

    def _named(self, insn: Insn) -> int:
        mask = 0
        for stack_object in objects_of(insn.sym):
            mask |= self.bit.get(stack_object, 0)
        return mask

    def _accessed_before(self) -> list[int]:
        """What may have been accessed when a block begins, and has not ended since."""
        effects = [
            combined((ended & ~self.bounded, touched) for touched, (ended, _) in zip(*both, strict=True))
            for both in zip(self.accesses, self.markers, strict=True)
        ]
        return forwards(self.fn, self.order, effects)

    def _accessed_after(self) -> list[int]:
        """What may be accessed once a block has ended."""
        return backwards(self.fn, self.order, [combined((0, mask) for mask in masks) for masks in self.accesses])

    def _suffixes(self, number: int, end: int) -> list[int]:
        """For every instruction of a block, what it or something later accesses."""
        masks = []
        for accessed in reversed(self.accesses[number]):
            end |= accessed
            masks.append(end)
        masks.reverse()
        return masks
