"""The end of assembling: names get their values, open fields and instructions their numbers, the rest is relocations.

An expression is a number, or a number of bytes behind one symbol: it is computed once with all sections at zero and
once more for each section and unknown symbol that it names, moved far away, which tells how often each is added. What
is local is named by its section with its place in the addend; in sections that a linker merges, things with an addend
are named themselves. Calls and jumps to what is local in the same section need no relocation.

Source: LLVM's ELFObjectWriter and BPFELFObjectWriter.
"""

from __future__ import annotations

import re
from typing import Literal

from ..errors import FormatError
from ..isa.encode import encode
from ..isa.expressions import evaluate
from ..isa.insn import SLOT, Insn
from ..isa.opcodes import CALL, OPS, WIDE
from ..source import Loc
from ..symbols import TEXT
from .asm_state import PRIVATE, AsmSection, Assembly, Expression, Name, OpenField, OpenInsn
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
    SHF_WRITE,
    SHN_ABS,
    SHN_COMMON,
    STT_FUNC,
    STT_NOTYPE,
    STT_OBJECT,
    VISIBILITIES,
)
from .image import ElfSymbol, Image, Section
from .writer import EMPTY_ALIGN

_TYPES = {None: STT_NOTYPE, "notype": STT_NOTYPE, "function": STT_FUNC, "object": STT_OBJECT}
_FAR = 1 << 40
MAX_NAMES = 16  # in one expression, of different sections or unknown
MAX_CHAIN = 50  # of names that are defined by names further down
_WORD = re.compile(r"\d\w*|([A-Za-z_.$@][\w.$@]*)")

Base = AsmSection | Name  # what a value may be relative to
Value = tuple[Base | None, int, Name | None]  # (base, distance, the symbol that the expression names)


def finish(assembly: Assembly) -> bytes:
    """The object file.

    Raises:
        FormatError: a name is missing, an expression is not one that an object can hold, a number does not fit.
    """
    return _Finish(assembly).run()


