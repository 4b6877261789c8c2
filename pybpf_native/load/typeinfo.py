"""An object's type information as the kernel takes it: BTF, function records, line records.

The object file leaves sizes and offsets of data sections to relocations; the kernel wants them filled in, and
the variables of a section in ascending order. Everything else of the BTF goes in unchanged. Sources: the
kernel's Documentation/bpf/btf.rst, sections 2.2.15, 3.1 and 3.3.
"""

from __future__ import annotations

import struct
from collections.abc import Sequence

from ..btf.encode import Encoded, encode
from ..btf.ext import pack_place
from ..btf.for_kernel import for_kernel
from ..btf.older import in_other_words
from ..btf.types import EXTERN, STATIC, BtfType, DataSec, DeclTag, Func, SectionVar, Var
from ..errors import FormatError, KernelError
from ..isa.insn import SLOT
from ..kernel import bpf
from ..kernel.sys import BIG_ENDIAN, Fd
from ..object import DataSection, Function, Object
from ..source import printable
from .relocate import Linked

LOG_SIZE = 1 << 16
_SECTION_SIZE_AT = -8  # of a DATASEC entry's offset field: back over the entry's type to the section's size field
_HIDDEN = ("hidden", "internal")


class TypeInfo:
    """The BTF of `obj`, not loaded yet: lines may still be added."""

    def __init__(self, obj: Object) -> None:
        self.obj = obj
        named = [type for type in obj.types or () if isinstance(type, DataSec)]
        self._named_sections = {type.name: type for type in reversed(named)}
        # libbpf's rule: a hidden function is verified in the context of its callers, as a static one is.
        self._static: dict[int, Func] = {}
        for function in obj.functions:
            if function.type is not None and function.visibility in _HIDDEN:
                self._static[id(function)] = Func(function.type.name, _proto(function.type), STATIC)
        self.encoded: Encoded = encode(self._roots(obj), big_endian=BIG_ENDIAN)
        self._word = struct.Struct(">I" if BIG_ENDIAN else "<I")

    def _roots(self, obj: Object) -> list[BtfType]:
        # A section without variables, or of externs alone, is nothing to the kernel, which refuses its size of 0.
        sections = [type for section in obj.sections if (type := self.section_type(section)) and type.vars]
        known = {id(type) for type in sections}
        roots = [type for type in obj.types or () if id(type) in known or not _left_out(type)]
        roots += [function.type for function in obj.functions if function.type is not None]
        roots += sections
        roots += [reloc.type for function in obj.functions for reloc in function.core]
        return roots + list(self._static.values())

    def id_of(self, type: BtfType | None) -> int:
        """The kernel's id of a type; 0 for None and for a type that is not in this BTF."""
        try:
            return self.encoded.id_of(type)
        except FormatError:
            return 0

    def section_type(self, section: DataSection) -> DataSec | None:
        """The DATASEC of `section`, whether the object names it there or only among its types."""
        return section.type or self._named_sections.get(section.name)

    def func_info(self, linked: Linked) -> bytes:
        """struct bpf_func_info of each function of a program; empty when one has no type, as the kernel wants all."""
        rows: list[int] = []
        for start, function in linked.parts:
            type = self._type_of(function)
            if type is None:
                return b""
            rows += (start, self.encoded.id_of(type))
        return struct.pack(f"={len(rows)}I", *rows)

    def line_info(self, linked: Linked) -> bytes:
        """struct bpf_line_info of a program; the texts are added to the BTF."""
        add = self.encoded.strings.add
        rows: list[int] = []
        for slot, loc in linked.lines():
            rows += (slot, add(loc.source.name), add(loc.text.replace("\0", "")), pack_place(loc))
        return struct.pack(f"={len(rows)}I", *rows)

    def core_relos(self, linked: Linked) -> bytes:
        """struct bpf_core_relo of a program: the kernel (since 5.17) fits these accesses to its own types. Empty when a
        function has no type: the kernel would leave the accesses as they are."""
        add = self.encoded.strings.add
        rows: list[int] = []
        for start, function in linked.parts:
            places = _byte_offsets(start, function) if function.core else {}
            for reloc in function.core:
                type_id = self.encoded.id_of(reloc.type)
                rows += (places[id(reloc.insn)], type_id, add(reloc.access), reloc.kind)
        if rows and not self.func_info(linked):
            return b""
        return struct.pack(f"={len(rows)}I", *rows)

    def load(self) -> Fd:
        """Give it to the kernel; afterwards no line may be added. What other languages do differently is fitted, and
        what this kernel does not know is put in other words.

        Raises:
            KernelError: refused; the hint is the kernel's last word.
        """
        data = self._filled()
        log = bytearray(LOG_SIZE)
        try:
            return bpf.btf_load(data)
        except KernelError:
            from .btf_kinds import unknown  # few kernels refuse

            data = for_kernel(in_other_words(data, unknown()))
        try:
            return bpf.btf_load(data, log)
        except KernelError as error:
            words = log.split(b"\0")[0].decode("utf-8", "replace").strip().splitlines()
            if not words:
                raise
            raise KernelError(error.command, error.errno, f"the kernel says: {printable(words[-1].strip())}") from error

    def _type_of(self, function: Function) -> Func | None:
        return self._static.get(id(function), function.type)

    def _filled(self) -> bytes:
        """The bytes with the sizes and offsets of all data sections."""
        data = bytearray(self.encoded.data)
        sections = {id(type): section for section in self.obj.sections if (type := self.section_type(section))}
        entries: dict[int, list[tuple[int, SectionVar]]] = {}
        for at, type, entry in self.encoded.section_vars:
            entries.setdefault(id(type), []).append((at, entry))
        for key, rows in entries.items():
            if section := sections.get(key):
                self._fill(data, section, rows)
        return bytes(data)

    def _fill(self, data: bytearray, section: DataSection, rows: Sequence[tuple[int, SectionVar]]) -> None:
        # By type first: linked objects may have several static variables of one name.
        places: dict[int | str, tuple[int, int]] = {}
        for variable in section.variables:
            places[id(variable.type)] = places[variable.name] = (variable.offset, variable.size)
        filled = []
        for _, entry in rows:
            place = places.get(id(entry.var)) or places.get(entry.var.name, (entry.offset, entry.size))
            filled.append((*place, self.encoded.id_of(entry.var)))
        filled.sort()
        first = rows[0][0]
        self._word.pack_into(data, first + _SECTION_SIZE_AT, section.size)
        for index, (offset, size, type_id) in enumerate(filled):
            struct.pack_into(f"{self.encoded.order}III", data, first - 4 + 12 * index, type_id, offset, size)


def _left_out(type: BtfType) -> bool:
    """What the kernel does not take: sections of externs, externs themselves, and tags on them."""
    tagged = type.target if isinstance(type, DeclTag) else type
    return isinstance(type, DataSec) or (isinstance(tagged, (Func, Var)) and tagged.linkage == EXTERN)


def _proto(func: Func) -> BtfType:
    assert func.target is not None
    return func.target


def _byte_offsets(start: int, function: Function) -> dict[int, int]:
    """Where each instruction of `function`, which begins at slot `start`, lies."""
    places = {}
    at = start * SLOT
    for insn in function.insns:
        places[id(insn)] = at
        at += insn.slots * SLOT
    return places
