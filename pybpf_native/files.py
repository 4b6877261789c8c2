"""Whole files, read and written; what goes wrong is an error of ours."""

from __future__ import annotations

import os

from .errors import BpfError


def write_file(path: str, data: bytes) -> None:
    """Write a whole file; one that cannot be finished is removed again.

    Raises:
        BpfError: the file cannot be written.
    """
    opened = False
    try:
        with open(path, "wb") as file:
            opened = True
            file.write(data)
    except (OSError, ValueError) as error:  # ValueError: no path can have these characters
        if opened and os.path.isfile(path):
            os.unlink(path)
        raise BpfError(f"cannot write {path}: {getattr(error, 'strerror', None) or error}") from error


def read_file(path: str) -> bytes:
    """The content of a file.

    Raises:
        BpfError: the file cannot be read.
    """
    try:
        with open(path, "rb") as file:
            return file.read()
    except (OSError, ValueError) as error:
        raise BpfError(f"cannot read {path}: {getattr(error, 'strerror', None) or error}") from error
