"""Trees of `program` as C: the same kinds of statements, written as a person would, for clang to make IR of.

Nothing is undefined: memory is written before it is read, indices are masked, shift amounts too, divisors are odd,
and clang is told that signed arithmetic wraps. A program is of the kind `syscall` of `render.frames`.
"""

from __future__ import annotations

from collections.abc import Callable

from .program import Node, Program
from .render.writer import CONSTANTS, Numbers

TYPES = ("u64", "u32", "s64", "s32", "u8", "u16", "s8", "s16")
HEAD = """
typedef unsigned char u8; typedef unsigned short u16; typedef unsigned int u32; typedef unsigned long long u64;
typedef signed char s8; typedef short s16; typedef int s32; typedef long long s64;
struct ctx { u64 a, b, r; };
struct mixed { u8 c; u32 i; u16 h; u64 l; u32 low : 5; s32 mid : 11; u32 high : 16; };
struct __attribute__((packed)) tight { u8 c; u64 l; u16 h; u32 i; };
#define NOINLINE static __attribute__((noinline))
__attribute__((section("license"))) char _license[] = "GPL";
__attribute__((section(".data"))) u64 data[4] = {1, 2, 3, 4};
static const s16 table[8] = {0, -1, 300, 32767, -32768, 7, 77, -777};
static u64 (*clock)(void) = (void *)5;
NOINLINE u64 five(u64 a, u64 b, u64 c, u64 d, u64 e) { return a * b - (c ^ d) + e; }
NOINLINE u8 narrow(u8 a, s16 b, u32 c, _Bool d) { return a + b ^ c - d; }
NOINLINE s16 word(s32 a, u16 b) { return (s64)a - b >> 7; }
NOINLINE u32 swap(u32 *p, u32 v) { u32 old = *p; *p = v; return old; }
NOINLINE u64 total(struct mixed *m) { return m->c + m->i * m->l + m->low + m->mid - m->high; }
"""
PROGRAM = """
__attribute__((section("syscall"))) int {name}(struct ctx *ctx)
{{
    u64 a = ctx->a, b = ctx->b;
    u8 bytes[16]; u16 halves[4]; u32 words[4]; u64 longs[4];
    struct mixed m = {{a, b, a, b, a, b, a}}, n = m;
    struct tight t = {{b, a, b, a}};
    u64 sum = 7;
    data[0] = a; data[1] = b; data[2] = 3; data[3] = 4;
    for (int i = 0; i < 16; i++) bytes[i] = a >> i;
    for (int i = 0; i < 4; i++) {{ halves[i] = b >> i; words[i] = a + i; longs[i] = b - i; }}
{body}
    for (int i = 0; i < 16; i++) sum = sum * 31 ^ bytes[i];
    for (int i = 0; i < 4; i++) sum = (sum * 31 ^ halves[i]) * 31 ^ words[i] ^ longs[i];
    sum = sum * 31 ^ total(&m) ^ n.l ^ n.i ^ t.l ^ t.h ^ t.i ^ t.c;
    ctx->r = sum;
    return 0;
}}
"""
ARITHMETIC = ("+", "-", "*", "&", "|", "^")
COMPARISONS = ("==", "!=", "<", "<=", ">", ">=")
ARRAYS = (("bytes", 16), ("halves", 4), ("words", 4), ("longs", 4), ("data", 4))
FIELDS = ("m.c", "m.i", "m.h", "m.l", "m.low", "m.mid", "m.high", "t.c", "t.l", "t.h", "t.i", "n.l", "n.i")
BUILTINS = ("__builtin_popcountll", "__builtin_bswap64", "__builtin_bswap32", "__builtin_bswap16")
ATOMICS = ("add", "sub", "and", "or", "xor")


