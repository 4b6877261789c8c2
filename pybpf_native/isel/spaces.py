"""Address spaces: an arena's pointers (address space 1) are cast where the kernel wants its own view of them.

Memory is accessed through pointers of address space 0 only. Every load, store and atomic operation at another pointer
gets a cast; a cast stands where the pointer is made, so that all accesses share it, and offsets are added
behind it, where they fold into the access. The address of a variable is cast in each block that uses it: it
is made anew there anyway.
"""

from __future__ import annotations

from ..ir.types import PtrType, ptr_type
from ..ir.values import Block, Constant, ConstExpr, Function, Instr, Value
from .addresses import POINTER_OPERAND
from .context import Context
from .intrinsics.expand import intrinsic_name
from .rewrite import drop, replace_values, users

# Operands of the intrinsics that access memory.
_BLOCK_OPERATIONS = {"memset": (0,), "memcpy": (0, 1), "memmove": (0, 1)}


def insert_casts(ctx: Context) -> None:
    """Rewrite every access through a pointer of another address space. Constants that cast are instructions by now."""
    accesses = [(instr, at) for instr in ctx.fn.instrs() for at in _accessed(instr) if _space(instr.operands[at])]
    if accesses:
        _Casts(ctx.fn).run(accesses)


def _space(value: Value) -> int:
    return value.type.space if isinstance(value.type, PtrType) else 0


def _accessed(instr: Instr) -> tuple[int, ...]:
    """The operands at which memory is accessed."""
    if instr.op in POINTER_OPERAND:
        return (POINTER_OPERAND[instr.op],)
    places = _BLOCK_OPERATIONS.get(intrinsic_name(instr), ()) if instr.op == "call" else ()
    return tuple(at for at in places if at < len(instr.args))  # a malformed call is refused later


class _Casts:
    """cast: what stands for a pointer, by pointer and, for constants, block."""

    def __init__(self, fn: Function) -> None:
        self.fn = fn
        self.cast: dict[tuple[Value, Block | None], Value] = {}

    def run(self, accesses: list[tuple[Instr, int]]) -> None:
        """Rewrite the accesses; addresses that nothing else uses are gone afterwards."""
        old = []
        for instr, at in accesses:
            old.append(instr.operands[at])
            instr.operands[at] = self._wrapped(instr.operands[at], instr)
        self._merge_casts()
        self._drop_unused(old)

    def _merge_casts(self) -> None:
        """Casts that were there already are not made a second time."""
        made = set(self.cast.values())
        replaced: dict[Value, Value] = {}
        for instr in self.fn.instrs():
            if instr.op == "addrspacecast" and instr.type is ptr_type() and instr not in made:
                same = self.cast.get((instr.operands[0], None))
                if same is not None:
                    replaced[instr] = same
        replace_values(self.fn, replaced)
        drop(self.fn, [value for value in replaced if isinstance(value, Instr)])

    def _wrapped(self, pointer: Value, user: Instr) -> Value:
        """`pointer` in address space 0."""
        chain: list[Instr | ConstExpr] = []  # address computations between the pointer and its base
        first = user  # the first instruction that needs what stands for the base
        key = (pointer, self._block(pointer, first))
        while key not in self.cast and isinstance(pointer, (Instr, ConstExpr)) and pointer.op == "getelementptr":
            chain.append(pointer)
            first = pointer if isinstance(pointer, Instr) else first
            pointer = pointer.operands[0]
            key = (pointer, self._block(pointer, first))
        value = self.cast.get(key)
        if value is None or (isinstance(pointer, Constant) and not _is_before(value, first)):
            made = Instr("addrspacecast", ptr_type(), [pointer], dbg=user.dbg)
            value = self.cast[key] = self._place(made, pointer, first)
        for computed in reversed(chain):
            made = Instr("getelementptr", ptr_type(), [value, *computed.operands[1:]], aux_type=computed.aux_type)
            made.flags, made.dbg = computed.flags, user.dbg
            value = self._place(made, computed, first)
            self.cast[computed, self._block(computed, first)] = value
        return value

    def _block(self, pointer: Value, user: Instr) -> Block | None:
        return user.parent if isinstance(pointer, Constant) else None

    def _place(self, made: Instr, pointer: Value, user: Instr) -> Instr:
        """Put `made` behind the definition of `pointer`; a constant has none, and is wanted first by `user`."""
        if isinstance(pointer, Instr):
            block = pointer.parent
            at = len(list(block.phis())) if pointer.op == "phi" else block.instrs.index(pointer) + 1
        elif isinstance(pointer, Constant):
            block, at = user.parent, user.parent.instrs.index(user)
        else:
            block, at = self.fn.blocks[0], 0
        made.parent = block
        block.instrs.insert(at, made)
        return made

    def _drop_unused(self, old: list[Value]) -> None:
        while old:
            using = users(self.fn)
            dead = [value for value in old if isinstance(value, Instr) and value.op == "getelementptr"]
            dead = [value for value in dict.fromkeys(dead) if not using.get(value)]
            drop(self.fn, dead)
            old = [value.operands[0] for value in dead]


def _is_before(value: Value, user: Instr) -> bool:
    """Whether `value` is made in front of `user`, in the same block."""
    return next(instr for instr in user.parent.instrs if instr is value or instr is user) is value
