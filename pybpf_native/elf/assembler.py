"""The assembler: a file of assembly text to an object file.

A statement is labels, then a directive or an instruction. The language is what llvm-mc reads for BPF, and what
`elf.assembly` writes: sections, symbols, data and relocations as the text says, nothing is added. Macros, repetition
and conditions are expanded before (`isa.macros`). Types are data in the sections `.BTF` and `.BTF.ext`, where compilers
put them.
"""

from __future__ import annotations

import re

from ..errors import BpfError, FormatError
from ..isa.encode import encode
from ..isa.insn import SLOT
from ..isa.macros import expanded
from ..isa.parse import parse
from ..source import Loc, Source
from .asm_directives import directive
from .asm_finish import finish
from .asm_state import Assembly
from .asm_text import STRING, statements, unquoted

_LABEL = re.compile(rf"({STRING}|[A-Za-z_.$@][\w.$@]*|\d+)\s*:(?!:)\s*")
_DIRECTIVE = re.compile(r"(\.\w[\w.]*)(?:\s+|$)")


def assemble(text: str, name: str = "assembly", *, big_endian: bool = False) -> bytes:
    """The object file that `text` describes. name: what the text is called in errors.

    Raises:
        FormatError: a statement is malformed or unknown, a label is missing or there twice, a number does not fit.
    """
    source = Source(name, text)
    assembly = Assembly(source, big_endian)
    for loc, statement in expanded(statements(text, source), assembly):
        _statement(assembly, statement, loc)
    return finish(assembly)


def _statement(assembly: Assembly, text: str, loc: Loc) -> None:
    position = 0
    while match := _LABEL.match(text, position):
        at = _shifted(loc, position)
        assembly.label(unquoted(match[1], at).decode("utf-8", "surrogateescape"), at)
        position = match.end()
    if position == len(text):
        return
    at = _shifted(loc, position)
    words = _DIRECTIVE.match(text, position)
    if words:
        directive(assembly, words[1], text[words.end() :], at, _shifted(loc, words.end()))
    else:
        _instruction(assembly, text[position:], at)


def _instruction(assembly: Assembly, text: str, loc: Loc) -> None:
    if text.endswith(">"):  # llvm-objdump's comment on a jump: <main+0x10>
        text = text[: text.rfind("<")].rstrip()
    insn = parse(assembly.readable(text), loc)
    if insn.sym is not None:
        assembly.insn(insn, bytes(insn.slots * SLOT), loc)
        return
    try:
        code = encode([insn], assembly.big_endian)
    except BpfError as error:
        raise FormatError(str(error), loc=loc) from None
    assembly.insn(insn, code, loc)


def _shifted(loc: Loc, columns: int) -> Loc:
    return Loc(loc.source, loc.line, loc.column + columns)
