"""Global variables of an object, from user space: `collection.globals.name`.

Before the object is loaded they are the initial values, which may be set; afterwards they are the memory that the
programs work on, through mmap of a map of their own, or in an arena. A variable of a read-only section can be set
before loading only; so can those of a section with locks, lists or trees in it, which the kernel shows to nobody.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..btf.convert import codec_for
from ..btf.records import Codec
from ..errors import BpfError
from ..kernel.hints import kernel_error
from ..kernel.sys import door
from ..object import DataSection, Object, Variable
from .create import is_constant, is_global_data, is_in_arena

if TYPE_CHECKING:
    from mmap import mmap

ENOTSUPP = 524  # of mmap(2) on a map whose values hold what only programs may touch (bpf_map_mmap)


class GlobalData:
    """The content of one section: bytes of our own, later the shared memory."""

    def __init__(self, section: DataSection) -> None:
        self.section = section
        self._memory: bytearray | mmap | memoryview | None = None
        self.hidden = False  # the map is not to be seen, what is here are the initial values

    @property
    def memory(self) -> bytearray | mmap | memoryview:
        """The content now. Zeros are made when somebody looks: a file may claim any amount of them."""
        if self._memory is None:
            self._memory = bytearray(self.section.data or self.section.size)
        return self._memory

    def read(self, offset: int, size: int) -> bytes:
        """Bytes of the content."""
        if self._memory is None:
            return bytes(self.section.data[offset : offset + size]) or bytes(size)
        return bytes(self._memory[offset : offset + size])

    def initial(self) -> bytes:
        """What the map is filled with; empty for zeros, which it has anyway."""
        return bytes(self.section.data if self._memory is None else self._memory)

    def share(self, fd: int) -> None:
        """Look at the map behind `fd` from now on; a frozen one keeps its copy, which cannot differ.

        Raises:
            KernelError: the kernel does not share it.
        """
        if is_constant(self.section):
            return
        try:
            self._memory = door().map_memory(fd, self.section.size, writable=True)
        except OSError as error:
            if error.errno != ENOTSUPP:
                raise kernel_error("mmap", error.errno or 0, f"section {self.section.name!r}") from None
            self.hidden = True

    def share_memory(self, memory: memoryview) -> None:
        """Look at `memory` from now on, which has the size of the section; it is filled with what is here."""
        content = self.initial()
        memory[:] = content or bytes(len(memory))
        self._memory = memory

    def close(self) -> None:
        """Unmap it; the values that it had stay readable."""
        self.hidden = False
        shared = self._memory
        if isinstance(shared, memoryview):
            self._memory = bytearray(shared)
            shared.release()
        elif shared is not None and not isinstance(shared, bytearray):
            self._memory = bytearray(shared)
            shared.close()


class Globals:
    """Attributes are the variables: `globals.counter`, `globals.limit = 5`."""

    def __init__(self, obj: Object) -> None:
        vars(self)["_sections"] = {s.name: GlobalData(s) for s in obj.sections if is_global_data(s) or is_in_arena(s)}
        vars(self)["_variables"] = {
            variable.name: (variable, data)
            for data in self._data()
            for variable in data.section.variables
            if not variable.private
        }
        vars(self)["_loaded"] = False

    def __repr__(self) -> str:
        return f"<Globals {', '.join(dir(self))}>"

    def __dir__(self) -> list[str]:
        return list(self._table())

    def __getattr__(self, name: str) -> Any:
        variable, data = self._find(name)
        _check_visible(name, data)
        codec = _codec(variable)
        return codec.decode(data.read(variable.offset, codec.size))

    def __setattr__(self, name: str, value: Any) -> None:
        variable, data = self._find(name)
        _check_visible(name, data)
        codec = _codec(variable)
        if vars(self)["_loaded"] and is_constant(data.section):
            raise BpfError(f"global {name!r} is constant: set it before load()")
        data.memory[variable.offset : variable.offset + codec.size] = codec.encode(value)

    def _table(self) -> dict[str, tuple[Variable, GlobalData]]:
        table: dict[str, tuple[Variable, GlobalData]] = vars(self)["_variables"]
        return table

    def _data(self) -> list[GlobalData]:
        return list(vars(self)["_sections"].values())

    def _find(self, name: str) -> tuple[Variable, GlobalData]:
        found = self._table().get(name)
        if found is None:
            # Not ours to answer with our own error: hasattr and copy ask for names like this.
            raise AttributeError(f"the object has no global {name!r}; it has {', '.join(dir(self)) or 'none'}")
        return found

    def sections(self) -> list[GlobalData]:
        """The sections, in the order of the object."""
        return self._data()

    def mark_loaded(self) -> None:
        """From now on constants stay as they are."""
        vars(self)["_loaded"] = True

    def close(self) -> None:
        """Unmap everything."""
        for data in self._data():
            data.close()


def _check_visible(name: str, data: GlobalData) -> None:
    if data.hidden:
        what = f"global {name!r} is in section {data.section.name!r} with what only programs may touch"
        raise BpfError(f"{what} (a lock, a list, a tree): it can be looked at and set before load() only")


def _codec(variable: Variable) -> Codec:
    return codec_for(variable.type.target if variable.type else None, variable.size)