class CWriter:
    """Writes one function's body; `names` are the variables in scope."""

    def __init__(self, level: int) -> None:
        self.level = level
        self.lines: list[str] = []
        self.names = ["a", "b", "sum"]
        self.depth = 1
        self.count = 0

    def line(self, text: str) -> None:
        self.lines.append("    " * self.depth + text)

    def declare(self, type: str, value: str) -> None:
        """A new variable, for later operands; a part of the sum as well, so that it counts."""
        self.count += 1
        name = f"v{self.count}"
        self.line(f"{type} {name} = {value}; sum = sum * 31 ^ {name};")
        self.names.append(name)

    def place(self, n: Numbers) -> str:
        """Something that can be assigned to."""
        if n.take(3) == 2:
            return n.among(FIELDS)
        array, size = n.among(ARRAYS)
        index = str(n.take(size)) if n.take(2) else f"{n.among(self.names)} & {size - 1}"
        return f"{array}[{index}]"

    def operand(self, n: Numbers) -> str:
        kind = n.take(6)
        if kind == 5:
            return f"(({n.among(TYPES)}){n.among(CONSTANTS) % (1 << 64)}ull)"
        if kind == 4:
            return self.place(n)
        if kind == 3:
            return f"table[{n.among(self.names)} & 7]"
        return f"({n.among(TYPES)}){n.among(self.names)}" if kind == 2 else n.among(self.names)

    def value(self, n: Numbers, depth: int = 2) -> str:
        """An expression of a few operators."""
        if not depth or not (shape := n.take(8)):
            return self.operand(n)
        left, right = self.value(n, depth - 1), self.value(n, depth - 1)
        if shape < 4:
            return f"({left} {n.among(ARITHMETIC)} {right})"
        if shape == 4:
            return f"(({n.among(TYPES[:4])}){left} {n.among(('<<', '>>'))} ({right} & 31))"
        if shape == 5:
            return self.quotient(n, left, right)
        if shape == 6:
            return f"({self.truth(n)} ? {left} : {right})"
        return f"({n.among('-~!')}({n.among(TYPES)}){left})"

    def quotient(self, n: Numbers, left: str, right: str) -> str:
        op, sign = n.among("/%"), n.among("us") if self.level >= 4 else "u"
        return f"(({sign}64){left} {op} ({sign}64)(((u64){right} >> 1) | 1))"

    def truth(self, n: Numbers) -> str:
        one = f"({n.among(TYPES)}){self.operand(n)} {n.among(COMPARISONS)} {self.operand(n)}"
        return f"({one} {n.among(('&&', '||'))} {n.among(self.names)})" if n.take(3) == 2 else f"({one})"

    def block(self, nodes: list[Node], last: str = "") -> None:
        """Statements inside of braces that are already open."""
        outer, self.depth = list(self.names), self.depth + 1
        for node in nodes:
            STATEMENTS[node.kind](self, Numbers(node.numbers), node)
        if last:
            self.line(last)
        self.names, self.depth = outer, self.depth - 1


def _define(r: CWriter, n: Numbers, node: Node) -> None:
    r.declare(n.among(TYPES), r.value(n))


def _compare(r: CWriter, n: Numbers, node: Node) -> None:
    r.declare("_Bool", r.truth(n))


def _builtin(r: CWriter, n: Numbers, node: Node) -> None:
    r.declare("u64", f"{n.among(BUILTINS)}({r.operand(n)})")


def _rotate(r: CWriter, n: Numbers, node: Node) -> None:
    type, bits = n.among((("u64", 64), ("u32", 32), ("u16", 16), ("u8", 8)))
    by, value = 1 + n.take(bits - 1), f"({type}){r.operand(n)}"
    r.declare(type, f"({value} << {by}) | ({value} >> {bits - by})")


def _overflow(r: CWriter, n: Numbers, node: Node) -> None:
    type, op = n.among(TYPES), n.among(("add", "sub"))
    r.count += 1
    name = f"o{r.count}"
    r.line(f"{type} {name};")
    r.declare("_Bool", f"__builtin_{op}_overflow(({type}){r.operand(n)}, ({type}){r.operand(n)}, &{name})")
    r.names.append(name)


def _least(r: CWriter, n: Numbers, node: Node) -> None:
    type, (one, other) = n.among(TYPES), (r.operand(n), r.operand(n))
    r.declare(type, f"({type}){one} {n.among('<>')} ({type}){other} ? ({type}){one} : ({type}){other}")


def _intrinsic(r: CWriter, n: Numbers, node: Node) -> None:
    n.among((_least, _rotate))(r, n, node)


def _store(r: CWriter, n: Numbers, node: Node) -> None:
    r.line(f"{r.place(n)} {n.among(('=', '=', '+=', '^=', '-='))} {r.value(n)};")


def _load(r: CWriter, n: Numbers, node: Node) -> None:
    r.declare(n.among(TYPES), r.place(n))


def _copy(r: CWriter, n: Numbers, node: Node) -> None:
    r.line(n.among(("n = m;", "m = n;", f"__builtin_memcpy(bytes + {n.take(8)}, longs, {1 + n.take(8)});")))


