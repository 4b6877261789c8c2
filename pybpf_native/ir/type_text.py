"""A type from its spelling, for attributes that hold one: `elementtype(%struct.S)`."""

from __future__ import annotations

from ..source import Source
from .reader_types import Context, TypeReader
from .types import Type
from .values import Module


def type_named(text: str, module: Module) -> Type:
    """The type that `text` spells in `module`.

    Raises:
        FormatError: the text is no type.
    """
    return TypeReader(Context(module, Source(module.name, text)), text).full_type()
