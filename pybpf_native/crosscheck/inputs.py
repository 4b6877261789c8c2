"""What can be compared: files of LLVM IR, Python programs, objects; folders of them.

A Python program is lowered and optimised as for compilation, and its IR goes through both code generators. An object
has no IR: there its own code is the reference, and ours what comes back from reading and writing it.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator

from .. import build
from ..errors import BpfError
from ..files import read_file
from ..ir.printer import to_text
from ..target import Target

IR, PYTHON, OBJECT = SUFFIXES = (".ll", ".py", ".o")
BITCODE = ".bc"
LONGEST = 300  # characters of a path in a message
_IS_PROGRAM = re.compile(rb"^@bpf\b", re.MULTILINE)


def ir_text(path: str, data: bytes, target: Target) -> str:
    """The IR of a source file with this content.

    Raises:
        BpfError: it is no IR, or the Python program does not compile.
    """
    if path.endswith(PYTHON):
        from ..lang.unit import unit_from_file

        return to_text(build.optimized(build.module_of(unit_from_file(path), target), target))
    if data.startswith(build.BITCODE):
        build.read_ir(data, path)  # which says what to do
    return data.decode("utf-8", "surrogateescape")


def found(paths: Iterable[str]) -> list[str]:
    """The files that are meant: those named, and what folders hold, to the bottom and in order.

    In folders, Python files count when they define programs, and objects do not count.

    Raises:
        BpfError: a path is not there, is no such file, or a folder holds none.
    """
    files: dict[str, str] = {}
    for path in paths:
        if os.path.isdir(path):
            below = sorted(_in_folder(path))
            if not below:
                raise BpfError(f"{path} holds no LLVM IR (.ll) and no Python programs")
            for one in below:
                files.setdefault(os.path.normpath(one), one)
        elif os.path.isfile(path) and path.endswith(SUFFIXES):
            files.setdefault(os.path.normpath(path), path)
        elif not os.path.lexists(path) or path.endswith(SUFFIXES):
            raise BpfError(f"{_short(path)} is {'no regular file' if os.path.lexists(path) else 'not there'}")
        elif path.endswith(BITCODE):
            raise BpfError(f"{_short(path)} is LLVM bitcode; give its text instead (llvm-dis, clang -S -emit-llvm)")
        else:
            raise BpfError(
                f"{_short(path)} is neither LLVM IR (.ll), nor Python (.py), nor an object (.o), nor a folder"
            )
    return list(files.values())


def _short(path: str) -> str:
    return path if len(path) <= LONGEST else f"{path[:LONGEST]} ..."


def _in_folder(folder: str) -> Iterator[str]:
    for place, _, names in os.walk(folder, onerror=_refuse):
        for path in (os.path.join(place, name) for name in names):
            # A link to nothing is found as well: that it cannot be read is a result.
            is_file = os.path.isfile(path) or not os.path.exists(path)
            if is_file and (path.endswith(IR) or (path.endswith(PYTHON) and _is_program(path))):
                yield path


def _refuse(error: OSError) -> None:
    raise BpfError(f"cannot read {_short(error.filename)}: {error.strerror}") from error


def _is_program(path: str) -> bool:
    try:
        return bool(_IS_PROGRAM.search(read_file(path)))
    except BpfError:  # which is a result
        return True
