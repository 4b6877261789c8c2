"""Arenas: memory that programs and this process share, with pointers that both understand.

An arena is mapped here before its programs are loaded, because the verifier puts the address into them: where the
definition says (`map_extra`), or anywhere. Variables of address space 1 lie at its start; their pages are touched
at once, so that programs are given others.

Source: libbpf's libbpf.c (bpf_object__create_maps, init_arena_map_data); the kernel's kernel/bpf/arena.c.
"""

from __future__ import annotations

import os
from collections.abc import Iterable

from ..errors import BpfError, FormatError, KernelError
from ..kernel.hints import kernel_error
from ..kernel.sys import Fd, door
from ..maptypes import SEGV_ON_FAULT
from ..object import DataSection, MapDef
from .maps import Map
from .structs import Structs


class Arena(Map):
    """The memory of an arena. `address`: where it begins, for this process and in the pointers that programs store.

    It stays mapped until `close`, or until it and all its views are forgotten.

    Raises:
        KernelError: it cannot be mapped.
    """

    def __init__(self, definition: MapDef, fd: Fd, structs: Structs | None = None) -> None:
        super().__init__(definition, fd, structs)
        self.size: int = definition.max_entries * os.sysconf("SC_PAGE_SIZE")
        self.address = door().map_at(fd.fileno(), self.size, definition.map_extra)
        if self.address < 0:
            hint = "something else is there" if definition.map_extra else ""
            fd.close()
            raise kernel_error("mmap", -self.address, f"arena {self.name!r}", hint)
        self._view: memoryview | None
        self._view, self._unmap = door().memory(self.address, self.size)

    def read(self, offset: int, size: int) -> bytes:
        """`size` bytes at `offset`. Pages that no program has allocated are allocated by being looked at.

        Raises:
            BpfError: outside of the arena; or it is closed, or of the kind that kills who looks at such pages.
        """
        return bytes(self.view(offset, size))

    def write(self, offset: int, data: bytes) -> None:
        """Write `data` at `offset`.

        Raises:
            BpfError: as with `read`.
        """
        self.view(offset, len(data))[:] = data

    def offset_of(self, pointer: int) -> int:
        """Where a pointer leads that a program has stored.

        Raises:
            BpfError: out of the arena.
        """
        if not self.address <= pointer < self.address + self.size:
            raise BpfError(f"{pointer:#x} is no address in arena {self.name!r}, which begins at {self.address:#x}")
        return pointer - self.address

    def view(self, offset: int, size: int) -> memoryview:
        """The memory itself, which must not be used any more when the arena is closed."""
        if self._view is None:
            raise KernelError(f"arena {self.name!r} is closed")
        if self.definition.map_flags & SEGV_ON_FAULT:
            raise BpfError(
                f"arena {self.name!r} has BPF_F_SEGV_ON_FAULT: a page that is not there would end the process"
            )
        if offset < 0 or size < 0 or offset + size > self.size:
            raise BpfError(f"{size} bytes at {offset} are not in arena {self.name!r} of {self.size} bytes")
        return self._view[offset : offset + size]

    def close(self) -> None:
        """Unmap it and give it back."""
        view, self._view = self._view, None
        if view is not None:
            view.release()
            self._unmap()
        super().close()


def holding(section: DataSection, maps: Iterable[Map]) -> Arena:
    """The arena that the variables of `section` are in: the only one there is.

    Raises:
        FormatError: there is none, there are several, or it is too small.
    """
    arenas = [each for each in maps if isinstance(each, Arena)]
    if len(arenas) != 1:
        raise FormatError(f"its variables are in an arena, and {len(arenas)} are defined", section.name)
    if section.size > arenas[0].size:
        raise FormatError(f"{section.size} bytes do not fit arena {arenas[0].name!r} of {arenas[0].size}", section.name)
    return arenas[0]
