"""`Object`: the one hand-over record between what makes code and what writes, loads or runs it.

`emit` and `elf.reader` make it; `elf.writer`, `load`, `vm` and the tools take it. References are Python
references: an instruction's `sym` is the Function, Variable, DataSection or Extern it names, and `imm`
the addend in bytes. Numbers (symbol indices, map descriptors, type ids) exist only at the edges.
"""

from __future__ import annotations

from .btf.types import Array, BtfType, Enum, Ptr, Struct, size_of, strip_modifiers
from .errors import FormatError
from .symbols import (
    GLOBAL,
    JUMP_TABLES,
    LOCAL,
    PRIVATE_PREFIX,
    TEXT,
    WEAK,
    Alias,
    CoreReloc,
    DataReloc,
    DataSection,
    Extern,
    Function,
    Symbol,
    Variable,
)

__all__ = [
    "GLOBAL",
    "JUMP_TABLES",
    "LEGACY_MAPS",
    "LOCAL",
    "MAPS",
    "MAP_SECTIONS",
    "MAX_MAP_SIZE",
    "PRIVATE_PREFIX",
    "TEXT",
    "WEAK",
    "Alias",
    "CoreReloc",
    "DataReloc",
    "DataSection",
    "Extern",
    "Function",
    "MapDef",
    "Object",
    "Symbol",
    "Variable",
    "legacy_map_def",
    "map_def",
]

MAPS = ".maps"  # the section of map definitions, which BTF describes
LEGACY_MAPS = "maps"  # that of struct bpf_map_def, as before BTF, and of what iproute2 has for it
MAP_SECTIONS = (MAPS, LEGACY_MAPS)


class MapDef:
    """A map definition, as libbpf reads it from the BTF of `.maps`. Sizes in bytes; `symbol` is what code names.

    `event_type` is the struct that programs send through a ring or perf buffer (a union when there are several),
    or None: our compiler makes it the element type of the array whose length is the map's type.
    `slots` are the maps or programs that it holds from the start, by index: the initialiser of `values`.
    """

    __slots__ = (
        "event_type",
        "inner",
        "key_size",
        "key_type",
        "map_extra",
        "map_flags",
        "max_entries",
        "name",
        "numa_node",
        "pinning",
        "slots",
        "symbol",
        "type",
        "value_size",
        "value_type",
    )

    def __init__(self, name: str, symbol: Variable | None = None) -> None:
        self.name = name
        self.symbol = symbol
        self.type = 0
        self.key_size = 0
        self.value_size = 0
        self.max_entries = 0
        self.map_flags = 0
        self.map_extra = 0
        self.numa_node = 0
        self.pinning = 0
        self.key_type: BtfType | None = None
        self.value_type: BtfType | None = None
        self.inner: MapDef | None = None
        self.event_type: BtfType | None = None
        self.slots: list[tuple[int, Symbol]] = []

    def __repr__(self) -> str:
        return f"<MapDef {self.name}>"


class Object:
    """Everything in one object file.

    `functions` keep their order inside each section; `sections` are data sections in file order. `types` are
    the BTF roots, in the order the encoder numbers them; None means the object carries no type information.
    """

    def __init__(self, name: str = "", *, big_endian: bool = False) -> None:
        self.name = name
        self.big_endian = big_endian
        self.functions: list[Function] = []
        self.sections: list[DataSection] = []
        self.externs: list[Extern] = []
        self.types: list[BtfType] | None = None

    @property
    def license(self) -> str:
        """The content of the `license` section, "" when there is none."""
        section = self.section("license")
        return bytes(section.data).split(b"\0")[0].decode("utf-8", "replace") if section else ""

    @property
    def programs(self) -> list[Function]:
        """The functions that the kernel is asked to load."""
        return [function for function in self.functions if function.is_program]

    def section(self, name: str) -> DataSection | None:
        """The data section called `name`."""
        return next((section for section in self.sections if section.name == name), None)

    def function(self, name: str) -> Function | None:
        """The function called `name`."""
        return next((function for function in self.functions if function.name == name), None)

    def code_sections(self) -> dict[str, list[Function]]:
        """Functions by section, both in order."""
        sections: dict[str, list[Function]] = {}
        for function in self.functions:
            sections.setdefault(function.section, []).append(function)
        return sections

    def maps(self) -> list[MapDef]:
        """The map definitions of `.maps`, then those of `maps`.

        Raises:
            FormatError: a definition has no type, or one that is not of the form libbpf's macros make; or a legacy
                one has fields that are not known.
        """
        typed, legacy = self.section(MAPS), self.section(LEGACY_MAPS)
        found = [map_def(variable) for variable in typed.variables] if typed else []
        return found + ([legacy_map_def(each, self.big_endian) for each in legacy.variables] if legacy else [])


# Fields of a map definition that are numbers, written as `int (*field)[N]` (libbpf's __uint macro), or, where there may
# be more than 32 bits (map_extra), as `enum { unique = N } field` (__ulong).
_NUMBER_FIELDS = {
    "type": "type",
    "key_size": "key_size",
    "value_size": "value_size",
    "max_entries": "max_entries",
    "map_flags": "map_flags",
    "map_extra": "map_extra",
    "numa_node": "numa_node",
    "pinning": "pinning",
}
# Fields that are types, written as `T *field` (the __type macro): the attribute and the size it implies.
_TYPE_FIELDS = {"key": ("key_type", "key_size"), "value": ("value_type", "value_size")}


