"""What the kernel tells about the programs, maps and types in it: bpf(2)'s ids and BPF_OBJ_GET_INFO_BY_FD.

Layouts: struct bpf_prog_info, bpf_map_info and bpf_btf_info of include/uapi/linux/bpf.h. They only ever grow, and
the kernel fills as much as both sides know; what an old kernel does not fill stays zero.
"""

from __future__ import annotations

import errno
import struct
from collections.abc import Iterator

from ..errors import KernelError
from .hints import kernel_error
from .sys import Fd, door, take

# What has ids: how its commands are called, those for the next id and for a descriptor.
KINDS = {"program": ("BPF_PROG", 11, 13), "map": ("BPF_MAP", 12, 14), "btf": ("BPF_BTF", 23, 19)}

OBJ_GET_INFO_BY_FD = 15

_ID = struct.Struct("=III")
_INFO = struct.Struct("=iIQ")
_BTF = struct.Struct("=QIIQII")
_MAP = struct.Struct("=6I16sIIQQIIIIQ")
# struct bpf_prog_info: each field and its format.
# fmt: off
_PROG_FIELDS = {
    "type": "I", "id": "I", "tag": "8s", "machine_size": "I", "code_size": "I", "machine_code": "Q", "code": "Q",
    "load_time": "Q", "uid": "I", "map_count": "I", "map_ids": "Q", "name": "16s", "ifindex": "I", "gpl": "I",
    "netns_dev": "Q", "netns_ino": "Q", "ksym_count": "I", "length_count": "I", "ksyms": "Q", "lengths": "Q",
    "btf_id": "I", "func_info_size": "I", "func_info": "Q", "func_info_count": "I", "line_info_count": "I",
    "line_info": "Q", "machine_lines": "Q", "machine_line_count": "I", "line_info_size": "I",
    "machine_line_size": "I", "tag_count": "I", "tags": "Q", "run_time": "Q", "run_count": "Q",
    "recursion_misses": "Q", "verified_insns": "I", "attach_btf": "I", "attach_type": "I",
}
# fmt: on
_PROG = struct.Struct(f"={''.join(_PROG_FIELDS.values())}4x")
MAX_NAME = 64


class ProgInfo:
    """A program: `tag` is a hash of its code, `code` what the verifier made of it (bytes), times in ns."""

    __slots__ = (
        "btf_id",
        "code",
        "func_info",
        "func_info_size",
        "gpl",
        "id",
        "line_info",
        "line_info_size",
        "load_time",
        "machine_size",
        "map_ids",
        "name",
        "run_count",
        "run_time",
        "tag",
        "type",
        "uid",
        "verified_insns",
    )

    def __init__(self, fields: dict[str, int], name: str, tag: str) -> None:
        self.type, self.id, self.name, self.tag = fields["type"], fields["id"], name, tag
        self.machine_size, self.verified_insns = fields["machine_size"], fields["verified_insns"]
        self.load_time, self.uid, self.gpl = fields["load_time"], fields["uid"], bool(fields["gpl"] & 1)
        self.run_time, self.run_count = fields["run_time"], fields["run_count"]
        self.btf_id = fields["btf_id"]
        self.func_info_size, self.line_info_size = fields["func_info_size"], fields["line_info_size"]
        self.map_ids: list[int] = []
        self.code = self.func_info = self.line_info = b""


class MapInfo:
    """A map. Sizes in bytes; the ids of types are of the BTF `btf_id`, 0 without type information."""

    __slots__ = (
        "btf_id",
        "extra",
        "flags",
        "id",
        "key_size",
        "key_type_id",
        "max_entries",
        "name",
        "type",
        "value_size",
        "value_type_id",
    )

    def __init__(self, data: bytes | bytearray) -> None:
        numbers = _MAP.unpack(data)
        self.type, self.id, self.key_size, self.value_size, self.max_entries, self.flags = numbers[:6]
        self.name = _text(numbers[6])
        self.btf_id, self.key_type_id, self.value_type_id, _, self.extra = numbers[11:]


