"""LLVM IR text to `Module`: all that LLVM 17 to 22 prints for BPF.

Two rounds over one token list. The first finds where every top-level entity starts and keeps the metadata
lines unread. The second reads types, attribute groups, the headers of all symbols, and then initialisers and
bodies, so that a reference to a symbol always finds it. The layers of the parser, each in its file:
lexer < reader_types < reader_values < metadata_text < reader_attributes < reader_function <
reader_operations < reader_instrs.
"""

from __future__ import annotations

from itertools import count

from ..errors import FormatError
from ..garbage import Paused
from ..source import Source
from .lexer import EOF, EQUALS, Cursor, unescape_text, word_set
from .metadata import MDNode
from .reader_function import DLL, VISIBILITIES
from .reader_instrs import BodyReader
from .reader_types import Context, canonical, check_structs
from .types import PTR, PtrType, Type
from .values import (
    Block,
    Constant,
    Function,
    GlobalAlias,
    GlobalValue,
    GlobalVariable,
    InlineAsm,
    Module,
    zero,
)

_WORDS = word_set("define declare attributes target source_filename module uselistorder uselistorder_bb")
_THREAD_MODELS = frozenset(("localdynamic", "initialexec", "localexec"))
_UNNAMED = frozenset(("unnamed_addr", "local_unnamed_addr"))
_KINDS = frozenset(("global", "constant", "alias"))
_ALIASED_BY = frozenset(("getelementptr", "bitcast", "inttoptr", "addrspacecast"))
_SANITIZER = frozenset(("no_sanitize_address", "no_sanitize_hwaddress", "sanitize_memtag", "sanitize_address_dyninit"))


def read(text: str | bytes, name: str = "<ir>") -> Module:
    """Read one module; `name` is what errors call it.

    Metadata stays raw: a malformed metadata line is reported when somebody looks into it.

    Raises:
        FormatError: with line and column, for everything that is not LLVM's text for a BPF module.
    """
    with Paused():
        return _ModuleReader(_decoded(text, name), Source(name, text)).module()


def _decoded(text: str | bytes, name: str) -> str:
    if isinstance(text, bytes):
        return text.decode("utf-8", "surrogateescape")
    try:
        text.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError as error:
        raise FormatError("the text holds lone surrogates", name, error.start) from None
    return text


class _Scan(Cursor):
    """The first round: where the entities start, by kind."""

    __slots__ = ("entities", "raw")

    def __init__(self, source: Source, text: str, toks: list[str]) -> None:
        self.source, self.text, self.base, self.toks = source, text, 0, toks
        self.i = self.depth = 0
        self.raw: dict[int, str] = {}
        self.entities: dict[str, list[int]] = {word: [] for word in (*_WORDS, "@", "%", "!")}

    def run(self) -> None:
        """Fill `entities` (token indices) and `raw` (metadata lines)."""
        while (token := self.toks[self.i]) != EOF:
            if _is_line(token):
                self._line(token)
                continue
            key = token if token in _WORDS else token[0]
            if token[0] == "!" and token[1:].isdecimal():
                self._unusual_line(token)
                continue
            if key in self.entities and starts_entity(self.toks, self.i):
                self.entities[key].append(self.i)
            elif key not in "$^" or not starts_entity(self.toks, self.i):
                raise self.unexpected("a top-level entity")
            self._skip()

    def _skip(self) -> None:
        """Go to the next start of a top-level entity outside of braces."""
        self.i += 1
        while not starts_entity(self.toks, self.i):
            if self.toks[self.i] == "{":
                self._skip_braces()
            else:
                self.i += 1

    def _skip_braces(self) -> None:
        toks, start, level = self.toks, self.i, 0
        here = start
        while True:
            try:
                end = toks.index("}", here)
            except ValueError:
                raise self.error("this brace is never closed", start) from None
            level += toks[here:end].count("{") - 1
            here = end + 1
            if level == 0:
                self.i = here
                return

    def _line(self, token: str) -> None:
        """A metadata line as LLVM prints it; one that goes on in the next line is put together."""
        at = self.i
        self.i += 1
        if token[-1] not in "})":
            self.i -= 1
            self._skip()
            token = " ".join(self.toks[at : self.i])
        self._enter(token[1 : token.index(EQUALS)], token, at)

    def _unusual_line(self, token: str) -> None:
        """Numbered metadata that does not begin its line, or is spaced in another way."""
        at = self.i
        if self.toks[at + 1] != "=":
            raise self.unexpected("a top-level entity")
        self.i += 1
        self._skip()
        if self.i == at + 2:
            raise self.unexpected("a metadata node")
        self._enter(token[1:], " ".join(self.toks[at : self.i]), at)

    def _enter(self, digits: str, line: str, at: int) -> None:
        number = int(digits) if len(digits) < 11 else -1
        if number in self.raw or number < 0:
            raise self.error(f"metadata !{digits[:19]} is defined twice, or beyond all numbers", at)
        self.raw[number] = line


