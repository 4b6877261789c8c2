"""Compare BTF as graphs: two lists of types are equal when each has as many types of every meaning.

The meaning of a type is its own facts and the meanings of what it refers to. Types start in classes by their own
facts; classes are split by the classes of the references until nothing changes.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from pybpf_native.btf.encode import number, references
from pybpf_native.btf.types import BtfType, DataSec, FuncProto, Struct

FIELDS = ("size", "encoding", "bits", "bit_offset", "count", "signed", "values", "is_union", "linkage", "component")


def facts(type: BtfType) -> tuple[object, ...]:
    """What a type says by itself, without its references."""
    own: list[object] = [type.kind, type.name]
    own += [(field, str(getattr(type, field))) for field in FIELDS if hasattr(type, field)]
    if isinstance(type, Struct):
        own += [(member.name, member.bit_offset, member.bit_size) for member in type.members]
    elif isinstance(type, FuncProto):
        own += [name for name, _ in type.params]
    elif isinstance(type, DataSec):
        own += sorted((entry.var.name, entry.offset, entry.size) for entry in type.vars)
    return tuple(own)


def difference(one: Sequence[BtfType], other: Sequence[BtfType]) -> list[str]:
    """What distinguishes two lists of types and all they reach; empty when they are equal as graphs."""
    left, right = number(one), number(other)
    types = [*left, *right]
    labels = _labels([facts(type) for type in types])
    count = 0
    while len(set(labels)) != count:
        count = len(set(labels))
        of = {id(type): label for type, label in zip(types, labels, strict=True)}
        labels = _labels([(of[id(type)], *_reference_labels(type, of)) for type in types])
    in_left, in_right = Counter(labels[: len(left)]), Counter(labels[len(left) :])
    shown = {label: repr(type) for type, label in zip(types, labels, strict=True)}
    extra = {"first": in_left - in_right, "second": in_right - in_left}
    return [f"{many} x {shown[label]} only in the {side}" for side in extra for label, many in extra[side].items()]


def _labels(keys: list[tuple[object, ...]]) -> list[int]:
    numbers: dict[tuple[object, ...], int] = {}
    return [numbers.setdefault(key, len(numbers)) for key in keys]


def _reference_labels(type: BtfType, of: dict[int, int]) -> list[int]:
    labels = [-1 if reference is None else of[id(reference)] for reference in references(type)]
    return sorted(labels) if isinstance(type, DataSec) else labels
