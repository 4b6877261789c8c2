"""What global values are to the object: constant addresses, aliases, lists of constructors.

An alias is a symbol of its own at the place of another one. `llvm.global_ctors` and `llvm.global_dtors` are the lists
that a program's start and end would run: pointers in `.init_array` and `.fini_array`, in the order of their
priorities. Nobody runs them in the kernel, but a host program that links the object sees what it does elsewhere.

Source: LLVM's AsmPrinter (lowerConstant, emitGlobalAlias, emitXXStructorList).
"""

from __future__ import annotations

from .errors import CompileError, Unsupported
from .ir.layout import constant_offset
from .ir.values import (
    ConstAggregate,
    Constant,
    ConstExpr,
    ConstInt,
    ConstSimple,
    GlobalAlias,
    GlobalValue,
    GlobalVariable,
    Module,
)
from .object import GLOBAL, LOCAL, PRIVATE_PREFIX, WEAK, Alias, DataReloc, DataSection, Function, Symbol, Variable

COMPILER_PREFIX = "llvm."  # of variables that speak to LLVM, not to the kernel
CONSTRUCTORS = {"llvm.global_ctors": ".init_array", "llvm.global_dtors": ".fini_array"}
DEFAULT_PRIORITY = 65535
POINTER = 8  # bytes
_PASSED_ON = ("bitcast", "inttoptr", "ptrtoint", "addrspacecast", "trunc")


def binding(symbol: GlobalValue) -> str:
    """The ELF binding of an LLVM linkage."""
    if symbol.local:
        return LOCAL
    weak = symbol.linkage.startswith(("weak", "linkonce", "extern_weak"))
    return WEAK if weak else GLOBAL


def object_name(symbol: GlobalValue) -> str:
    """The name in the object: private symbols get the prefix of names that no symbol table has, and a leading \\x01
    says that the rest is the name as it is."""
    if symbol.name.startswith("\x01"):
        return symbol.name[1:]
    return PRIVATE_PREFIX + symbol.name if symbol.linkage == "private" else symbol.name


def address_of(value: Constant, symbols: dict[str, Symbol], name: str) -> tuple[Symbol | None, int]:
    """A constant as a symbol (None: a plain number) and a number of bytes to add. name: whose initialiser it is.

    Raises:
        CompileError: a symbol is not in the module, or the constant is neither an address nor a distance.
    """
    terms: dict[GlobalValue, int] = {}
    number = _add_terms(value, 1, terms, name)
    present = [(symbols.get(base.name), base.name, count) for base, count in terms.items() if count]
    for symbol, base, _ in present:
        if symbol is None:
            raise CompileError(f"the initialiser of {name!r} names {base!r}, which is not in the module")
    if not present:
        return None, number
    if len(present) == 1 and present[0][2] == 1:
        return present[0][0], number
    return None, number + _distance([(symbol, count) for symbol, _, count in present], name)


def _distance(terms: list[tuple[Symbol | None, int]], name: str) -> int:
    """How far one variable is from another one of its section."""
    added = [symbol for symbol, count in terms if count == 1]
    taken = [symbol for symbol, count in terms if count == -1]
    if len(added) == len(taken) == 1 and len(terms) == 2:
        to, since = added[0], taken[0]
        if isinstance(to, Variable) and isinstance(since, Variable) and to.section is since.section:
            return to.offset - since.offset
    raise Unsupported(f"the initialiser of {name!r} computes with addresses that are not in one section")


def _add_terms(value: object, sign: int, terms: dict[GlobalValue, int], name: str) -> int:
    """Add the addresses in `value` to `terms`, with the number of times each is added; the rest is returned."""
    if isinstance(value, GlobalValue):
        terms[value] = terms.get(value, 0) + sign
        return 0
    if isinstance(value, ConstInt):
        return sign * value.signed
    if isinstance(value, ConstSimple):
        return 0
    if isinstance(value, ConstExpr):
        if value.op in _PASSED_ON:
            return _add_terms(value.operands[0], sign, terms, name)
        if value.op == "getelementptr":
            step = constant_offset(value)
            if step is not None:
                return _add_terms(value.operands[0], sign, terms, name) + sign * step
        if value.op in ("add", "sub"):
            left = _add_terms(value.operands[0], sign, terms, name)
            return left + _add_terms(value.operands[1], sign if value.op == "add" else -sign, terms, name)
        raise Unsupported(f"a constant expression {value.op!r} in the initialiser of {name!r} is not supported")
    raise Unsupported(f"the initialiser of {name!r} is no constant that an object can hold")


def emit_aliases(module: Module, symbols: dict[str, Symbol]) -> None:
    """Enter the aliases into `symbols`, and where they stand into the object."""
    for alias in module.aliases:
        base, offset = _aliased(alias)
        target = symbols.get(base.name)
        if isinstance(target, Function) and not offset:
            symbols[alias.name] = other = Alias(object_name(alias), target, binding(alias), alias.visibility)
            target.aliases.append(other)
        elif isinstance(target, Variable):
            made = Variable(object_name(alias), target.section, target.offset + offset, target.size, binding(alias))
            made.visibility = alias.visibility
            target.section.variables.append(made)
            symbols[alias.name] = made
        else:
            raise Unsupported(f"alias {alias.name!r} does not stand for a function or variable of the module")


def _aliased(alias: GlobalAlias) -> tuple[GlobalValue, int]:
    """What an alias, or the last of a chain of them, stands for, and how far behind its start."""
    offset = 0
    seen = {alias}
    while True:
        terms: dict[GlobalValue, int] = {}
        offset += _add_terms(alias.aliasee, 1, terms, alias.name)
        base = next(iter(terms), None)
        if base is None or list(terms.values()) != [1] or base in seen:
            raise Unsupported(f"alias {alias.name!r} stands for no address")
        if not isinstance(base, GlobalAlias):
            return base, offset
        seen.add(base)
        alias = base


def emit_constructors(variable: GlobalVariable, sections: dict[str, DataSection], symbols: dict[str, Symbol]) -> None:
    """The pointers of `llvm.global_ctors` or `llvm.global_dtors`, in sections by priority."""
    rows = variable.initializer.elements if isinstance(variable.initializer, ConstAggregate) else []
    found = []
    for row in rows:
        if not isinstance(row, ConstAggregate) or len(row.elements) != 3 or not isinstance(row.elements[0], ConstInt):
            raise Unsupported(f"{variable.name!r} is not a list of priorities and functions")
        symbol, _ = address_of(row.elements[1], symbols, variable.name)
        if symbol is not None:
            found.append((row.elements[0].value, symbol))
    for priority, symbol in sorted(found, key=lambda pair: pair[0]):
        suffix = "" if priority == DEFAULT_PRIORITY else f".{priority}"
        name = CONSTRUCTORS[variable.name] + suffix
        _append_pointer(sections.setdefault(name, DataSection(name, align=POINTER)), symbol)


def _append_pointer(section: DataSection, symbol: Symbol) -> None:
    section.relocs.append(DataReloc(section.size, symbol))
    section.size += POINTER
    section.data.extend(bytes(POINTER))
