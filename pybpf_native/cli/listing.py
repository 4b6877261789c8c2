"""An object as text: maps, then each function's code with the source lines it came from."""

from __future__ import annotations

from collections.abc import Iterator

from ..isa.text import listing as code_listing
from ..object import Function, MapDef, Object


def listing(obj: Object) -> str:
    """The whole object: license, maps, functions by section."""
    return "\n".join(_parts(obj)) + "\n"


def _parts(obj: Object) -> Iterator[str]:
    if obj.license:
        yield f"; license {obj.license}"
    for definition in obj.maps():
        yield f"; map {map_line(definition)}"
    for section, functions in obj.code_sections().items():
        yield f"\nsection {section}"
        for function in functions:
            yield f"\n{function_listing(function, obj.big_endian)}".rstrip("\n")


def map_line(definition: MapDef) -> str:
    """One map: name, type, sizes in bytes."""
    sizes = f"key {definition.key_size}, value {definition.value_size}, max_entries {definition.max_entries}"
    return f"{definition.name}: type {map_type_name(definition.type)}, {sizes}"


def map_type_name(number: int) -> str:
    """The kernel's name of a map type, in lower case without its prefix; the number when it is unknown."""
    from ..data import table

    for name, value in table("map_types")["enum"].items():
        if value == number:
            return str(name).removeprefix("BPF_MAP_TYPE_").lower()
    return str(number)


def function_listing(function: Function, big_endian: bool = False) -> str:
    """The code of one function, with source lines between the instructions."""
    return code_listing(function.insns, function.name, big_endian=big_endian)
