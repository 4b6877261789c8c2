"""BTF as C: the text, its order, and that a C compiler puts every member where BTF says."""

from __future__ import annotations

import contextlib
import subprocess
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pybpf_native.btf.ctext import c_declarations, c_header
from pybpf_native.btf.decode import decode
from pybpf_native.btf.lazy import KERNEL_BTF
from pybpf_native.btf.types import (
    Array,
    BtfType,
    Const,
    DeclTag,
    Enum,
    Enum64,
    FuncProto,
    Fwd,
    Int,
    Member,
    Ptr,
    Struct,
    Typedef,
    TypeTag,
    Union,
    size_of,
)
from pybpf_native.errors import FormatError

from ..tools import tool
from .strategies import graphs

CHAR, SHORT, INT, LONG = Int("char", 1, 1), Int("short int", 2, 1), Int("int", 4, 1), Int("long int", 8, 1)


def struct(name: str, size: int, *members: tuple[str, BtfType | None, int]) -> Struct:
    return Struct(name, size, [Member(*member) for member in members])


def pair(name: str, first: BtfType | None, second: BtfType | None) -> Struct:
    return struct(name, 16, ("first", first, 0), ("second", second, 64))


NODE = struct("node", 8)
NODE.members.append(Member("next", Ptr(NODE), 0))
LEFT, RIGHT = struct("left", 8), struct("right", 8)
LEFT.members.append(Member("right", Ptr(RIGHT), 0))
RIGHT.members.append(Member("left", Ptr(LEFT), 0))
INNER = struct("inner", 4, ("x", INT, 0))
TEXTS = [
    ([NODE], "struct node { struct node *next; };"),
    ([LEFT, RIGHT], "struct right; struct left { struct right *right; }; struct right { struct left *left; };"),
    ([struct("outer", 4, ("in", INNER, 0)), INNER], "struct inner { int x; }; struct outer { struct inner in; };"),
    ([Typedef("num", INT)], "typedef int num;"),
    ([Typedef("point", struct("", 4, ("x", INT, 0)))], "typedef struct { int x; } point;"),
    (
        [struct("nest", 4, ("", Union("", 4, [Member("a", INT, 0), Member("b", CHAR, 0)]), 0))],
        "struct nest { union { int a; char b; }; };",
    ),
    ([Typedef("fn", Ptr(FuncProto(INT, [("a", Ptr(Const(CHAR))), ("", None)])))],
     "typedef int (*fn)(const char *a, ...);"),
    ([Typedef("none", FuncProto(None))], "typedef void none(void);"),
    ([Typedef("grid", Array(Array(INT, INT, 3), INT, 2))], "typedef int grid[2][3];"),
    ([Typedef("to_grid", Ptr(Array(Ptr(INT), INT, 2)))], "typedef int *(*to_grid)[2];"),
    ([Typedef("fixed", Const(Ptr(INT)))], "typedef int *const fixed;"),
    ([Typedef("user", Ptr(TypeTag(INT, "user")))], 'typedef int __attribute__((btf_type_tag("user"))) *user;'),
    ([struct("bits", 4, ("a", INT, 0))], "struct bits { int a; };"),
    ([Struct("b", 4, [Member("x", INT, 0, 3), Member("y", INT, 8, 5)])], "struct b { int x: 3; long: 5; int y: 5; };"),
    ([struct("gap", 24, ("a", CHAR, 0), ("b", LONG, 128))], "struct gap { char a; long: 56; long: 64; long int b; };"),
    ([struct("tight", 5, ("a", CHAR, 0), ("b", INT, 8))], "struct tight { char a; int b; } __attribute__((packed));"),
    ([Enum("e", 4, [("A", 0), ("B", -1)], True)], "enum e { A = 0, B = -1, };"),
    ([Enum("small", 1, [("S", 1)])], "enum small { S = 1, } __attribute__((mode(QI)));"),
    ([Enum64("big", 8, [("G", 1 << 63), ("H", 1 << 40)])], f"enum big {{ G = {1 << 63}ULL, H = {1 << 40}LL, }};"),
    ([Enum("", 4, [("LONE", 7)])], "enum { LONE = 7, };"),
    ([Enum("later", 4)], "enum later;"),
    ([Fwd("away"), Fwd("us", True)], "struct away; union us;"),
    ([Typedef("p", Ptr(Fwd("inner"))), INNER], "struct inner; typedef struct inner *p; struct inner { int x; };"),
    ([INNER, struct("inner", 2, ("y", SHORT, 0))], "struct inner { int x; }; struct inner___2 { short int y; };"),
    ([struct("Option<u32>", 4, ("int", Int("u32", 4), 0))],
     "typedef unsigned int u32; struct Option_u32_ { u32 int_; };"),
    ([struct("r", 4, ("c", Int("char", 4), 0))], "typedef unsigned int char_; struct r { char_ c; };"),
    ([INNER, DeclTag('a"b', INNER, 0)], 'struct inner { int x __attribute__((btf_decl_tag("a\\042b"))); };'),
    ([Typedef("__builtin_va_list", None)], ""),
]  # fmt: skip


