"""An object in the kernel: its maps, programs, globals and attachments, as one thing that is opened and closed."""

from __future__ import annotations

from collections.abc import Mapping
from types import TracebackType
from typing import TYPE_CHECKING, Any

from .. import sections
from ..errors import FormatError, KernelError, VerifierError
from ..kernel import bpf
from ..kernel.sys import BIG_ENDIAN, Fd
from ..maptypes import ARENA, PERF_EVENT_ARRAY, RINGBUF
from ..object import MapDef, Object
from . import links, programs, slots
from .create import create_data, create_map, is_in_arena
from .events import EventMap
from .globals import GlobalData, Globals
from .kerneltypes import KCONFIG, KernelTypes
from .maps import Map
from .programs import Program
from .relocate import Linked, link
from .structs import Structs
from .typeinfo import TypeInfo

if TYPE_CHECKING:
    from ..btf.lazy import BtfFile
    from .core import Fitting

_EVENT_MAPS = (RINGBUF, PERF_EVENT_ARRAY)


class Collection:
    """`obj`, to be loaded with `load` and attached with `attach_all`; everything is undone by `close`.

    structs: ctypes structures by name, for values whose type the object does not carry. types: what CO-RE fits the
    programs to, instead of the kernel's own types (of a kernel that has none). Leaving a `with` closes the collection:
    programs are detached, maps are gone unless they are pinned.

    Raises:
        CompileError: a program's section is not one that is known.
    """

    def __init__(self, obj: Object, structs: Mapping[str, Any] | None = None, *, types: BtfFile | None = None) -> None:
        self.object = obj
        self.globals = Globals(obj)
        self.programs: dict[str, Program] = {
            each.name: Program(each, sections.lookup(each.section, any_target=True)) for each in obj.programs
        }
        self.maps: dict[str, Map] = {}
        self._structs = Structs(obj.types or (), structs)
        self._types = types
        self._fitting: Fitting | None = None
        self._data_fds: list[Fd] = []
        self._loaded = False

    def __repr__(self) -> str:
        state = "loaded" if self._loaded else "not loaded"
        return f"<Collection {self.object.name or 'object'}: {len(self.programs)} programs, {state}>"

    def __enter__(self) -> Collection:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    # -- loading

    def load(self) -> None:
        """Create the maps and load the programs (those whose section begins with "?" are left out).

        Raises:
            VerifierError: the verifier refuses a program.
            KernelError: the kernel refuses something else, or the collection is loaded already.
            RelocError: a symbol that cannot be resolved.
        """
        if self._loaded:
            raise KernelError("loading a collection that is loaded already")
        if self.object.big_endian != BIG_ENDIAN:
            raise FormatError("the object is for machines of the other byte order", self.object.name)
        try:
            self._load()
        except BaseException:
            self.close()
            raise
        self._loaded = True
        self.globals.mark_loaded()

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

    def attach_all(self) -> dict[str, Program]:
        """Attach every loaded program that is not attached yet, where its section says; the programs by name.

        Raises:
            KernelError: a section names no target (nothing is attached then), or the kernel refuses one.
        """
        self._check_loaded()
        waiting = {name: p for name, p in self.programs.items() if p.loaded and not p.is_attached()}
        for name, program in waiting.items():
            if not program.definition.attach:
                hint = links.by_hand(program.definition)
                raise KernelError(
                    f"program {name!r} cannot attach itself (section {program.definition.section!r})", 0, hint
                )
        for program in waiting.values():
            program.attach()
        return {name: program for name, program in self.programs.items() if program.loaded}

    def load_and_attach(self) -> None:
        """`load`, then `attach_all`."""
        self.load()
        self.attach_all()

    def is_loaded(self) -> bool:
        return self._loaded

    def is_attached(self) -> bool:
        """Whether it is loaded and all its programs are attached."""
        return self._loaded and all(program.is_attached() for program in self.programs.values() if program.loaded)

    def close(self) -> None:
        """Detach and give back everything; a second call does nothing. Globals keep their last values."""
        for program in self.programs.values():
            program.close()
        self.globals.close()  # before the arena that some are in
        for made in self.maps.values():
            made.close()
        while self._data_fds:
            self._data_fds.pop().close()
        self._loaded = False

    # -- what is in it

    def __getitem__(self, name: str) -> Any:
        return self.get_map(name)

    def __contains__(self, name: object) -> bool:
        return name in self.maps

    def get_map(self, name: str) -> Any:
        """The map called `name`.

        Raises:
            KernelError: there is none, or the collection is not loaded.
        """
        self._check_loaded()
        return _named(self.maps, name, "map")

    def get_map_names(self) -> list[str]:
        """The names of all maps, in the order of the object."""
        return [definition.name for definition in self.object.maps()]

    def get_program(self, name: str) -> Program:
        """The program called `name`.

        Raises:
            KernelError: there is none.
        """
        found: Program = _named(self.programs, name, "program")
        return found

    def get_program_names(self) -> list[str]:
        """The names of all programs, in the order of the object."""
        return list(self.programs)

    def _check_loaded(self) -> None:
        if not self._loaded:
            raise KernelError("the collection is not loaded", 0, "call load() or load_and_attach() first")


def _named(things: Mapping[str, Any], name: str, kind: str) -> Any:
    if name not in things:
        raise KernelError(f"there is no {kind} {name!r}", 0, f"there are: {', '.join(things) or 'none'}")
    return things[name]
