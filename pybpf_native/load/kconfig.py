"""Settings of the running kernel that programs see as constants: externs of `.kconfig`, as in libbpf.

Their values go into a frozen map of one entry, so that the verifier knows them and drops the code that they rule
out. A weak setting that the kernel does not have is zero. Names that begin with LINUX_ are no settings but facts
that libbpf makes up; the others are looked up in the configuration that the kernel was built with.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Sequence

from ..btf.types import BOOL, SIGNED, Array, BtfType, Enum, Int, Var, size_of, strip_modifiers
from ..errors import FormatError, RelocError
from ..kernel import bpf
from ..kernel.hints import kernel_error
from ..kernel.sys import BIG_ENDIAN, Fd, door
from ..maptypes import ARRAY, RDONLY_PROG
from ..object import WEAK, Extern, Object
from .kerneltypes import KCONFIG, read_kallsyms

PLACES = ("/proc/config.gz", "/boot/config-{release}")
MAX_SIZE = 1 << 20  # bytes of all settings of an object
_ALIGN = 8
_SETTING = re.compile(r"^(CONFIG_\w+)=(.+)$", re.MULTILINE)
_TRISTATE = {"n": 0, "y": 1, "m": 2}  # enum libbpf_tristate


def offsets(obj: Object) -> dict[str, int]:
    """Where each setting lies in the map, in bytes.

    Raises:
        FormatError: a setting has no size, or all together have too much.
    """
    places: dict[str, int] = {}
    end = 0
    for extern in _externs(obj):
        places[extern.name] = end
        end += _room(extern)
        if end > MAX_SIZE:
            raise FormatError(f"the settings are larger than {MAX_SIZE} bytes", KCONFIG)
    return places


def create(obj: Object) -> Fd:
    """The map with the settings that `obj` asks for.

    Raises:
        RelocError: the kernel has no such setting, or does not tell its settings.
        FormatError: a setting has a type that none has, or that its value does not fit.
        KernelError: the kernel refuses.
    """
    offsets(obj)
    content = _content(_externs(obj))
    fd = bpf.map_create(KCONFIG, ARRAY, 4, len(content), 1, flags=RDONLY_PROG)
    result = bpf.element(bpf.MAP_UPDATE_ELEM, fd.fileno(), bytes(4), content)
    if result < 0:
        raise kernel_error("BPF_MAP_UPDATE_ELEM", -result, f"map {KCONFIG!r}")
    bpf.map_freeze(fd.fileno(), f"map {KCONFIG!r}")
    return fd


def _externs(obj: Object) -> list[Extern]:
    return [extern for extern in obj.externs if extern.section == KCONFIG]


def _type(extern: Extern) -> BtfType | None:
    return strip_modifiers(extern.type.target) if isinstance(extern.type, Var) else None


def _size(extern: Extern) -> int:
    size = size_of(_type(extern))
    if not 0 < size <= MAX_SIZE:
        raise FormatError(f"setting {extern.name!r} has {size} bytes", KCONFIG)
    return size


def _room(extern: Extern) -> int:
    return -(-_size(extern) // _ALIGN) * _ALIGN


def _content(externs: Sequence[Extern]) -> bytes:
    settings = read_settings() if any(not extern.name.startswith("LINUX_") for extern in externs) else {}
    content = b""
    for extern in externs:
        fact = _FACTS.get(extern.name)
        text = str(fact()) if fact is not None else settings.get(extern.name)
        if text is None and extern.binding != WEAK:
            raise RelocError(f"the kernel has no setting {extern.name!r}: declare it __weak when it may be missing")
        value = b"" if text is None else _encode(extern, text)
        content += value.ljust(_room(extern), b"\0")
    return content


def read_settings() -> dict[str, str]:
    """The kernel's configuration: values by name, as the file has them.

    Raises:
        RelocError: there is no such file.
    """
    places = [place.format(release=os.uname().release) for place in PLACES]
    for place in places:
        try:
            data = door().read_bytes(place)
            if place.endswith(".gz"):
                import gzip

                data = gzip.decompress(data)
        except (OSError, EOFError):
            continue
        return dict(_SETTING.findall(data.decode("utf-8", "replace")))
    raise RelocError(f"the kernel does not tell its settings: none of {', '.join(places)} can be read")


def _encode(extern: Extern, text: str) -> bytes:
    """The bytes of a value: y, n, m; a number; a text in double quotes."""
    type, size = _type(extern), _size(extern)
    if isinstance(type, Array) and text[:1] == '"':
        return text[1:-1].encode()[: size - 1]
    if text in _TRISTATE and size == 1 and isinstance(type, Int) and not type.encoding & BOOL:
        return text.encode()
    try:
        value = _TRISTATE[text] if text in _TRISTATE else int(text, 0)
    except ValueError:
        raise FormatError(f"setting {extern.name!r} is {text}, which is no number", KCONFIG) from None
    signed = isinstance(type, Int) and bool(type.encoding & SIGNED)
    fits = -(1 << 8 * size - 1) * signed <= value < 1 << 8 * size - signed
    is_bool = isinstance(type, Int) and bool(type.encoding & BOOL)
    if not isinstance(type, (Int, Enum)) or not fits or (is_bool and value > 1):
        raise FormatError(f"setting {extern.name!r} is {text}, which does not fit its type", KCONFIG)
    return (value % (1 << 8 * size)).to_bytes(size, "big" if BIG_ENDIAN else "little")


def _kernel_version() -> int:
    """As KERNEL_VERSION(a, b, c) makes it. Debian's release does not have the whole number, but its version has."""
    uname = os.uname()
    debian = re.search(r"Debian (\d+)\.(\d+)\.(\d+)", uname.version)
    found = debian or re.match(r"(\d+)\.(\d+)(?:\.(\d+))?", uname.release)
    if found is None:
        raise RelocError(f"the kernel's release {uname.release!r} is no version number")
    major, minor, patch = (int(part or 0) for part in found.groups())
    return (major << 16) + (minor << 8) + min(patch, 255)


def _has_wrappers() -> int:
    """Whether functions of system calls take a pointer to the registers (CONFIG_ARCH_HAS_SYSCALL_WRAPPER)."""
    symbols = read_kallsyms()
    return int(any(f"__{arch}_sys_bpf" in symbols for arch in ("x64", "arm64", "s390x", "riscv")))


_FACTS: dict[str, Callable[[], int]] = {
    "LINUX_KERNEL_VERSION": _kernel_version,
    "LINUX_HAS_SYSCALL_WRAPPER": _has_wrappers,
    "LINUX_HAS_BPF_COOKIE": lambda: int(_kernel_version() >= 0x50F00),  # Linux 5.15
}