def ids(kind: str) -> Iterator[int]:
    """The ids of all programs, maps or type information ("program", "map", "btf"), ascending.

    Raises:
        KernelError: the kernel does not tell (CAP_SYS_ADMIN is needed).
    """
    name, command, _ = KINDS[kind]
    last = 0
    while True:
        attr = bytearray(_ID.pack(last, 0, 0))
        result = door().bpf(command, attr)
        if result == -errno.ENOENT:
            return
        if result < 0:
            raise kernel_error(f"{name}_GET_NEXT_ID", -result)
        last = _ID.unpack(attr)[1]
        yield last


def by_id(kind: str, number: int) -> Fd:
    """A descriptor of the program, map or type information with this id.

    Raises:
        KernelError: there is none.
    """
    if not 0 < number < 1 << 32:
        raise KernelError(f"no {kind} has the id {number}")
    name, _, command = KINDS[kind]
    result = door().bpf(command, bytearray(_ID.pack(number, 0, 0)))
    if result < 0:
        hint = f"no {kind} has this id" if result == -errno.ENOENT else ""
        raise kernel_error(f"{name}_GET_FD_BY_ID", -result, f"id {number}", hint)
    return take(result)


def program_info(fd: int) -> ProgInfo:
    """All about the program behind `fd`, its code included."""
    first = _PROG.unpack(_read(fd, bytearray(_PROG.size), "a program"))
    fields = dict(zip(_PROG_FIELDS, first, strict=True))
    info = ProgInfo(fields, _text(first[11]), first[2].hex())
    maps, code = bytearray(4 * fields["map_count"]), bytearray(fields["code_size"])
    funcs = bytearray(fields["func_info_count"] * fields["func_info_size"])
    lines = bytearray(fields["line_info_count"] * fields["line_info_size"])
    address = door().address
    # The second time with places for what the first said there is; the sizes of records are asked for as they came.
    asked = dict.fromkeys(_PROG_FIELDS, 0) | {"tag": b"", "name": b""}
    copied = ("code_size", "map_count", "func_info_size", "func_info_count", "line_info_size", "line_info_count")
    asked |= {name: fields[name] for name in copied}
    places = {"code": code, "map_ids": maps, "func_info": funcs, "line_info": lines}
    asked |= {name: address(buffer) for name, buffer in places.items() if buffer}
    _read(fd, bytearray(_PROG.pack(*asked.values())), f"program {info.id}")
    info.map_ids = [number for (number,) in struct.iter_unpack("=I", maps)]
    info.code, info.func_info, info.line_info = bytes(code), bytes(funcs), bytes(lines)
    return info


def map_info(fd: int, what: str = "a map") -> MapInfo:
    """All about the map behind `fd`."""
    return MapInfo(_read(fd, bytearray(_MAP.size), what))


def btf_name_and_data(fd: int) -> tuple[str, bytes]:
    """(name, the bytes of `.BTF`) of the type information behind `fd`; the name is "" but for the kernel's own."""
    what = "type information"
    size = _BTF.unpack(_read(fd, bytearray(_BTF.size), what))[1]
    name, data = bytearray(MAX_NAME), bytearray(size)
    address = door().address
    _read(fd, bytearray(_BTF.pack(address(data), len(data), 0, address(name), len(name), 0)), what)
    return _text(bytes(name)), bytes(data)


def btf_name(fd: int) -> str:
    """The name of the type information behind `fd`: "vmlinux", that of a module, "" for that of a program."""
    name = bytearray(MAX_NAME)
    _read(fd, bytearray(_BTF.pack(0, 0, 0, door().address(name), len(name), 0)), "type information")
    return _text(bytes(name))


def _read(fd: int, info: bytearray, what: str) -> bytearray:
    attr = bytearray(_INFO.pack(fd, len(info), door().address(info)))
    if (result := door().bpf(OBJ_GET_INFO_BY_FD, attr)) < 0:
        raise kernel_error("BPF_OBJ_GET_INFO_BY_FD", -result, what)
    return info


def _text(name: bytes) -> str:
    return name.split(b"\0")[0].decode("utf-8", "replace")
