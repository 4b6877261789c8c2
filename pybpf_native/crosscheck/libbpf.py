"""libbpf, where it is installed, as the reference for what becomes of a program before the kernel sees it.

An object is opened and loaded with it; afterwards the library still has each program's final code, with its
subprograms behind it and its CO-RE accesses patched, whether the kernel has taken the program or not. So programs of
all types can be looked at, also of those that this kernel has no use for.

Source: libbpf's libbpf.h (bpf_program__insns: "instructions can be available only after libbpf has relocated them").
"""

from __future__ import annotations

import functools
from typing import Any, NamedTuple

from ..errors import BpfError
from ..isa.insn import SLOT

LIBRARIES = ("libbpf.so.1", "libbpf.so")
# What libbpf says when it comes to the CO-RE accesses of a section, and when it gives up on them, or later on symbols.
_BEGUN = b"found %d CO-RE relocations"
_GIVEN_UP = (b"failed to perform CO-RE relocations", b"failed to relocate")
_DECLARATIONS = """
struct bpf_object_open_opts {
    size_t sz; const char *object_name; bool relaxed_maps; const char *pin_root_path; uint32_t unused;
    const char *kconfig; const char *btf_custom_path; char *kernel_log_buf; size_t kernel_log_size;
    uint32_t kernel_log_level;
};
typedef int (*libbpf_print_fn_t)(int level, const char *format, void *arguments);
libbpf_print_fn_t libbpf_set_print(libbpf_print_fn_t fn);
void *bpf_object__open_mem(const void *data, size_t size, const struct bpf_object_open_opts *opts);
int bpf_object__load(void *obj);
void bpf_object__close(void *obj);
void *bpf_object__next_program(const void *obj, void *prog);
const char *bpf_program__name(const void *prog);
int bpf_program__set_autoload(void *prog, bool autoload);
const void *bpf_program__insns(const void *prog);
size_t bpf_program__insn_cnt(const void *prog);
"""


class NoLibbpf(BpfError):
    """libbpf is not installed, or too old."""


class Relocated(NamedTuple):
    """What libbpf made of an object. result: of loading it, 0 or a negative errno. fitted: whether it came to
    the object's CO-RE accesses and could resolve all. code: by program, final when it is fitted."""

    result: int
    fitted: bool
    code: dict[str, bytes]


@functools.cache
def library() -> tuple[Any, Any]:
    """(cffi's interface, the library).

    Raises:
        NoLibbpf: there is none.
    """
    from cffi import FFI

    ffi = FFI()
    ffi.cdef(_DECLARATIONS)
    for name in LIBRARIES:
        try:
            return ffi, ffi.dlopen(name)
        except OSError:
            continue
    raise NoLibbpf(f"none of {', '.join(LIBRARIES)} is installed")


def relocated(data: bytes, types: str = "") -> Relocated:
    """Load the object `data` and give all of it back; the code of its programs is what remains.

    types: the path of the BTF to fit it to, "" for the kernel's own.

    Raises:
        NoLibbpf: libbpf is not installed, or does not take the bytes for an object.
    """
    ffi, lib = library()
    said: list[bytes] = []

    def listen(level: int, text: Any, arguments: Any) -> int:
        said.append(ffi.string(text))
        return 0

    listener = ffi.callback("libbpf_print_fn_t", listen)  # alive as long as libbpf may call it
    lib.libbpf_set_print(listener)
    name, path = ffi.new("char[]", b"object"), ffi.new("char[]", types.encode())
    options = ffi.new("struct bpf_object_open_opts *", {"object_name": name})
    options.sz = ffi.sizeof(options[0])
    options.btf_custom_path = path if types else ffi.NULL
    obj = lib.bpf_object__open_mem(data, len(data), options)
    if obj == ffi.NULL:
        raise NoLibbpf("libbpf does not open the object")
    try:
        result, code = _load(ffi, lib, obj)
    finally:
        lib.bpf_object__close(obj)
        lib.libbpf_set_print(ffi.NULL)
    log = b"".join(said)
    return Relocated(result, _BEGUN in log and not any(end in log for end in _GIVEN_UP), code)


def _load(ffi: Any, lib: Any, obj: Any) -> tuple[int, dict[str, bytes]]:
    programs, program = [], lib.bpf_object__next_program(obj, ffi.NULL)
    while program != ffi.NULL:
        lib.bpf_program__set_autoload(program, True)
        programs.append(program)
        program = lib.bpf_object__next_program(obj, program)
    result = int(lib.bpf_object__load(obj))
    code = {}
    for program in programs:
        name = ffi.string(lib.bpf_program__name(program)).decode()
        size = SLOT * lib.bpf_program__insn_cnt(program)
        code[name] = bytes(ffi.buffer(lib.bpf_program__insns(program), size))
    return result, code
