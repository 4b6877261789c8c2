"""What a collection is to whoever uses it, whether a kernel or the interpreter runs its programs."""

from __future__ import annotations

from collections.abc import Mapping
from types import TracebackType
from typing import TYPE_CHECKING, Any, ClassVar

from .. import sections
from ..errors import FormatError, KernelError
from ..kernel.sys import BIG_ENDIAN
from ..object import Function, Object
from ..sections import SectionDef
from . import links
from .globals import Globals
from .maps import Map
from .programs import Program
from .structs import Structs

if TYPE_CHECKING:
    from typing import Self


class BaseCollection:
    """`obj`, to be loaded with `load` and attached with `attach_all`; everything is undone by `close`.

    An engine says how it loads (`_load`), what it keeps of a program (`_program`) and gives back (`_release`).

    structs: ctypes structures by name, for values whose type the object does not carry. Leaving a `with` closes the
    collection: programs are detached, maps are gone unless they are pinned.

    Raises:
        CompileError: a program's section is not one that is known.
    """

    engine: ClassVar[str]  # what runs the programs: "kernel", "vm"
    refusal: KernelError | None = None  # why the interpreter runs them where the kernel was to be asked first

    def __init__(self, obj: Object, structs: Mapping[str, Any] | None = None) -> None:
        self.object = obj
        self.globals = Globals(obj)
        self.programs: dict[str, Program] = {
            each.name: self._program(each, sections.lookup(each.section, any_target=True)) for each in obj.programs
        }
        self.maps: dict[str, Map] = {}
        self._structs = Structs(obj.types or (), structs)
        self._loaded = False

    def __repr__(self) -> str:
        state = "loaded" if self._loaded else "not loaded"
        return f"<{type(self).__name__} {self.object.name or 'object'}: {len(self.programs)} programs, {state}>"

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    # -- what an engine does

    def _program(self, function: Function, definition: SectionDef) -> Program:
        return Program(function, definition)

    def _load(self) -> None:
        """Make the maps and programs, and share the globals."""
        raise NotImplementedError

    def _release(self) -> None:
        """Give back what is no map and no program."""

    @property
    def machine(self) -> Any:
        """The interpreter's machine (`vm.Machine`), with what helpers answer in `machine.state`.

        Raises:
            KernelError: the programs run in the kernel.
        """
        raise _made_up("the machine of the interpreter")

    def fire(self, program: str, *, packet: bytes | None = None, ctx: Any = None) -> Any:
        """Run a program on an event that the caller makes up; only the interpreter does that, whose
        own class says what it gives.

        Raises:
            KernelError: the programs run in the kernel.
        """
        raise _made_up(f"running program {program!r} on an event that is made up")

    def trigger(self, event: str, *, packet: bytes | None = None, ctx: Any = None) -> dict[str, Any]:
        """Run what is attached to `event`, as `fire` does."""
        raise _made_up(f"event {event!r}, which is made up")

    def advance(self, ns: int) -> Any:
        """Let time pass, as far as the programs can see; only the interpreter does that."""
        raise _made_up(f"{ns} nanoseconds that pass at once")

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
        self._release()
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


def _made_up(what: str) -> KernelError:
    hint = 'BPF(engine="vm") takes what is made up; get_program(name).test_run() has the kernel run some types'
    return KernelError(f"{what}: in the kernel events and time are real", 0, hint)
