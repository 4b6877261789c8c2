"""The reader's fifth layer: function headers, blocks, and what is common to all instructions.

A use before its definition makes the very object that the definition will fill in later, so nothing has to
be patched: `forwards` and `forward_blocks` hold those still owed.
"""

from __future__ import annotations

from . import types as ty
from .lexer import EOF, name_of, word_set
from .metadata import MDNode
from .reader_attributes import WORDS, AttributeReader
from .reader_types import Context, canonical
from .types import Type
from .values import Block, DebugRecord, Function, Instr, Value

LINKAGES = word_set("""external internal private weak weak_odr linkonce linkonce_odr common appending extern_weak
    available_externally""")
VISIBILITIES = frozenset(("default", "hidden", "protected"))
CCONVS = word_set("""ccc fastcc coldcc preserve_mostcc preserve_allcc preserve_nonecc tailcc swiftcc swifttailcc
    cfguard_checkcc anyregcc ghccc""")
DLL = frozenset(("dllimport", "dllexport"))
_REFUSED = frozenset(("gc", "prefix", "prologue"))


class FunctionReader(AttributeReader):
    """Parses function headers, and holds the state of the function whose body is being read."""

    __slots__ = (
        "blocks",
        "forward_blocks",
        "forwards",
        "function",
        "inside",
        "locals",
        "next_number",
        "records",
        "result",
    )

    def __init__(self, ctx: Context, text: str) -> None:
        super().__init__(ctx, text)
        self.records: list[DebugRecord] = []
        self.result = ""
        self.inside = False

    # Headers ------------------------------------------------------------------------------------------

    def header(self) -> tuple[str, Function, list[str]]:
        """`define ...` or `declare ...` up to the body: its token, the function, the tokens of its parameters."""
        define = self.take() == "define"
        attachments = {} if define else self.header_metadata()
        linkage = self.linkage()
        dso_local = self.preemption()
        visibility = self.one_of(VISIBILITIES) or "default"
        self.one_of(DLL)
        cconv = self.calling_convention()
        ret_attributes = self.attributes()
        ret = self.type()
        token = self.toks[self.i]
        if token[0] != "@" or len(token) < 2:
            raise self.unexpected("a function name")
        self.i += 1
        params, attributes, names, varargs = self._params()
        function = Function(self.symbol_name(token), ty.function_type(ret, params, varargs))
        self._name_args(function, attributes, names)
        function.linkage, function.dso_local, function.visibility = linkage, dso_local, visibility
        function.cconv, function.ret_attributes = cconv, ret_attributes
        function.attachments = attachments
        self._header_tail(function)
        function.attachments.update(self.header_metadata())
        return canonical(token), function, names

    def symbol_name(self, token: str) -> str:
        """The name of a global; `@0` has none of its own, and gets the one that LLVM's code generator gives."""
        return f"__unnamed_{int(token[1:]) + 1}" if token[1:].isdecimal() and len(token) < 12 else name_of(token)

    def linkage(self) -> str:
        """The linkage word; none means external."""
        return self.one_of(LINKAGES) or "external"

    def preemption(self) -> bool:
        """`dso_local` stands here."""
        return self.one_of(frozenset(("dso_local", "dso_preemptable"))) == "dso_local"

    def calling_convention(self) -> str:
        """The calling convention, "" for the usual one."""
        if self.accept("cc"):
            return f"cc {self.number()}"
        word = self.one_of(CCONVS)
        return "" if word == "ccc" else word

    def _params(self) -> tuple[list[Type], list[tuple[str, ...]], list[str], bool]:
        self.expect("(")
        types: list[Type] = []
        attributes: list[tuple[str, ...]] = []
        names: list[str] = []
        while not self.accept(")"):
            if types:
                self.expect(",")
            if self.accept("..."):
                self.expect(")")
                return types, attributes, names, True
            types.append(self.type())
            attributes.append(self.attributes())
            token = self.toks[self.i]
            named = token[0] == "%" and len(token) > 1
            names.append(canonical(self.take()) if named else "")
        return types, attributes, names, False

    def _name_args(self, function: Function, attributes: list[tuple[str, ...]], names: list[str]) -> None:
        for argument, texts, name in zip(function.args, attributes, names, strict=True):
            argument.attributes = texts
            if name and not name[1:].isdecimal():
                argument.name = name_of(name)

    def _header_tail(self, function: Function) -> None:
        """What follows the parameters: unnamed_addr, attributes, section, comdat, align, personality."""
        while True:
            token = self.toks[self.i]
            if token in ("unnamed_addr", "local_unnamed_addr"):
                self.i += 1
                function.unnamed_addr = token
            elif token == "addrspace":
                self.i += 1
                self.parenthesised_number()
            elif token == "align":
                self.i += 1
                function.align = self.alignment()
            elif token in ("section", "partition"):
                self.i += 1
                text = self.string()
                function.section = text if token == "section" else function.section
            elif token == "comdat":
                self.skip_comdat()
            elif token == "personality":
                # Without exceptions nobody calls it.
                self.i += 1
                self.type()
                self.take()
            elif token[0] == '"' or token in WORDS or (token[0] == "#" and token[1:].isdecimal()):
                found = self.attributes()
                function.attributes += tuple(text for text in found if not text.startswith("align "))
                function.align = max([function.align, *(int(text[6:]) for text in found if text.startswith("align "))])
            elif token in _REFUSED:
                raise self.error(f"{token} is not supported for BPF")
            else:
                return

    def skip_comdat(self) -> None:
        """`comdat` or `comdat($name)`: BPF objects have none."""
        self.expect("comdat")
        if self.accept("("):
            self.take()
            self.expect(")")

    def alignment(self) -> int:
        """`N` or `(N)` after `align`: a power of two."""
        number = self.parenthesised_number() if self.toks[self.i] == "(" else self.number()
        if number & (number - 1) or number > 1 << 32:
            raise self.error(f"alignment {number} is not a power of two up to 2**32", self.i - 1)
        return number

    def header_metadata(self) -> dict[str, MDNode]:
        """`!dbg !7 !prof !8` without commas."""
        found: dict[str, MDNode] = {}
        while self.toks[self.i][0] == "!" and self.toks[self.i][1:2].isalpha() and self.toks[self.i + 1] != "=":
            kind = self.take()[1:]
            self.attach(kind, found)
        return found

    def attach(self, kind: str, found: dict[str, MDNode]) -> None:
        """Read the node of an attachment into `found`; of several with one kind the last stays."""
        target = self.metadata()
        if not isinstance(target, MDNode):
            raise self.error(f"!{kind} needs a metadata node", self.i - 1)
        found[kind] = target

    # Bodies -------------------------------------------------------------------------------------------

    def start(self, function: Function, names: list[str]) -> None:
        """Make ready to read the body of `function`, whose parameters are called `names` in the text."""
        self.function = function
        self.inside = True
        self.locals: dict[str, Value] = {}
        self.blocks: dict[str, Block] = {}
        self.forwards: dict[str, tuple[Instr, int]] = {}
        self.forward_blocks: dict[str, int] = {}
        self.next_number = 0
        self.records = []
        for argument, name in zip(function.args, names, strict=True):
            token = self._numbered(name) if not name or name[1:].isdecimal() else name
            self._define(token, argument)

    def _numbered(self, token: str) -> str:
        """The token of an unnamed value: `%N`, counted on when it was left out."""
        if token:
            number = int(token[1:]) if len(token) < 12 else -1
            if number < self.next_number:
                raise self.error(f"{token} should be numbered %{self.next_number} or greater")
            self.next_number = number
        token = f"%{self.next_number}"
        self.next_number += 1
        return token

    def _define(self, token: str, value: Value) -> None:
        if token in self.locals or token in self.blocks:
            raise self.error(f"{token} is defined twice")
        self.locals[token] = value

    def local(self, token: str, type: Type) -> Value:
        """A local value by name, which may still have to come."""
        if not self.inside:
            return super().local(token, type)
        found = self.locals.get(token)
        if found is None:
            if token[1:2] == '"' and (key := canonical(token)) != token:
                return self.local(key, type)
            found = self._forward(token, type)
        if found.type is not type:
            raise self.error(f"{token} is of type {found.type}, not {type}")
        self.i += 1
        return found

    def _forward(self, token: str, type: Type) -> Value:
        if len(token) < 2 or type in (ty.VOID, ty.LABEL, ty.METADATA):
            raise self.unexpected(f"a value of type {type}")
        if token not in self.forwards:
            self.forwards[token] = (Instr("forward", type), self.i)
        return self.forwards[token][0]

    def block(self) -> Block:
        """A block by name, `%name`, which may still have to come."""
        token = self.toks[self.i]
        found = self.blocks.get(token)
        if found is None:
            if token[0] != "%" or len(token) < 2:
                raise self.unexpected("a block")
            token = canonical(token)
            found = self.blocks.get(token)
            if found is None:
                found = self.blocks[token] = Block("" if token[1:].isdecimal() else name_of(token))
                self.forward_blocks[token] = self.i
        self.i += 1
        return found

    def label(self) -> Block:
        """`label %name`."""
        self.expect("label")
        return self.block()

    def open_block(self, label: str) -> Block:
        """Begin the block called `label` (a token with its colon, or "" without one)."""
        if not label or label[:-1].isdecimal():
            token = self._numbered(f"%{label[:-1]}" if label else "")
        else:
            token = canonical(f"%{label[:-1]}")
        found = self.blocks.get(token)
        if token in self.locals or token in self.forwards or (found is not None and token not in self.forward_blocks):
            raise self.error(f"{token} is defined twice")
        if found is None:
            found = self.blocks[token] = Block("" if token[1:].isdecimal() else name_of(token))
        self.forward_blocks.pop(token, None)
        found.function = self.function
        self.function.blocks.append(found)
        return found

    def name_result(self, instr: Instr, at: int) -> None:
        """Enter the result of `instr` under its name; an unnamed one takes the next number."""
        token = self.result
        if instr.type is ty.VOID:
            if token:
                raise self.error("an instruction without a result cannot have a name", at)
            return
        if not token or token[1:].isdecimal():
            token = self._numbered(token)
        else:
            instr.name = name_of(token)
        if token in self.locals or token in self.blocks:
            raise self.error(f"{token} is defined twice", at)
        self.locals[token] = instr

    def finish(self) -> None:
        """Complain about values and blocks that never came."""
        self.inside = False
        for token, (_, at) in self.forwards.items():
            raise self.error(f"{token} is not defined", at)
        for token, at in self.forward_blocks.items():
            raise self.error(f"block {token} is not defined", at)

    def made(self, op: str, type: Type, operands: list[Value]) -> Instr:
        """A new instruction; it becomes the object that earlier uses already hold, if there are any."""
        if self.result not in self.forwards:
            return Instr(op, type, operands)
        found, _ = self.forwards.pop(self.result)
        if found.type is not type:
            raise self.error(f"this value is of type {type}, but was used as {found.type}")
        Instr.__init__(found, op, type, operands)
        return found

    def skip_use_list(self) -> None:
        """`uselistorder ...` says nothing about meaning."""
        while self.toks[self.i] not in ("}", EOF):
            self.i += 1
        self.expect("}")
