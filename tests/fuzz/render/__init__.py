"""Trees of `program` as LLVM IR: every choice is made valid and well-defined.

Well-defined means: no poison and no undefined value gets into the result (shift amounts below the width, divisors that
are neither 0 nor -1, memory written before it is read, indices in bounds), and nothing that differs between runs
(what clocks return is not used).
"""

from __future__ import annotations

from collections.abc import Callable

from ..program import Node, Program
from . import arithmetic, calls, control, memory, promises
from .frames import FRAMES, maps_text
from .spaces import DATA, EVERYWHERE, FILLED, SPACES
from .writer import UNUSUAL, USUAL, WIDE, Numbers, Writer

STATEMENTS: dict[str, Callable[[Writer, Numbers, Node], object]] = {
    "binary": arithmetic.binary,
    "cast": arithmetic.cast,
    "compare": arithmetic.compare,
    "select": arithmetic.select,
    "intrinsic": arithmetic.intrinsic,
    "counted": arithmetic.counted,
    "overflow": arithmetic.overflow,
    "flagged": promises.flagged,
    "guarded": promises.guarded,
    "undefined": promises.undefined,
    "load": memory.load,
    "store": memory.store,
    "packed": memory.packed,
    "flag": memory.flag,
    "block_copy": memory.block_copy,
    "block_set": memory.block_set,
    "atomic": memory.atomic,
    "exchange": memory.exchange,
    "helper": calls.helper,
    "subprogram": calls.subprogram,
    "pairs": calls.pairs,
    "pointer": memory.pointer,
    "diamond": control.diamond,
    "switch": control.switch,
    "loop": control.loop,
}
OWN = """
define internal i64 @{name}(i64 %a, i64 %b) noinline {{
entry:
{objects}
{body}
  ret i64 %r
}}
"""
LICENSE = '@_license = global [4 x i8] c"GPL\\00", section "license", align 1\n'


def module_text(programs: dict[str, Program], level: int, alone: bool = False) -> str:
    """The IR of a module of programs, by their names. level: of the ISA. alone: without LLVM's code generator."""
    rendered, needed = [], {}
    for name, program in programs.items():
        text, others = render(program, name, level, alone)
        rendered.append(text)
        needed |= others
    return LICENSE + DATA + "".join(needed) + "".join(rendered) + maps_text("".join((*needed, *rendered)))


def render(program: Program, name: str, level: int, alone: bool = False) -> tuple[str, dict[str, None]]:
    """(the text of the program's function, what the module must hold beside it and `DATA`)."""
    n = Numbers(program.numbers)
    widths = n.among((USUAL, USUAL, USUAL, USUAL + UNUSUAL, USUAL + WIDE, ()))
    folded = n.take(20)
    if not widths:
        widths = (64, 32, 8, 1, *(2 + n.take(63) for _ in range(2)), 65 + n.take(64))
    frame = FRAMES[n.take(len(FRAMES))]
    further = [space for space, choices in (("%big", 5), ("%cell", 2)) if n.take(choices) == choices - 1]
    spaces = (*frame.spaces, *further)
    own = f"{name}_sub" if program.helper else ""
    main = _body(Writer(level, spaces, STATEMENTS, "body", own, alone), program.body, widths, folded)
    needed = main.needed
    if own:
        inner = _body(Writer(level, EVERYWHERE, STATEMENTS, alone=alone), program.helper, USUAL, 4)
        needed |= inner.needed
        needed[OWN.format(name=own, objects=_objects(EVERYWHERE), body="\n".join(inner.lines))] = None
    return frame.program(name, _objects(spaces), "\n".join(main.lines), "%cell" in spaces), needed


def _body(r: Writer, nodes: list[Node], widths: tuple[int, ...], folded: int) -> Writer:
    r.widths = widths
    _fill_memory(r)
    r.block(nodes)
    _fold(r, folded)
    return r


def _objects(spaces: tuple[str, ...]) -> str:
    """What is on the stack: the spaces that are, and places for single values."""
    own = [(space, f"[{SPACES[space].size} x i8]") for space in spaces if SPACES[space].own]
    places = [*own, ("%flag", "i8"), ("%key", "i64"), ("%item", "i64"), ("%cellindex", "i32")]
    return "\n".join(f"  {name} = alloca {type}, align {1 if type == 'i8' else 8}" for name, type in places)


def _fill_memory(r: Writer) -> None:
    r.line("store i1 false, ptr %flag, align 1")
    if "%big" in r.spaces:
        size = SPACES["%big"].size
        r.line(r.intrinsic("void", "memset.p0.i64", ["ptr %big", "i8 7", f"i64 {size}", "i1 false"]))
    for number, space in enumerate(FILLED):
        for offset in range(0, SPACES[space].size, 8):
            place = r.hidden(f"getelementptr i8, ptr {space}, i64 {offset}")
            value = ("%a", "%b", "81985529216486895")[(number + offset // 8) % 3]
            r.line(f"store i64 {value}, ptr {place}, align 8")


def _fold(r: Writer, count: int) -> None:
    """Everything that happened, in one number: memory, and the last `count` values in scope; of an odd count all of
    memory is loaded before any of it is used."""
    total = "7"
    for name, width, _ in r.values[-count:]:
        total = _folded(r, total, r.resized(name, width, 64, "zext"))
    loaded: list[str] = []
    for space in (*FILLED, *(("%big",) if "%big" in r.spaces else ())):
        for offset in range(0, SPACES[space].size, 8):
            place = r.hidden(f"getelementptr i8, ptr {space}, i64 {offset}")
            loaded.append(r.hidden(f"load i64, ptr {place}, align 8"))
            if count % 2 == 0:
                total = _folded(r, total, loaded.pop())
    for value in loaded:
        total = _folded(r, total, value)
    r.line(f"%r = add i64 {total}, 0")


def _folded(r: Writer, total: str, value: str) -> str:
    scaled = r.hidden(f"mul i64 {total}, 31")
    return r.hidden(f"xor i64 {scaled}, {value}")
