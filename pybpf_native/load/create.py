"""Creating the maps of an object: those of `.maps`, and one array for each section of global data."""

from __future__ import annotations

import errno
import os

from ..btf.types import BtfType
from ..errors import FormatError, KernelError, NotSupported, RelocError
from ..kernel import bpf, info
from ..kernel.sys import Fd
from ..kernel.tracefs import possible_cpus
from ..maptypes import (
    ARRAY,
    FIXED_SIZES,
    MAP_IN_MAP,
    MMAPABLE,
    NUMA_NODE,
    PERF_EVENT_ARRAY,
    RDONLY_PROG,
    RINGBUF,
    UNSUPPORTED,
    USER_RINGBUF,
)
from ..object import MAX_MAP_SIZE, DataSection, MapDef, Object
from .typeinfo import TypeInfo

PIN_BY_NAME = 1  # what libbpf's LIBBPF_PIN_BY_NAME says in a map definition
PIN_DIRECTORY = "/sys/fs/bpf"
GLOBAL_DATA = (".data", ".rodata", ".bss")
ARENA_DATA = ".addr_space.1"  # variables in arenas
_KEY_SIZE = 4
# The map type takes no BTF (ENOTSUPP), or not these types: nothing that a map needs.
_BTF_REFUSED = (errno.EINVAL, errno.EOPNOTSUPP, errno.EBUSY, 524)


def is_global_data(section: DataSection) -> bool:
    """Whether programs reach this section through a map."""
    return section.size > 0 and any(section.name == name or section.name.startswith(f"{name}.") for name in GLOBAL_DATA)


def is_in_arena(section: DataSection) -> bool:
    """Whether the variables of this section lie in an arena."""
    return section.size > 0 and section.name == ARENA_DATA


def is_constant(section: DataSection) -> bool:
    """Whether programs and user space may only read this section once it is loaded: libbpf's rule, by the name."""
    return section.name == ".rodata" or section.name.startswith(".rodata.")


def create_map(definition: MapDef, types: TypeInfo | None, btf_fd: int) -> Fd:
    """Create the map of a definition, or open it where it is pinned.

    Raises:
        NotSupported: a map type that needs more than this loader does.
        FormatError: the definition says to pin it in a way that there is not.
        KernelError: the kernel refuses.
    """
    if definition.type in UNSUPPORTED:
        raise NotSupported(f"{UNSUPPORTED[definition.type]} maps ({definition.name!r}) with this loader")
    if not definition.pinning:
        return _create(definition, types, btf_fd)
    path = _pin_path(definition)
    try:
        return _pinned(definition, path)
    except KernelError as error:
        if error.errno != errno.ENOENT:
            raise
    fd = _create(definition, types, btf_fd)
    bpf.obj_pin(fd.fileno(), path)
    return fd


def _pin_path(definition: MapDef) -> str:
    """Where a map is pinned. Its name comes from a file, and must not lead out of the directory."""
    if definition.pinning != PIN_BY_NAME:
        raise FormatError(f"map {definition.name!r} asks for pinning {definition.pinning}; 1, by name, is all there is")
    name = definition.name.replace(".", "_")  # as libbpf does: the BPF file system keeps names with dots for itself
    if not name or "/" in name:
        raise FormatError(f"a map called {definition.name!r} cannot be pinned by its name")
    return f"{PIN_DIRECTORY}/{name}"


def _pinned(definition: MapDef, path: str) -> Fd:
    """Open a pinned map, which must be the one that is meant: its sizes decide how much the kernel writes."""
    fd = bpf.obj_get(path)
    there = info.map_info(fd.fileno(), path)
    found = (there.type, there.key_size, there.value_size, there.max_entries)
    wanted = (definition.type, *_sizes(definition), max_entries(definition))
    if found != wanted:
        fd.close()
        names = ("type", "key size", "value size", "entries")
        pairs = zip(names, found, wanted, strict=True)
        differ = ", ".join(f"{name} {was} instead of {want}" for name, was, want in pairs if was != want)
        raise KernelError(f"opening {path}: another map is pinned there ({differ})", 0, f"remove it: rm {path}")
    return fd


