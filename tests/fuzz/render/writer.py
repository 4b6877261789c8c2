"""What all statements are written with: the lines so far, the values in scope, choices as operands and addresses."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

from ..program import RANGE, Node
from .spaces import SPACES, SUBPROGRAMS

T = TypeVar("T")

USUAL = (64, 32, 64, 32, 8, 16, 1)
UNUSUAL = (3, 24, 33, 40, 48, 63)
WIDE = (128, 65, 96)
CONSTANTS = (
    *(0, 1, -1, 2, 5, 31, 127, 128, -128, 255, 256, 0x7FFF, 0x8000, 0xFFFF, 1000003, 0x7FFFFFFF, 0x80000000),
    *(-(1 << 31), 0xFFFFFFFF, 1 << 32, -5, 0x123456789ABCDEF, 1 << 63, (1 << 63) - 1),
)


class Numbers:
    """A statement's choices, one after the other; 0 when they are used up."""

    def __init__(self, numbers: Iterable[int]) -> None:
        self.numbers = iter(numbers)

    def take(self, count: int) -> int:
        """A number below `count`."""
        return next(self.numbers, 0) % count

    def among(self, things: Sequence[T]) -> T:
        """One of `things`."""
        return things[self.take(len(things))]


class Writer:
    """Writes one body, from the block `label` on.

    level: the ISA level, since below v3 few atomic operations are there. alone: LLVM's code generator will not see it,
    which has no signed division below v4, and calls library functions for wide integers. spaces: the memory that there
    is. own: the name of the program's own subprogram, "" without one. statements: how each kind is written.
    """

    def __init__(
        self,
        level: int,
        spaces: tuple[str, ...],
        statements: dict[str, Callable[[Writer, Numbers, Node], object]],
        label: str = "entry",
        own: str = "",
        alone: bool = False,
    ) -> None:
        self.level = level
        self.alone = alone
        self.subprograms = {**SUBPROGRAMS, own: ("i64", 64, ("i64", "i64"))} if own else SUBPROGRAMS
        self.spaces = spaces
        self.writable = tuple(space for space in spaces if not SPACES[space].constant)
        # Where atomic operations may be; and those whose result is used: the verifier of Linux 6.18 follows what it
        # must know exactly back to the stack through loads, but not through an operation that fetches.
        self.atomic = tuple(space for space in self.writable if not SPACES[space].steady)
        self.fetched = tuple(space for space in self.atomic if not SPACES[space].own)
        self.statements = statements
        self.lines: list[str] = []
        self.needed: dict[str, None] = {}  # what the module must have beside this function
        self.values: list[tuple[str, int, int]] = [("%a", 64, 1), ("%b", 64, 2)]  # in scope: name, width, tag
        self.tag = 0  # of the statement at hand
        self.label = label
        self.count = 0
        self.widths: tuple[int, ...] = USUAL

    # -- lines

    def new(self, stem: str = "v") -> str:
        self.count += 1
        return f"{stem}{self.count}"

    def line(self, text: str) -> None:
        self.lines.append(f"  {text}")

    def value(self, text: str, width: int) -> str:
        """Write `%new = text`, and keep the value for later operands."""
        name = f"%{self.new()}"
        self.line(f"{name} = {text}")
        self.values.append((name, width, self.tag))
        return name

    def hidden(self, text: str) -> str:
        """Write `%new = text` for use by one statement alone."""
        name = f"%{self.new('t')}"
        self.line(f"{name} = {text}")
        return name

    def start(self, label: str) -> None:
        self.lines.append(f"{label}:")
        self.label = label

    def declare(self, text: str) -> None:
        self.needed[f"declare {text}\n"] = None

    def intrinsic(self, result: str, name: str, arguments: Sequence[str]) -> str:
        """The text of a call of `llvm.name`, declared; arguments with their types."""
        types = ", ".join(argument.split()[0] for argument in arguments)
        self.declare(f"{result} @llvm.{name}({types})")
        return f"call {result} @llvm.{name}({', '.join(arguments)})"

    def block(self, nodes: list[Node]) -> None:
        for node in nodes:
            self.tag = node.tag
            self.statements[node.kind](self, Numbers(node.numbers), node)

    # -- operands

    def operand(self, n: Numbers, width: int) -> str:
        """A value of the width: a constant, one that there is, or one made from another width."""
        if n.take(5) == 4:
            return self.constant(n.among(CONSTANTS), width)
        there = [value for value in self.values if value[1] == width]
        choice = n.take(RANGE)
        name, bits, _ = self.chosen(choice, there if there and choice % 3 else self.values)
        return self.resized(name, bits, width, "zext" if choice % 2 else "sext")

    def chosen(self, choice: int, values: list[tuple[str, int, int]]) -> tuple[str, int, int]:
        """The value whose tag goes best with the choice: other values may go without changing it."""
        return max(values, key=lambda value: (value[2] ^ choice) * 40503 % RANGE)

    def constant(self, number: int, width: int) -> str:
        number &= (1 << width) - 1
        return ("true" if number else "false") if width == 1 else str(number)

    def resized(self, name: str, bits: int, width: int, extension: str) -> str:
        if bits == width:
            return name
        return self.hidden(f"{'trunc' if bits > width else extension} i{bits} {name} to i{width}")

    def index(self, n: Numbers, count: int, width: int) -> str:
        """A value of the width below `count`, a power of two."""
        return self.hidden(f"and i{width} {self.operand(n, width)}, {count - 1}")

    # -- addresses

    def place(self, n: Numbers, spaces: tuple[str, ...], width: int, varies: bool = True) -> str:
        """The address of an aligned access within one of the spaces.

        Its index may be variable, but where the verifier wants to know it: in the context and in a packet; in the
        stack, when it is for an atomic operation or an argument (not `varies`)."""
        name = n.among(spaces)
        space = SPACES[name]
        count = space.size * 8 // width
        if n.take(3) == 2 and not space.steady and (varies or not space.own):
            bits = n.among((64, 32, 8))
            index = f"i{bits} {self.index(n, 1 << count.bit_length() - 1, bits)}"
        else:
            index = f"i64 {n.take(count)}"
        if n.take(2):
            return self.hidden(f"getelementptr i{width}, ptr {name}, {index}")
        return self.hidden(f"getelementptr [{count} x i{width}], ptr {name}, i64 0, {index}")

    def at(self, n: Numbers, space: str, length: int, align: int) -> str:
        """The address of `length` bytes within a space."""
        offset = n.take((SPACES[space].size - length) // align + 1) * align
        return self.hidden(f"getelementptr i8, ptr {space}, i64 {offset}") if offset else space