@pytest.mark.parametrize(("types", "text"), TEXTS, ids=[text[:24] for _, text in TEXTS])
def test_text(types: list[BtfType], text: str) -> None:
    assert " ".join(c_declarations(types).split()) == text


def test_a_pointer_to_itself_within_a_signature_needs_the_name_first() -> None:
    head = struct("head", 8)
    call = Typedef("end", FuncProto(None, [("", Ptr(head))]))
    head.members += [Member("next", Ptr(head), 0), Member("end", Ptr(call), 64)]
    head.size = 16
    text = c_declarations([head])
    assert text.index("struct head;") < text.index("typedef void end(struct head *)") < text.index("struct head {")


def test_what_has_no_form_in_c() -> None:
    endless = struct("endless", 4)
    endless.members.append(Member("me", endless, 0))
    loop = Typedef("loop", None)
    loop.target = loop
    deep: BtfType = INT
    for _ in range(100_000):
        deep = Ptr(deep)
    overlap = struct("overlap", 8, ("a", LONG, 0), ("b", INT, 0))
    hollow = struct("hollow", 1 << 30, ("a", INT, 0))
    for types in ([endless], [loop], [Typedef("deep", deep)], [overlap], [hollow], [Enum("odd", 3, [("O", 1)])]):
        with pytest.raises(FormatError):
            c_declarations(types)


@given(graphs())
@settings(max_examples=60, deadline=None)
def test_anything_is_text_or_an_error(types: list[BtfType]) -> None:
    with contextlib.suppress(FormatError):
        c_declarations(types)


@st.composite
def placed(draw: st.DrawFn, number: int) -> Struct:
    """A struct with members at places that C would not choose, bit-fields among them."""
    members: list[Member] = []
    at = 0
    for index in range(draw(st.integers(1, 6))):
        type = draw(st.sampled_from([CHAR, SHORT, INT, LONG, Array(INT, INT, 3)]))
        align = draw(st.sampled_from([8, 8 * size_of(type) if isinstance(type, Int) else 32]))
        bits = draw(st.integers(0, 8 * type.size)) if isinstance(type, Int) else 0
        at += draw(st.sampled_from([0, 0, 0, 3, 8, 40, 200]))
        if bits:
            unit = 8 * size_of(type)
            at += unit - at % unit if at % unit + bits > unit and draw(st.booleans()) else 0
        else:
            at += -at % align
        members.append(Member(f"m{index}", type, at, bits))
        at += bits or 8 * size_of(type)
    return Struct(f"s{number}", (at + 7) // 8 + draw(st.sampled_from([0, 0, 1, 8])), members)


@given(st.data())
@settings(max_examples=5, deadline=None)
def test_a_compiler_puts_members_where_btf_has_them(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    structs = [data.draw(placed(number)) for number in range(20)]
    lines = [c_declarations(structs), "extern void *memset(void *, int, unsigned long);\nint main(void) {\n"]
    for number, each in enumerate(structs):
        lines.append(f'_Static_assert(sizeof(struct s{number}) == {each.size}, "s{number}");')
        for member in each.members:
            place = f"{{ struct s{number} s; memset(&s, 0, sizeof s); "
            if member.bit_size:
                lines.append(
                    f"{place}s.{member.name} = -1; if (first(&s, sizeof s) != {member.bit_offset}) return 1; }}"
                )
            else:
                at = f"__builtin_offsetof(struct s{number}, {member.name})"
                lines.append(f'_Static_assert({at} == {member.bit_offset // 8}, "s{number}.{member.name}");')
    first = (
        "static int first(const void *at, int size) { const unsigned char *bytes = at;\n"
        "for (int bit = 0; bit < 8 * size; bit++) if (bytes[bit / 8] >> bit % 8 & 1) return bit;\nreturn -1; }\n"
    )
    path = tmp_path_factory.mktemp("placed") / "placed.c"
    path.write_text(first + "\n".join(lines) + "\nreturn 0; }\n")
    program = path.with_suffix("")
    subprocess.run([tool("cc", "clang"), "-w", "-o", str(program), str(path)], check=True)
    subprocess.run([str(program)], check=True)


@pytest.mark.kernel
def test_the_header_of_this_kernel_compiles(tmp_path: Path) -> None:
    path = tmp_path / "vmlinux.c"
    path.write_text(c_header(decode(Path(KERNEL_BTF).read_bytes())))
    done = subprocess.run([tool("cc", "clang"), "-w", "-fsyntax-only", str(path)], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr[:2000]
