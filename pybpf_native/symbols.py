"""What has a name in an object: functions, sections of data, variables, what others define, and what refers to them."""

from __future__ import annotations

from .btf.types import BtfType, DataSec, Func, Var
from .errors import FormatError
from .isa.insn import Insn

LOCAL, GLOBAL, WEAK = "local", "global", "weak"
TEXT = ".text"  # the section of subprograms
JUMP_TABLES = ".jumptables"  # of the tables of gotox: pointers into functions, which are neither loaded nor relocated
PRIVATE_PREFIX = ".L"  # of names that assemblers keep out of symbol tables

# Zeros take no room in a file until data lies beside them: how large that may make a section, in bytes, and what is no
# more than padding.
MAX_FILL, PADDING = 1 << 26, 64


class Symbol:
    """Something with a name. binding: local, global, weak. visibility: default, hidden, internal, protected."""

    __slots__ = ("binding", "name", "visibility")

    def __init__(self, name: str, binding: str = GLOBAL, visibility: str = "default") -> None:
        self.name = name
        self.binding = binding
        self.visibility = visibility

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.name}>"

    @property
    def private(self) -> bool:
        """Local, and not in the symbol table: named by its section and place alone."""
        return self.binding == LOCAL and self.name.startswith(PRIVATE_PREFIX)


class CoreReloc:
    """A CO-RE relocation: `insn` depends on how the running kernel defines `type`.

    access: the path from `type`, indices as text ("0:1:2"). kind: the number of enum bpf_core_relo_kind.
    """

    __slots__ = ("access", "insn", "kind", "type")

    def __init__(self, insn: Insn, type: BtfType, access: str, kind: int) -> None:
        self.insn = insn
        self.type = type
        self.access = access
        self.kind = kind


class Function(Symbol):
    """A function: a program when its section says so, a subprogram in `.text`.

    `insns` are allocated and final: physical registers, jump displacements resolved, symbolic operands in
    `sym`. `type` is the BTF function, or None without type information. `core` holds the CO-RE relocations
    of its instructions, in their order. `aliases` are the other names of the function; `by_alias` has those of its
    instructions that name their function by an alias.
    """

    __slots__ = ("aliases", "by_alias", "core", "insns", "section", "type")

    def __init__(self, name: str, section: str, insns: list[Insn], binding: str = GLOBAL) -> None:
        super().__init__(name, binding)
        self.section = section
        self.insns = insns
        self.type: Func | None = None
        self.core: list[CoreReloc] = []
        self.aliases: list[Alias] = []
        self.by_alias: dict[Insn, Alias] = {}

    @property
    def is_program(self) -> bool:
        """Whether the kernel is asked to load it: it is outside of `.text`, and of sections that compilers split off
        from that (`.text.unlikely.` for cold functions, one for each of C++'s templates and of Rust's functions)."""
        return self.section != TEXT and not self.section.startswith(f"{TEXT}.")

    @property
    def slots(self) -> int:
        """The length in 8-byte slots."""
        return sum(insn.slots for insn in self.insns)

    def refer(self, insn: Insn, symbol: Symbol) -> None:
        """Let an instruction of this function name `symbol`."""
        self.by_alias.pop(insn, None)
        if isinstance(symbol, Alias):
            self.by_alias[insn] = symbol
        insn.sym = symbol.function if isinstance(symbol, Alias) else symbol


class Alias(Symbol):
    """Another name of `function`. What refers to it names the function; only who links objects has to know by which
    name, since a weak one may be of another object's function then."""

    __slots__ = ("function",)

    def __init__(self, name: str, function: Function, binding: str = GLOBAL, visibility: str = "default") -> None:
        super().__init__(name, binding, visibility)
        self.function = function

    @property
    def section(self) -> str:
        """The function's."""
        return self.function.section

    @property
    def type(self) -> Func | None:
        """The function's."""
        return self.function.type


class DataSection(Symbol):
    """A section of data: `data` is its content, or empty with `size` set for zero-filled (.bss)."""

    __slots__ = ("align", "data", "relocs", "size", "type", "variables", "writable")

    def __init__(self, name: str, data: bytes = b"", *, size: int = 0, align: int = 1, writable: bool = True) -> None:
        super().__init__(name, LOCAL)
        self.data = bytearray(data)
        self.size = size or len(data)
        self.align = align
        self.writable = writable
        self.variables: list[Variable] = []
        self.relocs: list[DataReloc] = []
        self.type: DataSec | None = None

    @property
    def zero_filled(self) -> bool:
        """No content in the file."""
        return not self.data and self.size > 0

    def extend(self, other: DataSection) -> int:
        """Put the content of `other` behind what is there, at its alignment; where it begins. Variables and relocations
        stay where they are.

        Raises:
            FormatError: zeros would have to be written out that make it larger than MAX_FILL.
        """
        start = self.size + -self.size % other.align
        if other.data or self.data:
            zeros = start - len(self.data) + other.size - len(other.data)
            if zeros > PADDING and start + other.size > MAX_FILL:
                raise FormatError(f"section {self.name!r} has too many zeros beside data")
            self.data += bytes(start - len(self.data)) + (other.data or bytes(other.size))
        self.size = start + other.size
        self.align = max(self.align, other.align)
        self.writable |= other.writable
        return start

    @property
    def jump_tables(self) -> bool:
        """It holds tables of `gotox`; `relocs` say where each entry goes, as far as code names its table."""
        return self.name == JUMP_TABLES


class Variable(Symbol):
    """A variable at `offset` in `section`; `type` is its BTF."""

    __slots__ = ("offset", "section", "size", "type")

    def __init__(self, name: str, section: DataSection, offset: int, size: int, binding: str = GLOBAL) -> None:
        super().__init__(name, binding)
        self.section = section
        self.offset = offset
        self.size = size
        self.type: Var | None = None


class Extern(Symbol):
    """A symbol that somebody else defines: a kfunc, a ksym, a kconfig value. `section` is ".ksyms", ".kconfig", ""."""

    __slots__ = ("section", "type")

    def __init__(self, name: str, binding: str = GLOBAL, section: str = "") -> None:
        super().__init__(name, binding)
        self.section = section
        self.type: BtfType | None = None


class DataReloc:
    """A pointer inside data: `width` bits at byte `offset` hold the address of `symbol` plus `addend`. alias: the name
    that a function is named by, when it is not its own."""

    __slots__ = ("addend", "alias", "offset", "symbol", "width")

    def __init__(self, offset: int, symbol: Symbol, addend: int = 0, width: int = 64) -> None:
        self.offset = offset
        self.refer(symbol)
        self.addend = addend
        self.width = width

    def refer(self, symbol: Symbol) -> None:
        """Let the pointer name `symbol`."""
        self.alias = symbol if isinstance(symbol, Alias) else None
        self.symbol = symbol.function if isinstance(symbol, Alias) else symbol
