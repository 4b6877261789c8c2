"""An ELF file for BPF, whoever made it, to an Object.

First every symbol becomes a Function, Variable, DataSection or Extern. Then the relocations are undone: the
instruction or pointer gets the symbol itself and the addend in bytes. Compilers name a local symbol by its section
and a distance; here it becomes the symbol that lies there. Types and lines come last, in `elf/typed.py`.

Sources: the kernel's Documentation/bpf/llvm_reloc.rst for the relocations; libbpf's documentation for the
meaning of sections.
"""

from __future__ import annotations

from bisect import bisect_right

from ..errors import FormatError
from ..isa.decode import decode
from ..isa.insn import SLOT, Insn
from ..isa.opcodes import OPS, WIDE
from ..object import JUMP_TABLES, Alias, DataReloc, DataSection, Extern, Function, Object, Symbol, Variable
from . import gnu, jumptables
from .defs import (
    BINDINGS,
    R_BPF_64_32,
    R_BPF_64_64,
    R_BPF_64_ABS32,
    R_BPF_64_ABS64,
    R_BPF_64_NODYLD32,
    SHF_ALLOC,
    SHF_EXECINSTR,
    SHF_WRITE,
    VISIBILITIES,
)
from .extents import Extents, cut
from .file import ElfFile, FileSection, FileSymbol
from .typed import Code, add_types

MAX_ALIGN = 1 << 16  # the largest page of any kernel
# Zero-filled sections take no room in the file. What is not .bss gets its zeros written out again: of all together.
MAX_BSS = (1 << 32) - 1
MAX_ZEROS = 1 << 24
_DATA_WIDTH = {R_BPF_64_64: 64, R_BPF_64_ABS64: 64, R_BPF_64_ABS32: 32, R_BPF_64_NODYLD32: 32}
_CALLS = (OPS["call_local"], OPS["call_kfunc"], OPS["call_helper"])
_CALL_LOCAL, _CALL_KFUNC = OPS["call_local"], OPS["call_kfunc"]


def read(data: bytes, name: str = "") -> Object:
    """The object in `data`. `name` is for messages, and the object's name when the file has none.

    A call to an extern in `.ksyms` is a `call_kfunc`, any other call with a symbol a `call_local`. A 64-bit
    immediate with a symbol is a `ld_imm64`, whatever the symbol is. Sizes and offsets in DATASEC types are
    filled in from the symbols where the compiler left them zero. Sections of one name, of which LLVM makes several
    where their flags differ, become one.

    Raises:
        FormatError: the file is no object for BPF, or it is malformed.
    """
    return _Reader(ElfFile(data, name), name).read()


