"""An Object to the bytes of an ELF file for EM_BPF, laid out as LLVM does.

A relocation names a global symbol as it is. A local one is named by its section, with its place added to
the addend, which stands in the patched field itself (these are REL sections): in bytes for addresses, in
slots less one for calls. A call to a local function of the same section needs no relocation. `.BTF`
leaves sizes of data sections zero and offsets of variables to relocations, as LLVM does; libbpf and this
package's reader fill them in from the symbols.

Sources: the kernel's Documentation/bpf/llvm_reloc.rst, and what readelf shows of clang's objects.
"""

from __future__ import annotations

import re
import struct

from ..btf.encode import Encoded, encode
from ..btf.ext import encode_ext
from ..btf.types import BtfType
from ..debuginfo import ext_sections
from ..errors import FormatError, InternalError, RelocError
from ..isa.encode import encode as encode_insns
from ..isa.insn import SLOT, Insn
from ..isa.opcodes import CALL, OPS, WIDE
from ..object import LOCAL, TEXT, DataReloc, DataSection, Extern, Function, Object, Symbol, Variable
from .defs import (
    BINDINGS,
    R_BPF_64_32,
    R_BPF_64_64,
    R_BPF_64_ABS32,
    R_BPF_64_ABS64,
    R_BPF_64_NODYLD32,
    SHF_ALLOC,
    SHF_EXECINSTR,
    SHF_MERGE,
    SHF_STRINGS,
    SHF_WRITE,
    SHT_FINI_ARRAY,
    SHT_INIT_ARRAY,
    SHT_NOBITS,
    SHT_NOTE,
    SHT_PREINIT_ARRAY,
    SHT_PROGBITS,
    STT_FUNC,
    STT_NOTYPE,
    STT_OBJECT,
    VISIBILITIES,
)
from .image import ElfSymbol, Image, Section

EMPTY_ALIGN = 4  # LLVM's for .text, before it has seen a function
CODE_FLAGS = SHF_ALLOC | SHF_EXECINSTR
# Sections that a linker may merge: .rodata.str<character size>.<alignment>, .rodata.cst<size>
_MERGED = re.compile(r"\.rodata\.(?:str([124])\.[0-9]+|cst(4|8|16|32))\Z")
# Sections with a type of their own, by the beginning of the name.
_NAMED_TYPES = (
    (".note", SHT_NOTE),
    (".init_array", SHT_INIT_ARRAY),
    (".fini_array", SHT_FINI_ARRAY),
    (".preinit_array", SHT_PREINIT_ARRAY),
)


def write(obj: Object) -> bytes:
    """The object file of `obj`; equal objects give equal bytes.

    Raises:
        RelocError: a symbol that is named is not in the object.
        FormatError: a name or a number does not fit the format.
    """
    return image_of(obj)[0].take()


def image_of(obj: Object) -> tuple[Image, dict[int, Section]]:
    """The object file of `obj` before it is bytes, and its data sections by the id of those of `obj`.

    Code is in sections of functions, `.text` first; data follows, then `.BTF` and `.BTF.ext`.

    Raises:
        RelocError, FormatError: as `write`.
    """
    writer = _Writer(obj)
    writer.fill()
    return writer.image, writer.data


def code_groups(obj: Object) -> dict[str, list[Function]]:
    """Functions by section: `.text` is there even when empty, and first."""
    return {TEXT: [], **obj.code_sections()}


def in_order(data: DataSection) -> list[Variable]:
    """The variables of a section by their places."""
    return sorted(data.variables, key=lambda variable: variable.offset)


