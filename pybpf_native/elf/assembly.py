"""An Object as assembly text in LLVM's dialect: what llc writes with -filetype=asm, and llvm-mc reads.

Sections, symbols, code and data; jumps go by distance, so there are no labels but the symbols. Types and source
lines (`.BTF`, `.BTF.ext`) are left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..isa.text import to_text
from ..object import GLOBAL, LOCAL, WEAK, DataReloc, DataSection, Function, Object, Symbol, Variable

_PLAIN = re.compile(r"[A-Za-z_.$][A-Za-z0-9_.$]*\Z")
_BINDING = {GLOBAL: "\t.globl\t{}", WEAK: "\t.weak\t{}"}
_VISIBILITY = {"hidden": "\t.hidden\t{}", "internal": "\t.internal\t{}", "protected": "\t.protected\t{}"}
BYTES_A_LINE = 16


def to_assembly(obj: Object) -> str:
    """The whole object as text."""
    return "\n".join(_lines(obj)) + "\n"


def _lines(obj: Object) -> Iterator[str]:
    yield f'\t.file\t"{_escaped(obj.name)}"'
    for name, functions in obj.code_sections().items():
        yield "\t.text" if name == ".text" else f'\t.section\t{_name(name)},"ax",@progbits'
        for function in functions:
            yield from _function(function)
    for section in obj.sections:
        yield from _section(section)


def _function(function: Function) -> Iterator[str]:
    name = _name(function.name)
    yield from _attributes(function)
    yield "\t.p2align\t3"
    yield f"\t.type\t{name},@function"
    yield f"{name}:"
    shown = None
    for insn in function.insns:
        if insn.loc is not None and insn.loc.line != shown:
            shown = insn.loc.line
            if text := insn.loc.text.strip():
                yield f"# {insn.loc}: {_comment(text)}"
        yield f"\t{to_text(insn)}"
    yield f"\t.size\t{name}, .-{name}"


def _attributes(symbol: Symbol) -> Iterator[str]:
    name = _name(symbol.name)
    if symbol.binding != LOCAL:
        yield _BINDING[symbol.binding].format(name)
    if symbol.visibility in _VISIBILITY:
        yield _VISIBILITY[symbol.visibility].format(name)


def _section(section: DataSection) -> Iterator[str]:
    kind = "nobits" if section.zero_filled else "progbits"
    flags = "aw" if section.writable else "a"
    yield f'\t.section\t{_name(section.name)},"{flags}",@{kind}'
    yield f"\t.p2align\t{section.align.bit_length() - 1}"
    at = 0
    for variable in sorted(section.variables, key=lambda variable: variable.offset):
        yield from _data(section, at, variable.offset)
        yield from _attributes(variable)
        yield f"\t.type\t{_name(variable.name)},@object"
        yield f"{_name(variable.name)}:"
        at = variable.offset
    yield from _data(section, at, section.size)
    yield from _sizes(section.variables)


def _sizes(variables: list[Variable]) -> Iterator[str]:
    for variable in variables:
        yield f"\t.size\t{_name(variable.name)}, {variable.size}"


def _data(section: DataSection, start: int, end: int) -> Iterator[str]:
    """The bytes from `start` to `end`, pointers by name."""
    if section.zero_filled:
        if end > start:
            yield f"\t.zero\t{end - start}"
        return
    relocs = {reloc.offset: reloc for reloc in section.relocs}
    at = start
    while at < end:
        reloc = relocs.get(at)
        if reloc is not None:
            yield _pointer(reloc)
            at += reloc.width // 8
            continue
        stop = min([end, at + BYTES_A_LINE, *(offset for offset in relocs if offset > at)])
        yield f"\t.byte\t{','.join(map(str, section.data[at:stop]))}"
        at = stop


def _pointer(reloc: DataReloc) -> str:
    directive = ".quad" if reloc.width == 64 else ".long"
    addend = f"{reloc.addend:+d}" if reloc.addend else ""
    return f"\t{directive}\t{_name(reloc.symbol.name)}{addend}"


def _name(name: str) -> str:
    """A symbol or section name, quoted when it has to be."""
    return name if _PLAIN.match(name) else f'"{_escaped(name)}"'


def _escaped(text: str) -> str:
    return "".join(c if c.isprintable() else "?" for c in text).replace("\\", "\\\\").replace('"', '\\"')


def _comment(text: str) -> str:
    return "".join(c if c.isprintable() else " " for c in text)
