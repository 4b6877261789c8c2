"""The assembler's directives: a table from names to functions of the state and the operands.

What speaks to debuggers alone (`.loc`, `.cfi_startproc`), and tables for LLVM's own linker, is read and left out. Names
and meanings are those of the GNU assembler, in the dialect of llvm-mc for ELF: `.align` counts bytes.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from ..errors import FormatError
from ..isa.expressions import evaluate
from ..source import Loc
from .asm_state import MAX_BYTES, AsmSection, Assembly, Expression
from .asm_text import is_quoted, operands, texts, unquoted
from .defs import FLAG_LETTERS, SECTION_TYPES, SHF_MERGE

Operands = list[tuple[str, Loc]]
Directive = Callable[[Assembly, Operands, Loc], None]

SHF_GNU_RETAIN, SHF_EXCLUDE = 0x200000, 0x80000000
_FLAG_LETTERS = {**FLAG_LETTERS, "R": SHF_GNU_RETAIN, "e": SHF_EXCLUDE}
_SYMBOL_TYPES = {
    **dict.fromkeys(("function", "STT_FUNC"), "function"),
    **dict.fromkeys(("object", "STT_OBJECT"), "object"),
    **dict.fromkeys(("notype", "STT_NOTYPE"), "notype"),
}
_SYMBOL = re.compile(r"[A-Za-z_.$@][\w.$@/]*")
_PLAIN_SECTION = re.compile(r"[^\s,\"]+")


def directive(assembly: Assembly, name: str, rest: str, loc: Loc, rest_loc: Loc) -> None:
    """Do what a directive says. loc: its place; rest_loc: that of its operands.

    Raises:
        FormatError: it is unknown, or its operands are wrong.
    """
    found = _DIRECTIVES.get(name)
    if found is not None:
        found(assembly, operands(rest, rest_loc), loc)
    elif not name.startswith(".cfi_") and name not in _LEFT_OUT:
        raise FormatError(f"unknown directive {name}", loc=loc)


# Operands.


def _needs(given: Operands, least: int, most: int, what: str, loc: Loc) -> None:
    if not least <= len(given) <= most or any(not word for word, _ in given[:least]):
        raise FormatError(f"{what} expected", loc=given[most][1] if len(given) > most else loc)


def _symbol(assembly: Assembly, operand: tuple[str, Loc]) -> str:
    word, loc = operand
    if is_quoted(word):
        return unquoted(word, loc).decode("utf-8", "surrogateescape")
    if not _SYMBOL.fullmatch(word):
        raise FormatError(f"the name of a symbol expected, not {word!r}", loc=loc)
    return word


def _expression(assembly: Assembly, operand: tuple[str, Loc]) -> Expression:
    return Expression(assembly.readable(operand[0]), assembly.current, assembly.here, operand[1])


def _number(assembly: Assembly, operand: tuple[str, Loc], default: int = 0) -> int:
    """A number that is known here: names stand for numbers, or for distances within a section."""
    word, loc = operand
    if not word:
        return default

    def value_of(name: str) -> int:
        known = assembly.names.get(assembly.real_name(name))
        if name == ".":
            return assembly.here
        if known is not None and known.value is not None:
            return known.value
        if known is None or known.section is None:
            raise FormatError(f"the value of {name!r} is not known yet")
        return known.offset

    try:
        return evaluate(assembly.readable(word), value_of)
    except FormatError as error:
        raise FormatError(error.what, loc=loc) from None


# Sections.


def _plain(name: str) -> Directive:
    def enter(assembly: Assembly, given: Operands, loc: Loc) -> None:
        _needs(given, 0, 0, "nothing", loc)
        assembly.enter(assembly.section(name))

    return enter


def _section(assembly: Assembly, given: Operands, loc: Loc) -> None:
    assembly.enter(_named_section(assembly, given, loc))


def _push_section(assembly: Assembly, given: Operands, loc: Loc) -> None:
    here = (assembly.current, assembly.previous)
    assembly.enter(_named_section(assembly, given, loc))
    assembly.stack.append(here)


def _pop_section(assembly: Assembly, given: Operands, loc: Loc) -> None:
    if not assembly.stack:
        raise FormatError(".popsection without .pushsection", loc=loc)
    assembly.current, assembly.previous = assembly.stack.pop()


def _previous(assembly: Assembly, given: Operands, loc: Loc) -> None:
    if assembly.previous is None:
        raise FormatError("there was no section before this one", loc=loc)
    assembly.enter(assembly.previous)


def _named_section(assembly: Assembly, given: Operands, loc: Loc) -> AsmSection:
    """`name[, "flags"[, @type[, size of entries]]]`"""
    _needs(given, 1, 1 << 16, "the name of a section", loc)
    word, name_loc = given[0]
    if not is_quoted(word) and not _PLAIN_SECTION.fullmatch(word):
        raise FormatError(f"the name of a section expected, not {word!r}", loc=name_loc)
    name = unquoted(word, name_loc).decode("utf-8", "surrogateescape")
    new = name not in assembly.sections
    section = assembly.section(name)
    if len(given) == 1:
        return section
    flags = _section_flags(given[1])
    _needs(given, 1, 4, "a section's name, flags, type and size of entries, and nothing more,", loc)
    type = _section_type(given[2]) if len(given) > 2 else section.type
    entry_size = _number(assembly, given[3]) if len(given) > 3 else 0
    if flags & SHF_MERGE and not 0 < entry_size <= 32:
        raise FormatError("a section to be merged says how large its entries are", loc=loc)
    if new or (not section.size and section.name in (".text", ".data", ".bss")):
        section.type, section.flags, section.entry_size = type, flags, entry_size
    elif (section.type, section.flags, section.entry_size) != (type, flags, entry_size):
        raise FormatError(f"section {name!r} had another type or other flags before", loc=loc)
    return section


def _section_flags(operand: tuple[str, Loc]) -> int:
    word, loc = operand
    if not is_quoted(word):
        raise FormatError(f"flags in double quotes expected, not {word!r}", loc=loc)
    flags = 0
    for letter in word[1:-1]:
        if letter not in _FLAG_LETTERS:
            raise FormatError(f"flag {letter!r} is not supported; there are {' '.join(_FLAG_LETTERS)}", loc=loc)
        flags |= _FLAG_LETTERS[letter]
    return flags


def _section_type(operand: tuple[str, Loc]) -> int:
    word, loc = operand
    if word[:1] not in ("@", "%") or word[1:] not in SECTION_TYPES:
        raise FormatError(f"unknown type {word!r}; there are {' '.join('@' + name for name in SECTION_TYPES)}", loc=loc)
    return SECTION_TYPES[word[1:]]


# Symbols.


def _binding(binding: str) -> Directive:
    def bind(assembly: Assembly, given: Operands, loc: Loc) -> None:
        _needs(given, 1, 1 << 16, "a symbol", loc)
        for operand in given:
            text = _symbol(assembly, operand)
            assembly.name(text).binding = binding
            assembly.mention(text)

    return bind


def _visibility(visibility: str) -> Directive:
    def show(assembly: Assembly, given: Operands, loc: Loc) -> None:
        _needs(given, 1, 1 << 16, "a symbol", loc)
        for operand in given:
            assembly.name(_symbol(assembly, operand)).visibility = visibility

    return show


def _type(assembly: Assembly, given: Operands, loc: Loc) -> None:
    _needs(given, 2, 2, "a symbol and its type", loc)
    word, type_loc = given[1]
    type = _SYMBOL_TYPES.get(word.strip('"').lstrip("@%"))
    if type is None:
        raise FormatError(f"unknown type {word!r}; there are @function, @object, @notype", loc=type_loc)
    assembly.name(_symbol(assembly, given[0])).type = type


def _size(assembly: Assembly, given: Operands, loc: Loc) -> None:
    _needs(given, 2, 2, "a symbol and its size", loc)
    assembly.name(_symbol(assembly, given[0])).size = _expression(assembly, given[1])


def _set(assembly: Assembly, given: Operands, loc: Loc) -> None:
    """A number counts from here on and may be set again; what is none yet is found out in the end."""
    _needs(given, 2, 2, "a symbol and what it stands for", loc)
    text = _symbol(assembly, given[0])
    try:
        number = assembly.number(*given[1])
    except FormatError:
        assembly.define(text, given[0][1]).expression = _expression(assembly, given[1])
        return
    assembly.set_number(text, number, given[0][1])


def _set_once(assembly: Assembly, given: Operands, loc: Loc) -> None:
    if given and assembly.defined(given[0][0]):
        raise FormatError(f"{given[0][0]!r} is defined twice", loc=given[0][1])
    _set(assembly, given, loc)


def _common(assembly: Assembly, given: Operands, loc: Loc) -> None:
    _needs(given, 2, 3, "a symbol, its size and alignment", loc)
    text = _symbol(assembly, given[0])
    known = assembly.names.get(text)
    if known is not None and known.binding == "local":
        _local_common(assembly, given, loc)
        return
    size, align = _common_size(assembly, given)
    assembly.define(text, given[0][1]).common = (size, align)


def _local_common(assembly: Assembly, given: Operands, loc: Loc) -> None:
    """A variable in .bss."""
    _needs(given, 2, 3, "a symbol, its size and alignment", loc)
    size, align = _common_size(assembly, given)
    here, assembly.current = assembly.current, assembly.section(".bss")
    assembly.align(align, 0, 0, loc)
    name = assembly.define(_symbol(assembly, given[0]), given[0][1])
    name.section, name.offset, name.type = assembly.current, assembly.here, "object"
    name.size = Expression(str(size), assembly.current, 0, loc)
    assembly.zeros(size, loc)
    assembly.current = here


def _common_size(assembly: Assembly, given: Operands) -> tuple[int, int]:
    size = _number(assembly, given[1])
    align = _number(assembly, given[2]) if len(given) > 2 else 1
    if not 0 <= size <= MAX_BYTES or align < 1 or align & (align - 1):
        raise FormatError(f"{size} bytes aligned to {align} are no variable", loc=given[1][1])
    return size, align


# Content.


def _data(width: int) -> Directive:
    def put(assembly: Assembly, given: Operands, loc: Loc) -> None:
        for word, at in given:
            if not word:
                raise FormatError("a number expected", loc=at)
            assembly.field(word, width, at)

    return put


def _text(end: bytes) -> Directive:
    def put(assembly: Assembly, given: Operands, loc: Loc) -> None:
        for word, at in given:
            found = texts(word, at)
            assembly.put((end if end else b"").join(found) + end, at)

    return put


def _space(assembly: Assembly, given: Operands, loc: Loc) -> None:
    _needs(given, 1, 2, "a number of bytes, and what they are", loc)
    count = _number(assembly, given[0])
    value = _number(assembly, given[1]) if len(given) > 1 else 0
    if value == 0:
        assembly.zeros(count, given[0][1])
    else:
        _repeat(assembly, count, bytes([value & 0xFF]), given[0][1])


def _fill(assembly: Assembly, given: Operands, loc: Loc) -> None:
    _needs(given, 1, 3, "how often, how wide, and which number", loc)
    width = _number(assembly, given[1], 1) if len(given) > 1 else 1
    value = _number(assembly, given[2]) if len(given) > 2 else 0
    if not 0 <= width <= 8:
        raise FormatError(f"a number of {width} bytes cannot be repeated", loc=given[1][1])
    # As in the GNU assembler, only the low four bytes have a value.
    low = (value & (1 << 8 * min(width, 4)) - 1).to_bytes(width, "big" if assembly.big_endian else "little")
    _repeat(assembly, _number(assembly, given[0]), low, given[0][1])


def _repeat(assembly: Assembly, count: int, what: bytes, loc: Loc) -> None:
    if not 0 <= count * len(what) <= MAX_BYTES:
        raise FormatError(f"{count} times {len(what)} bytes are too many", loc=loc)
    assembly.put(what * count, loc)


def _align(power: bool) -> Directive:
    def align(assembly: Assembly, given: Operands, loc: Loc) -> None:
        _needs(given, 1, 3, "an alignment", loc)
        to = _number(assembly, given[0])
        if power:
            to = 1 << to if 0 <= to < 64 else 0
        filling = _number(assembly, given[1]) if len(given) > 1 else 0
        most = _number(assembly, given[2]) if len(given) > 2 else 0
        assembly.align(to, filling, most, given[0][1])

    return align


def _org(assembly: Assembly, given: Operands, loc: Loc) -> None:
    _needs(given, 1, 2, "a distance from the section's start", loc)
    assembly.zeros(_number(assembly, given[0]) - assembly.here, given[0][1])


def _leb128(signed: bool) -> Directive:
    def put(assembly: Assembly, given: Operands, loc: Loc) -> None:
        for operand in given:
            assembly.put(_leb(_number(assembly, operand), signed, operand[1]), operand[1])

    return put


def _leb(number: int, signed: bool, loc: Loc) -> bytes:
    if number < 0 and not signed:
        raise FormatError(f"{number} is below zero", loc=loc)
    out = bytearray()
    while True:
        byte, number = number & 0x7F, number >> 7
        if (number == 0 and not (signed and byte & 0x40)) or (number == -1 and signed and byte & 0x40):
            return bytes([*out, byte])
        out.append(byte | 0x80)


def _file(assembly: Assembly, given: Operands, loc: Loc) -> None:
    """`.file "name"`: the object's; with a number before it, a debugger's."""
    if given and is_quoted(given[0][0]):
        assembly.file_name = unquoted(*given[0]).decode("utf-8", "surrogateescape")


_DIRECTIVES: dict[str, Directive] = {
    **{name: _plain(name) for name in (".text", ".data", ".bss", ".rodata")},
    ".section": _section,
    ".pushsection": _push_section,
    ".popsection": _pop_section,
    ".previous": _previous,
    **dict.fromkeys((".globl", ".global"), _binding("global")),
    ".weak": _binding("weak"),
    ".local": _binding("local"),
    **{f".{word}": _visibility(word) for word in ("hidden", "internal", "protected")},
    ".type": _type,
    ".size": _size,
    **dict.fromkeys((".set", ".equ"), _set),
    ".equiv": _set_once,
    ".comm": _common,
    ".lcomm": _local_common,
    **dict.fromkeys((".byte", ".1byte"), _data(1)),
    **dict.fromkeys((".short", ".hword", ".2byte", ".value"), _data(2)),
    **dict.fromkeys((".long", ".int", ".4byte", ".word"), _data(4)),
    **dict.fromkeys((".quad", ".8byte"), _data(8)),
    ".octa": _data(16),
    ".ascii": _text(b""),
    **dict.fromkeys((".asciz", ".string"), _text(b"\0")),
    **dict.fromkeys((".zero", ".space", ".skip"), _space),
    ".fill": _fill,
    ".p2align": _align(True),
    **dict.fromkeys((".align", ".balign"), _align(False)),
    ".org": _org,
    ".uleb128": _leb128(False),
    ".sleb128": _leb128(True),
    ".file": _file,
}
_LEFT_OUT = frozenset((".loc", ".ident", ".addrsig", ".addrsig_sym", ".version"))
