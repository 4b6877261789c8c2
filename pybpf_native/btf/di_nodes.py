"""Type metadata as questions: what LLVM's debug information nodes say of a type.

Fields that are missing or of another kind than they should be count as empty; so metadata can be as odd as it likes.

Source: the LLVM language reference, "Specialized Metadata Nodes".
"""

from __future__ import annotations

from ..ir.metadata import MDNode

ATOMIC = "DW_TAG_atomic_type"
# The variants of Rust's enums: a part of a struct, without a name.
VARIANTS = "DW_TAG_variant_part"
_NAMED = ("DW_TAG_structure_type", "DW_TAG_union_type")
_MAX_ATOMICS = 64  # nested: enough for any program, and an end for a cycle


def strip_atomic(node: MDNode | None) -> MDNode | None:
    """BTF has no `_Atomic`: the type below it."""
    for _ in range(_MAX_ATOMICS):
        if node is None or node.kind != "DIDerivedType" or node.text("tag") != ATOMIC:
            return node
        node = node.node("baseType")
    return None


def has_flag(node: MDNode, flag: str, field: str = "flags") -> bool:
    """Whether `flag` is among the words of a flags field."""
    return flag in node.text(field).split(" | ")


def is_annotated(node: MDNode) -> bool:
    """Whether a type has annotations, of whatever sort."""
    return node.node("annotations") is not None


def tags_of(node: MDNode, name: str) -> list[str]:
    """The texts of the annotations called `name`, "btf_decl_tag" or "btf_type_tag"."""
    annotations = node.node("annotations")
    pairs = [annotation.items for annotation in annotations.nodes()] if annotations is not None else []
    return [pair[1] for pair in pairs if len(pair) == 2 and pair[0] == name and isinstance(pair[1], str)]


def elements_of(node: MDNode) -> list[MDNode]:
    """Members, enumerators or dimensions."""
    elements = node.node("elements")
    return elements.nodes() if elements is not None else []


def signature_of(node: MDNode) -> list[MDNode | None]:
    """The return type and the parameters of a DISubroutineType; None is void, or `...` at the end."""
    types = node.node("types")
    return [item if isinstance(item, MDNode) else None for item in types.items] if types is not None else []


def type_of_member(item: MDNode) -> MDNode | None:
    """What a member is; the variants of an enum are their own type."""
    return item if item.kind == "DICompositeType" else item.node("baseType")


def dimensions(node: MDNode) -> list[int]:
    """The number of elements in each dimension, the outermost first; an array without an end has none of them."""
    counts = [item.number("count") for item in elements_of(node) if item.kind == "DISubrange"]
    return [max(count, 0) & 0xFFFFFFFF for count in counts or [0]]


def may_be_forward(node: MDNode) -> bool:
    """Whether a declaration can stand for a type: a struct or union that has a name."""
    named = node.kind == "DICompositeType" and node.text("name") != "" and not has_flag(node, "DIFlagFwdDecl")
    return named and node.text("tag") in _NAMED