class _Finish:
    def __init__(self, assembly: Assembly) -> None:
        self.assembly = assembly
        self.image = Image(assembly.file_name, assembly.big_endian)
        self.symbols: dict[str, ElfSymbol] = {}
        self.busy: set[str] = set()
        self.order: Literal["big", "little"] = "big" if assembly.big_endian else "little"

    def run(self) -> bytes:
        for name in list(self.assembly.names.values()):
            self._settle(name)
        self._make_symbols()
        for section in self.assembly.sections.values():
            for item in section.open:
                self._fill(section, item)
            self.image.sections.append(_section(section))
        return self.image.take()

    # Values.

    def _settle(self, name: Name) -> None:
        """Turn the expression that defines a name into a place or number."""
        if name.expression is None:
            return
        if name.name in self.busy:
            raise FormatError(f"{name.name!r} is defined by itself", loc=name.expression.loc)
        if len(self.busy) > MAX_CHAIN:
            raise FormatError("a chain of definitions is too long; put the last one first", loc=name.expression.loc)
        self.busy.add(name.name)
        base, distance, symbol = self._value(name.expression)
        self.busy.discard(name.name)
        if isinstance(base, Name):
            raise FormatError(f"{name.name!r} stands for {base.name!r}, which is not here", loc=name.expression.loc)
        name.section, name.offset = base, distance
        name.value = None if base else distance
        name.expression = None
        if symbol is not None:  # another name of the same thing
            name.type = name.type or symbol.type
            name.size = name.size or symbol.size

    def _value(self, expression: Expression) -> Value:
        """Raises FormatError with the expression's place."""
        named: dict[Base, Name | None] = {}
        try:
            near = self._number(expression, None, named)
            if len(named) > MAX_NAMES:
                raise FormatError(f"an expression over {len(named)} places is too much")
            added = {base: self._number(expression, base, {}) - near for base in named}
        except FormatError as error:
            raise FormatError(error.what, loc=error.loc or expression.loc) from None
        moved = [base for base, by in added.items() if by]
        if not moved:
            return None, near, None
        if len(moved) > 1 or added[moved[0]] != _FAR:
            raise FormatError(f"{expression.text!r} is neither a number nor a place", loc=expression.loc)
        return moved[0], near, named[moved[0]]

    def _number(self, expression: Expression, far: Base | None, named: dict[Base, Name | None]) -> int:
        """The expression with everything at zero but `far`. Enters what it is relative to into `named`, with the
        symbol when there is but one."""

        def value_of(word: str) -> int:
            base, distance, name = self._place(word, expression)
            if base is not None:
                named[base] = name if named.get(base, name) is name else None
            return distance + (_FAR if base is not None and base is far else 0)

        return evaluate(expression.text, value_of)

    def _place(self, word: str, expression: Expression) -> Value:
        if word == ".":
            return expression.section, expression.offset, None
        word = self.assembly.real_name(word)
        name = self.assembly.names.get(word)
        if name is None or not name.defined:
            if word in self.assembly.sections:
                return self.assembly.sections[word], 0, None
            if word.startswith(PRIVATE):
                raise FormatError(f"no label {_shown(word)!r}")
            name = self.assembly.name(word)
            self.assembly.mention(word)
            return name, 0, name
        self._settle(name)
        if name.value is not None:
            return None, name.value, None
        return (name.section, name.offset, name) if name.section is not None else (name, 0, name)

    # Symbols.

    def _make_symbols(self) -> None:
        """Those defined, in the order of their definitions; then those that are only spoken of."""
        for section in self.assembly.sections.values():
            for item in section.open:
                if isinstance(item, OpenField):
                    for match in _WORD.finditer(item.expression.text):
                        if match[1] and match[1] != ".":
                            self.assembly.mention(self.assembly.real_name(match[1]))
        for name in list(self.assembly.names.values()):
            if name.defined:
                self._make_symbol(name)
        for word in self.assembly.mentioned:
            if word not in self.symbols and word not in self.assembly.sections and not word.startswith(PRIVATE):
                self._make_symbol(self.assembly.name(word))

    def _make_symbol(self, name: Name) -> None:
        size = self._value(name.size) if name.size is not None else (None, 0, None)
        if size[0] is not None and name.size is not None:
            raise FormatError(f"the size of {name.name!r} is no number", loc=name.size.loc)
        binding = name.binding or ("local" if name.defined and name.common is None else "global")
        made = ElfSymbol(
            name.name,
            name.section.image if name.section is not None else None,
            name.offset if name.value is None else name.value & (1 << 64) - 1,
            size[1],
            type=_TYPES[name.type],
            binding=BINDINGS.index(binding),
            visibility=VISIBILITIES.index(name.visibility),
            place=SHN_ABS if name.value is not None else 0,
            hidden=name.name.startswith(PRIVATE) and binding == "local",
        )
        if name.common is not None:
            made.place, made.type = SHN_COMMON, STT_OBJECT
            made.size, made.value = name.common
        self.symbols[name.name] = made
        if not made.hidden:
            self.image.symbols.append(made)

    # Open fields.

    def _fill(self, section: AsmSection, item: OpenField | OpenInsn) -> None:
        if isinstance(item, OpenInsn):
            code = encode([self._resolved(section, item)], self.assembly.big_endian)
            section.data[item.offset : item.offset + len(code)] = code
            return
        base, distance, name = self._value(item.expression)
        at, width, loc = item.expression.offset, item.width, item.expression.loc
        if base is not None:
            target, place = self._target(base, name, distance)
            section.image.relocs.append((at, target, _data_reloc(target, name, width, loc)))
            distance = place
        elif not -(1 << (8 * width - 1)) <= distance < 1 << (8 * width):
            raise FormatError(f"{item.expression.text!r} is {distance}, no number of {width} bytes", loc=loc)
        section.data[at : at + width] = (distance & (1 << 8 * width) - 1).to_bytes(width, self.order)

    def _target(self, base: Base, name: Name | None, distance: int) -> tuple[ElfSymbol, int]:
        """What a relocation names, and the addend; `distance` is from the base's start."""
        if name is None:
            assert isinstance(base, AsmSection)
            return base.image.symbol, distance
        symbol = self.symbols[name.name]
        addend = distance - name.offset if isinstance(base, AsmSection) else distance
        if symbol.section is None or symbol.binding:
            return symbol, addend
        if addend and isinstance(base, AsmSection) and base.flags & SHF_MERGE:
            self.image.show(symbol)
            return symbol, addend
        return symbol.section.symbol, distance

    def _resolved(self, section: AsmSection, item: OpenInsn) -> Insn:
        insn = item.insn
        there = Expression(f"{insn.sym}", section, item.offset, item.loc)
        base, distance, name = self._place_of(there)
        if insn.op.flags & WIDE:
            number = insn.imm + distance
            if base is not None:
                target, number = self._target(base, name, number)
                section.image.relocs.append((item.offset, target, R_BPF_64_64))
            return Insn(OPS["ld_imm64"], insn.defs, imm=number)
        if base is None:
            raise FormatError(f"{insn.sym!r} is a number, and no place to go to", loc=item.loc)
        if insn.off or (insn.imm and insn.op.shape.imm == "target"):
            raise FormatError(f"a label stands alone, without a distance from {insn.sym!r}", loc=item.loc)
        if insn.op.flags & CALL:
            return self._call(section, item, base, name, distance)
        if base is not section:
            raise FormatError(f"no label {_shown(str(insn.sym))!r} in section {section.name!r}", loc=item.loc)
        return _jump(insn, _slots(distance - item.offset, item.loc) - insn.slots, item.loc)

    def _place_of(self, expression: Expression) -> Value:
        try:
            return self._place(expression.text, expression)
        except FormatError as error:
            raise FormatError(error.what, loc=expression.loc) from None

    def _call(self, section: AsmSection, item: OpenInsn, base: Base, name: Name | None, distance: int) -> Insn:
        target, place = self._target(base, name, distance)
        call = Insn(OPS["call_local"], item.insn.defs, item.insn.uses)
        if target is section.image.symbol:
            call.imm = _slots(place - item.offset, item.loc) - 1
        else:
            call.imm = _slots(place, item.loc) - 1
            section.image.relocs.append((item.offset, target, R_BPF_64_32))
        return call


