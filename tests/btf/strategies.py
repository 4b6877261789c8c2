"""Random BTF: any kind, any reference, cycles included; only what the format can say."""

from __future__ import annotations

from hypothesis import strategies as st

from pybpf_native.btf.types import (
    Array,
    BtfType,
    Const,
    DataSec,
    DeclTag,
    Enum,
    Enum64,
    Float,
    Func,
    FuncProto,
    Fwd,
    Int,
    Member,
    Ptr,
    RefType,
    Restrict,
    SectionVar,
    Struct,
    Typedef,
    TypeTag,
    Union,
    Var,
    Volatile,
)

WORD = st.integers(0, 0xFFFFFFFF)
NAME = st.text(st.characters(blacklist_characters="\0", blacklist_categories=("Cs",)), max_size=12)
PLAIN = BtfType()

_MAKERS = {
    "int": lambda d: Int(d(NAME), d(WORD), d(st.integers(0, 15)), d(st.integers(0, 255)), d(st.integers(0, 255))),
    "ptr": lambda d: Ptr(None),
    "array": lambda d: Array(None, None, d(WORD)),
    "struct": lambda d: Struct(d(NAME), d(WORD)),
    "union": lambda d: Union(d(NAME), d(WORD)),
    "enum": lambda d: _enum(d, Enum, 32),
    "enum64": lambda d: _enum(d, Enum64, 64),
    "fwd": lambda d: Fwd(d(NAME), d(st.booleans())),
    "typedef": lambda d: Typedef(d(NAME), None),
    "volatile": lambda d: Volatile(None),
    "const": lambda d: Const(None),
    "restrict": lambda d: Restrict(None),
    "func": lambda d: Func(d(NAME), PLAIN, d(st.integers(0, 2))),
    "proto": lambda d: FuncProto(None),
    "var": lambda d: Var(d(NAME), None, d(st.integers(0, 2))),
    "datasec": lambda d: DataSec(d(NAME), d(WORD)),
    "float": lambda d: Float(d(NAME), d(WORD)),
    "decl_tag": lambda d: DeclTag(d(NAME), PLAIN, d(st.integers(-1, 1 << 31 - 1))),
    "type_tag": lambda d: TypeTag(None, d(NAME)),
}


def _enum(draw, cls, bits):
    signed = draw(st.booleans())
    low, high = (-1 << bits - 1, (1 << bits - 1) - 1) if signed else (0, (1 << bits) - 1)
    values = draw(st.lists(st.tuples(NAME, st.integers(low, high)), max_size=4))
    return cls(draw(NAME), draw(st.sampled_from((1, 2, 4, 8))), values, signed)


@st.composite
def graphs(draw, max_size: int = 12) -> list[BtfType]:
    """A list of types that refer to one another."""
    kinds = draw(st.lists(st.sampled_from(sorted(_MAKERS)), min_size=1, max_size=max_size))
    types: list[BtfType] = [_MAKERS[kind](draw) for kind in kinds]
    some = st.sampled_from(types)
    maybe = st.none() | some
    for type in types:
        _link(draw, type, some, maybe, [other for other in types if isinstance(other, Var | Func)])
    return types


def _link(draw, type, some, maybe, variables) -> None:
    if isinstance(type, Func | DeclTag):
        type.target = draw(some)
    elif isinstance(type, RefType):
        type.target = draw(maybe)
    elif isinstance(type, Array):
        type.element, type.index = draw(maybe), draw(maybe)
    elif isinstance(type, Struct):
        bitfields = draw(st.booleans())
        offset = st.integers(0, (1 << 24) - 1) if bitfields else WORD
        bits = st.integers(0, 255) if bitfields else st.just(0)
        type.members = [
            Member(draw(NAME), draw(maybe), draw(offset), draw(bits)) for _ in range(draw(st.integers(0, 4)))
        ]
    elif isinstance(type, FuncProto):
        type.ret = draw(maybe)
        type.params = draw(st.lists(st.tuples(NAME, maybe), max_size=4))
    elif isinstance(type, DataSec) and variables:
        entries = draw(st.lists(st.tuples(st.sampled_from(variables), WORD, WORD), max_size=4))
        type.vars = [SectionVar(*entry) for entry in entries]