class _Writer:
    def __init__(self, obj: Object) -> None:
        self.obj = obj
        self.image = Image(obj.name, obj.big_endian)
        self.code: dict[str, Section] = {}
        self.data: dict[int, Section] = {}
        self.symbols: dict[int, ElfSymbol] = {}

    def fill(self) -> None:
        self._place_functions()
        self._place_data()
        self._place_externs()
        for name, functions in self.obj.code_sections().items():
            self._fill_code(self.code[name], functions)
        for section in self.obj.sections:
            self._fill_data(section)
        if self.obj.types is not None:
            self._add_types(self.obj.types)

    # Symbols and empty sections first, so that relocations can name them.

    def _place_functions(self) -> None:
        for name, functions in code_groups(self.obj).items():
            section = self.code[name] = Section(name, flags=CODE_FLAGS, align=SLOT if functions else EMPTY_ALIGN)
            self.image.sections.append(section)
            start = 0
            for function in functions:
                size = function.slots * SLOT
                self._add_symbol(function, section, start, size, STT_FUNC)
                for alias in function.aliases:
                    self._add_symbol(alias, section, start, size, STT_FUNC)
                start += size

    def _place_data(self) -> None:
        for data in self.obj.sections:
            section = self.data[id(data)] = _data_section(data)
            self.image.sections.append(section)
            for variable in in_order(data):
                self._add_symbol(variable, section, variable.offset, variable.size, STT_OBJECT)

    def _place_externs(self) -> None:
        for extern in self.obj.externs:
            self._add_symbol(extern, None, 0, 0, STT_NOTYPE)

    def _add_symbol(self, symbol: Symbol, section: Section | None, value: int, size: int, type: int) -> None:
        binding = BINDINGS.index(symbol.binding)
        visibility = VISIBILITIES.index(symbol.visibility)
        made = ElfSymbol(symbol.name, section, value, size, type=type, binding=binding, visibility=visibility)
        made.hidden = symbol.private
        self.symbols[id(symbol)] = made
        if not made.hidden:
            self.image.symbols.append(made)

    def _target(self, symbol: object, where: str, addend: int = 0) -> tuple[ElfSymbol, int]:
        """The symbol that a relocation names, and what it adds in bytes.

        A linker that merges sections moves each thing in them by itself: with an addend, the thing must be named.
        """
        if isinstance(symbol, DataSection) and id(symbol) in self.data:
            return self.data[id(symbol)].symbol, 0
        found = self.symbols.get(id(symbol))
        if found is None:
            name = symbol.name if isinstance(symbol, Symbol) else repr(symbol)
            raise RelocError(f"{where} refers to {name!r}, which is not in the object")
        if found.section is None or BINDINGS[found.binding] != LOCAL:
            return found, 0
        if addend and found.section.flags & SHF_MERGE:
            self.image.show(found)
            return found, 0
        return found.section.symbol, found.value

    # Code.

    def _fill_code(self, section: Section, functions: list[Function]) -> None:
        insns: list[Insn] = []
        slot = 0
        for function in functions:
            for insn in function.insns:
                insns.append(self._lower(section, function, insn, slot) if insn.sym is not None else insn)
                slot += insn.slots
        section.data = encode_insns(insns, self.obj.big_endian)

    def _lower(self, section: Section, function: Function, insn: Insn, slot: int) -> Insn:
        """The instruction as it stands in the file, its relocation noted."""
        where = f"function {function.name!r}"
        symbol = function.by_alias.get(insn, insn.sym)
        target, place = self._target(symbol, where, insn.imm if insn.op.flags & WIDE else 0)
        if insn.op.flags & WIDE:
            section.relocs.append((slot * SLOT, target, R_BPF_64_64))
            return Insn(OPS["ld_imm64"], insn.defs, insn.uses, imm=insn.imm + place)
        if not insn.op.flags & CALL:
            raise InternalError("elf.writer", function.name, f"{insn!r} still has a symbol")
        call = Insn(OPS["call_local"], insn.defs, insn.uses)
        if target is section.symbol:
            call.imm = place // SLOT - (slot + 1)
        else:
            call.imm = place // SLOT - 1
            section.relocs.append((slot * SLOT, target, R_BPF_64_32))
        return call

    # Data.

    def _fill_data(self, data: DataSection) -> None:
        section = self.data[id(data)]
        if not data.relocs:
            return
        content = bytearray(section.data or bytes(data.size))
        for reloc in data.relocs:
            fill = self._fill_entry if data.jump_tables else self._fill_pointer
            fill(data, section, content, reloc)
        section.data = bytes(content)
        if section.type == SHT_NOBITS:
            section.type = SHT_PROGBITS

    def _fill_pointer(self, data: DataSection, section: Section, content: bytearray, reloc: DataReloc) -> None:
        target, place = self._target(reloc.alias or reloc.symbol, f"section {data.name!r}", reloc.addend)
        letter, type = ("Q", R_BPF_64_ABS64) if reloc.width == 64 else ("I", _type_of_32(target))
        if not 0 <= reloc.offset <= len(content) - reloc.width // 8:
            raise FormatError("a pointer lies outside its section", data.name, reloc.offset)
        addend = reloc.addend + place & (1 << reloc.width) - 1
        struct.pack_into(self.image.order + letter, content, reloc.offset, addend)
        section.relocs.append((reloc.offset, target, type))

    def _fill_entry(self, data: DataSection, section: Section, content: bytearray, reloc: DataReloc) -> None:
        """An entry of a jump table counts from the start of the code's section, which it does not name."""
        found = self.symbols.get(id(reloc.symbol))
        if found is None or not isinstance(reloc.symbol, Function):
            raise RelocError(f"a jump table refers to {reloc.symbol.name!r}, which is no function of the object")
        struct.pack_into(f"{self.image.order}Q", content, reloc.offset, found.value + reloc.addend)

    # Types.

    def _add_types(self, types: list[BtfType]) -> None:
        btf = encode(types, big_endian=self.obj.big_endian)
        ext = encode_ext(ext_sections(self.obj), btf)
        section = Section(".BTF", align=4)
        section.data = self._place_variables(btf, section)
        self.image.sections.append(section)
        if not ext.places:
            return
        section = Section(".BTF.ext", ext.data, align=4)
        section.relocs = [(at, self.code[name].symbol, R_BPF_64_NODYLD32) for at, name in ext.places]
        self.image.sections.append(section)

    def _place_variables(self, btf: Encoded, section: Section) -> bytes:
        """The bytes of `.BTF` with the offsets of variables left to relocations."""
        word = struct.Struct(f"{self.image.order}I")
        content = bytearray(btf.data)
        symbols = self._symbols_by_type()
        for at in btf.section_sizes:
            word.pack_into(content, at, 0)
        for at, _, entry in btf.section_vars:
            symbol = symbols.get(id(entry.var))
            if symbol is None:
                continue
            target, place = self._target(symbol, ".BTF")
            word.pack_into(content, at, place)
            section.relocs.append((at, target, _type_of_32(target)))
        return bytes(content)

    def _symbols_by_type(self) -> dict[int, Variable | Extern]:
        variables = [variable for section in self.obj.sections for variable in section.variables]
        both: list[Variable | Extern] = [*variables, *self.obj.externs]
        return {id(symbol.type): symbol for symbol in both if symbol.type is not None}


def _type_of_32(target: ElfSymbol) -> int:
    """The relocation of 4 bytes: LLVM marks what lies in writable sections as not for the dynamic loader."""
    writable = target.section is not None and target.section.flags & SHF_WRITE
    return R_BPF_64_NODYLD32 if writable else R_BPF_64_ABS32


def _data_section(data: DataSection) -> Section:
    flags = 0 if data.jump_tables else SHF_ALLOC | SHF_WRITE * data.writable
    if data.zero_filled and data.name.startswith(".bss"):
        return Section(data.name, type=SHT_NOBITS, flags=flags, align=data.align, size=data.size)
    content = bytes(data.data) or bytes(data.size)
    section = Section(data.name, content, flags=flags, align=data.align)
    section.type = next((type for name, type in _NAMED_TYPES if _begins(data.name, name)), SHT_PROGBITS)
    merged = _MERGED.match(data.name)
    if merged and not data.writable:
        section.flags |= SHF_MERGE | SHF_STRINGS if merged[1] else SHF_MERGE
        section.entry_size = int(merged[1] or merged[2])
    return section


def _begins(name: str, part: str) -> bool:
    return name == part or name.startswith(f"{part}.")
