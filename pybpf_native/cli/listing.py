"""An object or a loaded program as text: what is in it, then each function's code with the lines it came from."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import cache

from ..errors import FormatError
from ..isa.insn import Insn
from ..isa.kernel_text import to_kernel_text
from ..isa.opcodes import CALL, WIDE
from ..isa.text import listing as code_listing
from ..isa.text import slots, to_text
from ..object import DataSection, Extern, Function, MapDef, Object
from .core_notes import core_note

SPELLINGS: dict[str, Callable[[Insn], str]] = {}


class Style:
    """How code is shown: in LLVM's spelling or the kernel's, with encodings, source lines, relocations or not."""

    def __init__(
        self, spelling: str = "llvm", *, show_bytes: bool = False, source: bool = True, relocations: bool = False
    ) -> None:
        self.spell = SPELLINGS[spelling]
        self.show_bytes = show_bytes
        self.source = source
        self.relocations = relocations


def object_listing(obj: Object, style: Style) -> str:
    """The whole object: a table of its contents, then the code by section."""
    return "\n".join([*_contents(obj, style), *_code(obj, style)]) + "\n"


def function_listing(function: Function, style: Style, big_endian: bool = False) -> str:
    """The code of one function."""
    return code_listing(
        function.insns,
        function.name,
        show_bytes=style.show_bytes,
        big_endian=big_endian,
        source=style.source,
        spell=style.spell,
        notes=_notes(function, style),
    )


def map_line(definition: MapDef) -> str:
    """One map: name, type, sizes in bytes."""
    sizes = f"key {definition.key_size}, value {definition.value_size}, max_entries {definition.max_entries}"
    return f"{definition.name}: type {map_type_name(definition.type)}, {sizes}"


@cache
def _map_types() -> dict[int, str]:
    from ..data import table

    names: dict[str, int] = table("map_types")["enum"]
    return {number: name.removeprefix("BPF_MAP_TYPE_").lower() for name, number in names.items()}


def map_type_name(number: int) -> str:
    """The kernel's name of a map type, in lower case without its prefix; the number when it is unknown."""
    return _map_types().get(number, str(number))


@cache
def _helpers() -> dict[int, str]:
    from ..data import table

    return {helper["id"]: helper["name"] for helper in table("helpers")}


def helper_name(number: int) -> str:
    """The name of a helper function with its number, as the verifier writes it: bpf_map_lookup_elem#1."""
    return f"{_helpers().get(number, 'unknown')}#{number}"


SPELLINGS |= {"llvm": to_text, "kernel": lambda insn: to_kernel_text(insn, helper_name)}


def relocation_name(insn: Insn) -> str:
    """What an object file has for the symbol of an instruction; "" for one without."""
    if insn.sym is None:
        return ""
    return "R_BPF_64_32" if insn.op.flags & CALL else "R_BPF_64_64" if insn.op.flags & WIDE else ""


def _contents(obj: Object, style: Style) -> Iterator[str]:
    order = "big" if obj.big_endian else "little"
    license = f", license {obj.license}" if obj.license else ""
    types = "no type information" if obj.types is None else "type information"
    yield f"; {order} endian{license}, {types}"
    yield from (f"; program {each.name}: section {each.section}, {each.slots} slots" for each in obj.programs)
    yield from (f"; {line}" for line in _map_lines(obj))
    yield from (_extern_line(extern) for extern in obj.externs)
    for section in obj.sections:
        yield _data_line(section)
        if style.relocations:
            pointers = ((at.offset, (at.alias or at.symbol).name, at.addend) for at in section.relocs)
            yield from (f";   {offset:#x}: {name}{_plus(addend)}" for offset, name, addend in pointers)


def _map_lines(obj: Object) -> list[str]:
    """The maps; of a file whose definitions cannot be read, why that is so."""
    try:
        return [f"map {map_line(definition)}" for definition in obj.maps()]
    except FormatError as error:
        return [f"maps cannot be read: {error}"]


def _extern_line(extern: Extern) -> str:
    weak = f"{extern.binding} " if extern.binding != "global" else ""
    return f"; {weak}extern {extern.name}{f' in {extern.section}' if extern.section else ''}"


def _data_line(section: DataSection) -> str:
    kind = "zeros" if section.zero_filled else "data" if section.writable else "constants"
    variables = ", ".join(variable.name for variable in section.variables)
    relocs = f", {len(section.relocs)} relocations" if section.relocs else ""
    return f"; section {section.name}: {section.size} bytes of {kind}{relocs}{f': {variables}' if variables else ''}"


def _plus(addend: int) -> str:
    return f" + {addend:#x}" if addend > 0 else f" - {-addend:#x}" if addend else ""


def _code(obj: Object, style: Style) -> Iterator[str]:
    for section, functions in obj.code_sections().items():
        yield f"\nsection {section}"
        for function in functions:
            yield f"\n{function_listing(function, style, obj.big_endian)}".rstrip("\n")


def _notes(function: Function, style: Style) -> dict[int, Sequence[str]]:
    cores: dict[int, list[str]] = {}
    for core in function.core:
        cores.setdefault(id(core.insn), []).append(core_note(core))
    notes: dict[int, Sequence[str]] = {}
    for slot, insn in slots(function.insns):
        found = cores.get(id(insn), [])
        if style.relocations and (name := relocation_name(insn)):
            symbol = function.by_alias.get(insn, insn.sym)
            found = [*found, f"{name} {getattr(symbol, 'name', symbol)}"]
        if found:
            notes[slot] = found
    return notes
