"""BTF in the words of a kernel that does not know all kinds of type.

Kinds came one by one, and a kernel refuses all of a `.BTF` section for one that it does not know. What is new is
replaced by what is old and of the same size, so that ids and offsets stay as they are: what the verifier needs to know
(functions, maps, sizes) is still said, and what is lost had no meaning to that kernel.

    what is not known            since   becomes
    data sections                5.2     structs of their variables; these, integers of one byte
    global functions             5.6     static ones
    floating point               5.13    structs without members
    tags on declarations         5.16    integers of one byte
    tags on types                5.17    const
    enumerations of 64 bits      6.0     unions of bytes; and enumerations say nothing of their sign
    "?" in names of sections     6.9     "_"

Source: libbpf's libbpf.c, bpf_object__sanitize_btf, whose choices these are; the kernel's kernel/bpf/btf.c.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Collection

from .decode import Parts, Row, read_row
from .encode import KIND_FLAG
from .types import (
    GLOBAL,
    STATIC,
    BtfType,
    Const,
    DataSec,
    DeclTag,
    Enum,
    Enum64,
    Float,
    Func,
    Int,
    Struct,
    TypeTag,
    Union,
    Var,
)

SECTIONS, GLOBAL_FUNCTIONS, FLOATS, DECL_TAGS, TYPE_TAGS, WIDE_ENUMS, OPTIONAL_SECTIONS = KNOWN = (
    *("data sections", "global functions", "floating point", "tags on declarations", "tags on types"),
    *("enumerations of 64 bits", "names of sections with a question mark"),
)
_BYTE = (8,)  # the word of an integer: unsigned, of 8 bits
_LENGTHS_AT = 8  # in the header: where the parts begin and how long they are


def in_other_words(data: bytes, unknown: Collection[str]) -> bytes:
    """`data`, a `.BTF` section, without the kinds that `unknown` names (`SECTIONS` and what follows).

    Raises:
        FormatError: the section is malformed.
    """
    return _Translator(data, unknown).translate() if unknown else data


class _Type:
    """A type in numbers: the offset of its name, kind, members, flag, size, and the words behind these."""

    __slots__ = ("flag", "kind", "name", "size", "vlen", "words")

    def __init__(self, name: int, row: Row) -> None:
        self.name = name
        self.kind = row.kind
        self.flag = row.flag
        self.vlen = row.vlen
        self.size = row.size
        self.words = list(row.words)

    def become(self, cls: type[BtfType], size: int, *words: int, vlen: int = 0) -> None:
        """Be of another kind, of as many words as before or fewer."""
        self.kind, self.flag, self.vlen, self.size, self.words = cls.kind, False, vlen, size, list(words)


class _Translator:
    def __init__(self, data: bytes, unknown: Collection[str]) -> None:
        self.data = data
        self.parts = Parts(data)
        self.strings = bytearray(self.parts.names.table)
        self.types = list(self._read())
        self.rules = {kind: rule for what, rules in _RULES.items() if what in unknown for kind, rule in rules.items()}
        self._byte_id = 0

    def _read(self) -> list[_Type]:
        types, at = [], 0
        while at < len(self.parts.types):
            row, end = read_row(self.parts, at)
            types.append(_Type(struct.unpack_from(f"{self.parts.order}I", self.parts.types, at)[0], row))
            at = end
        return types

    def translate(self) -> bytes:
        """The whole section."""
        # Variables last: the structs that sections become have their names.
        for made in sorted(self.types, key=lambda each: each.kind == Var.kind):
            rule = self.rules.get(made.kind)
            if rule is not None:
                rule(self, made)
        types = b"".join(self._packed(made) for made in self.types)
        lengths = (0, len(types), len(types), len(self.strings))
        head = self.data[:_LENGTHS_AT] + struct.pack(f"{self.parts.order}IIII", *lengths)
        return bytes(head + types + self.strings)

    def _packed(self, made: _Type) -> bytes:
        info = made.kind << 24 | made.vlen | KIND_FLAG * made.flag
        return struct.pack(f"{self.parts.order}III{len(made.words)}I", made.name, info, made.size, *made.words)

    # Rules: what becomes of a type. They are given the type and change it.

    def section(self, made: _Type) -> None:
        """A struct of its variables, at their places."""
        words: list[int] = []
        for variable, offset, _ in zip(made.words[::3], made.words[1::3], made.words[2::3], strict=True):
            known = self.types[variable - 1]
            words += (known.name, known.size, 8 * offset & 0xFFFFFFFF)  # as in C; the kernel refuses what is so far
        made.become(Struct, made.size, *words, vlen=made.vlen)

    def byte(self, made: _Type) -> None:
        made.become(Int, 1, *_BYTE)

    def static(self, made: _Type) -> None:
        made.vlen = STATIC if made.vlen == GLOBAL else made.vlen

    def floating(self, made: _Type) -> None:
        made.name = 0
        made.become(Struct, made.size)

    def type_tag(self, made: _Type) -> None:
        made.name = 0
        made.become(Const, made.size)

    def unsigned(self, made: _Type) -> None:
        made.flag = False

    def union(self, made: _Type) -> None:
        """A member for each value, of its name: all at the beginning, bytes."""
        byte = self._byte()
        words = [word for name in made.words[::3] for word in (name, byte, 0)]
        made.become(Union, made.size, *words, vlen=made.vlen)

    def plain_name(self, made: _Type) -> None:
        end = self.strings.find(b"\0", made.name)
        name = bytes(self.strings[made.name : end])
        if b"?" in name:
            made.name = self._add(name.replace(b"?", b"_"))

    def _byte(self) -> int:
        """The id of an integer of one byte: a type more, behind all others."""
        if not self._byte_id:
            self.types.append(_Type(self._add(b"enum64_value"), Row(Int.kind, "", False, 0, 1, _BYTE)))
            self._byte_id = len(self.types)
        return self._byte_id

    def _add(self, name: bytes) -> int:
        at = len(self.strings)
        self.strings += name + b"\0"
        return at


_Rule = Callable[[_Translator, _Type], None]
_RULES: dict[str, dict[int, _Rule]] = {
    OPTIONAL_SECTIONS: {DataSec.kind: _Translator.plain_name},  # first, as there may be no sections at all
    SECTIONS: {DataSec.kind: _Translator.section, Var.kind: _Translator.byte},
    GLOBAL_FUNCTIONS: {Func.kind: _Translator.static},
    FLOATS: {Float.kind: _Translator.floating},
    DECL_TAGS: {DeclTag.kind: _Translator.byte},
    TYPE_TAGS: {TypeTag.kind: _Translator.type_tag},
    WIDE_ENUMS: {Enum64.kind: _Translator.union, Enum.kind: _Translator.unsigned},
}
