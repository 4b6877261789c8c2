"""The names that translated code uses (`translate`, `semantics`): accesses to memory, arithmetic, checks."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from . import numbers
from .memory import Fault, Memory


def namespace(memory: Memory, exhausted: Callable[[], Fault]) -> dict[str, Any]:
    """A module's worth of names. exhausted: the error of a run that took too many instructions."""
    names: dict[str, Any] = {"Fault": Fault, "unset": unset, "exhausted": exhausted, "aligned": aligned}
    names |= {"sdiv": numbers.sdiv, "smod": numbers.smod, "swap": numbers.swap, "landing": landing}
    names |= {f"load{bits}": load for bits, load in memory.loads.items()}
    names |= {f"store{bits}": store for bits, store in memory.stores.items()}
    return names


def unset(register: int) -> Fault:
    """The error of a read."""
    return Fault(f"r{register} is read, and nothing has been written to it")


def aligned(address: int, size: int) -> int:
    """The address of an atomic access.

    Raises:
        Fault: it is not a multiple of the size.
    """
    if address % size:
        raise Fault(f"an atomic access of {size} bytes at {address:#x}, which is not a multiple of {size}")
    return address


def landing(jumps: Mapping[int, int], address: int) -> int:
    """The number of the block at an address.

    Raises:
        Fault: there is none.
    """
    block = jumps.get(address)
    if block is None:
        raise Fault(f"a jump to {address:#x}, which is not the address of an instruction of the function")
    return block
