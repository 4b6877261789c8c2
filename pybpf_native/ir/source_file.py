"""The source text behind debug information: a file that is read when somebody wants a line of it.

Debug information names the file, and often has a checksum of it. A file that is not the one that was compiled would
show the wrong lines, so it shows none. The name comes from the input, which nobody vouches for: only regular files
are opened, and only up to a size that source texts have.
"""

from __future__ import annotations

import os
import stat

from ..source import Source

MAX_SIZE = 32 << 20  # bytes; the C text of a kernel's types has 3 million
# LLVM's names of checksums, and Python's.
_CHECKSUMS = {"CSK_MD5": "md5", "CSK_SHA1": "sha1", "CSK_SHA256": "sha256"}


class SourceFile(Source):
    """The file `name`. checksum_kind, checksum: as in a DIFile, "" without one."""

    __slots__ = ("_checksum", "_is_read")

    def __init__(self, name: str, checksum_kind: str = "", checksum: str = "") -> None:
        super().__init__(name)
        self._checksum = (_CHECKSUMS.get(checksum_kind, ""), checksum.lower())
        self._is_read = False

    def line(self, number: int) -> str:
        """The text of line `number` (from 1), or "" when it is unknown."""
        if not self._is_read:
            self._is_read = True
            data = _content(self.name)
            if data is not None and _agrees(data, *self._checksum):
                self.text = data.decode("utf-8", "surrogateescape")
        return super().line(number)


def _content(path: str) -> bytes | None:
    """The bytes of a regular file of a bearable size; None for all else."""
    try:
        descriptor = os.open(path, os.O_RDONLY | os.O_CLOEXEC | os.O_NONBLOCK)  # a pipe without a writer would block
        try:
            about = os.fstat(descriptor)
            if stat.S_ISREG(about.st_mode) and about.st_size <= MAX_SIZE:
                return _all_of(descriptor, about.st_size)
        finally:
            os.close(descriptor)
    except (OSError, ValueError):  # ValueError: a NUL in the name, or characters that no file name has
        pass
    return None


def _all_of(descriptor: int, size: int) -> bytes:
    with open(descriptor, "rb", closefd=False) as file:
        return file.read(size)


def _agrees(data: bytes, kind: str, checksum: str) -> bool:
    if not kind:
        return True
    import hashlib

    return hashlib.new(kind, data, usedforsecurity=False).hexdigest() == checksum
