"""An object in the kernel: how its maps, programs and globals get there."""

from __future__ import annotations

import struct
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..errors import KernelError, VerifierError
from ..kernel import bpf
from ..kernel.sys import Fd
from ..maptypes import ARENA, PERF_EVENT_ARRAY, RINGBUF
from ..object import MapDef, Object
from . import programs, slots
from .base import BaseCollection
from .create import create_data, create_map, is_in_arena
from .events import EventMap
from .globals import GlobalData
from .kerneltypes import KCONFIG, KernelTypes
from .maps import Map
from .programs import Program
from .relocate import Linked, link
from .typeinfo import TypeInfo

if TYPE_CHECKING:
    from ..btf.lazy import BtfFile
    from .core import Fitting

_EVENT_MAPS = (RINGBUF, PERF_EVENT_ARRAY)


class Collection(BaseCollection):
    """`obj` in the kernel. types: what CO-RE fits the programs to, instead of the kernel's own types (of a kernel that
    has none)."""

    engine = "kernel"

    def __init__(self, obj: Object, structs: Mapping[str, Any] | None = None, *, types: BtfFile | None = None) -> None:
        super().__init__(obj, structs)
        self._types = types
        self._fitting: Fitting | None = None
        self._data_fds: list[Fd] = []

    def _load(self) -> None:
        wanted = [program for program in self.programs.values() if program.definition.autoload]
        types = TypeInfo(self.object) if self.object.types else None
        linked = link(self.object, [program.function for program in wanted])
        images = [self._image(program, types, code) for program, code in zip(wanted, linked, strict=True)]
        kernel = KernelTypes()
        self._fitting = self._made_fitting(types, kernel) if types else None
        btf = types.load() if types else None
        try:
            fds = self._create_maps(types, btf.fileno() if btf else 0)
            for program, image, code in zip(wanted, images, linked, strict=True):
                self._create_tables(code)
                image.insns = code.resolve(fds, kernel)
                image.fds = struct.pack(f"={len(code.modules) + 1}i", 0, *code.modules) if code.modules else b""
                image.attach_btf_id, image.attach_btf_fd = kernel.attach_target(program.definition)
                image.btf_fd = btf.fileno() if btf else 0
                self._load_program(program, image, code)
            self._fill_slots(fds)
        finally:
            kernel.close()
            if btf is not None:
                btf.close()  # the kernel keeps it as long as a map or program refers to it

    def _made_fitting(self, types: TypeInfo, kernel: KernelTypes) -> Fitting | None:
        if not any(function.core for function in self.object.functions):
            return None
        from .core import Fitting  # few programs need it

        return Fitting(types, kernel, self._types)

    def _load_program(self, program: Program, image: bpf.ProgramImage, code: Linked) -> None:
        """Load a program as it is, or when the kernel does not fit it to itself, fitted to the kernel's types."""
        fitting = self._fitting
        if fitting is None or not any(function.core for _, function in code.parts):
            program.adopt(programs.load(image, code))
            return
        if image.core_relos and self._types is None:
            try:
                program.adopt(programs.load(image, code))
                return
            except KernelError:
                pass  # an old kernel does not know the records; of a new one we want to know why
        poisoned = fitting.fit(code)
        image.insns, image.core_relos = bytes(code.code), b""
        try:
            program.adopt(programs.load(image, code))
        except VerifierError as error:
            raise fitting.explained(error, poisoned) from None

    def _image(self, program: Program, types: TypeInfo | None, linked: Linked) -> bpf.ProgramImage:
        """What to load, still without the final code; the lines go into `types`."""
        definition = program.definition
        image = bpf.ProgramImage(program.name, definition.prog_type, b"", self.object.license)
        image.attach_type = definition.attach_type
        image.flags = programs.SLEEPABLE * definition.sleepable | programs.XDP_HAS_FRAGS * definition.xdp_frags
        if types is not None:
            image.func_info = types.func_info(linked)
            image.line_info = types.line_info(linked)
            image.core_relos = types.core_relos(linked)
        return image

    def _create_maps(self, types: TypeInfo | None, btf_fd: int) -> dict[str, int]:
        """Descriptors of all maps by name, those of global data by section."""
        fds: dict[str, int] = {}
        for definition in self.object.maps():
            made = self._kind(definition)(definition, create_map(definition, types, btf_fd), self._structs)
            self.maps[definition.name] = made
            fds[definition.name] = made.fileno()
        if any(extern.section == KCONFIG for extern in self.object.externs):
            from . import kconfig  # few programs need it

            settings = kconfig.create(self.object)
            self._data_fds.append(settings)
            fds[KCONFIG] = settings.fileno()
        for data in self.globals.sections():
            if is_in_arena(data.section):
                fds[data.section.name] = self._put_into_arena(data)
                continue
            fd = create_data(self.object, data.section, data.initial(), types, btf_fd)
            self._data_fds.append(fd)
            data.share(fd.fileno())
            fds[data.section.name] = fd.fileno()
        return fds

    def _create_tables(self, code: Linked) -> None:
        if code.jump_tables():
            from . import jumptables  # few programs have them

            code.tables = jumptables.create(code)
            self._data_fds += code.tables.values()

    @staticmethod
    def _kind(definition: MapDef) -> type[Map]:
        if definition.type == ARENA:
            from .arena import Arena  # few programs need it

            return Arena
        return EventMap if definition.type in _EVENT_MAPS else Map

    def _put_into_arena(self, data: GlobalData) -> int:
        """Where variables of address space 1 are: the descriptor of the arena that they lie in."""
        from .arena import holding

        arena = holding(data.section, self.maps.values())
        data.share_memory(arena.view(0, data.section.size))
        return arena.fileno()

    def _fill_slots(self, map_fds: Mapping[str, int]) -> None:
        """The maps and programs that maps hold from the start."""
        programs_fds = {name: program.fileno() for name, program in self.programs.items() if program.loaded}
        for made in self.maps.values():
            if made.definition.slots:
                slots.fill(made.definition, made.fileno(), map_fds, programs_fds)

    def _release(self) -> None:
        while self._data_fds:
            self._data_fds.pop().close()