def starts_entity(toks: list[str], index: int) -> bool:
    """Does a top-level entity, or the end of the text, start at this token?"""
    token = toks[index]
    if token in _WORDS or token == EOF or _is_line(token):
        return True
    return (token[0] in "@%!$" and toks[index + 1] == "=") or (token == "^" and toks[index + 2] == "=")


def _is_line(token: str) -> bool:
    """Is this token a whole metadata line?"""
    return token[0] == "!" and token[1:2].isdecimal() and EQUALS in token


class _ModuleReader(BodyReader):
    """The second round."""

    __slots__ = ("bodies",)

    def __init__(self, text: str, source: Source) -> None:
        super().__init__(Context(Module(source.name), source), text)
        self.bodies: dict[str, dict[str, Block]] = {}

    def module(self) -> Module:
        """Read everything."""
        scan = _Scan(self.source, self.text, self.toks)
        scan.run()
        self.ctx.raw = scan.raw
        at = scan.entities
        for word, parse in _SIMPLE_ENTITIES.items():
            for self.i in at[word]:
                parse(self)
                self._end_of_entity()
        self._symbols(sorted(at["@"] + at["declare"] + at["define"]))
        self._name_addresses()
        self._check_types()
        for self.i in at["!"]:
            self._named_metadata()
            self._end_of_entity()
        return self.ctx.module

    # The small entities -------------------------------------------------------------------------------

    def _source_filename(self) -> None:
        self.i += 1
        self.expect("=")
        self.ctx.module.source_filename = self.string()

    def _target(self) -> None:
        self.i += 1
        word = self.one_of(frozenset(("datalayout", "triple")))
        self.expect("=")
        if word == "triple":
            self.ctx.module.triple = self.string()
        elif word:
            self.ctx.module.layout = self.string()

    def _module_asm(self) -> None:
        self.i += 1
        self.expect("asm")
        self.ctx.module.asm += self.string() + "\n"

    def _named_metadata(self) -> None:
        name = unescape_text(self.take()[1:])
        self.expect("=")
        self.expect("!")
        self.i -= 1
        found = self.metadata()
        assert isinstance(found, MDNode)
        self.ctx.module.named_metadata.setdefault(name, []).extend(found.nodes())

    def _check_types(self) -> None:
        structs = list(self.ctx.module.structs.values())
        for struct in structs:
            if struct not in self.ctx.defined:
                raise FormatError(f"type {struct} is not defined", self.source.name)
        check_structs(self.source, structs)

    # Symbols ------------------------------------------------------------------------------------------

    def _symbols(self, starts: list[int]) -> None:
        """All headers first, then the parts that may refer to any symbol."""
        later: list[tuple[int, str, GlobalValue, list[str]]] = []
        for start in starts:
            self.i = start
            names: list[str] = []
            if self.toks[start][0] == "@":
                token, symbol = self._global()
            else:
                token, symbol, names = self.header()
                if self.toks[start] == "define" and self.toks[self.i] != "{":
                    raise self.unexpected("a body")
                if self.toks[start] == "declare":
                    self._end_of_entity()
            if symbol.name in self.ctx.module.symbols:
                raise self.error(f"@{symbol.name} is defined twice", start)
            self.ctx.globals[token] = symbol
            self.ctx.module.add(symbol)
            later.append((self.i, token, symbol, names))
        for self.i, token, symbol, names in later:
            if isinstance(symbol, Function):
                self._function_body(token, symbol, names)
            elif isinstance(symbol, GlobalVariable):
                self._variable_tail(symbol)
            elif isinstance(symbol, GlobalAlias):
                self._alias_tail(symbol)

    def _global(self) -> tuple[str, GlobalValue]:
        """`@x = ... global T` or `@x = ... alias T,`, up to the initialiser."""
        token = canonical(self.take())
        self.expect("=")
        declares = self.toks[self.i] in ("external", "extern_weak")
        linkage = self.linkage()
        dso_local = self.preemption()
        visibility = self.one_of(VISIBILITIES) or "default"
        self.one_of(DLL)
        thread_local = self._thread_local()
        unnamed = self.one_of(_UNNAMED)
        space = self.parenthesised_number() if self.accept("addrspace") else 0
        externally = self.accept("externally_initialized")
        kind = self.one_of(_KINDS)
        if not kind:
            raise self.unexpected("global, constant or alias")
        value_type = self.full_type()
        name = self.symbol_name(token)
        symbol: GlobalValue
        if kind == "alias":
            symbol = GlobalAlias(name, value_type, zero(PTR))
        else:
            symbol = variable = GlobalVariable(name, value_type, None if declares else zero(value_type), space)
            variable.constant = kind == "constant"
            variable.thread_local = thread_local
            variable.externally_initialized = externally
        symbol.linkage, symbol.dso_local, symbol.visibility = linkage, dso_local, visibility
        symbol.unnamed_addr = unnamed
        return token, symbol

    def _thread_local(self) -> bool:
        if not self.accept("thread_local"):
            return False
        if self.accept("("):
            self.one_of(_THREAD_MODELS)
            self.expect(")")
        return True

    def _variable_tail(self, symbol: GlobalVariable) -> None:
        """The initialiser, then `, section "x", align 8, !dbg !0 #1` in any order."""
        if symbol.initializer is not None:
            symbol.initializer = self._constant(symbol.value_type)
        while self.accept(","):
            token = self.take()
            if token in ("section", "partition", "code_model"):
                text = self.string()
                symbol.section = text if token == "section" else symbol.section
            elif token == "align":
                symbol.align = self.alignment()
            elif token == "comdat":
                self.i -= 1
                self.skip_comdat()
            elif token[0] == "!" and len(token) > 1:
                self.attach(token[1:], symbol.attachments)
            elif token not in _SANITIZER:
                self.i -= 1
                raise self.unexpected("section, align or metadata")
        symbol.attributes = self.attributes()
        self._end_of_entity()

    def _alias_tail(self, symbol: GlobalAlias) -> None:
        self.expect(",")
        # An expression stands there without its type, which for an alias is no secret.
        type = PTR if self.toks[self.i] in _ALIASED_BY else self.type()
        if not isinstance(type, PtrType):
            raise self.error("an alias stands for a pointer", self.i - 1)
        aliasee = self.value(type)
        assert isinstance(aliasee, Constant)
        symbol.aliasee = aliasee
        if self.accept(","):
            self.expect("partition")
            self.string()
        self._end_of_entity()

    def _constant(self, type: Type) -> Constant:
        value = self.value(type)
        if not isinstance(value, Constant) or isinstance(value, InlineAsm):
            raise self.error("a constant expected", self.i - 1)
        return value

    def _function_body(self, token: str, function: Function, names: list[str]) -> None:
        if self.toks[self.i] == "{":
            self.start(function, names)
            self.body()
            self.bodies[token] = self.blocks
            self._end_of_entity()

    def _end_of_entity(self) -> None:
        """Nothing of this entity may be left."""
        if not starts_entity(self.toks, self.i):
            raise self.unexpected("a top-level entity")

    def _name_addresses(self) -> None:
        """Give every block whose address is taken a name, and tell it to the constant."""
        for function, block, constant in self.ctx.addresses:
            found = self.bodies.get(function, {}).get(block)
            if found is None:
                raise FormatError(f"blockaddress({function}, {block}) does not exist", self.source.name)
            if not found.name:
                taken = {other.name for other in found.function.blocks}
                found.name = next(name for number in count() if (name := f"addressed{number}") not in taken)
            constant.function, constant.block = found.function.name, found.name


_SIMPLE_ENTITIES = {
    "source_filename": _ModuleReader._source_filename,
    "target": _ModuleReader._target,
    "module": _ModuleReader._module_asm,
    "%": _ModuleReader.type_definition,
    "attributes": _ModuleReader.group_definition,
}
