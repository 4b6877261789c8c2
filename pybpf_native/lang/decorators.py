"""The decorators. They mark real objects and return them unchanged; nothing is compiled or read here."""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import FrameType, FunctionType
from typing import TYPE_CHECKING, TypeVar, cast, overload

from ..errors import CompileError
from .scope import REGISTRY, Definition, LiveScope, definition_of, register

if TYPE_CHECKING:
    from .maps import Map

T = TypeVar("T")
F = TypeVar("F", bound=Callable[..., object])
M = TypeVar("M", bound="Map")


@overload
def bpf(definition: T, /) -> T: ...
@overload
def bpf(*, global_: bool = False) -> Callable[[T], T]: ...
def bpf(definition: object = None, /, *, global_: bool = False) -> object:
    """Mark a function or class as part of the module's BPF object.

    `global_` makes a subprogram global: the verifier checks it once, by its signature alone.
    """
    frame = sys._getframe(1)
    if definition is not None:
        return _enable(definition, frame, False)
    return lambda inner: _enable(inner, frame, global_)


def map(definition: Callable[[], M], /) -> M:
    """Mark a function that returns a map description, `return HashMap(key=..., value=..., max_entries=...)`.

    To a type checker the name then is the map itself, which may be called: `hist.lookup(k)`, `hist().lookup(k)`.
    """
    _mark(definition, "map", sys._getframe(1))
    return cast("M", definition)


def struct(definition: type[T], /) -> type[T]:
    """Mark a class whose annotations are the fields of a struct."""
    _mark(definition, "struct", sys._getframe(1))
    return definition


def bpfglobal(definition: F, /) -> F:
    """Mark a function whose return value is the initial value of a global variable, or the license."""
    _mark(definition, "global", sys._getframe(1))
    return definition


def section(name: str) -> Callable[[F], F]:
    """Mark a program: `name` goes to the object verbatim and says where it attaches."""
    frame = sys._getframe(1)
    if not isinstance(name, str):
        raise CompileError("@section needs the section's name", help='write @section("tracepoint/sched/sched_switch")')

    def mark(function: F) -> F:
        _definition(function, frame, "section").section = name
        return function

    return mark


def apply(definition: Definition, decorator: object, name: str | None, is_global: bool) -> bool:
    """Do to a definition that was read, not run, what `decorator` does; False when it is none of ours."""
    if decorator is bpf:
        definition.enabled = True
        definition.is_global = is_global
    elif decorator is section:
        definition.section = name
    else:
        kind = KINDS.get(decorator)
        if kind is None:
            return False
        definition.kind = kind
    return True


KINDS: dict[object, str] = {map: "map", struct: "struct", bpfglobal: "global"}


def _enable(definition: T, frame: FrameType, is_global: bool) -> T:
    found = _definition(definition, frame, "bpf")
    found.enabled = True
    found.is_global = is_global
    namespace = definition.__globals__ if isinstance(definition, FunctionType) else frame.f_globals
    register(namespace, found)
    return definition


def _mark(definition: object, kind: str, frame: FrameType) -> None:
    if isinstance(definition, type) != (kind == "struct"):
        wanted = "a class" if kind == "struct" else "a function"
        raise CompileError(f"@{'bpfglobal' if kind == 'global' else kind} goes above {wanted}")
    _definition(definition, frame, kind).kind = kind


def _definition(value: object, frame: FrameType, what: str) -> Definition:
    found = definition_of(value)
    if found is not None:
        return found
    if isinstance(value, FunctionType):
        code = value.__code__
        scope = LiveScope(value.__globals__, {}, value)
        made = Definition(value.__name__, value.__qualname__, code.co_filename, code.co_firstlineno, scope)
    elif isinstance(value, type):
        local = {} if frame.f_locals is frame.f_globals else dict(frame.f_locals)
        scope = LiveScope(frame.f_globals, local)
        made = Definition(value.__name__, value.__qualname__, frame.f_code.co_filename, frame.f_lineno, scope)
    else:
        raise CompileError(f"@{what} goes above a function or a class, not a {type(value).__name__}")
    setattr(value, REGISTRY, made)
    return made
