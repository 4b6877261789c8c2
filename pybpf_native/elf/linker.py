"""Several objects to one: static linking.

First every global name gets its one definition: of several the strong one, without a strong one the first
weak one. Then the sections of one name become one, the parts behind each other at their alignment, and every
reference to a name that somebody defines goes there. What is local stays apart, whatever it is called. Types come
last (`elf/link_types.py`): the same types of all objects become one, externs take the type of their definition.

A function may have several names. One that loses its own to another object lives on under the next.

`license` and `version` are not data to be joined: all objects must say the same.

Sources: the ELF specification (gABI), chapter 4, on symbol binding; libbpf's documentation of BPF static linking for
what sections of a BPF object mean.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..btf.types import Func, Var
from ..errors import FormatError
from ..isa.opcodes import OPS
from ..object import (
    LOCAL,
    MAP_SECTIONS,
    MAPS,
    TEXT,
    WEAK,
    Alias,
    DataSection,
    Extern,
    Function,
    Object,
    Symbol,
    Variable,
    map_def,
)
from .link_match import mismatch
from .link_types import final, join_types

SINGLE = ("license", "version")  # sections that all objects have alike
_CALL_LOCAL, _CALL_KFUNC = OPS["call_local"], OPS["call_kfunc"]
# What two declarations of one map must agree in.
_MAP_FACTS = ("type", "key_size", "value_size", "max_entries", "map_flags", "map_extra", "numa_node", "pinning")

Definition = Function | Variable | Alias


def link(objects: Sequence[Object], name: str = "") -> Object:
    """One object of all `objects`, in their order; they are taken apart for it. `name` is the new object's.

    What nobody defines stays an extern, so the result can be linked again.

    Raises:
        FormatError: they are of different byte orders or licenses, two define one name, or a declaration does not
            fit the definition.
    """
    return _Linker(objects, name).link()


class _Linker:
    def __init__(self, objects: Sequence[Object], name: str) -> None:
        self.objects = objects
        self.result = Object(name, big_endian=objects[0].big_endian)
        self.owner = {id(symbol): obj for obj in objects for symbol in _symbols(obj)}
        self.defined: dict[str, Definition] = {}
        # id of a symbol that goes -> what stands for it, and what to add to addresses.
        self.moved: dict[int, tuple[Symbol, int]] = {}
        self.kept: list[Symbol] = []  # so that no id is used again

    def link(self) -> Object:
        """Do all of it."""
        for obj in self.objects:
            if obj.big_endian != self.result.big_endian:
                raise FormatError("it has another byte order than the first object", obj.name)
        self._rename_tables()
        for symbol in [each for obj in self.objects for each in definitions(obj)]:
            self._define(symbol)
        self._join_functions()
        self._join_sections()
        self._join_externs()
        self._redirect()
        self.result.types = join_types(self.objects, self.result, self.moved)
        return self.result

    # Names.

    def _define(self, symbol: Definition) -> None:
        if symbol.binding == LOCAL or _section_name(symbol) in SINGLE or id(symbol) in self.moved:
            return
        name = symbol.name
        before = self.defined.setdefault(name, symbol)
        if before is symbol:
            return
        if WEAK not in (before.binding, symbol.binding):
            raise FormatError(f"{name!r} is also defined in {self._file(before)}", self._file(symbol))
        winner, loser = (symbol, before) if before.binding == WEAK != symbol.binding else (before, symbol)
        self._fits(loser, winner)
        self.defined[name] = winner
        self._move(loser, winner)
        if isinstance(loser, Alias):
            loser.function.aliases.remove(loser)
        elif isinstance(loser, Function) and loser.aliases:
            self._live_on(loser)

    def _live_on(self, function: Function) -> None:
        """Put a function that lost its name in its place again, by the name that was its first alias."""
        first = function.aliases[0]
        heir = Function(first.name, function.section, function.insns, first.binding)
        heir.visibility, heir.core, heir.by_alias = first.visibility, function.core, function.by_alias
        heir.aliases = function.aliases[1:]
        for alias in heir.aliases:
            alias.function = heir
        owner = self.owner[id(heir)] = self.owner[id(function)]
        owner.functions[owner.functions.index(function)] = heir
        if function.type is not None and function.type.target is not None and owner.types is not None:
            heir.type = Func(first.name, function.type.target, function.type.linkage)
            owner.types.append(heir.type)
        self._move(first, heir)
        if first.binding == LOCAL:
            return
        if self.defined.get(first.name, first) is first:
            self.defined[first.name] = heir
        else:
            self._define(heir)

    def _rename_tables(self) -> None:
        """Jump tables are global, since relocations name them, but compilers count them anew in each file."""
        taken: set[str] = set()
        counts: dict[str, int] = {}
        sections = (section for obj in self.objects for section in obj.sections if section.jump_tables)
        for table in (variable for section in sections for variable in section.variables):
            name = table.name
            while table.name in taken:
                counts[name] = counts.get(name, 1) + 1
                table.name = f"{name}.{counts[name]}"
            taken.add(table.name)

    def _move(self, symbol: Symbol, to: Symbol, distance: int = 0) -> None:
        self.kept.append(symbol)
        self.moved[id(symbol)] = (to, distance)
        if symbol.visibility != "default" and to.visibility == "default":
            to.visibility = symbol.visibility

    def _file(self, symbol: Symbol) -> str:
        return self.owner[id(symbol)].name

    def _fits(self, declared: Symbol, definition: Definition) -> None:
        """Refuse a declaration, or a weak definition, that means another kind of thing."""
        where = f"{definition.name!r} is {_kind(definition)} in {self._file(definition)}"
        if not isinstance(declared, Extern) and _kind(declared) != _kind(definition):
            raise FormatError(f"{where}, and {_kind(declared)} here", self._file(declared))
        if isinstance(declared, Extern) and declared.section in (".ksyms", ".kconfig"):
            raise FormatError(f"{where}, and here it is asked of the kernel ({declared.section})", self._file(declared))
        if isinstance(declared, Function | Variable | Extern | Alias):
            self._same_type(declared, definition)

    def _same_type(self, declared: Definition | Extern, other: Definition | Extern) -> None:
        """Refuse a declaration of another type, or of another map; without types nobody knows."""
        if declared.type is None or other.type is None:
            return
        if isinstance(other, Variable) and other.section.name == MAPS:
            self._same_map(declared, other)
        elif found := mismatch(declared.type, other.type):
            what = f"{declared.name!r} {found} in {self._file(other)}"
            raise FormatError(what, self._file(declared))

    # Parts.

    def _join_functions(self) -> None:
        for obj in self.objects:
            self.result.functions += [each for each in obj.functions if id(each) not in self.moved]
        for function in self.result.functions:
            function.section = function.section if function.is_program else TEXT  # libbpf knows no other sections

    def _join_sections(self) -> None:
        joined: dict[str, DataSection] = {}
        for section in (section for obj in self.objects for section in obj.sections):
            into = joined.get(section.name)
            if into is None:
                into = joined[section.name] = _empty(section)
                self.result.sections.append(into)
            elif section.name in SINGLE:
                self._same(section, into)
                continue
            self._append(section, into)

    def _same(self, section: DataSection, first: DataSection) -> None:
        if section.data != first.data:
            there, here = (bytes(each.data).rstrip(b"\0").decode("utf-8", "replace") for each in (first, section))
            raise FormatError(
                f"its {section.name} is {here!r}, that of the first object {there!r}", self._file(section)
            )
        for variable, kept in zip(section.variables, first.variables, strict=False):
            self._move(variable, kept)
        self._move(section, first)

    def _append(self, section: DataSection, into: DataSection) -> None:
        start = into.extend(section)
        self._move(section, into, start)
        for variable in section.variables:
            if id(variable) not in self.moved:
                variable.section = into
                variable.offset += start
                into.variables.append(variable)
        for reloc in section.relocs:
            reloc.offset += start
            into.relocs.append(reloc)

    def _join_externs(self) -> None:
        open_names: dict[str, Extern] = {}
        for extern in (extern for obj in self.objects for extern in obj.externs):
            definition = self.defined.get(extern.name)
            if definition is not None:
                self._fits(extern, definition)
                self._move(extern, definition)
                continue
            before = open_names.setdefault(extern.name, extern)
            if before is extern:
                self.result.externs.append(extern)
                continue
            if before.section != extern.section:
                raise FormatError(
                    f"extern {extern.name!r} is of section {extern.section!r} here and of {before.section!r} in "
                    f"{self._file(before)}",
                    self._file(extern),
                )
            self._same_type(extern, before)
            before.binding = extern.binding if before.binding == WEAK else before.binding
            self._move(extern, before)

    def _same_map(self, declared: Definition | Extern, variable: Variable) -> None:
        if not isinstance(declared.type, Var):
            return
        stand_in = Variable(declared.name, DataSection(MAPS), 0, 0)
        stand_in.type = declared.type
        wanted, defined = map_def(stand_in), map_def(variable)
        for fact in _MAP_FACTS:
            there, here = getattr(defined, fact), getattr(wanted, fact)
            if there != here:
                what = f"map {declared.name!r} has {fact} {here} here and {there} where it is defined"
                raise FormatError(what, self._file(declared))

    # References.

    def _redirect(self) -> None:
        for function in self.result.functions:
            for insn in function.insns:
                symbol = function.by_alias.get(insn, insn.sym)
                if isinstance(symbol, Symbol):
                    symbol, distance = final(symbol, self.moved)
                    function.refer(insn, symbol)
                    insn.imm += distance
                    if insn.op is _CALL_KFUNC and isinstance(insn.sym, Function):
                        insn.op = _CALL_LOCAL
        for section in self.result.sections:
            for reloc in section.relocs:
                symbol, distance = final(reloc.alias or reloc.symbol, self.moved)
                reloc.refer(symbol)
                reloc.addend += distance


def definitions(obj: Object) -> Iterator[Definition]:
    """All that an object defines, functions by each of their names."""
    for function in obj.functions:
        yield function
        yield from function.aliases
    for section in obj.sections:
        yield from section.variables


def _symbols(obj: Object) -> Iterator[Symbol]:
    yield from definitions(obj)
    yield from obj.sections
    yield from obj.externs


def _section_name(symbol: Definition) -> str:
    return symbol.section.name if isinstance(symbol, Variable) else symbol.section


def _kind(symbol: Symbol) -> str:
    if isinstance(symbol, Variable):
        return "a map" if symbol.section.name in MAP_SECTIONS else "a variable"
    return "a function"


def _empty(section: DataSection) -> DataSection:
    """A section like `section`, without its content."""
    return DataSection(section.name, align=section.align, writable=section.writable)