class _Reader:
    def __init__(self, file: ElfFile, name: str) -> None:
        self.file = file
        self.obj = Object(name, big_endian=file.big_endian)
        self.code: dict[int, Code] = {}
        self.data: dict[int, DataSection] = {}
        self.symbols: dict[int, Symbol] = {}
        self._bases: dict[int, int] = {}  # where a section begins that is not the first of its name, by index
        self._starts: dict[int, list[int]] = {}  # of functions, by the index of their section
        self._sizes: dict[int, dict[int, int]] = {}  # of functions by their start, by the index of their section
        self._extents = Extents(file)
        self._code_named: dict[str, Code] = {}
        self._data_named: dict[str, DataSection] = {}
        self._zeros = 0
        self._bss: DataSection | None = None
        self._whole_values = gnu.holds_values(file)
        self._sorted: dict[int, tuple[list[int], list[Variable]]] = {}

    def read(self) -> Object:
        for section in self.file.sections:
            if section.flags & SHF_EXECINSTR:
                self._add_code(section)
            elif section.flags & SHF_ALLOC or section.name == JUMP_TABLES:
                self._add_data(section)
        for symbol in self.file.symbols[1:]:
            self._add_symbol(symbol)
        for index, code in self.code.items():
            self._add_functions(self.file.sections[index], code)
        add_types(self.file, self.obj, self._code_named, self._bases)
        for index, code in self.code.items():
            self._resolve_code(self.file.sections[index], code)
        for index, data in self.data.items():
            self._resolve_data(self.file.sections[index], data)
        jumptables.resolve(self.obj, self._code_named)
        return self.obj

    def _error(self, what: str, section: FileSection, offset: int | None = None) -> FormatError:
        return FormatError(what, f"{self.file.where}, section {section.name!r}", offset)

    # Sections.

    def _add_code(self, section: FileSection) -> None:
        code = self.code[section.index] = self._code_named.setdefault(section.name, Code())
        if code.size:
            code.joined = True
            self._bases[section.index] = code.size
        code.size += len(section.data) + -len(section.data) % SLOT
        self._starts[section.index] = []
        self._sizes[section.index] = {}

    def _add_data(self, section: FileSection) -> None:
        if section.align > MAX_ALIGN:
            raise self._error(f"an alignment of {section.align} is too large", section)
        zeros = section.size - len(section.data)
        is_bss = section.name.startswith(".bss")
        self._zeros += 0 if is_bss else zeros
        if zeros > MAX_BSS or self._zeros > MAX_ZEROS:
            raise self._error(f"{section.size} bytes are too many", section)
        data = DataSection(
            section.name,
            section.data,
            size=section.size,
            align=section.align or 1,
            writable=bool(section.flags & SHF_WRITE),
        )
        first = self.data[section.index] = self._data_named.setdefault(section.name, data)
        if first is not data:
            self._bases[section.index] = first.extend(data)
            return
        self.obj.sections.append(data)

    # Symbols.

    def _add_symbol(self, symbol: FileSymbol) -> None:
        if symbol.type == "STT_FILE":
            self.obj.name = self.obj.name or symbol.name
        elif symbol.section == "SHN_UNDEF":
            self._add_extern(symbol)
        elif symbol.section == "SHN_COMMON":
            self._add_common(symbol)
        elif isinstance(symbol.section, int) and symbol.type != "STT_SECTION":
            section = self.file.section_at(symbol.section)
            if section.index in self.data and symbol.name:
                self._add_variable(symbol, section)
            elif section.index in self.code and self._extents.is_function(symbol):
                self._place_function(symbol, section)

    def _add_extern(self, symbol: FileSymbol) -> None:
        if symbol.name:
            extern = Extern(symbol.name)
            self._keep(symbol, extern)
            self.obj.externs.append(extern)

    def _add_common(self, symbol: FileSymbol) -> None:
        """A variable that no section has yet gets its zeros in `.bss`; its value is its alignment."""
        align = symbol.value or 1
        bss = self._bss
        if bss is None:
            bss = self._bss = self.obj.section(".bss") or DataSection(".bss")
            if not self.obj.section(".bss"):
                self.obj.sections.append(bss)
        offset = -(-bss.size // align) * align
        if align > MAX_ALIGN or bss.data or offset + symbol.size > MAX_BSS:
            raise self.file.error(f"common symbol {symbol.name!r} of {symbol.size} bytes has no place")
        bss.align = max(bss.align, align)
        bss.size = offset + symbol.size
        variable = Variable(symbol.name, bss, offset, symbol.size)
        self._keep(symbol, variable)
        bss.variables.append(variable)

    def _add_variable(self, symbol: FileSymbol, section: FileSection) -> None:
        if symbol.value > section.size:
            raise self._error(f"variable {symbol.name!r} lies outside of it", section, symbol.value)
        # An alias of the middle of a variable has the size of the whole, in LLVM's objects.
        size = min(symbol.size, section.size - symbol.value)
        place = self._bases.get(section.index, 0) + symbol.value
        variable = Variable(symbol.name, self.data[section.index], place, size)
        self._keep(symbol, variable)
        self.data[section.index].variables.append(variable)

    def _place_function(self, symbol: FileSymbol, section: FileSection) -> None:
        code = self.code[section.index]
        if symbol.value % SLOT or symbol.value >= section.size:
            raise self._error(f"function {symbol.name!r} cannot begin here", section, symbol.value)
        place = self._bases.get(section.index, 0) + symbol.value
        if place in code.functions:
            alias = Alias(symbol.name, code.functions[place])
            self._keep(symbol, alias)
            code.functions[place].aliases.append(alias)
            return
        function = code.functions[place] = Function(symbol.name, section.name, [])
        self._starts[section.index].append(symbol.value)
        self._sizes[section.index][symbol.value] = symbol.size
        self._keep(symbol, function)

    def _keep(self, symbol: FileSymbol, made: Symbol) -> None:
        binding = str(symbol.binding).removeprefix("STB_").lower()
        visibility = str(symbol.visibility).removeprefix("STV_").lower()
        if binding not in BINDINGS or visibility not in VISIBILITIES:
            raise self.file.error(f"symbol {symbol.name!r} has an unknown binding or visibility")
        made.binding = binding
        made.visibility = visibility
        self.symbols[id(symbol)] = made

    # Code.

    def _add_functions(self, section: FileSection, code: Code) -> None:
        starts = self._starts[section.index]
        starts.sort()
        base = self._bases.get(section.index, 0)
        functions, between = cut(starts, self._sizes[section.index], len(section.data))
        if between and not functions:
            raise self._error("code that belongs to no function", section, 0)
        for start, end in between:
            code.unowned.update(range(base + start, base + end, SLOT))
        for start, end in functions:
            function = code.functions[base + start]
            function.insns = self._decode(section, start, end)
            self.obj.functions.append(function)
            offset = base + start
            for insn in function.insns:
                code.insns[offset] = insn
                offset += insn.slots * SLOT

    def _decode(self, section: FileSection, start: int, end: int) -> list[Insn]:
        try:
            return decode(section.data[start:end], self.file.big_endian)
        except FormatError as error:
            raise self._error(error.what, section, start + (error.offset or 0)) from None

    def _resolve_code(self, section: FileSection, code: Code) -> None:
        base = self._bases.get(section.index, 0)
        named: dict[Insn, Symbol] = {}
        for offset, symbol, type in self.file.relocs(section):
            if base + offset in code.unowned:
                continue
            insn = code.insns.get(base + offset)
            if insn is not None and type == R_BPF_64_64 and insn.op.flags & WIDE:
                insn.op = OPS["ld_imm64"]
                named[insn], insn.imm = self._address(section, symbol, insn.imm)
            elif insn is not None and type == R_BPF_64_32 and insn.op in _CALLS:
                named[insn] = self._called(section, insn, symbol)
            else:
                raise self._error(f"a relocation of type {type} does not fit what is here", section, offset)
        for offset in range(0, len(section.data), SLOT):
            insn = code.insns.get(base + offset)
            if insn is not None and insn.op is _CALL_LOCAL and insn not in named:
                named[insn] = self._function(section, section, offset + SLOT * (insn.imm + 1))
                insn.imm = 0
        for function in (code.functions[base + start] for start in self._starts[section.index]):
            for insn in function.insns:
                if insn in named:
                    function.refer(insn, named[insn])

    def _called(self, section: FileSection, insn: Insn, symbol: FileSymbol) -> Symbol:
        """What a call with a relocation calls; `op` and `imm` are set to what that wants."""
        target = self.symbols.get(id(symbol))
        kernel = isinstance(target, Extern) and target.section == ".ksyms"
        insn.op = _CALL_KFUNC if kernel else _CALL_LOCAL
        distance, insn.imm = insn.imm + 1, 0
        if isinstance(target, Extern):
            return target
        there = self.file.section_at(symbol.section)
        start = distance if self._whole_values else symbol.value + SLOT * distance
        found = self._function(section, there, start)
        return target if isinstance(target, Alias) and target.function is found else found

    def _function(self, section: FileSection, there: FileSection, offset: int) -> Function:
        code = self.code.get(there.index)
        function = code.functions.get(self._bases.get(there.index, 0) + offset) if code is not None else None
        if function is None:
            raise self._error(f"no function begins at {offset:#x} of section {there.name!r}", section)
        return function

    # Addresses.

    def _label(self, section: FileSection, there: FileSection, offset: int) -> tuple[Function, int]:
        """The function around an instruction whose address is taken, and how far it is from its beginning."""
        code, starts = self.code[there.index], self._starts[there.index]
        base = self._bases.get(there.index, 0)
        if base + offset not in code.insns or not 0 <= offset < len(there.data):
            raise self._error(f"no instruction begins at {offset:#x} of section {there.name!r}", section)
        start = starts[bisect_right(starts, offset) - 1]
        return code.functions[base + start], offset - start

    def _address(self, section: FileSection, symbol: FileSymbol, addend: int) -> tuple[Symbol, int]:
        """What the address of `symbol` plus `addend` bytes names: the symbol, and the distance from it."""
        named = self.symbols.get(id(symbol))
        if self._whole_values:
            addend -= symbol.value
        if named is not None:
            return named, addend
        there = self.file.section_at(symbol.section)
        offset = symbol.value + addend
        if there.index in self.code:
            return self._label(section, there, offset)
        data = self.data.get(there.index)
        if data is None:
            raise self._error(f"a relocation names section {there.name!r}, which is not loaded", section)
        offset += self._bases.get(there.index, 0)
        variable = self._variable_at(data, offset)
        return (variable, offset - variable.offset) if variable is not None else (data, offset)

    def _variable_at(self, data: DataSection, offset: int) -> Variable | None:
        if id(data) not in self._sorted:
            ordered = sorted(data.variables, key=lambda variable: variable.offset)
            self._sorted[id(data)] = ([variable.offset for variable in ordered], ordered)
        starts, ordered = self._sorted[id(data)]
        place = bisect_right(starts, offset) - 1
        if place < 0 or offset >= ordered[place].offset + ordered[place].size:
            return None
        return ordered[place]

    def _resolve_data(self, section: FileSection, data: DataSection) -> None:
        base = self._bases.get(section.index, 0)
        for place, symbol, type in self.file.relocs(section):
            offset = base + place
            width = (gnu.DATA_WIDTHS if self._whole_values else _DATA_WIDTH).get(type)
            if width is None or offset + width // 8 > len(data.data):
                raise self._error(f"a relocation of type {type} does not fit what is here", section, offset)
            field = slice(offset, offset + width // 8)
            value = self._number(data.data[field])
            target, addend = self._address(section, symbol, value)
            data.data[field] = bytes(width // 8)
            data.relocs.append(DataReloc(offset, target, addend, width))

    def _number(self, raw: bytearray) -> int:
        return int.from_bytes(raw, "big" if self.file.big_endian else "little", signed=True)
