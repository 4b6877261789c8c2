"""Helpers by their short names and by the kernel's names.

The short names are a table in this file, so that common programs load no data file. A kernel name is looked up
in `data/helpers.json`, which knows every helper's signature, first kernel and program types.
"""

from __future__ import annotations

import os
from functools import cache
from typing import Any, NoReturn

from ..errors import BpfError
from .types import S64, U32, U64, IntT


class Helper:
    """A helper as programs name it; calling it outside a program is an error.

    `number` is 0 for the kernel's own names until the table is asked; `low`/`high` pick half of a u64 result.
    """

    __slots__ = ("kernel_name", "name", "number", "part", "result")

    def __init__(self, name: str, kernel_name: str, number: int = 0, result: IntT | None = None, part: str = ""):
        self.name = name
        self.kernel_name = kernel_name
        self.number = number
        self.result = result
        self.part = part

    def __repr__(self) -> str:
        return f"<helper {self.name}>"

    def __call__(self, *args: Any) -> Any:
        return _in_kernel(self.name)


def _in_kernel(name: str) -> NoReturn:
    raise BpfError(f"{name}() runs in a BPF program only")


class Parameter:
    """One parameter of a helper: `kind` is "int", "map", "pointer" or "variadic"; `type` C's spelling."""

    __slots__ = ("kind", "name", "type")

    def __init__(self, name: str, type: str) -> None:
        self.name = name
        self.type = type
        self.kind = _parameter_kind(type)


def _parameter_kind(type: str) -> str:
    if type == "...":
        return "variadic"
    if type == "struct bpf_map *":
        return "map"
    return "pointer" if type.endswith("*") else "int"


class Signature:
    """A helper's row in `data/helpers.json`. `since` is the first kernel, `programs` the program types, by name."""

    __slots__ = ("name", "number", "params", "programs", "ret", "since")

    def __init__(self, row: dict[str, Any]) -> None:
        self.name: str = row["name"]
        self.number: int = row["id"]
        self.ret: str = row["ret"]
        self.since: str = row.get("since") or ""
        self.programs: tuple[str, ...] = tuple(row.get("prog_types") or ())
        self.params = [Parameter(arg["name"], arg["type"]) for arg in row["args"]]


@cache
def _rows() -> dict[str, dict[str, Any]]:
    import json  # its import costs more than most compilations need to spend here

    path = os.path.join(os.path.dirname(os.path.dirname(__file__)), "data", "helpers.json")
    with open(path, encoding="utf-8") as file:
        return {row["name"]: row for row in json.load(file)}


@cache
def signature(kernel_name: str) -> Signature:
    """The signature of a helper that exists."""
    return Signature(_rows()[kernel_name])


@cache
def by_kernel_name(name: str) -> Helper | None:
    """The helper the kernel calls `name`, or None."""
    row = _rows().get(name)
    return None if row is None else Helper(name, name, row["id"])


# The C types of helper signatures that are numbers.
INT_TYPES: dict[str, IntT] = {
    "u64": U64,
    "s64": S64,
    "long": S64,
    "size_t": U64,
    "u32": U32,
    "__be32": U32,
    "__wsum": U32,
}

# Helpers without arguments, by short name: the result's type, and which half of it is meant.
SIMPLE = {
    helper.name: helper
    for helper in (
        Helper("ktime", "bpf_ktime_get_ns", 5, U64),
        Helper("pid", "bpf_get_current_pid_tgid", 14, S64, "low"),
        Helper("tid", "bpf_get_current_pid_tgid", 14, S64, "low"),
        Helper("tgid", "bpf_get_current_pid_tgid", 14, S64, "high"),
        Helper("uid", "bpf_get_current_uid_gid", 15, U64, "low"),
        Helper("gid", "bpf_get_current_uid_gid", 15, U64, "high"),
        Helper("random", "bpf_get_prandom_u32", 7, U32),
        Helper("smp_processor_id", "bpf_get_smp_processor_id", 8, U32),
        Helper("get_current_cgroup_id", "bpf_get_current_cgroup_id", 80, U64),
    )
}
# Short names that take arguments; the lowering knows `comm` and `deref`, the others go by their signatures.
OTHER = {
    helper.name: helper
    for helper in (
        Helper("comm", "bpf_get_current_comm", 16),
        Helper("deref", "", 0),
        Helper("probe_read", "bpf_probe_read", 4),
        Helper("probe_read_kernel", "bpf_probe_read_kernel", 113),
        Helper("probe_read_user", "bpf_probe_read_user", 112),
        Helper("probe_read_str", "bpf_probe_read_kernel_str", 115),
        Helper("probe_read_user_str", "bpf_probe_read_user_str", 114),
        Helper("skb_store_bytes", "bpf_skb_store_bytes", 9),
        Helper("get_stack", "bpf_get_stack", 67),
    )
}
SHORT = {**SIMPLE, **OTHER}
