"""An object's data in memory: sections of globals, settings, maps, and the addresses of functions."""

from __future__ import annotations

from collections.abc import Mapping

from ..btf.types import Var, size_of
from ..errors import FormatError
from ..isa.insn import Insn
from ..object import MAP_SECTIONS, WEAK, DataSection, Extern, Function, Object, Symbol, Variable
from . import mapkinds, mapshapes
from .mapkinds import MapOfMaps, ProgramArray
from .maps import VmMap
from .memory import Fault, Region
from .state import State

KCONFIG = ".kconfig"
MAX_SECTION = 1 << 28  # bytes of one section
MAX_SETTING = 1 << 12


class Layout:
    """Where the symbols of `obj` are. `kconfig` and `ksyms` give what the object leaves to the kernel."""

    def __init__(
        self, obj: Object, state: State, kconfig: Mapping[str, int | str | bool], ksyms: Mapping[str, int]
    ) -> None:
        self.object = obj
        self.state = state
        self.kconfig = kconfig
        self.ksyms = ksyms
        self.sections: dict[str, Region] = {}
        self.maps: dict[str, VmMap] = {}
        self.functions: dict[int, Function] = {}
        self._addresses: dict[int, int] = {}
        self._settings: dict[str, Region] = {}
        for definition in obj.maps():
            if why := mapshapes.refusal(definition):
                raise Fault(why)
            made = mapkinds.make(definition, state)
            self.maps[definition.name] = made
            state.maps[made.handle.base >> 32] = made
        for name, made in self.maps.items():
            self._fill(name, made)

    def _fill(self, name: str, made: VmMap) -> None:
        """Put in what the definition says that the map holds from the start."""
        for index, symbol in made.definition.slots:
            if isinstance(made, ProgramArray) and isinstance(symbol, Function):
                made.programs[index] = symbol
                continue
            key = index.to_bytes(made.definition.key_size, self.state.order)
            if not isinstance(made, MapOfMaps) or symbol.name not in self.maps or made.put(key, self.maps[symbol.name]):
                raise Fault(f"map {name!r} cannot hold {symbol.name!r}")

    def section(self, section: DataSection) -> Region:
        """The memory of a section, made when it is first asked for."""
        if section.name not in self.sections:
            if section.size > MAX_SECTION:
                raise Fault(f"section {section.name!r} has {section.size} bytes: {MAX_SECTION} are allowed")
            data = bytearray(section.data or section.size)
            constant = section.name == ".rodata" or section.name.startswith(".rodata.")
            writable = section.writable and not constant
            self.sections[section.name] = self.state.memory.add(f"section {section.name!r}", data, writable=writable)
            for reloc in section.relocs:  # after the section itself, which they may point into
                value = self.address(reloc.symbol) + reloc.addend & (1 << reloc.width) - 1
                data[reloc.offset : reloc.offset + reloc.width // 8] = value.to_bytes(
                    reloc.width // 8, self.state.order
                )
        return self.sections[section.name]

    def address(self, symbol: Symbol) -> int:
        """What the name of a symbol stands for in a program.

        Raises:
            Fault: nothing defines it.
        """
        if isinstance(symbol, Function):
            return self.code_address(symbol)
        if isinstance(symbol, Variable) and symbol.section.name in MAP_SECTIONS:
            if symbol.name not in self.maps:
                raise Fault(f"no map is called {symbol.name!r}")
            return self.maps[symbol.name].handle.base
        if isinstance(symbol, Variable):
            return self.section(symbol.section).base + symbol.offset
        if isinstance(symbol, DataSection):
            return self.section(symbol).base
        if isinstance(symbol, Extern):
            return self._setting(symbol) if symbol.section == KCONFIG else self._kernel(symbol)
        raise Fault(f"{symbol.name!r} has no address")

    def reference(self, insn: Insn) -> int:
        """The value of a 64-bit immediate."""
        if insn.sym is None:
            if insn.op.name == "ld_imm64":
                return insn.imm
            raise Fault(f"{insn.op.name} {insn.imm:#x} names nothing: it is a number of a kernel")
        if isinstance(insn.sym, DataSection) and insn.sym.name in MAP_SECTIONS:
            return self._map_at(insn.sym, insn.imm)
        if not isinstance(insn.sym, Symbol):
            raise Fault(f"{insn.sym!r} is no symbol")
        address = self.address(insn.sym)
        if isinstance(insn.sym, Function) and insn.imm not in range(0, 8 * insn.sym.slots, 8):
            return address
        return address + insn.imm if address else 0

    def _map_at(self, section: DataSection, offset: int) -> int:
        for variable in section.variables:
            if variable.offset == offset:
                return self.address(variable)
        raise Fault(f"no map is at offset {offset} of {section.name}")

    def code_address(self, function: Function) -> int:
        """The address that stands for a function; nothing can be read there."""
        if id(function) not in self._addresses:
            region = self.state.memory.add(f"function {function.name!r}", bytearray(), writable=False)
            self._addresses[id(function)] = region.base
            self.functions[region.base] = function
        return self._addresses[id(function)]

    def _kernel(self, symbol: Extern) -> int:
        if symbol.name in self.ksyms:
            return self.ksyms[symbol.name]
        if symbol.binding == WEAK:
            return 0
        raise Fault(f"{symbol.name!r} is of the kernel: give its address in ksyms")

    def _setting(self, symbol: Extern) -> int:
        if symbol.name not in self._settings:
            value = self.kconfig.get(symbol.name)
            if value is None and symbol.binding != WEAK:
                raise Fault(f"{symbol.name!r} is a setting of the kernel: give its value in kconfig")
            size = size_of(symbol.type.target) if isinstance(symbol.type, Var) else 0
            data = _encoded(symbol.name, value or 0, size, self.state)
            self._settings[symbol.name] = self.state.memory.add(f"setting {symbol.name!r}", data, writable=False)
        return self._settings[symbol.name].base


def _encoded(name: str, value: int | str | bool, size: int, state: State) -> bytearray:
    if not 0 < size <= MAX_SETTING:
        raise FormatError(f"setting {name!r} has {size} bytes", KCONFIG)
    if isinstance(value, str):
        return bytearray(value.encode()[: size - 1].ljust(size, b"\0"))
    return bytearray((value & (1 << 8 * size) - 1).to_bytes(size, state.order))
