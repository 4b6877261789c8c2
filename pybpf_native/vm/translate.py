"""BPF functions as Python functions.

Each function becomes one Python function with its registers as local variables. A basic block is the statements of
its instructions (`semantics`), after a line that counts them. A block with one predecessor stands inside of the
branch that leads to it; the others are leaves of a tree of comparisons on `b`, the number of the block to
run, in an endless loop:

    def code_3(vm, r1, r2, r3, r4, r5):
        r0 = r6 = r7 = r8 = r9 = None
        r10 = vm.enter("the stack of 'count'")
        left = vm.left
        b = 0
        while True:
            if b < 1:
                left -= 4; hits[0] += 1
                ...

`left` is what is left of the instruction budget, from which the number of executed instructions comes; `hits` says how
often each block was entered, from which the coverage comes. Every line of the text knows its instruction, so that an
exception's line number says where the program was.
"""

from __future__ import annotations

from collections.abc import Callable
from types import CodeType
from typing import Any

from ..btf.types import FuncProto
from ..isa.insn import Insn
from ..isa.opcodes import BRANCH, CALL, WIDE
from ..object import Function
from .blocks import LAST_ARGUMENT, Block, blocks_of, doubtful_reads, may_end
from .memory import MASK64, Fault
from .semantics import ALWAYS, CONDITIONS

MAX_INLINE = 12  # blocks within blocks; Python allows 100 levels of indentation
INDENT = " "

Code = Callable[..., Any]


class Callee:
    """What a call of a helper or kernel function becomes. calls_back: it runs other functions of the program."""

    __slots__ = ("calls_back", "required", "text", "total")

    def __init__(self, text: str, required: int, total: int, calls_back: bool) -> None:
        self.text = text
        self.required = required
        self.total = total
        self.calls_back = calls_back


class Target:
    """What the translator asks the machine: templates, and what symbols and callees stand for.

    statements: operation -> template. wide: the value of a 64-bit immediate. callee: how a call is written; it
    raises Fault when there is nothing to call, and the error comes when the call is reached. local: the Python name
    of the code of a function. depth: how much of the stack it takes. unfit: why an instruction makes no sense, ""
    when it does. landings: the slots that computed jumps of a function may go to; base: the address of its first.
    """

    statements: dict[str, str]
    loops: int

    def wide(self, insn: Insn) -> int:
        raise NotImplementedError

    def callee(self, insn: Insn) -> Callee:
        raise NotImplementedError

    def local(self, insn: Insn) -> str:
        raise NotImplementedError

    def unfit(self, insn: Insn) -> str:
        raise NotImplementedError

    def landings(self, function: Function) -> set[int]:
        raise NotImplementedError

    def base(self, function: Function) -> int:
        raise NotImplementedError

    def depth(self, function: Function) -> int:
        raise NotImplementedError


class Translated:
    """A function as Python text.

    lines: for each line of the text the instruction it belongs to. jumps: address of an instruction -> number of the
    block to run, for computed jumps.
    """

    __slots__ = ("blocks", "code", "function", "hits", "jumps", "lines", "number", "text")

    def __init__(self, function: Function, number: int, blocks: list[Block]) -> None:
        self.function = function
        self.number = number
        self.blocks = blocks
        self.hits = [0] * len(blocks)
        self.jumps: dict[int, int] = {}
        self.lines: list[int] = []
        self.text = ""
        self.code: CodeType | None = None

    @property
    def name(self) -> str:
        return f"code_{self.number}"


def translate(function: Function, number: int, target: Target) -> Translated:
    """The Python function `code_NUMBER` for `function`.

    Raises:
        Fault: the code of the function is no sequence of blocks.
    """
    return _Translator(function, number, target).run()


def returns_nothing(function: Function) -> bool:
    """Whether it is a member of struct_ops that is void by its type."""
    prototype = function.type.target if function.type is not None else None
    is_member = function.section.removeprefix("?").startswith("struct_ops")
    return is_member and isinstance(prototype, FuncProto) and prototype.ret is None


