"""The table of helpers: number -> function. The functions stand in `helpers_*.py`, by what they are about.

A helper takes the machine and its arguments, unsigned numbers of 64 bits, and returns a number, which may be
negative: an error number. What the helper must not be given is a `Fault`.
Source: the descriptions in include/uapi/linux/bpf.h, and where they say nothing the kernel's code.
"""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any, TypeVar

Function = Callable[..., Any]
F = TypeVar("F", bound=Function)


class Helper:
    """required: arguments that must have a value; total: all. calls_back: it runs functions of the program."""

    __slots__ = ("calls_back", "function", "required", "total")

    def __init__(self, function: Function, required: int | None, calls_back: bool) -> None:
        self.function = function
        self.total = function.__code__.co_argcount - 1
        self.required = self.total if required is None else required
        self.calls_back = calls_back


HELPERS: dict[int, Helper] = {}
KFUNCS: dict[str, Helper] = {}


def helper(*numbers: int, required: int | None = None, calls_back: bool = False) -> Callable[[F], F]:
    """Put a function into the table, under each of its numbers (enum bpf_func_id)."""

    def add(function: F) -> F:
        for number in numbers:
            HELPERS[number] = Helper(function, required, calls_back)
        return function

    return add


def kfunc(*names: str) -> Callable[[F], F]:
    """Put a function into the table of kernel functions."""

    def add(function: F) -> F:
        for name in names:
            KFUNCS[name] = Helper(function, None, False)
        return function

    return add


@functools.cache
def load_all() -> None:
    """Fill the tables."""
    from . import (  # noqa: F401
        dynptr,
        helpers_arena,
        helpers_cgroup,
        helpers_checksum,
        helpers_flow,
        helpers_kernel,
        helpers_maps,
        helpers_packet,
        helpers_ring,
        helpers_route,
        helpers_skb,
        helpers_socket,
        helpers_tcp,
        helpers_text,
        helpers_trace,
        timers,
    )


def name_of(number: int) -> str:
    """What the kernel calls helper `number`."""
    from ..data import table

    for row in table("helpers"):
        if row["id"] == number:
            return str(row["name"])
    return f"helper {number}"


KPTR_HELPERS = {194: "bpf_kptr_xchg"}
KPTR_KFUNCS = frozenset(
    (
        "bpf_obj_new_impl",
        "bpf_obj_drop_impl",
        "bpf_percpu_obj_new_impl",
        "bpf_percpu_obj_drop_impl",
        "bpf_refcount_acquire_impl",
        "bpf_list_push_front_impl",
        "bpf_list_push_back_impl",
        "bpf_list_pop_front",
        "bpf_list_pop_back",
        "bpf_rbtree_add_impl",
        "bpf_rbtree_remove",
        "bpf_rbtree_first",
    )
)


def missing_helper(number: int) -> str:
    """Why helper `number` cannot be called."""
    if number in KPTR_HELPERS:
        return f"a call of {KPTR_HELPERS[number]}: pointers of the kernel kept in maps (kptrs) need the kernel"
    return f"a call of {name_of(number)}, which the interpreter does not have"


def missing_kfunc(name: str) -> str:
    """Why a function of the kernel cannot be called."""
    if name in KPTR_KFUNCS:
        return f"a call of {name}: objects that the kernel owns (kptrs, lists, trees) need the kernel"
    return f"a call of kernel function {name!r}, which the interpreter does not have"


def s32(value: int) -> int:
    """The lower half as a signed number: a C int."""
    return ((value & 0xFFFFFFFF) ^ 0x80000000) - 0x80000000
