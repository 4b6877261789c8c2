"""Instances of tracefs: directories with buffers, events and a trace pipe of their own.

What the events of an instance say is not in anybody else's trace pipe, and nobody else takes it away
(the kernel's Documentation/trace/ftrace.rst, "Instances").
"""

from __future__ import annotations

import errno
import os
import re
from contextlib import suppress

from ..errors import KernelError
from .sys import door
from .tracefs import find_tracefs

_GONE = (errno.ENOENT, errno.ENODEV)  # the second while somebody else removes it
_HINTS = {
    errno.EACCES: "run it as root",
    errno.EPERM: "run it as root",
    errno.ENOENT: "this kernel, or this mount of tracefs, has no instances",
}


class Instance:
    """A new instance `name`; `root` is its directory. It stays until `close`, also when the process ends.

    Raises:
        KernelError: tracefs is not mounted or has no instances, there is one of this name, or it may not be made.
    """

    def __init__(self, name: str) -> None:
        self.root = f"{find_tracefs()}/instances/{name}"
        try:
            os.mkdir(self.root)
        except OSError as error:
            raise _failed(f"making {self.root}", error) from error

    def write(self, file: str, text: str) -> None:
        """Set one of its files.

        Raises:
            KernelError: there is no such file, or it does not take this.
        """
        path = f"{self.root}/{file}"
        try:
            with open(path, "w", encoding="utf-8") as out:
                out.write(text)
        except OSError as error:
            raise _failed(f"writing {text!r} to {path}", error) from error

    def close(self) -> None:
        """Remove it, if it is there still; nothing of it may be open.

        Raises:
            KernelError: it cannot be removed.
        """
        try:
            os.rmdir(self.root)
        except OSError as error:
            if error.errno not in _GONE:
                raise _failed(f"removing {self.root}", error) from error


def _failed(command: str, error: OSError) -> KernelError:
    return KernelError(command, error.errno or 0, _HINTS.get(error.errno or 0, ""))


def remove_stale(prefix: str) -> None:
    """Remove the instances `prefix`PID-... of processes that are gone; those that somebody still reads stay."""
    try:
        root = f"{find_tracefs()}/instances"
        names = door().list_directory(root)
    except (KernelError, OSError):  # nothing can have been left there
        return
    for name in names:
        found = re.fullmatch(re.escape(prefix) + r"(\d+)-.*", name)
        if found and not os.path.exists(f"/proc/{found[1]}"):
            with suppress(OSError):  # in use, not ours, or somebody else was faster
                os.rmdir(f"{root}/{name}")
