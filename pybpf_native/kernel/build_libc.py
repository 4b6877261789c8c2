"""Writes `_libc.py`, the declarations of the C library that `sys.py` uses: `python -m pybpf_native.kernel.build_libc`.

Run it after changing `DECLARATIONS`; a test compares the file with what this makes. Nothing else imports it,
so that starting a program needs neither cffi's parser nor pycparser.
"""

from __future__ import annotations

import os

# syscall(2) is variadic; on the machines in sys.py its arguments travel as those of this plain prototype do.
DECLARATIONS = """
long syscall(long number, long a, long b, long c, long d, long e);
int ioctl(int fd, unsigned long request, unsigned long argument);
void *mmap(void *address, size_t length, int protection, int flags, int fd, long offset);
int munmap(void *address, size_t length);
"""
MODULE = "pybpf_native.kernel._libc"
PATH = os.path.join(os.path.dirname(os.path.abspath(__file__)), "_libc.py")
HEADER = '''"""C library declarations in cffi's out-of-line ABI form; made by build_libc.py, do not edit."""

# ruff: noqa
# fmt: off
'''


def write(path: str) -> None:
    """Write the module to `path`."""
    import cffi

    ffi = cffi.FFI()
    ffi.cdef(DECLARATIONS)
    ffi.set_source(MODULE, None)
    ffi.emit_python_code(path)
    with open(path, encoding="utf-8") as made:
        text = made.read()
    with open(path, "w", encoding="utf-8") as out:
        out.write(HEADER + text)


if __name__ == "__main__":
    write(PATH)
