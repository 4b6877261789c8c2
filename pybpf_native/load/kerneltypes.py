"""What programs name in the running kernel: functions to attach to, kernel functions to call, kernel variables.

All are ids in the kernel's own BTF, which is opened only when a program needs one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..btf.types import BtfType, Func, Typedef, Var
from ..errors import FormatError, NotSupported, RelocError
from ..object import Extern
from ..sections import SectionDef

if TYPE_CHECKING:
    from ..btf.lazy import BtfFile

KSYMS = ".ksyms"
# Section prefix (without ".s", which only lets a program sleep): the class of the target, what precedes its name.
_TARGETS: dict[str, tuple[type[BtfType], str]] = {
    "fentry": (Func, ""),
    "fexit": (Func, ""),
    "fmod_ret": (Func, ""),
    "tp_btf": (Typedef, "btf_trace_"),
    "lsm": (Func, "bpf_lsm_"),
    "lsm_cgroup": (Func, "bpf_lsm_"),
    "iter": (Func, "bpf_iter_"),
}
_KINDS = {Func.kind: "function", Var.kind: "variable", Typedef.kind: "tracepoint"}


class KernelTypes:
    """The kernel's BTF, read on first use."""

    def __init__(self) -> None:
        self._file: BtfFile | None = None

    def attach_id(self, definition: SectionDef) -> int:
        """The id of what a program of this section attaches to; 0 when its section needs none.

        Raises:
            NotSupported: the target is not in the kernel itself, or the kernel has no BTF.
            RelocError: the kernel has no such target.
        """
        if not definition.attach_btf:
            return 0
        found = _TARGETS.get(definition.prefix.removesuffix(".s"))
        if found is None:
            raise NotSupported(f"loading programs of section {definition.section!r} with this loader")
        if not definition.target:
            raise RelocError(f"section {definition.section!r} names no target: write {definition.prefix}/<name>")
        cls, prefix = found
        return self._id(prefix + definition.target, cls, definition.section)

    def extern_id(self, extern: Extern, cls: type[Func] | type[Var], user: str) -> int:
        """The id of a kernel function or variable; `user` is the function that refers to it.

        Raises:
            RelocError: the kernel has none of this name.
        """
        return self._id(extern.name, cls, f"function {user!r}")

    def _id(self, name: str, cls: type[BtfType], user: str) -> int:
        file = self._opened(user)
        found = file.find(name, cls)
        if found is None:
            kind = _KINDS.get(cls.kind, "type")
            raise RelocError(f"{user} needs the kernel {kind} {name!r}, which the kernel's BTF does not have")
        return file.id_of(found)

    def _opened(self, user: str) -> BtfFile:
        from ..btf.lazy import KERNEL_BTF, BtfFile  # few programs need it

        if self._file is None:
            try:
                self._file = BtfFile.open()
            except FormatError as error:
                raise NotSupported(f"BTF ({KERNEL_BTF}), which {user} needs", "5.2, with DEBUG_INFO_BTF") from error
        return self._file
