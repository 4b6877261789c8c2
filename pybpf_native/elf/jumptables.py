"""The tables of `gotox`: where each entry jumps to, in a section that is not loaded as it is.

An entry has 8 bytes, and counts bytes from the start of the code section that uses its table; no relocation says so.
In an `Object` it is a reference: a function, and the distance from its beginning.

Sources: what LLVM 22 writes for a switch at level v4 (BPFAsmPrinter::emitJumpTableInfo), and how libbpf reads it
(create_jt_map).
"""

from __future__ import annotations

from bisect import bisect_right
from typing import Literal

from ..errors import FormatError
from ..object import DataReloc, DataSection, Function, Object, Variable
from .typed import Code

ENTRY = 8  # bytes


def resolve(obj: Object, code: dict[str, Code]) -> None:
    """Make references of the entries of every table that code of `obj` names; `code` has the sections of code by name.

    Raises:
        FormatError: an entry leads to no instruction, or code of several sections uses one table.
    """
    for section in obj.sections:
        if section.jump_tables and section.data:
            _Tables(section, code, "big" if obj.big_endian else "little").resolve(obj.functions)


class _Tables:
    def __init__(self, section: DataSection, code: dict[str, Code], order: Literal["big", "little"]) -> None:
        self.section = section
        self.code = code
        self.order = order
        self.users: dict[int, str] = {}  # the section of code by the place of the entry
        self.starts = {name: sorted(each.functions) for name, each in code.items()}

    def resolve(self, functions: list[Function]) -> None:
        named: set[tuple[int, str]] = set()
        for function in functions:
            for insn in function.insns:
                table = insn.sym
                if not isinstance(table, Variable) or table.section is not self.section:
                    continue
                if insn.imm:
                    raise self._error(f"function {function.name!r} uses the middle of jump table {table.name!r}")
                if (id(table), function.section) not in named:
                    named.add((id(table), function.section))
                    self._use(table, function.section)

    def _use(self, table: Variable, user: str) -> None:
        for at in range(table.offset, table.offset + table.size - ENTRY + 1, ENTRY):
            before = self.users.get(at)
            if before is None:
                self.users[at] = user
                self._entry(at, user)
            elif before != user:
                raise self._error(f"jump table {table.name!r} is used in sections {before!r} and {user!r}", at)

    def _entry(self, at: int, user: str) -> None:
        field = slice(at, at + ENTRY)
        place = int.from_bytes(self.section.data[field], self.order)
        code = self.code[user]
        if code.joined:
            raise self._error(f"nobody knows which of several sections {user!r} an entry counts from", at)
        if place not in code.insns:
            raise self._error(f"an entry leads to {place:#x} of section {user!r}, where no instruction is", at)
        start = self.starts[user][bisect_right(self.starts[user], place) - 1]
        self.section.relocs.append(DataReloc(at, code.functions[start], place - start))
        self.section.data[field] = bytes(ENTRY)

    def _error(self, what: str, offset: int | None = None) -> FormatError:
        return FormatError(what, f"section {self.section.name!r}", offset)
