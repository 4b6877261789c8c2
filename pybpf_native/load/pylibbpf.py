"""pylibbpf's names, for programs written for it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from ..errors import BpfError
from .collection import Collection
from .events import DEFAULT_PAGES, EventMap
from .maps import Map
from .perfbuf import LostHandler
from .programs import Program
from .stream import Handler

BpfException = BpfError
BpfProgram = Program


class BpfObject(Collection):
    """The object file at `object_path`. structs: ctypes structures by name.

    Raises:
        BpfError: the file cannot be read.
        FormatError: it is not an object for BPF.
    """

    def __init__(self, object_path: str, structs: Mapping[str, Any] | None = None) -> None:
        from ..elf.reader import read

        try:
            with open(object_path, "rb") as file:
                data = file.read()
        except OSError as error:
            raise BpfError(f"cannot read {object_path}: {error.strerror}") from error
        super().__init__(read(data, object_path), structs)


def BpfMap(b: Collection, map_function: Callable[..., Any] | str) -> Map:
    """The map of a loaded object that a decorated function (or a name) stands for."""
    name = map_function if isinstance(map_function, str) else map_function.__name__
    found: Map = b.get_map(name)
    return found


def PerfEventArray(
    map: EventMap,
    page_cnt: int = DEFAULT_PAGES,
    callback: Handler | None = None,
    struct_name: str | LostHandler | None = "",
    lost_callback: LostHandler | None = None,
) -> EventMap:
    """Open a perf event array. As in pylibbpf the fourth argument may be the callback for losses."""
    if callback is None:
        raise BpfError("a perf buffer needs a callback(cpu, event)")
    if callable(struct_name):
        return map.open_perf_buffer(callback, "", page_cnt, struct_name)
    return map.open_perf_buffer(callback, struct_name or "", page_cnt, lost_callback)
