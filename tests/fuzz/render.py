"""Trees of `program` as LLVM IR: every choice is made valid and well-defined.

Well-defined means: no poison and no undefined value (shift amounts below the width, divisors that are neither 0
nor -1, memory written before it is read, indices in bounds), and nothing that differs between runs (what helpers
return is not used). A body computes `%r` (i64) from `%a` and `%b`, the form that `tests.exec.harness` runs.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from .program import RANGE, Node, Program

T = TypeVar("T")

USUAL = (64, 32, 64, 32, 8, 16, 1)
UNUSUAL = (3, 24, 33, 40, 48, 63)
WIDE = (128, 65, 96)
POWERS = (64, 32, 16, 8)
CONSTANTS = (
    *(0, 1, -1, 2, 5, 31, 127, 128, -128, 255, 256, 0x7FFF, 0x8000, 0xFFFF, 1000003, 0x7FFFFFFF, 0x80000000),
    *(-(1 << 31), 0xFFFFFFFF, 1 << 32, -5, 0x123456789ABCDEF, 1 << 63, (1 << 63) - 1),
)
BINARY = ("add", "sub", "mul", "and", "or", "xor", "shl", "lshr", "ashr", "udiv", "urem", "sdiv", "srem")
SHIFTS = ("shl", "lshr", "ashr")
NOT_WIDE = ("mul", "udiv", "urem", "sdiv", "srem")  # LLVM would call library functions, which BPF has not
UNSIGNED = {"sdiv": "udiv", "srem": "urem"}
PREDICATES = ("eq", "ne", "ult", "ule", "ugt", "uge", "slt", "sle", "sgt", "sge")
BINARY_INTRINSICS = ("umin", "umax", "smin", "smax", "uadd.sat", "usub.sat")
HELPERS = (5, 8, 125)  # bpf_ktime_get_ns, bpf_get_smp_processor_id, bpf_ktime_get_boot_ns
# Memory: name -> bytes. Context, data and constants are the module's; the rest is on the stack.
SIZES = {"%s0": 32, "%s1": 16, "@data": 32, "%ctx": 16, "@table": 32}
WRITABLE = ("%s0", "%s1", "@data")
DATA = r"""
@data = global [32 x i8] zeroinitializer, section ".data", align 8
@table = constant [32 x i8] c"\00\01\7F\80\FF\FE\10abcdefghijklmnopqrstuv\F0\F1\F2", section ".rodata", align 8
"""
FUNCTIONS = {
    "five": """
define internal i64 @five(i64 %a, i64 %b, i64 %c, i64 %d, i64 %e) noinline {
  %ab = mul i64 %a, %b
  %cd = xor i64 %c, %d
  %s = sub i64 %ab, %cd
  %r = add i64 %s, %e
  ret i64 %r
}
""",
    "narrow": """
define internal zeroext i8 @narrow(i8 zeroext %a, i16 signext %b, i32 %c, i1 zeroext %d) noinline {
  %a4 = zext i8 %a to i32
  %b4 = sext i16 %b to i32
  %d4 = zext i1 %d to i32
  %x = add i32 %a4, %b4
  %y = sub i32 %c, %d4
  %z = xor i32 %x, %y
  %r = trunc i32 %z to i8
  ret i8 %r
}
""",
    "word": """
define internal signext i16 @word(i32 signext %a, i16 zeroext %b) noinline {
  %a8 = sext i32 %a to i64
  %b8 = zext i16 %b to i64
  %s = sub i64 %a8, %b8
  %t = lshr i64 %s, 7
  %r = trunc i64 %t to i16
  ret i16 %r
}
""",
    "swap": """
define internal i32 @swap(ptr %p, i32 %v) noinline {
  %old = load i32, ptr %p, align 4
  store i32 %v, ptr %p, align 4
  ret i32 %old
}
""",
    "half": """
