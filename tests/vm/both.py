"""Programs and user space under both engines: tests that ask the interpreter and the running kernel the same."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from pybpf_native.errors import KernelError
from pybpf_native.load.base import BaseCollection
from pybpf_native.load.collection import Collection
from pybpf_native.object import Object
from pybpf_native.vm.collection import VmCollection

from ..handmade import S64, Builder, array

FRAME = bytes(60)
Engine = Callable[[Object], BaseCollection]
both = pytest.mark.parametrize("engine", [VmCollection, pytest.param(Collection, marks=pytest.mark.kernel)])

KEY = "*(u32 *)(r10 - 4) = 0\n r2 = r10\n r2 += -4\n"
VALUE = "*(u64 *)(r10 - 32) = 0\n *(u64 *)(r10 - 24) = 0\n *(u64 *)(r10 - 16) = 9\n r3 = r10\n r3 += -32\n"


def found(table: str, register: int = 6) -> str:
    """A register points to the value of key 0."""
    return f"r1 = {table} ll\n {KEY} call 1\n if r0 == 0 goto out\n r{register} = r0\n"


def told(number: int, value: str = "r0") -> str:
    """`answers[number]` is what a register holds."""
    return f"r1 = answers ll\n *(u64 *)(r1 + {8 * number}) = {value}\n"


def builder(count: int = 8) -> Builder:
    made = Builder()
    made.symbols["answers"] = section = made.section(".bss.answers", bytes(8 * count))
    made.variable(section, "said", array(S64, count), 0)
    return made


def loaded(made: Builder, engine: Engine) -> BaseCollection:
    collection = engine(made.build())
    collection.load()
    return collection


def answers(collection: BaseCollection) -> list[int]:
    return list(collection.globals.said)


def refused(change: Callable[[], object]) -> int:
    """The error number of what user space does, 0 when it is done."""
    try:
        change()
    except KernelError as error:
        return error.errno
    return 0
