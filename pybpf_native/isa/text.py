"""The disassembler: instructions in LLVM's assembly language, from the templates of the opcode table.

Numbers are hexadecimal with their sign, as llvm-objdump prints them. Where LLVM prints operations alike that
are different (the three kinds of call, 64-bit immediates that are not numbers) the text tells them apart, so
that it always reads back as the same instruction. Registers from 16 up are virtual and keep their number.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from .encode import encode
from .insn import SLOT, Insn
from .opcodes import BRANCH, CALL, DST, SRC, WIDE
from .wire import signed


def to_text(insn: Insn) -> str:
    """One instruction. An operand with a symbol is shown as the symbol's name (and addend), without it as a number."""
    op, shape = insn.op, insn.op.shape
    if insn.sym is not None and op.flags & CALL:
        return f"call {symbol_text(insn)}"
    places = dict(zip(shape.defs, insn.defs, strict=False)) | dict(zip(shape.uses, insn.uses, strict=False))
    dst, src = places.get(DST, 0), places.get(SRC, 0)
    imm = insn.imm
    return op.text.format(
        rd=f"r{dst}",
        rs=f"r{src}",
        wd=f"w{dst}",
        ws=f"w{src}",
        imm=symbol_text(insn) if insn.sym is not None and op.flags & WIDE else _hex(imm),
        off=f"- {-insn.off:#x}" if insn.off < 0 else f"+ {insn.off:#x}",
        to=_target(insn),
        lo=_hex(signed(imm, 32)),
        hi=_hex(signed(imm >> 32, 32)),
        space=_hex(imm >> 16 & 0xFFFF),
        of=_hex(imm & 0xFFFF),
        module=_hex(insn.off),
        plus=f" {'-' if imm < 0 else '+'} {abs(imm):#x}" if imm else "",
    )


def symbol_text(insn: Insn) -> str:
    """The name of the symbolic operand; with its addend, where the operand is an address."""
    name = str(getattr(insn.sym, "name", insn.sym))
    if insn.imm and not insn.op.flags & (BRANCH | CALL):
        return f"{name}{_signed_hex(insn.imm)}"
    return name


def jump_distance(insn: Insn) -> int | None:
    """How many slots after the next instruction a jump goes, or a local call's callee is; None for all others."""
    shape = insn.op.shape
    if shape.off == "target":
        return insn.off
    return insn.imm if shape.imm == "target" else None


def listing(
    insns: Sequence[Insn],
    name: str = "",
    *,
    show_bytes: bool = False,
    big_endian: bool = False,
    source: bool = True,
    spell: Callable[[Insn], str] | None = None,
    notes: Mapping[int, Sequence[str]] | None = None,
) -> str:
    """The instructions of function `name`, one a line with slot numbers, in llvm-objdump's layout.

    Jumps say where they go as `<name+0xoffset>`. source: before the code of a source line, that line.
    show_bytes: the encoding too, which needs final code (see `encode` for what is refused). spell: another text than
    `to_text`. notes: comments by slot, shown in front of the instruction.
    """
    lines = [f"{name}:"] if name else []
    shown = ("", 0)
    spell, notes = spell or to_text, notes or {}
    for slot, insn in slots(insns):
        if source and insn.loc is not None and (place := (insn.loc.source.name, insn.loc.line)) != shown:
            shown = place
            lines += [f"; {text}"] if (text := insn.loc.text.strip()) else []
        lines += [f"; {note}" for note in notes.get(slot, ())]
        code = f"{encode([insn], big_endian).hex(' ')}\t" if show_bytes else ""
        lines.append(f"{slot:>8}:\t{code}{spell(insn)}{_destination(insn, slot, name)}")
    return "\n".join(lines) + "\n"


def slots(insns: Sequence[Insn]) -> Iterator[tuple[int, Insn]]:
    """Every instruction with its slot number."""
    slot = 0
    for insn in insns:
        yield slot, insn
        slot += insn.slots


def _destination(insn: Insn, slot: int, name: str) -> str:
    distance = jump_distance(insn)
    if distance is None or insn.sym is not None or not name:
        return ""
    offset = (slot + insn.slots + distance) * SLOT
    return f" <{name}{_signed_hex(offset) if offset else ''}>"


def _target(insn: Insn) -> str:
    if insn.sym is not None:
        return symbol_text(insn)
    return _signed_hex(jump_distance(insn) or 0)


def _hex(value: int) -> str:
    return f"{value:#x}"


def _signed_hex(value: int) -> str:
    return f"{value:+#x}"
