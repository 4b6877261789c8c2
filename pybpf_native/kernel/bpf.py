"""The commands of bpf(2): each packs its part of `union bpf_attr`, calls, and raises what went wrong.

Layouts are those of include/uapi/linux/bpf.h; all have natural alignment, so the formats use native byte
order without padding. A shorter attr than the kernel's means zeros, which is what makes old and new kernels fit.
"""

from __future__ import annotations

import errno
import struct

from ..errors import KernelError
from .hints import kernel_error
from .sys import Fd, c_string, door, take

(
    MAP_CREATE,
    MAP_LOOKUP_ELEM,
    MAP_UPDATE_ELEM,
    MAP_DELETE_ELEM,
    MAP_GET_NEXT_KEY,
    PROG_LOAD,
    OBJ_PIN,
    OBJ_GET,
) = range(8)
PROG_TEST_RUN, RAW_TRACEPOINT_OPEN, BTF_LOAD, MAP_LOOKUP_AND_DELETE_ELEM, MAP_FREEZE = 10, 17, 18, 21, 22
MAP_LOOKUP_BATCH, LINK_CREATE, PROG_STREAM_READ = 24, 28, 37

ANY, NOEXIST, EXIST = 0, 1, 2  # flags of an update

NAME_LENGTH = 15  # BPF_OBJ_NAME_LEN without the NUL
LOAD_ATTEMPTS = 5  # a signal makes the verifier stop with EAGAIN; libbpf tries as often

_MAP_CREATE = struct.Struct("=7I16s5IQ")
_ELEMENT = struct.Struct("=i4xQQQ")
_BATCH = struct.Struct("=QQQQIiQQ")
_BATCH_COUNT = struct.Struct("=I")
_BATCH_COUNT_AT = 32
_PROG_LOAD = struct.Struct("=IIQQIIQII16sIIIIQIIQIIIIQQII")
_LOG_SIZE = struct.Struct("=I")
_LOG_TRUE_SIZE_AT = 140
_OBJ = struct.Struct("=QiI")
_TEST_RUN = struct.Struct("=iIIIQQIIIIQQIII")
_STREAM_READ = struct.Struct("=QIIi4x")
_RAW_TRACEPOINT = struct.Struct("=Qi4x")
_BTF_LOAD = struct.Struct("=QQIII4x")
_LINK_CREATE = struct.Struct("=iiII")
_FD = struct.Struct("=i")


def _packed(layout: struct.Struct, what: str, *fields: int | bytes) -> bytearray:
    """A command's attributes. Flags, offsets and sizes come from callers and files, and may not fit."""
    try:
        return bytearray(layout.pack(*fields))
    except struct.error as error:
        raise KernelError(f"asking the kernel about {what}", 0, f"a number is out of range: {error}") from None


def object_name(name: str) -> bytes:
    """`name` as the kernel takes it: 15 bytes of letters, digits, "_" and "."."""
    clean = "".join(char if char.isascii() and (char.isalnum() or char in "_.") else "_" for char in name)
    return clean[:NAME_LENGTH].encode()


def _descriptor(command: int, name: str, attr: bytearray, what: str) -> Fd:
    """Run a command that makes a descriptor."""
    result = door().bpf(command, attr)
    if result == -errno.EPERM and door().raise_memlock():
        result = door().bpf(command, attr)
    if result < 0:
        raise kernel_error(name, -result, what)
    return take(result)


def btf_load(data: bytes, log: bytearray | None = None) -> Fd:
    """Give the kernel a `.BTF` section; with `log` its complaints are written there as text."""
    size = len(log) if log else 0
    attr = bytearray(
        _BTF_LOAD.pack(door().address(data), door().address(log) if log else 0, len(data), size, bool(log))
    )
    return _descriptor(BTF_LOAD, "BPF_BTF_LOAD", attr, "type information")


