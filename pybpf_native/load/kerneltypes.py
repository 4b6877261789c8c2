"""What programs name in the running kernel: functions to attach to, kernel functions to call, kernel variables.

All are ids in the kernel's own BTF, which is opened only when a program needs one.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..btf.types import BtfType, Func, Typedef, Var
from ..errors import FormatError, NotSupported, RelocError
from ..kernel.sys import Fd, door
from ..object import Extern
from ..sections import SectionDef

if TYPE_CHECKING:
    from ..btf.lazy import BtfFile

KSYMS, KCONFIG = ".ksyms", ".kconfig"
KALLSYMS = "/proc/kallsyms"
ALL_TYPES = "/sys/kernel/btf"  # of the kernel and of its modules, a file each
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


def read_kallsyms() -> dict[str, int]:
    """Addresses of the kernel's own symbols; the first of several with one name. All zero without CAP_SYSLOG."""
    try:
        text = door().read_text(KALLSYMS)
    except OSError as error:
        raise RelocError(f"{KALLSYMS} cannot be read: {error.strerror}") from error
    found: dict[str, int] = {}
    for line in text.splitlines():
        address, _, rest = line.partition(" ")
        found.setdefault(rest[2:], int(address, 16))
    return found


class KernelTypes:
    """The kernel's BTF, read on first use."""

    def __init__(self) -> None:
        self._file: BtfFile | None = None
        self._addresses: dict[str, int] | None = None
        self._descriptors: dict[str, Fd] = {}  # of the types of modules

    def attach_target(self, definition: SectionDef) -> tuple[int, int]:
        """The id of what a program of this section attaches to, and a descriptor of the types of its module, 0 when it
        is in the kernel itself; both are 0 when the section needs none.

        Raises:
            NotSupported: such programs are not loaded here, or the kernel has no BTF.
            RelocError: the kernel has no such target.
        """
        if not definition.attach_btf:
            return 0, 0
        found = _TARGETS.get(definition.prefix.removesuffix(".s"))
        if found is None:
            raise NotSupported(f"loading programs of section {definition.section!r} with this loader")
        if not definition.target:
            raise RelocError(f"section {definition.section!r} names no target: write {definition.prefix}/<name>")
        cls, prefix = found
        return self._anywhere(prefix + definition.target, cls, definition.section)

    def extern_id(self, extern: Extern, cls: type[Func] | type[Var], user: str, weak: bool = False) -> tuple[int, int]:
        """The id of a kernel function or variable, 0 for a weak one that is not there, and a descriptor of the types of
        its module, 0 when it is in the kernel itself; `user` is the function that refers to it.

        Raises:
            RelocError: neither the kernel nor a module that is loaded has one of this name.
        """
        return self._anywhere(extern.name, cls, f"function {user!r}", weak)

    def address(self, extern: Extern, user: str, weak: bool = False) -> int:
        """The address of a kernel symbol without a type, 0 for a weak one that is not there.

        Raises:
            RelocError: the kernel has none of this name, or does not say where it is.
        """
        if self._addresses is None:
            self._addresses = read_kallsyms()
        found = self._addresses.get(extern.name, 0)
        if not found and not weak:
            raise RelocError(
                f"function {user!r} needs the kernel symbol {extern.name!r}, which {KALLSYMS} does not have"
            )
        return found

    def types(self, user: str) -> BtfFile:
        """The kernel's types.

        Raises:
            NotSupported: the kernel has none.
        """
        return self._opened(user)

    def modules(self, name: str) -> Iterator[BtfFile]:
        """The types of the modules that are loaded, of those that have a type whose name begins with `name`."""
        return (file for _, file in self._modules(name))

    def close(self) -> None:
        """Give back the descriptors of modules."""
        while self._descriptors:
            self._descriptors.popitem()[1].close()

    def _descriptor(self, module: str) -> int:
        """A descriptor of the types of a module, by its name: they have an id as those of programs have."""
        from ..kernel import info  # few programs need it

        if module not in self._descriptors:
            for number in info.ids("btf"):
                fd = info.by_id("btf", number)
                if info.btf_name(fd.fileno()) == module:
                    self._descriptors[module] = fd
                    break
                fd.close()
            else:
                raise RelocError(f"module {module!r} is gone")
        return self._descriptors[module].fileno()

    def _modules(self, name: str) -> Iterator[tuple[str, BtfFile]]:
        from ..btf.lazy import BtfFile  # few programs need it

        for module in door().list_directory(ALL_TYPES):
            path = f"{ALL_TYPES}/{module}"
            try:
                if module != "vmlinux" and f"\0{name}".encode("utf-8", "surrogateescape") in door().read_bytes(path):
                    yield module, BtfFile.open(path, self._file)
            except (OSError, FormatError):
                continue  # a module that is on its way out

    def _anywhere(self, name: str, cls: type[BtfType], user: str, weak: bool = False) -> tuple[int, int]:
        """(id, descriptor of the module's types), both 0 for a weak one that is not there."""
        file = self._opened(user)
        if found := file.find(name, cls):
            return file.id_of(found), 0
        for module, types in self._modules(name):
            if there := types.find(name, cls):
                return types.id_of(there), self._descriptor(module)
        if weak:
            return 0, 0
        kind = _KINDS.get(cls.kind, "type")
        what = "which neither the kernel's BTF nor that of a loaded module has"
        raise RelocError(f"{user} needs the kernel {kind} {name!r}, {what}")

    def _opened(self, user: str) -> BtfFile:
        from ..btf.lazy import KERNEL_BTF, BtfFile  # few programs need it

        if self._file is None:
            try:
                self._file = BtfFile.open()
            except FormatError as error:
                raise NotSupported(f"BTF ({KERNEL_BTF}), which {user} needs", "5.2, with DEBUG_INFO_BTF") from error
        return self._file
