"""What a map holds from the start: the initialiser of `values` in the definition of a map of maps or of programs.

libbpf's rule is followed: the index is the key, and a pinned map that was there already keeps what it holds.
"""

from __future__ import annotations

import errno
import sys
from collections.abc import Mapping

from ..errors import KernelError, RelocError
from ..kernel import bpf
from ..kernel.hints import kernel_error
from ..object import Function, MapDef, Symbol, Variable
from .create import PIN_BY_NAME

_VALUE_SIZE = 4


def fill(definition: MapDef, fd: int, maps: Mapping[str, int], programs: Mapping[str, int]) -> None:
    """Write the slots of the map behind `fd`; `maps` and `programs` are descriptors by name.

    Raises:
        RelocError: a slot names what the map cannot hold, or a program that is not loaded.
        KernelError: the kernel refuses, because the index is too large or the maps are of different kinds.
    """
    for index, symbol in definition.slots:
        if isinstance(symbol, Variable):
            held = maps.get(symbol.name, -1)
        else:
            held = programs.get(symbol.name, -1) if isinstance(symbol, Function) else -1
        if held < 0:
            raise RelocError(f"map {definition.name!r} shall hold {symbol.name!r}, which is no map or loaded program")
        _write(definition, fd, index, held, symbol)


def _write(definition: MapDef, fd: int, index: int, held: int, symbol: Symbol) -> None:
    try:
        key = index.to_bytes(definition.key_size, sys.byteorder)
    except OverflowError:
        raise KernelError(f"map {definition.name!r}: index {index} does not fit its key") from None
    if definition.pinning == PIN_BY_NAME:
        found = bpf.element(bpf.MAP_LOOKUP_ELEM, fd, key, bytearray(_VALUE_SIZE))
        if found != -errno.ENOENT:
            return
    result = bpf.element(bpf.MAP_UPDATE_ELEM, fd, key, held.to_bytes(_VALUE_SIZE, sys.byteorder))
    if result < 0:
        hint = {
            errno.EINVAL: f"{symbol.name!r} differs from what the map is defined to hold",
            errno.E2BIG: f"index {index} is past its end: raise max_entries",
        }
        what = f"map {definition.name!r}, index {index}"
        raise kernel_error("BPF_MAP_UPDATE_ELEM", -result, what, hint.get(-result, ""))