def map_create(
    name: str,
    type: int,
    key_size: int,
    value_size: int,
    max_entries: int,
    *,
    flags: int = 0,
    extra: int = 0,
    numa_node: int = 0,
    inner_fd: int = 0,
    btf_fd: int = 0,
    key_id: int = 0,
    value_id: int = 0,
) -> Fd:
    """Create a map. Sizes in bytes; `key_id` and `value_id` are types of the BTF behind `btf_fd`."""
    sizes = (type, key_size, value_size, max_entries, flags, inner_fd, numa_node)
    what = f"map {name!r}"
    attr = _packed(_MAP_CREATE, what, *sizes, object_name(name), 0, btf_fd, key_id, value_id, 0, extra)
    return _descriptor(MAP_CREATE, "BPF_MAP_CREATE", attr, what)


class ProgramImage:
    """What BPF_PROG_LOAD takes. `insns` are final wire bytes; the info tables are arrays of C structs."""

    __slots__ = (
        "attach_btf_fd",
        "attach_btf_id",
        "attach_type",
        "btf_fd",
        "core_relos",
        "fds",
        "flags",
        "func_info",
        "insns",
        "license",
        "line_info",
        "name",
        "prog_type",
    )

    def __init__(self, name: str, prog_type: int, insns: bytes, license: str) -> None:
        self.name = name
        self.prog_type = prog_type
        self.insns = insns
        self.license = license
        self.attach_type = 0
        self.attach_btf_id = 0
        self.attach_btf_fd = 0  # of the module that the id is of, 0 for the kernel itself
        self.flags = 0
        self.btf_fd = 0
        self.func_info = b""
        self.line_info = b""
        self.core_relos = b""
        self.fds = b""  # an array of int: of modules' types, by the numbers in calls; nobody asks for the first


FUNC_INFO_SIZE, LINE_INFO_SIZE, CORE_RELO_SIZE = 8, 16, 16  # struct bpf_func_info, bpf_line_info, bpf_core_relo