define internal zeroext i32 @half(i64 %v) noinline {
  %r = trunc i64 %v to i32
  ret i32 %r
}
""",
}
# Subprogram: result, parameters, and the attributes that both sides state.
SUBPROGRAMS = {
    "five": ("i64", 64, ("i64",) * 5),
    "narrow": ("zeroext i8", 8, ("i8 zeroext", "i16 signext", "i32", "i1 zeroext")),
    "word": ("signext i16", 16, ("i32 signext", "i16 zeroext")),
    "swap": ("i32", 32, ("ptr", "i32")),
    "half": ("zeroext i32", 32, ("i64",)),
}


class Numbers:
    """A statement's choices, one after the other; 0 when they are used up."""

    def __init__(self, numbers: list[int]) -> None:
        self.numbers = iter(numbers)

    def take(self, count: int) -> int:
        """A number below `count`."""
        return next(self.numbers, 0) % count

    def among(self, things: Sequence[T]) -> T:
        """One of `things`."""
        return things[self.take(len(things))]


class Renderer:
    """Writes one body. `level` is the ISA level, since LLVM's BPF has no signed division below v4."""

    def __init__(self, level: int, own: str = "") -> None:
        self.level = level
        self.subprograms = {**SUBPROGRAMS, own: ("i64", 64, ("i64", "i64"))} if own else SUBPROGRAMS
        self.spaces = tuple(SIZES) if own else tuple(space for space in SIZES if space != "%ctx")
        self.lines: list[str] = []
        self.needed: dict[str, None] = {}  # what the module must have beside this function
        self.values: list[tuple[str, int, int]] = []  # those in scope, oldest first: name, width, tag
        self.tag = 0  # of the statement at hand
        self.label = "entry"
        self.count = 0
        self.widths: tuple[int, ...] = USUAL

    # Pieces.

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

    def place(self, n: Numbers, spaces: tuple[str, ...], width: int, varies: bool = True) -> str:
        """The address of an aligned access within one of the spaces.

        Its index may be variable, but where the verifier wants to know it: in the context; in the stack, when it is
        for an atomic operation or an argument (not `varies`)."""
        space = n.among(spaces)
        count = SIZES[space] * 8 // width
        if n.take(3) == 2 and space != "%ctx" and (varies or space == "@data"):
            bits = n.among((64, 32, 8))
            index = f"i{bits} {self.index(n, count, bits)}"
        else:
            index = f"i64 {n.take(count)}"
        if n.take(2):
            return self.hidden(f"getelementptr i{width}, ptr {space}, {index}")
        return self.hidden(f"getelementptr [{count} x i{width}], ptr {space}, i64 0, {index}")

    def declare(self, text: str) -> None:
        self.needed[f"declare {text}\n"] = None

    # Statements.

    def block(self, nodes: list[Node]) -> None:
        for node in nodes:
            self.tag = node.tag
            STATEMENTS[node.kind](self, Numbers(node.numbers), node)

    def binary(self, n: Numbers, node: Node) -> None:
        op, width = n.among(BINARY), n.among(self.widths)
        if width > 64 and op in NOT_WIDE:
            op = "add"
        if self.level < 4:
            op = UNSIGNED.get(op, op)
        left, right = self.operand(n, width), self.operand(n, width)
        if op in SHIFTS:
            right = self.amount(n, right, width)
        elif op in ("udiv", "urem"):
            right = self.hidden(f"or i{width} {right}, 1")
        elif op in ("sdiv", "srem"):
            if width < 8:
                return
            positive = self.hidden(f"lshr i{width} {right}, {1 + n.take(width - 2)}")
            right = self.hidden(f"or i{width} {positive}, 1")
        self.value(f"{op} i{width} {left}, {right}", width)

    def amount(self, n: Numbers, right: str, width: int) -> str:
        if width & (width - 1) or width > 64 or n.take(2):
            return str(n.take(width))
        return self.hidden(f"and i{width} {right}, {width - 1}") if width > 1 else "false"

    def cast(self, n: Numbers, node: Node) -> None:
        name, bits, _ = self.chosen(n.take(RANGE), self.values)
        width = n.among(self.widths)
        if bits != width:
            op = "trunc" if bits > width else n.among(("zext", "sext"))
            self.value(f"{op} i{bits} {name} to i{width}", width)

    def compare(self, n: Numbers, node: Node) -> str:
        pred, width = n.among(PREDICATES), n.among(self.widths)
        return self.value(f"icmp {pred} i{width} {self.operand(n, width)}, {self.operand(n, width)}", 1)

    def condition(self, n: Numbers, node: Node) -> str:
        """A fresh comparison, or any truth value."""
        return self.operand(n, 1) if n.take(3) == 2 else self.compare(n, node)

    def select(self, n: Numbers, node: Node) -> None:
        width, condition = n.among(self.widths), self.condition(n, node)
        left, right = self.operand(n, width), self.operand(n, width)
        self.value(f"select i1 {condition}, i{width} {left}, i{width} {right}", width)

    def intrinsic(self, n: Numbers, node: Node) -> None:
        kind, width = n.among(("two", "two", "abs", "bswap", "fshl", "fshr")), n.among(POWERS)
        value = self.operand(n, width)
        if kind == "bswap":
            width = max(width, 16)
            value = self.operand(n, width)
        name = n.among(BINARY_INTRINSICS) if kind == "two" else kind
        types = {"two": "i{0}, i{0}", "abs": "i{0}, i1", "bswap": "i{0}"}.get(kind, "i{0}, i{0}, i{0}").format(width)
        arguments = [f"i{width} {value}"]
        if kind == "abs":
            arguments.append("i1 false")
        elif kind != "bswap":
            arguments.append(f"i{width} {self.operand(n, width)}")
        if kind.startswith("fsh"):
            arguments.append(f"i{width} {n.take(width)}")
        self.declare(f"i{width} @llvm.{name}.i{width}({types})")
        self.value(f"call i{width} @llvm.{name}.i{width}({', '.join(arguments)})", width)

    def load(self, n: Numbers, node: Node) -> None:
        width = n.among(POWERS)
        place = self.place(n, self.spaces, width)
        self.value(f"load i{width}, ptr {place}, align {width // 8}", width)

    def store(self, n: Numbers, node: Node) -> None:
        width = n.among(POWERS)
        value = self.operand(n, width)
        self.line(f"store i{width} {value}, ptr {self.place(n, WRITABLE, width)}, align {width // 8}")

    def packed(self, n: Numbers, node: Node) -> None:
        """Accesses that may be misaligned."""
        width, space, align = n.among(POWERS[:3]), n.among(("%s0", "@data")), n.among((1, 2))
        offset = n.take((SIZES[space] - width // 8) // align) * align
        place = self.hidden(f"getelementptr i8, ptr {space}, i64 {offset}")
        if n.take(2):
            self.line(f"store i{width} {self.operand(n, width)}, ptr {place}, align {align}")
        else:
            self.value(f"load i{width}, ptr {place}, align {align}", width)

    def flag(self, n: Numbers, node: Node) -> None:
        """A truth value in memory."""
        if n.take(2):
            self.line(f"store i1 {self.operand(n, 1)}, ptr %flag, align 1")
        else:
            self.value("load i1, ptr %flag, align 1", 1)

    def block_copy(self, n: Numbers, node: Node) -> None:
        target = n.among(WRITABLE)
        source = n.among([space for space in self.spaces if space != target])
        align = n.among((8, 4, 1))
        length = 1 + n.take(16)
        to, at = (self.at(n, space, length, align) for space in (target, source))
        name = n.among(("memcpy", "memmove"))
        self.declare(f"void @llvm.{name}.p0.p0.i64(ptr, ptr, i64, i1)")
        self.line(
            f"call void @llvm.{name}.p0.p0.i64(ptr align {align} {to}, ptr align {align} {at}, i64 {length}, i1 false)"
        )

    def at(self, n: Numbers, space: str, length: int, align: int) -> str:
        """The address of `length` bytes within a space."""
        offset = n.take((SIZES[space] - length) // align + 1) * align
        return self.hidden(f"getelementptr i8, ptr {space}, i64 {offset}") if offset else space

    def block_set(self, n: Numbers, node: Node) -> None:
        target, align, length = n.among(WRITABLE), n.among((8, 4, 1)), 1 + n.take(16)
        place = self.at(n, target, length, align)
        self.declare("void @llvm.memset.p0.i64(ptr, i8, i64, i1)")
        value = self.operand(n, 8)
        self.line(f"call void @llvm.memset.p0.i64(ptr align {align} {place}, i8 {value}, i64 {length}, i1 false)")

    def atomic(self, n: Numbers, node: Node) -> None:
        width = n.among((64, 32))
        value = self.operand(n, width)
        place = self.place(n, WRITABLE, width, varies=False)
        if self.level < 3:
            value = self.hidden(f"or i{width} {value}, 1")  # of 0, the optimiser makes an `or`, which v3 has
            self.hidden(f"atomicrmw add ptr {place}, i{width} {value} monotonic, align {width // 8}")
            return
        op = n.among(("add", "sub", "and", "or", "xor", "xchg"))
        text = f"atomicrmw {op} ptr {place}, i{width} {value}"
        if n.take(2):
            self.value(f"{text} seq_cst, align {width // 8}", width)
        else:  # LLVM's code generator forgets the result of a monotonic operation
            self.hidden(f"{text} {n.among(('seq_cst', 'monotonic'))}, align {width // 8}")

    def helper(self, n: Numbers, node: Node) -> None:
        self.hidden(f"call i64 inttoptr (i64 {n.among(HELPERS)} to ptr)()")

    def subprogram(self, n: Numbers, node: Node) -> None:
        name = n.among(tuple(self.subprograms))
        if name in FUNCTIONS:
            self.needed[FUNCTIONS[name]] = None
        result, width, parameters = self.subprograms[name]
        arguments = []
        for parameter in parameters:
            if parameter == "ptr":
                arguments.append(f"ptr {self.place(n, WRITABLE, 32, varies=False)}")
            else:
                arguments.append(f"{parameter} {self.operand(n, int(parameter.split()[0][1:]))}")
        self.value(f"call {result} @{name}({', '.join(arguments)})", width)

    def pointer(self, n: Numbers, node: Node) -> None:
        """A pointer that depends on a condition, and an access there."""
        width, condition = n.among(POWERS), self.condition(n, node)
        one, other = (self.place(n, WRITABLE, width) for _ in range(2))
        chosen = self.hidden(f"select i1 {condition}, ptr {one}, ptr {other}")
        if n.take(2):
            self.line(f"store i{width} {self.operand(n, width)}, ptr {chosen}, align {width // 8}")
        else:
            self.value(f"load i{width}, ptr {chosen}, align {width // 8}", width)

    # Control flow.

    def diamond(self, n: Numbers, node: Node) -> None:
        condition = self.condition(n, node)
        yes, no, out = (self.new(stem) for stem in ("yes", "no", "out"))
        widths = [n.among(self.widths) for _ in range(n.take(4))]
        if len(node.blocks) == 1:
            skipped = [self.operand(n, width) for width in widths]
            source = self.label
            self.line(f"br i1 {condition}, label %{yes}, label %{out}")
            self.merge(node.tag, out, widths, [(source, skipped), self.arm(n, yes, out, node.blocks[0], widths)])
            return
        self.line(f"br i1 {condition}, label %{yes}, label %{no}")
        arms = zip((yes, no), node.blocks, strict=True)
        self.merge(node.tag, out, widths, [self.arm(n, label, out, block, widths) for label, block in arms])

    def arm(
        self, n: Numbers, label: str, out: str, block: list[Node], widths: list[int], early: str = ""
    ) -> tuple[str, list[str]]:
        """One way to `out`: (the block that it comes from, its values for the phis there). It may go to `early`."""
        outer = list(self.values)
        self.start(label)
        self.block(block)
        passed = [self.operand(n, width) for width in widths]
        last = self.label
        if early:
            self.line(f"br i1 {self.operand(n, 1)}, label %{out}, label %{early}")
        else:
            self.line(f"br label %{out}")
        self.values = outer
        return last, passed

    def merge(self, tag: int, label: str, widths: list[int], ways: list[tuple[str, list[str]]]) -> None:
        self.start(label)
        self.tag = tag
        for at, width in enumerate(widths):
            self.tag += 1
            incoming = ", ".join(f"[ {passed[at]}, %{source} ]" for source, passed in ways)
            self.value(f"phi i{width} {incoming}", width)

    def switch(self, n: Numbers, node: Node) -> None:
        """Cases in rows, in ranges, far apart, below zero; sometimes all there are, with a default never reached."""
        width = n.among((64, 32, 8, 16))
        spread = n.among((8, 8, 16, 64))
        anything = n.take(4) == 3
        value = self.operand(n, width) if anything else self.index(n, spread, width)
        widths = [n.among(self.widths) for _ in range(n.take(3))]
        out = self.new("out")
        arms = [self.new("case") for _ in node.blocks]
        cases = self.cases(n, width, spread, arms)
        default = arms[-1]
        if not anything and all(number in cases for number in range(spread)) and n.take(2):
            default = self.new("never")
        rows = " ".join(f"i{width} {number}, label %{arm}" for number, arm in cases.items())
        self.line(f"switch i{width} {value}, label %{default} [ {rows} ]")
        ways = [self.arm(n, label, out, block, widths) for label, block in zip(arms, node.blocks, strict=True)]
        if default not in arms:
            self.start(default)
            self.line("unreachable")
        self.merge(node.tag, out, widths, ways)

    def cases(self, n: Numbers, width: int, spread: int, arms: list[str]) -> dict[int, str]:
        """Case numbers and their arms; all numbers below `spread`, which the value is, or some of any."""
        shape = n.among(("row", "all", "ranges", "bits", "apart"))
        if shape == "all":
            return {number: arms[number * number % len(arms)] for number in range(spread)}
        pattern, count = n.take(RANGE), 2 + n.take(9)
        if shape == "bits":
            numbers = [number for number in range(16) if pattern >> number & 1] or [0]
        else:
            step = {"row": 1, "ranges": 1, "apart": 37}[shape]
            first = -(count // 2) * step if pattern & 1 and width > 8 else 0
            numbers = [first + at * step for at in range(count)]
        length = 4 if shape == "ranges" else 1
        found = {number % (1 << width): arms[number // length % len(arms)] for number in numbers}
        return {number - (number >> width - 1 << width): arm for number, arm in found.items()}

    def loop(self, n: Numbers, node: Node) -> None:
        """A counted loop with its test at the head; sometimes with a way out at the end of its body."""
        width = n.among((64, 32))
        trips = self.index(n, 4, width) if n.take(2) else str(1 + n.take(4))
        widths = [n.among(self.widths) for _ in range(n.take(4))]
        first = [self.operand(n, w) for w in widths]
        source, head, inside, latch, out = self.label, *(self.new(s) for s in ("head", "inside", "latch", "out"))
        counter, following = f"%{self.new('i')}", f"%{self.new('i')}"
        carried = [f"%{self.new()}" for _ in widths]
        self.line(f"br label %{head}")
        self.start(head)
        phis = len(self.lines)
        condition = f"%{self.new('t')}"
        self.line(f"{condition} = icmp ult i{width} {counter}, {trips}")
        self.line(f"br i1 {condition}, label %{inside}, label %{out}")
        self.values += [(name, w, node.tag + 1 + at) for at, (name, w) in enumerate(zip(carried, widths, strict=True))]
        outer = list(self.values)
        self.values.append((counter, width, node.tag))
        _, passed = self.arm(n, inside, latch, node.blocks[0], widths, out if n.take(3) == 2 else "")
        self.start(latch)
        self.line(f"{following} = add i{width} {counter}, 1")
        self.line(f"br label %{head}")
        self.values = outer
        rows = zip([counter, *carried], [width, *widths], ["0", *first], [following, *passed], strict=True)
        self.lines[phis:phis] = [
            f"  {name} = phi i{w} [ {start}, %{source} ], [ {again}, %{latch} ]" for name, w, start, again in rows
        ]
        self.start(out)


STATEMENTS: dict[str, Callable[[Renderer, Numbers, Node], object]] = {
    "binary": Renderer.binary,
    "cast": Renderer.cast,
    "compare": Renderer.compare,
    "select": Renderer.select,
    "intrinsic": Renderer.intrinsic,
    "load": Renderer.load,
    "store": Renderer.store,
    "packed": Renderer.packed,
    "flag": Renderer.flag,
    "block_copy": Renderer.block_copy,
    "block_set": Renderer.block_set,
    "atomic": Renderer.atomic,
    "helper": Renderer.helper,
    "subprogram": Renderer.subprogram,
    "pointer": Renderer.pointer,
    "diamond": Renderer.diamond,
    "switch": Renderer.switch,
    "loop": Renderer.loop,
}


OWN = """
define internal i64 @{name}(i64 %a, i64 %b) noinline {{
entry:
{body}
  ret i64 %r
}}
"""


def render(program: Program, name: str, level: int) -> tuple[str, dict[str, None]]:
    """(the body that computes %r, what the module must hold beside `DATA`)."""
    n = Numbers(program.numbers)
    widths = n.among((USUAL, USUAL, USUAL, USUAL + UNUSUAL, USUAL + WIDE))
    folded = n.take(20)
    own = f"{name}_sub" if program.helper else ""
    r = _body(Renderer(level, own), program.body, widths, folded)
    needed = r.needed
    if own:
        inner = _body(Renderer(level), program.helper, USUAL, 4)
        needed |= inner.needed
        needed[OWN.format(name=own, body="\n".join(inner.lines))] = None
    return "\n".join(r.lines), needed


def _body(r: Renderer, nodes: list[Node], widths: tuple[int, ...], folded: int) -> Renderer:
    r.widths = widths
    r.values = [("%a", 64, 1), ("%b", 64, 2)]
    _fill_memory(r)
    r.block(nodes)
    _fold(r, folded)
    return r


def _fill_memory(r: Renderer) -> None:
    r.line("%s0 = alloca [32 x i8], align 8")
    r.line("%s1 = alloca [16 x i8], align 8")
    r.line("%flag = alloca i8, align 1")
    r.line("store i1 false, ptr %flag, align 1")
    for number, space in enumerate(WRITABLE):
        for offset in range(0, SIZES[space], 8):
            place = r.hidden(f"getelementptr i8, ptr {space}, i64 {offset}")
            value = ("%a", "%b", "81985529216486895")[(number + offset // 8) % 3]
            r.line(f"store i64 {value}, ptr {place}, align 8")


def _fold(r: Renderer, count: int) -> None:
    """Everything that happened, in one number: memory, and the last `count` values in scope."""
    for space in WRITABLE:
        for offset in range(0, SIZES[space], 8):
            place = r.hidden(f"getelementptr i8, ptr {space}, i64 {offset}")
            r.value(f"load i64, ptr {place}, align 8", 64)
    total = "7"
    words = sum(SIZES[space] // 8 for space in WRITABLE)
    for name, width, _ in r.values[-(words + count) :]:
        wide = r.resized(name, width, 64, "zext")
        scaled = r.hidden(f"mul i64 {total}, 31")
        total = r.hidden(f"xor i64 {scaled}, {wide}")
    r.line(f"%r = add i64 {total}, 0")