def _section(section: AsmSection) -> Section:
    """The section's record, which its relocations have named all along."""
    made = section.image
    made.data = bytes(section.data)
    made.type, made.flags, made.size = section.type, section.flags, section.size
    made.align, made.entry_size = section.align, section.entry_size
    if section.name == TEXT and not section.size:
        made.align = max(made.align, EMPTY_ALIGN)
    made.relocs.sort(key=lambda reloc: reloc[0])
    return made


def _slots(distance: int, loc: Loc) -> int:
    if distance % SLOT:
        raise FormatError(f"the target is {distance} bytes away, between two instructions", loc=loc)
    return distance // SLOT


def _jump(insn: Insn, distance: int, loc: Loc) -> Insn:
    bits, field = (16, "off") if insn.op.shape.off == "target" else (32, "imm")
    if not -(1 << (bits - 1)) <= distance < 1 << (bits - 1):
        raise FormatError(f"{insn.sym!r} is {distance} slots away, too far for this jump", loc=loc)
    setattr(insn, field, distance)
    insn.sym = None
    return insn


def _data_reloc(target: ElfSymbol, name: Name | None, width: int, loc: Loc) -> int:
    """The type: LLVM marks 4 bytes that speak of code or of writable data as not for the dynamic loader."""
    if width == 8:
        return R_BPF_64_ABS64
    if width != 4:
        raise FormatError(f"an address has 4 or 8 bytes, not {width}", loc=loc)
    flags = _flags_of(name)
    private = name is None or name.name.startswith(PRIVATE)
    quiet = SHF_ALLOC | (SHF_EXECINSTR if private else SHF_WRITE)
    return R_BPF_64_NODYLD32 if flags & quiet == quiet else R_BPF_64_ABS32


def _flags_of(name: Name | None) -> int:
    return name.section.flags if name is not None and name.section is not None else 0


def _shown(word: str) -> str:
    """The name as it was written."""
    parts = word.split(".")
    return f"{parts[2]}f" if word.startswith(f"{PRIVATE}number.") else word