def _set(r: CWriter, n: Numbers, node: Node) -> None:
    r.line(f"__builtin_memset(bytes + {n.take(8)}, {r.operand(n)}, {1 + n.take(8)});")


def _atomic(r: CWriter, n: Numbers, node: Node) -> None:
    """On the module's data alone: see `render.writer.Writer.fetched`."""
    at, value = f"&data[{n.take(4)}]", r.operand(n)
    if r.level < 3:
        r.line(f"__sync_fetch_and_add({at}, {value} | 1);")
    elif n.take(4) == 3:
        r.declare("u64", f"__sync_val_compare_and_swap({at}, {r.operand(n)}, {value})")
    else:
        r.declare("u64", f"__sync_fetch_and_{n.among(ATOMICS)}({at}, {value})")


def _call(r: CWriter, n: Numbers, node: Node) -> None:
    name, count = n.among((("five", 5), ("narrow", 4), ("word", 2), ("swap", 1), ("total", 0)))
    arguments = [r.operand(n) for _ in range(count)]
    if name in ("swap", "total"):
        arguments.insert(0, f"&words[{n.take(4)}]" if name == "swap" else n.among(("&m", "&n")))
    r.declare(n.among(TYPES), f"{name}({', '.join(arguments)})")


def _helper(r: CWriter, n: Numbers, node: Node) -> None:
    r.line("clock();")


def _pointer(r: CWriter, n: Numbers, node: Node) -> None:
    array, size = n.among(ARRAYS)
    chosen = f"*({r.truth(n)} ? &{array}[{n.take(size)}] : &{array}[{n.take(size)}])"
    if n.take(2):
        r.line(f"{chosen} = {r.operand(n)};")
    else:
        r.declare("u64", chosen)


def _diamond(r: CWriter, n: Numbers, node: Node) -> None:
    r.line(f"if {r.truth(n)} {{")
    r.block(node.blocks[0])
    if len(node.blocks) > 1:
        r.line("} else {")
        r.block(node.blocks[1])
    r.line("}")


def _switch(r: CWriter, n: Numbers, node: Node) -> None:
    r.line(f"switch ({r.operand(n)} & {n.among((7, 3, 15, 255))}) {{")
    step, first = n.among((1, 1, 3, 17)), n.take(3)
    for at, block in enumerate(node.blocks):
        is_default = at == len(node.blocks) - 1 and n.take(2)
        r.line("default: {" if is_default else f"case {first + at * step}: case {first + at * step + 200}: {{")
        r.block(block, "break;" if n.take(4) else "")
        r.line("}")
    r.line("}")


def _loop(r: CWriter, n: Numbers, node: Node) -> None:
    r.count += 1
    name, trips = f"i{r.count}", str(1 + n.take(4)) if n.take(2) else f"({r.operand(n)} & 3)"
    pragma = n.among(("", '_Pragma("clang loop unroll(disable)") '))
    r.line(f"{pragma}for ({n.among(('u32', 'u64', 's32'))} {name} = 0; {name} < {trips}; {name}++) {{")
    r.names.append(name)
    r.block(node.blocks[0], n.among(("", "", "if (sum & 1) continue;", "if (sum & 64) break;")))
    r.names.remove(name)
    r.line("}")


STATEMENTS: dict[str, Callable[[CWriter, Numbers, Node], None]] = {
    **dict.fromkeys(("binary", "cast", "select", "flagged", "guarded", "undefined"), _define),
    **dict.fromkeys(("compare", "flag"), _compare),
    **dict.fromkeys(("atomic", "exchange"), _atomic),
    **dict.fromkeys(("store", "packed", "pairs"), _store),
    "intrinsic": _intrinsic,
    "counted": _builtin,
    "overflow": _overflow,
    "load": _load,
    "block_copy": _copy,
    "block_set": _set,
    "helper": _helper,
    "subprogram": _call,
    "pointer": _pointer,
    "diamond": _diamond,
    "switch": _switch,
    "loop": _loop,
}


def c_text(programs: dict[str, Program], level: int) -> str:
    """The C of a file of programs. level: of the ISA."""
    found = [HEAD]
    for name, program in programs.items():
        writer = CWriter(level)
        writer.depth = 0
        writer.block(program.body)
        found.append(PROGRAM.format(name=name, body="\n".join(writer.lines)))
    return "".join(found)
