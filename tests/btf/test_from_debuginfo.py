"""BTF from debug information, against what clang made of the same module; and metadata that nobody honest wrote.

data/types.c and data/program.c say how the files are made.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from pybpf_native.btf.from_debuginfo import PRESERVE_ACCESS, from_debuginfo, has_debuginfo
from pybpf_native.btf.types import Array, BtfType, DeclTag, Fwd, Int, Ptr, Struct, Typedef, TypeTag, strip_modifiers
from pybpf_native.debuginfo import attach_types
from pybpf_native.elf.reader import read as read_object
from pybpf_native.ir.metadata import MDNode, Raw, specialised, tuple_node
from pybpf_native.ir.reader import read as read_ir
from pybpf_native.ir.types import I64
from pybpf_native.ir.values import GlobalVariable, Module
from pybpf_native.object import Object

from .graph import difference

DATA = Path(__file__).parent / "data"


@pytest.mark.parametrize("name", ["types", "program"])
def test_equal_to_clangs(name: str) -> None:
    obj = read_object((DATA / f"{name}.o").read_bytes())
    clang = obj.types
    assert clang is not None
    attach_types(obj, read_ir((DATA / f"{name}.ll").read_text()))
    assert obj.types is not None
    assert obj.types is not clang
    assert difference(obj.types, clang) == []


def test_everything_in_the_object_gets_its_type() -> None:
    obj = read_object((DATA / "types.o").read_bytes())
    symbols = [*obj.functions, *obj.externs, *(variable for section in obj.sections for variable in section.variables)]
    for symbol in symbols:
        symbol.type = None
    attach_types(obj, read_ir((DATA / "types.ll").read_text()))
    assert [symbol for symbol in symbols if symbol.type is None or symbol.type.name != symbol.name] == []
    assert {section.name for section in obj.sections if section.type is None} == {".rodata.str1.1"}
    assert [(m.name, m.key_size, m.value_size, m.max_entries) for m in obj.maps()] == [
        ("inner", 4, 8, 1),
        ("outer", 4, 4, 1),
        ("table", 4, 16, 16),
        ("ring", 0, 0, 4096),
    ]


@pytest.fixture(scope="module")
def types() -> dict[str, BtfType]:
    found = from_debuginfo(read_ir((DATA / "types.ll").read_text()))
    both = [*found.roots, *found.forwards]
    return {type.name: type for type in both if isinstance(type, Struct | Fwd | Typedef)}


def _member(struct: BtfType, name: str) -> BtfType | None:
    assert isinstance(struct, Struct)
    return next(member.type for member in struct.members if member.name == name)


def _pointee(type: BtfType | None) -> BtfType | None:
    assert isinstance(type, Ptr)
    return type.target


def test_pruning(types: dict[str, BtfType]) -> None:
    event = types["event"]
    assert isinstance(_pointee(_member(event, "h")), Fwd)
    assert isinstance(strip_modifiers(_pointee(_member(event, "ch"))), Fwd)
    assert isinstance(strip_modifiers(_pointee(_member(event, "th"))), Fwd)
    hidden_union = _pointee(_member(event, "hu"))
    assert isinstance(hidden_union, Fwd)
    assert hidden_union.is_union
    assert _pointee(_member(event, "s")) is types["shown"]
    assert _pointee(_member(event, "next")) is event
    assert isinstance(_pointee(_member(types["value"], "behind")), Fwd)


def test_type_tags(types: dict[str, BtfType]) -> None:
    outer = _pointee(_member(types["event"], "twice"))
    assert isinstance(outer, TypeTag)
    assert isinstance(outer.target, TypeTag)
    assert (outer.name, outer.target.name) == ("two", "one")
    user = _pointee(_member(types["event"], "tagged"))
    assert isinstance(user, TypeTag)
    assert user.target is types["tagged"]


def test_nothing_without_debug_information() -> None:
    module = read_ir("@x = global i32 0\n")
    assert not has_debuginfo(module)
    obj = Object("x")
    attach_types(obj, module)
    assert obj.types is None


def test_the_access_globals() -> None:
    module = read_ir((DATA / "types.ll").read_text())
    found = from_debuginfo(module)
    roots = [variable.attachments.get(PRESERVE_ACCESS) for variable in module.variables]
    types = [found.type_of(root) for root in roots if root is not None]
    assert {type.name for type in types if type is not None} == {"task", "leaf", "choice", "event"}
    assert None not in types


# Metadata made by hand.


def module_with(*types: MDNode | None) -> Module:
    """A module with a variable of each type."""
    module = Module("made")
    unit = specialised("DICompileUnit", emissionKind=Raw("FullDebug"), distinct=True)
    module.named_metadata["llvm.dbg.cu"] = [unit]
    for index, type in enumerate(types):
        variable = GlobalVariable(f"v{index}", I64, None)
        node = specialised("DIGlobalVariable", name=f"v{index}", type=type)
        variable.attachments["dbg"] = specialised("DIGlobalVariableExpression", var=node)
        module.add(variable)
    return module


def made(*types: MDNode | None) -> list[BtfType]:
    return from_debuginfo(module_with(*types)).roots


def derived(tag: str, base: MDNode | None, **fields: object) -> MDNode:
    return specialised("DIDerivedType", tag=Raw(f"DW_TAG_{tag}"), baseType=base, **fields)


INT = specialised("DIBasicType", name="int", size=32, encoding=Raw("DW_ATE_signed"))


def test_a_chain_deeper_than_any_stack() -> None:
    node = INT
    for _ in range(50_000):
        node = derived("const_type", node)
    assert len(made(node)) == 50_002


def test_a_nest_of_structs_deeper_than_any_stack() -> None:
    node = INT
    for _ in range(20_000):
        item = derived("member", node, name="m")
        node = specialised(
            "DICompositeType", tag=Raw("DW_TAG_structure_type"), name="s", size=32, elements=tuple_node(item)
        )
    assert len(made(node)) == 20_002


@pytest.mark.parametrize("tag", ["const_type", "pointer_type", "typedef", "atomic_type", "member", "reference_type"])
def test_a_type_of_itself(tag: str) -> None:
    node = derived(tag, None, name="t")
    node.fields["baseType"] = node
    assert len(made(node)) <= 2


def test_an_array_of_itself() -> None:
    dimension = specialised("DISubrange", count=2)
    node = specialised("DICompositeType", tag=Raw("DW_TAG_array_type"), elements=tuple_node(dimension))
    node.fields["baseType"] = node
    arrays = [type for type in made(node) if isinstance(type, Array)]
    assert [array.count for array in arrays] == [2]


def test_variants_of_themselves() -> None:
    part = specialised("DICompositeType", tag=Raw("DW_TAG_variant_part"), size=32)
    part.fields["discriminator"] = derived("member", part, name="d")
    part.fields["elements"] = tuple_node(derived("member", part, name="m"), part)
    enum = specialised("DICompositeType", tag=Raw("DW_TAG_structure_type"), name="e", elements=tuple_node(part))
    assert len(made(enum)) <= 4


@pytest.mark.parametrize("kind", ["DIBasicType", "DICompositeType", "DIDerivedType", "DISubroutineType", "DIFile", ""])
def test_nodes_without_fields(kind: str) -> None:
    made(MDNode(kind))


def test_fields_of_the_wrong_kind() -> None:
    odd = specialised("DICompositeType", tag=Raw("DW_TAG_structure_type"), elements=tuple_node(None, INT, "x", 3))
    enum = specialised("DICompositeType", tag=Raw("DW_TAG_enumeration_type"), size="x", elements=3, baseType=odd)
    tagged = derived("pointer_type", INT, annotations=tuple_node(None, tuple_node("btf_type_tag"), tuple_node(1, 2)))
    assert len(made(odd, enum, tagged)) == 7


def test_an_enumerator_of_any_size_is_wrapped() -> None:
    item = specialised("DIEnumerator", name="A", value=(1 << 70) + 5)
    enum = specialised("DICompositeType", tag=Raw("DW_TAG_enumeration_type"), size=32, elements=tuple_node(item))
    assert made(enum)[0].values == [("A", 5)]  # type: ignore[attr-defined]


def test_tags_name_the_member() -> None:
    tag = tuple_node(tuple_node("btf_decl_tag", "here"), tuple_node("other", "there"))
    items = tuple_node(derived("member", INT, name="a"), derived("member", INT, name="b", annotations=tag))
    roots = made(specialised("DICompositeType", tag=Raw("DW_TAG_union_type"), name="u", size=32, elements=items))
    tags = [(type.name, type.component, type.target) for type in roots if isinstance(type, DeclTag)]
    assert tags == [("here", 1, roots[0])]


def test_types_that_btf_lacks_are_void() -> None:
    text = specialised("DIBasicType", name="text", size=8, encoding=Raw("DW_ATE_decimal_float"))
    pointer = made(derived("pointer_type", text))[0]
    assert isinstance(pointer, Ptr)
    assert pointer.target is None
    assert isinstance(made(INT)[0], Int)