def prog_load(image: ProgramImage, log: bytearray | None = None, log_level: int = 0) -> tuple[int, int]:
    """Load a program: (descriptor or -errno, true size of the log in bytes or 0 if the kernel does not say).

    The caller judges the result, because a refusal is explained by a second load with a log.
    """
    license = c_string(image.license)
    attr = bytearray(
        _PROG_LOAD.pack(
            *(image.prog_type, len(image.insns) // 8),
            *(door().address(image.insns), door().address(license)),
            *(log_level, len(log) if log else 0, door().address(log) if log else 0),
            *(0, image.flags, object_name(image.name), 0, image.attach_type),
            *(image.btf_fd if image.func_info or image.line_info else 0, FUNC_INFO_SIZE if image.func_info else 0),
            *(door().address(image.func_info), len(image.func_info) // FUNC_INFO_SIZE),
            *(LINE_INFO_SIZE if image.line_info else 0, door().address(image.line_info)),
            *(len(image.line_info) // LINE_INFO_SIZE, image.attach_btf_id, image.attach_btf_fd),
            *(len(image.core_relos) // CORE_RELO_SIZE, door().address(image.fds) if image.fds else 0),
            *(door().address(image.core_relos), CORE_RELO_SIZE if image.core_relos else 0, 0),
        )
    )
    for _ in range(LOAD_ATTEMPTS):
        result = door().bpf(PROG_LOAD, attr)
        if result != -errno.EAGAIN:
            break
    return result, _LOG_SIZE.unpack_from(attr, _LOG_TRUE_SIZE_AT)[0]


def element(
    command: int, fd: int, key: bytes | bytearray | None, value: bytearray | bytes | None, flags: int = 0
) -> int:
    """One of the MAP_*_ELEM commands and MAP_GET_NEXT_KEY: 0 or -errno. `value` is what is written or filled."""
    address = door().address
    places = (address(key) if key else 0, address(value) if value else 0)
    return door().bpf(command, _packed(_ELEMENT, "an entry of a map", fd, *places, flags))


def lookup_batch(
    fd: int, start: bytearray | None, following: bytearray, keys: bytearray, values: bytearray, count: int
) -> tuple[int, int]:
    """BPF_MAP_LOOKUP_BATCH: (0 or -errno, entries filled). `start` and `following` are opaque positions."""
    address = door().address
    at = address(start) if start is not None else 0
    attr = bytearray(_BATCH.pack(at, address(following), address(keys), address(values), count, fd, 0, 0))
    result = door().bpf(MAP_LOOKUP_BATCH, attr)
    return result, _BATCH_COUNT.unpack_from(attr, _BATCH_COUNT_AT)[0]


def map_freeze(fd: int, what: str) -> None:
    """Make a map read-only for user space."""
    if (result := door().bpf(MAP_FREEZE, bytearray(_FD.pack(fd)))) < 0:
        raise kernel_error("BPF_MAP_FREEZE", -result, what)


def obj_pin(fd: int, path: str) -> None:
    """Keep the object behind `fd` alive under `path` of a BPF file system."""
    name = c_string(path)
    if (result := door().bpf(OBJ_PIN, bytearray(_OBJ.pack(door().address(name), fd, 0)))) < 0:
        raise kernel_error("BPF_OBJ_PIN", -result, path)


def obj_get(path: str) -> Fd:
    """Open what is pinned under `path`."""
    name = c_string(path)
    return _descriptor(OBJ_GET, "BPF_OBJ_GET", bytearray(_OBJ.pack(door().address(name), 0, 0)), path)


def raw_tracepoint_open(name: str, prog_fd: int, what: str = "") -> Fd:
    """Attach to raw tracepoint `name` ("" for programs that name their target at load time; `what` is for people)."""
    text = c_string(name)
    attr = bytearray(_RAW_TRACEPOINT.pack(door().address(text) if name else 0, prog_fd))
    return _descriptor(RAW_TRACEPOINT_OPEN, "BPF_RAW_TRACEPOINT_OPEN", attr, what or name)


def link_create(prog_fd: int, target: int, attach_type: int, what: str, flags: int = 0) -> Fd:
    """Attach a program to a descriptor or network interface number as a link."""
    attr = _packed(_LINK_CREATE, what, prog_fd, target, attach_type, flags)
    return _descriptor(LINK_CREATE, "BPF_LINK_CREATE", attr, what)


def prog_test_run(
    fd: int, data: bytes, data_out: bytearray, ctx: bytes | bytearray, ctx_out: bytearray, repeat: int, what: str
) -> tuple[int, int, int, int]:
    """Run a program once or `repeat` times: (return value, bytes of data_out, bytes of ctx_out, ns a run).

    A `syscall` program takes neither outputs nor repeats: it changes `ctx` in place.
    """
    address = door().address
    attr = _packed(
        _TEST_RUN,
        what,
        *(fd, 0, len(data), len(data_out)),
        *(address(data) if data else 0, address(data_out) if data_out else 0, repeat, 0),
        *(len(ctx), len(ctx_out), address(ctx) if ctx else 0, address(ctx_out) if ctx_out else 0),
        *(0, 0, 0),
    )
    if (result := door().bpf(PROG_TEST_RUN, attr)) < 0:
        raise kernel_error("BPF_PROG_TEST_RUN", -result, what)
    fields = _TEST_RUN.unpack(attr)
    return fields[1], fields[3], fields[9], fields[7]


def prog_stream_read(fd: int, stream: int, buffer: bytearray, what: str) -> int:
    """Take from a stream of a program (1: output, 2: errors) what fits into `buffer`: how many bytes, 0 for no more."""
    attr = bytearray(_STREAM_READ.pack(door().address(buffer), len(buffer), stream, fd))
    if (result := door().bpf(PROG_STREAM_READ, attr)) < 0:
        raise kernel_error("BPF_PROG_STREAM_READ_BY_FD", -result, what)
    return result
