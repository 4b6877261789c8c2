"""The programs around random bodies: one whose context is its memory (`syscall`), and one on packets (`xdp`).

A body computes `%r` (i64) from `%a` and `%b`. A `syscall` program has them from its context at 0 and 8, and puts the
result at 16. One on packets has them from the packet, where it puts the result too, and returns a part of it. Both
may have a value of the array `cells`.
"""

from __future__ import annotations

from dataclasses import dataclass

from pybpf_native.maptypes import ARRAY, HASH
from pybpf_native.object import MapDef

from .spaces import CELL_SIZE, CELLS, EVERYWHERE, PACKET_SIZE, PAIRS

CELL = """
  %cellb = trunc i64 %b to i32
  %cellnumber = and i32 %cellb, {cells}
  store i32 %cellnumber, ptr %cellindex, align 4
  %cell = call ptr inttoptr (i64 1 to ptr)(ptr @cells, ptr %cellindex)
  %nocell = icmp eq ptr %cell, null
  br i1 %nocell, label %nothing, label %body
nothing:
  ret i32 1
body:
"""
SYSCALL = """
define i32 @{name}(ptr %ctx) section "syscall" {{
entry:
{objects}
  %a = load i64, ptr %ctx, align 8
  %pb = getelementptr i8, ptr %ctx, i64 8
  %b = load i64, ptr %pb, align 8
{cell}
{body}
  %pr = getelementptr i8, ptr %ctx, i64 16
  store i64 %r, ptr %pr, align 8
  ret i32 0
}}
"""
XDP = """
define i32 @{name}(ptr %ctx) section "xdp" {{
entry:
{objects}
  %data4 = load i32, ptr %ctx, align 4
  %pend = getelementptr i8, ptr %ctx, i64 4
  %end4 = load i32, ptr %pend, align 4
  %data8 = zext i32 %data4 to i64
  %packet = inttoptr i64 %data8 to ptr
  %end8 = zext i32 %end4 to i64
  %end = inttoptr i64 %end8 to ptr
  %limit = getelementptr i8, ptr %packet, i64 {packet}
  %short = icmp ugt ptr %limit, %end
  br i1 %short, label %none, label %enough
none:
  ret i32 1
enough:
  %a = load i64, ptr %packet, align 8
  %pb = getelementptr i8, ptr %packet, i64 8
  %b = load i64, ptr %pb, align 8
{cell}
{body}
  store i64 %r, ptr %packet, align 8
  %high = lshr i64 %r, 32
  %returned = trunc i64 %high to i32
  ret i32 %returned
}}
"""


@dataclass(frozen=True)
class Frame:
    """A kind of program: its section, its text, and the memory that its body has."""

    section: str
    text: str
    spaces: tuple[str, ...]

    def program(self, name: str, objects: str, body: str, celled: bool) -> str:
        """The text of a program; objects: what is on its stack; celled: whether it has a value of the array."""
        cell = CELL.format(cells=CELLS - 1) if celled else "  br label %body\nbody:"
        return self.text.format(name=name, objects=objects, body=body, cell=cell, packet=PACKET_SIZE)


FRAMES = (
    Frame("syscall", SYSCALL, (*EVERYWHERE, "%ctx")),
    Frame("xdp", XDP, (*EVERYWHERE, "%packet")),
)


def _map(name: str, type: int, key_size: int, value_size: int, max_entries: int) -> MapDef:
    made = MapDef(name)
    made.type, made.key_size, made.value_size, made.max_entries = type, key_size, value_size, max_entries
    return made


MAPS = (_map("cells", ARRAY, 4, CELL_SIZE, CELLS), _map("pairs", HASH, 8, 8, PAIRS))
FIELDS = ("type", "key_size", "value_size", "max_entries")


def maps_text(program: str) -> str:
    """The maps as variables, with the debug information that says what they are; nothing for a program without."""
    if not any(f"@{one.name}" in program for one in MAPS):
        return ""
    return "".join(_variables()) + "\n".join(_metadata()) + "\n"


def _variables() -> list[str]:
    form = 'global { ptr, ptr, ptr, ptr } zeroinitializer, section ".maps", align 8'
    return [f"@{one.name} = {form}, !dbg !{1000 + at * 100}\n" for at, one in enumerate(MAPS)]


def _metadata() -> list[str]:
    globals = ", ".join(f"!{1000 + at * 100}" for at in range(len(MAPS)))
    lines = [
        "!llvm.dbg.cu = !{!900}",
        "!llvm.module.flags = !{!903, !904}",
        "!900 = distinct !DICompileUnit(language: DW_LANG_C11, file: !901, isOptimized: true, runtimeVersion: 0, "
        f"emissionKind: FullDebug, globals: !{{{globals}}})",
        '!901 = !DIFile(filename: "fuzz.c", directory: "/")',
        '!902 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)',
        '!903 = !{i32 7, !"Dwarf Version", i32 5}',
        '!904 = !{i32 2, !"Debug Info Version", i32 3}',
    ]
    for at, one in enumerate(MAPS):
        lines += _description(1000 + at * 100, one)
    return lines


def _description(first: int, one: MapDef) -> list[str]:
    members = ", ".join(f"!{first + 10 + at * 10}" for at in range(len(FIELDS)))
    lines = [
        f"!{first} = !DIGlobalVariableExpression(var: !{first + 1}, expr: !DIExpression())",
        f'!{first + 1} = distinct !DIGlobalVariable(name: "{one.name}", scope: !900, file: !901, line: 1, '
        f"type: !{first + 2}, isLocal: false, isDefinition: true)",
        f"!{first + 2} = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !901, line: 1, size: 256, "
        f"elements: !{first + 3})",
        f"!{first + 3} = !{{{members}}}",
    ]
    for at, field in enumerate(FIELDS):
        lines += _field(first + 10 + at * 10, first + 2, at, field, getattr(one, field))
    return lines


def _field(first: int, scope: int, at: int, name: str, value: int) -> list[str]:
    """`int (*name)[value]`, as libbpf's __uint macro writes a number."""
    return [
        f'!{first} = !DIDerivedType(tag: DW_TAG_member, name: "{name}", scope: !{scope}, file: !901, line: 1, '
        f"baseType: !{first + 1}, size: 64, offset: {at * 64})",
        f"!{first + 1} = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !{first + 2}, size: 64)",
        f"!{first + 2} = !DICompositeType(tag: DW_TAG_array_type, baseType: !902, size: {32 * value}, "
        f"elements: !{first + 3})",
        f"!{first + 3} = !{{!{first + 4}}}",
        f"!{first + 4} = !DISubrange(count: {value})",
    ]
