"""The tables of `gotox` in the kernel: maps of instructions, one for each table of each program.

The kernel is told where entries lead as instruction numbers of the whole program, and keeps them right when the
verifier moves the code. It takes such a map for one program only, and frozen.

Source: the kernel's kernel/bpf/bpf_insn_array.c, and libbpf's create_jt_map.
"""

from __future__ import annotations

import errno
import struct
import sys

from ..errors import KernelError, RelocError
from ..isa.insn import SLOT
from ..kernel import bpf
from ..kernel.hints import kernel_error
from ..kernel.sys import Fd
from ..maptypes import INSN_ARRAY
from ..object import Function, Variable
from .relocate import Linked

KEY_SIZE, ENTRY = 4, 8
VALUE = struct.Struct("=IIII")  # struct bpf_insn_array_value: original, translated, jitted offset; padding


def create(linked: Linked) -> dict[int, Fd]:
    """The maps of the tables that `linked` uses, filled, by the id() of the table; to be closed when it is loaded.

    Raises:
        RelocError: a table leads out of the program, or nobody knows where to.
        KernelError: the kernel refuses; before Linux 6.19 it has no such maps.
    """
    made: dict[int, Fd] = {}
    try:
        for table in linked.jump_tables():
            made[id(table)] = _create(table.name, _targets(linked, table))
    except BaseException:
        for fd in made.values():
            fd.close()
        raise
    return made


def _targets(linked: Linked, table: Variable) -> list[int]:
    """The instruction number, from the start of the program, that each entry leads to."""
    end = table.offset + table.size
    found = {reloc.offset: reloc for reloc in table.section.relocs if table.offset <= reloc.offset < end}
    targets = []
    for at in range(table.offset, end, ENTRY):
        function = found[at].symbol if at in found else None
        start = linked.starts.get(id(function)) if isinstance(function, Function) else None
        if start is None:
            raise RelocError(f"jump table {table.name!r} leads out of program {linked.parts[0][1].name!r}")
        targets.append(start + found[at].addend // SLOT)
    return targets


def _create(name: str, targets: list[int]) -> Fd:
    try:
        fd = bpf.map_create(name, INSN_ARRAY, KEY_SIZE, VALUE.size, len(targets))
    except KernelError as error:
        if error.errno == errno.EINVAL:
            raise KernelError(f"creating jump table {name!r}", error.errno, "gotox needs Linux 6.19") from None
        raise
    try:
        for index, target in enumerate(targets):
            key = index.to_bytes(KEY_SIZE, sys.byteorder)
            result = bpf.element(bpf.MAP_UPDATE_ELEM, fd.fileno(), key, VALUE.pack(target, 0, 0, 0))
            if result < 0:
                raise kernel_error("BPF_MAP_UPDATE_ELEM", -result, f"jump table {name!r}")
        bpf.map_freeze(fd.fileno(), f"jump table {name!r}")
    except KernelError:
        fd.close()
        raise
    return fd
