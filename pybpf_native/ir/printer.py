"""`Module` to LLVM's text, in the dialect of LLVM 19 and later (debug records instead of `llvm.dbg.*` calls).

Unnamed values get numbers in the order in which LLVM would count them; names that occur twice in a function get a
suffix. Metadata nodes are numbered when they are first referred to, attribute groups likewise, so the text
depends on nothing but the module.
"""

from __future__ import annotations

from .printer_instrs import instruction_text
from .printer_values import ValuePrinter
from .types import escaped, quoted
from .values import DebugRecord, Function, GlobalAlias, GlobalValue, GlobalVariable, Instr, Module


def to_text(module: Module) -> str:
    """The whole module as LLVM would print it.

    Raises:
        FormatError: a metadata line that nobody had looked into is malformed.
        InternalError: the module holds what has no text.
    """
    return ModulePrinter().module(module)


def function_text(function: Function) -> str:
    """One function, for dumps; metadata and attributes are left as bare numbers."""
    printer = ModulePrinter()
    printer.function(function)
    return "\n".join(printer.lines) + "\n"


class ModulePrinter(ValuePrinter):
    """Collects lines."""

    __slots__ = ("groups", "lines")

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[str] = []
        self.groups: dict[tuple[str, ...], int] = {}

    def module(self, module: Module) -> str:
        self._head(module)
        for symbol in module.symbols.values():
            if isinstance(symbol, Function):
                self.lines.append("")
                self.function(symbol)
            else:
                self.lines.append(self._global(symbol))
        self._groups()
        self._metadata(module)
        return "\n".join(self.lines) + "\n"

    def _head(self, module: Module) -> None:
        self.lines.append(f'source_filename = "{_escaped(module.source_filename)}"')
        self.lines.append(f'target datalayout = "{_escaped(module.layout)}"')
        self.lines.append(f'target triple = "{_escaped(module.triple)}"')
        self.lines += [f'module asm "{_escaped(line)}"' for line in module.asm.splitlines()]
        self.lines += [f"{struct} = type {struct.body()}" for struct in module.structs.values()]

    # Globals ------------------------------------------------------------------------------------------

    def _global(self, symbol: GlobalValue) -> str:
        words = [f"{self.ref(symbol)} ="]
        declared = isinstance(symbol, GlobalVariable) and symbol.initializer is None
        words += self._linkage(symbol, declared)
        if isinstance(symbol, GlobalAlias):
            words += [symbol.unnamed_addr] if symbol.unnamed_addr else []
            words += ["alias", f"{symbol.value_type},", self.operand(symbol.aliasee)]
            return " ".join(words)
        assert isinstance(symbol, GlobalVariable)
        words += self._variable(symbol)
        tail = f', section "{_escaped(symbol.section)}"' if symbol.section else ""
        tail += f", align {symbol.align}" if symbol.align else ""
        tail += "".join(f", !{kind} {self.node(node)}" for kind, node in symbol.attachments.items())
        return " ".join(words) + tail + self.group(symbol.attributes)

    def _linkage(self, symbol: GlobalValue, declared: bool) -> list[str]:
        words = [symbol.linkage] if symbol.linkage != "external" or declared else []
        words += ["dso_local"] if symbol.dso_local else []
        return words + ([symbol.visibility] if symbol.visibility != "default" else [])

    def _variable(self, symbol: GlobalVariable) -> list[str]:
        space = symbol.type.text[4:]
        words = [
            "thread_local" if symbol.thread_local else "",
            symbol.unnamed_addr,
            space,
            "externally_initialized" if symbol.externally_initialized else "",
            "constant" if symbol.constant else "global",
            str(symbol.value_type),
            self.ref(symbol.initializer) if symbol.initializer is not None else "",
        ]
        return [word for word in words if word]

    # Functions ----------------------------------------------------------------------------------------

    def function(self, function: Function) -> None:
        """One declaration or definition."""
        self.name_locals(function)
        metadata = "".join(f" !{kind} {self.node(node)}" for kind, node in function.attachments.items())
        head = self._signature(function)
        if function.is_declaration:
            self.lines.append(f"declare{metadata} {head}")
            return
        self.lines.append(f"define {head}{metadata} {{")
        for index, block in enumerate(function.blocks):
            name = self.names[block]
            if index or block.name:
                self.lines.append(f"{name[1:]}:")
            for instr in block.instrs:
                self.lines += [self._record(record) for record in instr.records or ()]
                self.lines.append(self._instruction(instr))
        self.lines.append("}")
        self.names.clear()

    def _signature(self, function: Function) -> str:
        words = self._linkage(function, False)
        words += [function.cconv] if function.cconv else []
        words += function.ret_attributes
        params = [
            " ".join([str(arg.type), *arg.attributes, *([] if function.is_declaration else [self.names[arg]])])
            for arg in function.args
        ]
        params += ["..."] * function.value_type.varargs
        words.append(f"{function.value_type.ret} {self.ref(function)}({', '.join(params)})")
        words += [function.unnamed_addr] if function.unnamed_addr else []
        text = " ".join(words) + self.group(function.attributes)
        text += f' section "{_escaped(function.section)}"' if function.section else ""
        return text + (f" align {function.align}" if function.align else "")

    def _record(self, record: DebugRecord) -> str:
        operands = [self.metadata(operand) for operand in record.operands]
        operands += [self.node(record.dbg)] if record.dbg is not None else []
        return f"    #{record.kind}({', '.join(operands)})"

    def _instruction(self, instr: Instr) -> str:
        name = self.names.get(instr)
        text = instruction_text(self, instr)
        if instr.dbg is not None:
            text += f", !dbg {self.node(instr.dbg)}"
        for kind, node in (instr.attachments or {}).items():
            text += f", !{kind} {self.node(node)}"
        return f"  {name} = {text}" if name else f"  {text}"

    def group(self, attributes: tuple[str, ...]) -> str:
        """` #N` for a set of attributes, "" for none."""
        return f" #{self.groups.setdefault(attributes, len(self.groups))}" if attributes else ""

    def _groups(self) -> None:
        self.lines += [""] if self.groups else []
        for attributes, number in self.groups.items():
            texts = [_in_group(text) for text in attributes]
            self.lines.append(f"attributes #{number} = {{ {' '.join(texts)} }}")

    # Metadata -----------------------------------------------------------------------------------------

    def _metadata(self, module: Module) -> None:
        self.lines.append("")
        for name, nodes in module.named_metadata.items():
            self.lines.append(f"!{_metadata_name(name)} = !{{{', '.join(self.node(node) for node in nodes)}}}")
        self.lines.append("")
        # Printing a node may number further ones.
        for node in self.queue:
            distinct = "distinct " if node.distinct else ""
            self.lines.append(f"!{self.numbers[node]} = {distinct}{self.body(node)}")


def _escaped(text: str) -> str:
    return escaped(text.encode("utf-8", "surrogateescape"))


def _in_group(text: str) -> str:
    """Inside of a group, stack alignment has its own spelling."""
    return f"alignstack={text[11:-1]}" if text.startswith("alignstack(") else text


def _metadata_name(name: str) -> str:
    plain = quoted(name)
    if plain == name:
        return name
    data = name.encode("utf-8", "surrogateescape")
    return "".join(chr(byte) if chr(byte).isalpha() and byte < 128 else f"\\{byte:02X}" for byte in data)