class _Translator:
    def __init__(self, function: Function, number: int, target: Target) -> None:
        self.insns = function.insns
        self.target = target
        computed = any(insn.op.name == "gotox" for insn in function.insns)
        landings = target.landings(function) if computed else set()
        self.result = Translated(function, number, blocks_of(function.insns, landings))
        self.doubts = doubtful_reads(self.insns, self.result.blocks, self.reads)
        doubtful = {register for registers in self.doubts.values() for register in registers}
        if any(insn.op.name in ("call_local", "callx") for insn in self.insns):  # whose own reads are not known here
            doubtful |= set(range(1, LAST_ARGUMENT + 1))
        self.cleared = " = ".join(f"r{n}" for n in sorted(doubtful) if 0 < n <= LAST_ARGUMENT)
        self.roots: list[Block] = []
        self.leaf_of: dict[int, int] = {}
        self.leaves: list[list[tuple[int, str, int]]] = []
        self.lines: list[tuple[int, str, int]] = []

    def run(self) -> Translated:
        result = self.result
        self.leaf(result.blocks[0])
        for block in result.blocks:
            if block.slot is not None:
                result.jumps[self.target.base(result.function) + 8 * block.slot] = self.leaf(block)
        for root in self.roots:  # grows while it is walked
            self.lines = []
            self.block(root, 0)
            self.leaves.append(self.lines)
        lines = self.head()
        self.tree(lines, 0, len(self.leaves), 2)
        result.text = "\n".join(INDENT * depth + text for depth, text, _ in lines) + "\n"
        result.lines = [index for _, _, index in lines]
        result.code = compile(result.text, f"<bpf {result.function.name}>", "exec")
        return result

    def head(self) -> list[tuple[int, str, int]]:
        frame = f"the stack of {self.result.function.name!r}"
        texts = ["r0 = r6 = r7 = r8 = r9 = None"]
        texts += [f"r10 = vm.enter({frame!r}, {self.target.depth(self.result.function)})", "left = vm.left"]
        texts += [f"hits = hits_{self.result.number}", f"jumps = jumps_{self.result.number}"]
        texts += [f"rounds = {self.target.loops}", "b = 0", "while True:"]
        return [(0, f"def {self.result.name}(vm, r1, r2, r3, r4, r5):", 0), *((1, text, 0) for text in texts)]

    def tree(self, lines: list[tuple[int, str, int]], low: int, high: int, depth: int) -> None:
        """Leaves `low` to `high` as nested halves."""
        if high - low == 1:
            lines += [(depth + inner, text, index) for inner, text, index in self.leaves[low]]
            return
        middle = (low + high) // 2
        lines.append((depth, f"if b < {middle}:", 0))
        self.tree(lines, low, middle, depth + 1)
        lines.append((depth, "else:", 0))
        self.tree(lines, middle, high, depth + 1)

    # -- blocks

    def leaf(self, block: Block) -> int:
        """The number of the leaf that begins with `block`."""
        if block.number not in self.leaf_of:
            self.leaf_of[block.number] = len(self.roots)
            self.roots.append(block)
        return self.leaf_of[block.number]

    def block(self, block: Block, depth: int) -> None:
        count = block.end - block.start
        self.add(depth, f"left -= {count}; hits[{block.number}] += 1", block.start)
        self.add(depth, "if left < 0: raise exhausted()", block.start)
        for index in range(block.start, block.end):
            insn = self.insns[index]
            for register in self.doubts.get(index, ()):
                self.add(depth, f"if r{register} is None: raise unset({register})", index)
            if insn.op.flags & BRANCH:
                self.branch(block, insn, index, depth)
                return
            self.statement(insn, index, depth)
        if block.following is not None:
            self.edge(block.following, depth, block.end - 1)

    def branch(self, block: Block, insn: Insn, index: int, depth: int) -> None:
        if block.taken is None or insn.op.name in ALWAYS:
            self.edge(block.taken or block, depth, index)
            return
        self.add(depth, f"if {CONDITIONS[insn.op.name].format_map(self.places(insn))}:", index)
        self.edge(block.taken, depth + 1, index)
        if block.following is not None:
            self.add(depth, "else:", index)
            self.edge(block.following, depth + 1, index)

    def edge(self, block: Block, depth: int, index: int) -> None:
        if block.predecessors == 1 and block.number and depth < MAX_INLINE:
            self.block(block, depth)
        else:
            self.add(depth, f"b = {self.leaf(block)}", index)

    def add(self, depth: int, text: str, index: int) -> None:
        self.lines.append((depth, text, index))

    # -- instructions

    def statement(self, insn: Insn, index: int, depth: int) -> None:
        try:
            text = self.text(insn)
        except Fault as fault:  # an error only if the program comes here
            text = f"raise Fault({fault.what!r})"
        self.add(depth, text, index)
        if may_end(insn):
            self.add(depth, "if r0 is None: vm.left = left; vm.leave(None); return vm.ending(r1)", index)
        if insn.op.flags & CALL and self.cleared:
            self.add(depth, f"{self.cleared} = None", index)

    def text(self, insn: Insn) -> str:
        if why := self.target.unfit(insn):
            raise Fault(why)
        template = self.target.statements[insn.op.name]
        if insn.op.shape.name in ("call_i", "call_kfunc"):
            callee = self.target.callee(insn)
            arguments = "".join(f", r{n + 1}" for n in range(callee.total))
            template = "r0 = {to}" if may_end(insn) else template
            text = template.format(to=f"{callee.text}(vm{arguments})")
            return f"vm.left = left; {text}; left = vm.left" if callee.calls_back else text
        if insn.op.shape.name == "call_local":
            return template.format(to=self.target.local(insn))
        return template.format_map(self.places(insn))

    def places(self, insn: Insn) -> dict[str, object]:
        shape = insn.op.shape
        registers = dict(zip((*shape.defs, *shape.uses), (*insn.defs, *insn.uses), strict=False))
        places: dict[str, object] = {field: f"r{number}" for field, number in registers.items()}
        places = {"d": places.get("dst"), "s": places.get("src"), "imm": insn.imm & MASK64, "simm": insn.imm}
        places["b"] = places["s"] if places["s"] else places["imm"]
        places["sb"] = places["s"] if places["s"] else insn.imm
        if shape.off == "disp":
            base = places["s"] if shape.name == "load" else places["d"]
            places["at"] = f"{base} + {insn.off}" if insn.off else base
        if insn.op.flags & WIDE:
            places["wide"] = self.target.wide(insn) & MASK64
        return places

    def reads(self, insn: Insn) -> list[int]:
        """The registers that `insn` needs to have a value. A subprogram may return none, and a void function of
        struct_ops."""
        if insn.op.name == "exit" and (not self.result.function.is_program or returns_nothing(self.result.function)):
            return []
        if insn.op.shape.name not in ("call_i", "call_kfunc"):
            return [] if insn.op.shape.name == "call_local" else list(insn.uses[: len(insn.op.shape.uses)])
        try:
            return list(range(1, self.target.callee(insn).required + 1))
        except Fault:
            return []