def _create(definition: MapDef, types: TypeInfo | None, btf_fd: int) -> Fd:
    inner = None
    if definition.type in MAP_IN_MAP:
        if definition.inner is None:
            raise KernelError(f"creating map {definition.name!r}", 0, "its definition does not say what it holds")
        inner = _create(definition.inner, types, btf_fd)
    key_id, value_id = (types.id_of(definition.key_type), types.id_of(definition.value_type)) if types else (0, 0)
    try:
        return _create_with(definition, inner, btf_fd, key_id, value_id)
    except KernelError as error:
        if not key_id or error.errno not in _BTF_REFUSED:
            raise
        return _create_with(definition, inner, 0, 0, 0)
    finally:
        if inner is not None:
            inner.close()


def _create_with(definition: MapDef, inner: Fd | None, btf_fd: int, key_id: int, value_id: int) -> Fd:
    described = bool(key_id and value_id)
    return bpf.map_create(
        definition.name,
        definition.type,
        *_sizes(definition),
        max_entries(definition),
        flags=definition.map_flags | (NUMA_NODE if definition.numa_node else 0),
        extra=definition.map_extra,
        numa_node=definition.numa_node,
        inner_fd=inner.fileno() if inner else 0,
        btf_fd=btf_fd if described else 0,
        key_id=key_id if described else 0,
        value_id=value_id if described else 0,
    )


def _sizes(definition: MapDef) -> tuple[int, int]:
    """The sizes of key and value to ask for."""
    return FIXED_SIZES.get(definition.type, (definition.key_size, definition.value_size))


def max_entries(definition: MapDef) -> int:
    """The number of entries to ask for: a perf event array has one a CPU, a ring buffer is a power of two of pages
    (where that is no number for the kernel, the number goes to the kernel as it is)."""
    if definition.type == PERF_EVENT_ARRAY and not definition.max_entries:
        return possible_cpus()
    if definition.type in (RINGBUF, USER_RINGBUF):
        page = os.sysconf("SC_PAGE_SIZE")
        rounded = max(page, 1 << (definition.max_entries - 1).bit_length()) if definition.max_entries else 0
        return rounded if rounded <= MAX_MAP_SIZE else definition.max_entries
    return definition.max_entries


def data_definition(obj: Object, section: DataSection) -> MapDef:
    """The definition of the map that holds `section`: an array of one entry, which programs address directly."""
    definition = MapDef(f"{obj.name.rpartition('/')[2].partition('.')[0][:7]}{section.name}"[: bpf.NAME_LENGTH])
    definition.type = ARRAY
    definition.key_size = _KEY_SIZE
    definition.value_size = section.size
    definition.max_entries = 1
    definition.map_flags = MMAPABLE | (RDONLY_PROG if is_constant(section) else 0)
    return definition


def create_data(obj: Object, section: DataSection, content: bytes, types: TypeInfo | None, btf_fd: int) -> Fd:
    """Create the map of a section, fill it, and freeze it when programs may only read it.

    Raises:
        RelocError: the data holds addresses, which have no meaning in a map.
        KernelError: the kernel refuses.
    """
    if section.relocs:
        symbol = section.relocs[0].symbol.name
        raise RelocError(f"section {section.name!r} holds the address of {symbol!r}, which a map cannot hold")
    definition = data_definition(obj, section)
    fd = _create_data(definition, types.section_type(section) if types else None, types, btf_fd)
    what = f"map {definition.name!r}"
    try:
        if any(content):
            _fill(fd, content, what)
        if is_constant(section):
            bpf.map_freeze(fd.fileno(), what)
    except KernelError:
        fd.close()
        raise
    return fd


def _create_data(definition: MapDef, type: BtfType | None, types: TypeInfo | None, btf_fd: int) -> Fd:
    # A DATASEC as value goes without a key type.
    value_id = types.id_of(type) if types else 0
    sizes = (definition.name, ARRAY, _KEY_SIZE, definition.value_size, 1)
    try:
        return bpf.map_create(*sizes, flags=definition.map_flags, btf_fd=btf_fd if value_id else 0, value_id=value_id)
    except KernelError as error:
        if not value_id or error.errno not in _BTF_REFUSED:
            raise
        return bpf.map_create(*sizes, flags=definition.map_flags)


def _fill(fd: Fd, content: bytes, what: str) -> None:
    from ..kernel.hints import kernel_error

    result = bpf.element(bpf.MAP_UPDATE_ELEM, fd.fileno(), bytes(_KEY_SIZE), content)
    if result < 0:
        raise kernel_error("BPF_MAP_UPDATE_ELEM", -result, what)
