"""`Unit`: the definitions that become one object, collected from a running module or from a file."""

from __future__ import annotations

import os
from types import FrameType

from ..errors import CompileError
from .scope import Definition, registry
from .static import read_module, read_text


class Unit:
    """What one object is made of. `name` is the file's (or notebook cell's) name, without its folder."""

    __slots__ = ("definitions", "name")

    def __init__(self, name: str, definitions: list[Definition]) -> None:
        self.name = name
        self.definitions = definitions


def unit_from_frame(frame: FrameType) -> Unit:
    """The unit of a running frame: definitions of its function if it has any, else those of its module.

    A function's definitions use what they name of the module; its license comes along.

    Raises:
        CompileError: nothing is decorated there.
    """
    table = registry(frame.f_globals)
    prefix = f"{frame.f_code.co_qualname}.<locals>."
    inner = [definition for definition in table.values() if definition.qualname.startswith(prefix)]
    outer = [definition for definition in table.values() if "<locals>" not in definition.qualname]
    if inner and not any(definition.name == "LICENSE" for definition in inner):
        inner += [definition for definition in outer if definition.name == "LICENSE"]
    filename = str(frame.f_globals.get("__file__") or frame.f_code.co_filename)
    return _unit(filename, inner or outer)


def unit_from_module(namespace: dict[str, object]) -> Unit | None:
    """The unit of a module that has been imported, None when nothing is decorated there."""
    definitions = [each for each in registry(namespace).values() if "<locals>" not in each.qualname]
    return _unit(str(namespace.get("__file__")), definitions) if definitions else None


def unit_from_file(path: str) -> Unit:
    """The unit of a Python file, which is read and not run.

    Raises:
        CompileError: it cannot be read or understood, or holds no program.
    """
    return _unit(path, list(read_module(path)[1].values()))


def unit_from_text(name: str, text: str) -> Unit:
    """As `unit_from_file`, for text that is at hand; `name` is what messages call it.

    Raises:
        CompileError: it cannot be understood, or holds no program.
    """
    return _unit(name, list(read_text(name, text)[1].values()))


def _unit(filename: str, definitions: list[Definition]) -> Unit:
    if not definitions:
        raise CompileError(
            f"no BPF program in {filename}", help="decorate a function with @bpf and @section(...), maps with @bpf @map"
        )
    return Unit(os.path.basename(filename), definitions)
