"""BTF of other languages as the kernel takes it.

The kernel wants a C identifier wherever C has one, a name for every argument of a function, members that are of some
type and in the order of their offsets, and variables with a size (kernel/bpf/btf.c: btf_name_valid_identifier,
btf_func_check, btf_struct_check_meta, btf_struct_resolve, btf_datasec_check_meta), and one encoding of an integer
(btf_int_check_meta). Rust has types called `Option<u32>`, arguments called nothing, members and variables of type `()`,
and puts members where they fit; GCC 12 has functions called nothing, and characters that are signed too. To the
verifier names mean nothing, and members are their offsets, so the type is the same afterwards. Ids and all strings stay
where they are; what refers to members by number (CO-RE) must have been resolved before.
"""

from __future__ import annotations

import re
import struct

from .decode import Parts, Row, read_row
from .encode import MAX_VLEN
from .types import BOOL, SIGNED, DataSec, Enum, Enum64, Func, FuncProto, Fwd, Int, Struct, Typedef, Union, Var

_IDENTIFIER = re.compile(rb"[A-Za-z_][A-Za-z0-9_.]{0,499}\Z")
_FOREIGN = re.compile(rb"[^A-Za-z0-9_]+")
MAX_NAME = 499
_NAMED = {cls.kind for cls in (Struct, Union, Enum, Enum64, Fwd, Typedef, Func, Var)}
_NEVER_NAMELESS = {cls.kind for cls in (Typedef, Func, Var)}
# Kinds with parts: the words of a part, of which the first is the name but in a DATASEC.
_PARTS = {Struct.kind: 3, Union.kind: 3, Enum.kind: 2, Enum64.kind: 3, FuncProto.kind: 2, DataSec.kind: 3}
_LENGTHS_AT = 8  # in the header: where the parts begin and how long they are


def for_kernel(data: bytes) -> bytes:
    """`data`, a `.BTF` section as `btf/encode.py` makes it, in a form for the kernel; the same where it is in one.

    Raises:
        FormatError: the section is malformed.
    """
    return _Fitter(data).fit()


class _Fitter:
    def __init__(self, data: bytes) -> None:
        self.data = data
        self.parts = Parts(data)
        self.strings = bytearray(self.parts.names.table)
        self._added: dict[bytes, int] = {}

    def fit(self) -> bytes:
        """The whole section."""
        order, types, at = self.parts.order, bytearray(), 0
        while at < len(self.parts.types):
            row, end = read_row(self.parts, at)
            name, info, size = struct.unpack_from(f"{order}III", self.parts.types, at)
            words = self._words(row)
            if row.kind in _NAMED:
                name = self._named(name)
            if row.kind in _NEVER_NAMELESS and not name:
                name = self._add(b"nameless")
            if row.kind in _PARTS:
                info = info & ~MAX_VLEN | len(words) // _PARTS[row.kind]
            types += struct.pack(f"{order}III{len(words)}I", name, info, size, *words)
            at = end
        lengths = (0, len(types), len(types), len(self.strings))
        head = self.data[:_LENGTHS_AT] + struct.pack(f"{order}IIII", *lengths)
        return bytes(head + types + self.strings)

    def _words(self, row: Row) -> list[int]:
        """What follows the name and size of a type."""
        width = _PARTS.get(row.kind)
        if row.kind == Int.kind:
            return [_encoding(row.words[0] >> 24) << 24 | row.words[0] & 0xFFFFFF]
        if width is None:
            return list(row.words)
        parts = [list(row.words[at : at + width]) for at in range(0, len(row.words), width)]
        if row.kind == DataSec.kind:
            return [word for part in parts if part[2] for word in part]
        if row.kind == FuncProto.kind:
            for index, part in enumerate(parts, 1):
                part[0] = self._add(b"arg%d" % index) if part[1] and not part[0] else part[0]
        elif row.kind in (Struct.kind, Union.kind):
            mask = 0xFFFFFF if row.flag else 0xFFFFFFFF
            parts = sorted((part for part in parts if part[1]), key=lambda part: part[2] & mask)
        return [word for part in parts for word in (self._named(part[0]), *part[1:])]

    def _named(self, offset: int) -> int:
        """Where the name for what is called by the string at `offset` lies."""
        end = self.strings.find(b"\0", offset)
        name = bytes(self.strings[offset:end])
        if not name or _IDENTIFIER.match(name):
            return offset
        plain = _FOREIGN.sub(b"_", name)[:MAX_NAME]
        return self._add(b"_" + plain if plain[:1].isdigit() else plain)

    def _add(self, name: bytes) -> int:
        if name not in self._added:
            self._added[name] = len(self.strings)
            self.strings += name + b"\0"
        return self._added[name]


def _encoding(bits: int) -> int:
    """The one bit that says most."""
    return bits if bits & bits - 1 == 0 else next((bit for bit in (BOOL, SIGNED) if bits & bit), bits)
