"""The machine form of a function: blocks of `isa.insn.Insn` over virtual registers, in SSA.

Blocks pass values to their successors' parameters (what phis are in LLVM IR). A block ends in exactly one
terminator: `ja` (one successor), a conditional jump (two: taken, else), `exit` (none). A terminator does not
name its targets: `Block.succs` does, until layout writes them into `sym`.

After allocation the same classes hold physical registers; parameters and arguments are gone then.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..ir.metadata import MDNode
from ..isa.insn import FIRST_VIRTUAL, Insn
from ..isa.opcodes import PSEUDO, READS, REMAT, WRITES, Op, Shape
from ..source import Loc
from ..target import Target

# Operations without a wire form.
_PARAMS = Shape("params")
_FRAME_ADDR = Shape("frame_addr", ("dst",), off="disp")
PARAMS = Op("params", -1, _PARAMS, "params", flags=PSEUDO)  # defines the formals, in r1 ... r5
FRAME_ADDR = Op("frame_addr", -1, _FRAME_ADDR, "{rd} = frame_addr", flags=PSEUDO | REMAT)  # sym + off
# The stack object `sym` holds nothing before the one, and nothing any more behind the other (LLVM's lifetime markers).
# For passes they are accesses of memory, which nothing is moved across; `mir.lifetimes` takes them away.
LIFE_START = Op("life_start", -1, Shape("life_start"), "life_start", flags=PSEUDO | READS | WRITES)
LIFE_END = Op("life_end", -1, Shape("life_end"), "life_end", flags=PSEUDO | READS | WRITES)
PSEUDO_OPS = {op.name: op for op in (PARAMS, FRAME_ADDR, LIFE_START, LIFE_END)}


class StackObject:
    """Bytes of the stack frame: a local variable or a spill slot. `offset` is r10-relative, set by `frame`.

    conflicts: the objects that it must not share bytes with, None for all.
    """

    __slots__ = ("align", "conflicts", "loc", "name", "offset", "size")

    def __init__(self, name: str, size: int, align: int, loc: Loc | None = None) -> None:
        self.name = name
        self.size = size
        self.align = align
        self.loc = loc
        self.offset = 0
        self.conflicts: set[StackObject] | None = None

    def __repr__(self) -> str:
        return f"${self.name}"


class CoreAccess:
    """A CO-RE access: `value` is the number here, which the loader patches. `name` is that of the global that clang
    leaves behind, `kind` the number of enum bpf_core_relo_kind, `path` the indices from the type to the field, `root`
    the debug information of the type."""

    __slots__ = ("kind", "name", "path", "root", "value")

    def __init__(self, name: str, kind: int, value: int, path: str, root: MDNode | None = None) -> None:
        self.name = name
        self.kind = kind
        self.value = value
        self.path = path
        self.root = root

    def __repr__(self) -> str:
        return f"<{self.name}>"


class Block:
    """A basic block. `args[i]` are the values for the parameters of `succs[i]`."""

    __slots__ = ("args", "insns", "number", "params", "preds", "succs")

    def __init__(self, number: int) -> None:
        self.number = number
        self.insns: list[Insn] = []
        self.params: list[int] = []
        self.succs: list[Block] = []
        self.args: list[list[int]] = []
        self.preds: list[Block] = []

    def __repr__(self) -> str:
        return f"bb{self.number}"

    def end(self, insn: Insn, succs: list[Block]) -> None:
        """Terminate the block; arguments start empty."""
        self.insns.append(insn)
        self.succs = succs
        self.args = [[] for _ in succs]
        for successor in succs:
            successor.preds.append(self)


class Function:
    """A function in machine form. `blocks[0]` is the entry. `section` is the object section it goes to."""

    def __init__(self, name: str, section: str, target: Target | None = None) -> None:
        self.name = name
        self.section = section
        self.target = target or Target()
        self.blocks: list[Block] = []
        self.objects: list[StackObject] = []
        self.next_reg = FIRST_VIRTUAL
        self.loc: Loc | None = None

    def new_reg(self) -> int:
        """A fresh virtual register."""
        self.next_reg += 1
        return self.next_reg - 1

    def new_block(self) -> Block:
        """A fresh block at the end."""
        block = Block(len(self.blocks))
        self.blocks.append(block)
        return block

    def new_object(self, name: str, size: int, align: int, loc: Loc | None = None) -> StackObject:
        """A fresh stack object."""
        stack_object = StackObject(name, size, align, loc)
        self.objects.append(stack_object)
        return stack_object

    def insns(self) -> Iterator[Insn]:
        """All instructions, block by block."""
        for block in self.blocks:
            yield from block.insns

    def successors(self) -> list[list[int]]:
        """The control-flow graph as adjacency lists of block numbers."""
        return [[successor.number for successor in block.succs] for block in self.blocks]

    def renumber(self, blocks: list[Block]) -> None:
        """Make `blocks` the function's blocks, in this order; recomputes numbers and predecessors."""
        self.blocks = blocks
        for number, block in enumerate(blocks):
            block.number = number
            block.preds = []
        for block in blocks:
            for successor in block.succs:
                successor.preds.append(block)