def map_def(variable: Variable) -> MapDef:
    """The map definition that the type of `variable`, and its pointers to other maps, say.

    Raises:
        FormatError: it has no type, or one that is not of the form libbpf's macros make.
    """
    definition = MapDef(variable.name, variable)
    struct = strip_modifiers(variable.type.target) if variable.type else None
    if not isinstance(struct, Struct):
        what = f"map {variable.name!r} has no struct type in BTF: compile with debug information"
        raise FormatError(what, MAPS, variable.offset)
    _fill_map(definition, struct)
    definition.slots = _slots(variable, struct)
    return definition


# struct bpf_map_def: 32-bit numbers.
_LEGACY_FIELDS = ("type", "key_size", "value_size", "max_entries", "map_flags")


def legacy_map_def(variable: Variable, big_endian: bool) -> MapDef:
    """The map definition that the bytes of `variable` are.

    Raises:
        FormatError: it is too short, or has numbers behind the fields that there were.
    """
    data = variable.section.data[variable.offset : variable.offset + variable.size]
    least = 4 * (len(_LEGACY_FIELDS) - 1)  # flags came later
    if len(data) < least or any(data[4 * len(_LEGACY_FIELDS) :]):
        what = f"map {variable.name!r} is no struct bpf_map_def ({', '.join(_LEGACY_FIELDS)})"
        raise FormatError(what, LEGACY_MAPS, variable.offset)
    definition = MapDef(variable.name, variable)
    for index, field in enumerate(_LEGACY_FIELDS):
        number = data[4 * index : 4 * index + 4]
        setattr(definition, field, int.from_bytes(number, "big" if big_endian else "little"))
    return definition


def _slots(variable: Variable, struct: Struct) -> list[tuple[int, Symbol]]:
    """What the pointers within a definition name: all are elements of `values`, which is an array of pointers."""
    start, end = variable.offset, variable.offset + variable.size
    relocs = [reloc for reloc in variable.section.relocs if start <= reloc.offset < end]
    if not relocs:
        return []
    start += next((member.bit_offset // 8 for member in struct.members if member.name == "values"), end)
    if misplaced := [each.offset for each in relocs if each.offset < start or (each.offset - start) % 8 or each.addend]:
        raise FormatError(f"map {variable.name!r} has a pointer that is not one of its values", ".maps", misplaced[0])
    return [((reloc.offset - start) // 8, reloc.symbol) for reloc in relocs]


MAX_MAP_SIZE = (1 << 32) - 1  # of a key or value, in bytes: what the kernel's interface can say


def _fill_map(definition: MapDef, struct: Struct) -> None:
    for member in struct.members:
        if member.name in _NUMBER_FIELDS:
            setattr(definition, _NUMBER_FIELDS[member.name], _number(definition, member.name, member.type))
            if member.name == "type":
                definition.event_type = _event_type(definition, member.type)
        elif member.name in _TYPE_FIELDS:
            type_field, size_field = _TYPE_FIELDS[member.name]
            pointee = _pointee(definition, member.name, member.type)
            setattr(definition, type_field, pointee)
            size = size_of(pointee)
            if size > MAX_MAP_SIZE:
                raise FormatError(f"map {definition.name!r}: a {member.name} is larger than 4 GiB", ".maps")
            setattr(definition, size_field, size)
        elif member.name == "values":
            definition.value_size = 4
            definition.inner = _inner(definition, member.type)
        else:
            raise FormatError(f"map {definition.name!r} has an unknown field {member.name!r}", ".maps")


def _pointee(definition: MapDef, field: str, type: BtfType | None) -> BtfType | None:
    pointer = strip_modifiers(type)
    if not isinstance(pointer, Ptr):
        raise FormatError(f"map {definition.name!r}: field {field!r} is not a pointer", ".maps")
    return pointer.target


def _number(definition: MapDef, field: str, type: BtfType | None) -> int:
    number = strip_modifiers(type)
    if field == "map_extra" and isinstance(number, Enum) and len(number.values) == 1:
        return number.values[0][1] & (1 << 64) - 1
    array = strip_modifiers(_pointee(definition, field, type))
    if not isinstance(array, Array):
        raise FormatError(f"map {definition.name!r}: field {field!r} does not point to an array", ".maps")
    return array.count


def _event_type(definition: MapDef, type: BtfType | None) -> BtfType | None:
    array = strip_modifiers(_pointee(definition, "type", type))
    element = strip_modifiers(array.element) if isinstance(array, Array) else None
    return element if isinstance(element, Struct) else None


def _inner(definition: MapDef, type: BtfType | None) -> MapDef | None:
    array = strip_modifiers(type)
    pointer = strip_modifiers(array.element) if isinstance(array, Array) else None
    struct = strip_modifiers(pointer.target) if isinstance(pointer, Ptr) else None
    if not isinstance(struct, Struct):
        return None  # an array of programs
    if any(member.name in ("values", "pinning") for member in struct.members):
        raise FormatError(f"map {definition.name!r}: a map within a map can neither hold maps nor be pinned", ".maps")
    inner = MapDef(f"{definition.name}.inner")
    _fill_map(inner, struct)
    return inner
