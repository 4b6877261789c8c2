"""The reader's second layer: constants, constant expressions, and references to globals."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from . import types as ty
from .lexer import MAX_DIGITS, name_of, unescape, word_set
from .reader_types import TypeReader, canonical
from .types import ArrayType, IntType, PtrType, StructType, Type, VectorType
from .values import (
    BlockAddress,
    ConstAggregate,
    Constant,
    ConstBytes,
    ConstExpr,
    ConstFloat,
    ConstInt,
    ConstSimple,
    InlineAsm,
    Value,
)

FLAGS = frozenset(("nuw", "nsw", "exact", "disjoint", "samesign", "nneg", "inbounds", "nusw"))
CASTS = word_set("trunc zext sext inttoptr ptrtoint ptrtoaddr bitcast addrspacecast")
# Words that mean the same to BPF, where an address is all that a pointer is.
SYNONYMS = {"ptrtoaddr": "ptrtoint"}
FP_CASTS = word_set("fptrunc fpext uitofp sitofp fptoui fptosi")
INT_PREDICATES = word_set("eq ne ugt uge ult ule sgt sge slt sle")
BINARY = word_set("add sub mul shl udiv sdiv lshr ashr urem srem and or xor")
ASM_FLAGS = frozenset(("sideeffect", "alignstack", "inteldialect", "unwind"))
MAX_SPLAT = 4096


def index_type(aggregate: Type, index: int) -> Type | None:
    """The type of member `index` of a struct or array type, or None when there is none."""
    if isinstance(aggregate, StructType):
        fields = aggregate.fields or ()
        return fields[index] if index < len(fields) else None
    if isinstance(aggregate, ArrayType):
        return aggregate.element if index < aggregate.count else None
    return None


def lane_type(type: Type) -> Type:
    """The element type of a vector; any other type itself."""
    return type.element if isinstance(type, VectorType) else type


def pointer_result(base: Type, indices: Sequence[Value]) -> Type:
    """What getelementptr gives: the base's type, or a vector of it when an index is a vector."""
    for index in indices:
        if isinstance(index.type, VectorType) and not isinstance(base, VectorType):
            return ty.vector_type(index.type.count, base)
    return base


class ValueReader(TypeReader):
    """Parses constants at the cursor."""

    __slots__ = ()

    def value(self, type: Type) -> Value:
        """A value of the given type; at this layer, a constant."""
        token = self.toks[self.i]
        first = token[0]
        if first in "0123456789-":
            return self._numeral(type, token)
        if first == "%":
            return self.local(token, type)
        if first == "@":
            return self.symbol(token, type)
        parse = _CONSTANTS.get(token)
        if parse is None:
            parse = ValueReader._bytes if first == "c" and token[1:2] == '"' else ValueReader._numeral_word
        return parse(self, type, token)

    def typed_value(self) -> Value:
        """A type, then a value of it."""
        return self.value(self.type())

    def typed_constant(self) -> Constant:
        """A type, then a constant of it: the parts of constants are constants, in functions too."""
        at = self.i
        found = self.typed_value()
        if not isinstance(found, Constant):
            raise self.error("a constant expected, and no value of the function", at)
        return found

    def local(self, token: str, type: Type) -> Value:
        """A local value; there are none outside of functions."""
        raise self.error(f"{token} is a local value, outside of its function")

    def symbol(self, token: str, type: Type) -> Value:
        """A global by name; it must be a pointer of the wanted type."""
        found = self.ctx.globals.get(token) or self.ctx.globals.get(canonical(token))
        if found is None:
            raise self.error(f"{token} is not defined")
        if found.type is not type:
            raise self.error(f"{token} is of type {found.type}, not {type}")
        self.i += 1
        return found

    def _numeral(self, type: Type, token: str) -> Value:
        digits = token[1:] if token[0] == "-" else token
        if isinstance(type, IntType) and digits.isdecimal() and len(digits) <= MAX_DIGITS:
            self.i += 1
            return ConstInt(type, int(token))
        return self._numeral_word(type, token)

    def _numeral_word(self, type: Type, token: str) -> Value:
        """Rare spellings: `s0x1F`, `u0xFF`, floating point."""
        if type.text in ty.FLOATS and (token[0].isdecimal() or token[0] in "-+"):
            self.i += 1
            return ConstFloat(type, token)
        digits = token[3:]
        if not isinstance(type, IntType) or token[1:3] != "0x" or token[0] not in "us" or not _is_hex(digits):
            raise self.unexpected(f"a value of type {type}")
        self.i += 1
        value = int(digits, 16)
        top = 1 << (4 * len(digits) - 1)
        return ConstInt(type, value - 2 * top if token[0] == "s" and value & top else value)

    def _bytes(self, type: Type, token: str) -> Value:
        data = unescape(token[2:-1])
        if not (isinstance(type, ArrayType) and type.element is ty.I8 and type.count == len(data) and token[-1] == '"'):
            raise self.error(f"a string of {len(data)} bytes is no {type}")
        self.i += 1
        return ConstBytes(data)

    def _boolean(self, type: Type, token: str) -> Value:
        if type is not ty.I1:
            raise self.error(f"{token} is no {type}")
        self.i += 1
        return ConstInt(ty.I1, token == "true")

    def _null(self, type: Type, token: str) -> Value:
        if not isinstance(type, PtrType):
            raise self.error(f"null is no {type}")
        return self._simple(type, token)

    def _simple(self, type: Type, token: str) -> Value:
        if type.kind in ("function",) or type in (ty.VOID, ty.LABEL, ty.METADATA):
            raise self.error(f"{token} is no {type}")
        self.i += 1
        if token == "zeroinitializer" and isinstance(type, IntType):
            return ConstInt(type, 0)
        return ConstSimple(type, "null" if token == "zeroinitializer" and isinstance(type, PtrType) else token)

    def _aggregate(self, type: Type, token: str) -> Value:
        at = self.i
        self.deeper()
        self.i += 1
        closing = _CLOSING[token]
        if token == "<" and self.accept("{"):
            closing = "}>"
        elements: list[Constant] = []
        while not self.accept(closing[0]):
            if elements:
                self.expect(",")
            elements.append(self.typed_constant())
        if closing == "}>":
            self.expect(">")
        self.depth -= 1
        if not _fits(type, closing, elements):
            raise self.error(f"this is no {type}", at)
        return ConstAggregate(type, elements)

    def _splat(self, type: Type, token: str) -> Value:
        at = self.i
        self.i += 1
        self.expect("(")
        element = self.typed_constant()
        self.expect(")")
        if not isinstance(type, VectorType) or type.element is not element.type or type.count > MAX_SPLAT:
            raise self.error(f"splat is no {type}", at)
        return ConstAggregate(type, [element] * type.count)

    def _asm(self, type: Type, token: str) -> Value:
        self.i += 1
        flags = self.words(ASM_FLAGS)
        template = self.string()
        self.expect(",")
        return InlineAsm(template, self.string(), flags)

    def _block_address(self, type: Type, token: str) -> Value:
        at = self.i
        self.i += 1
        self.expect("(")
        function = self.take()
        self.expect(",")
        block = self.take()
        self.expect(")")
        if function[0] != "@" or block[0] != "%":
            raise self.error("blockaddress(@function, %block) expected", at)
        found = BlockAddress(name_of(function), name_of(block))
        self.ctx.addresses.append((canonical(function), canonical(block), found))
        return found

    def _alias_of(self, type: Type, token: str) -> Value:
        """`dso_local_equivalent @f`, `no_cfi @f`: for BPF, f."""
        self.i += 1
        return self.symbol(self.toks[self.i], type)

    def _expression(self, type: Type, token: str) -> Value:
        at = self.i
        self.deeper()
        self.i += 1
        if token == "getelementptr":
            found = self._element_pointer()
        elif token in CASTS:
            found = self._cast(token)
        elif token == "icmp":
            found = self._comparison()
        else:
            found = self._operation(token)
        self.depth -= 1
        if found.type is not type:
            raise self.error(f"this {token} is of type {found.type}, not {type}", at)
        return found

    def _cast(self, op: str) -> Value:
        flags = self.words(FLAGS)
        self.expect("(")
        operand = self.typed_constant()
        self.expect("to")
        target = self.type()
        self.expect(")")
        return ConstExpr(SYNONYMS.get(op, op), target, [operand], flags=flags)

    def _operation(self, op: str) -> ConstExpr:
        flags = self.words(FLAGS)
        self.expect("(")
        left = self.typed_constant()
        self.expect(",")
        right = self.typed_constant()
        self.expect(")")
        if left.type is not right.type:
            raise self.error(f"{op} of {left.type} and {right.type}")
        return ConstExpr(op, left.type, [left, right], flags=flags)

    def _comparison(self) -> Value:
        """`icmp pred (a, b)`, up to LLVM 18; the predicate is the expression's flag."""
        predicate = self.one_of(INT_PREDICATES)
        compared = self._operation("icmp")
        if not isinstance(compared.type, (IntType, PtrType)):
            raise self.error(f"icmp of {compared.type}")
        return ConstExpr("icmp", ty.I1, compared.operands, flags=(predicate,))

    def _element_pointer(self) -> Value:
        flags = self.words(FLAGS)
        if self.accept("inrange"):
            self.expect("(")
            low = self.take()
            self.expect(",")
            flags += (f"inrange({low}, {self.take()})",)
            self.expect(")")
        self.expect("(")
        source = self.sized_type("an element")
        operands: list[Constant] = []
        while self.accept(","):
            self.accept("inrange")  # before LLVM 19 it marked an index; it speaks to LLVM alone
            operands.append(self.typed_constant())
        self.expect(")")
        if not operands or not isinstance(lane_type(operands[0].type), PtrType):
            raise self.error("getelementptr needs a pointer")
        return ConstExpr("getelementptr", pointer_result(operands[0].type, operands[1:]), operands, source, flags)

    def one_of(self, words: frozenset[str]) -> str:
        """The word of `words` that stands here, or ""."""
        token = self.toks[self.i]
        if token in words:
            self.i += 1
            return token
        return ""

    def words(self, allowed: frozenset[str]) -> tuple[str, ...]:
        """The words of `allowed` that stand here."""
        token = self.toks[self.i]
        if token not in allowed:
            return ()
        found = []
        while token in allowed:
            found.append(token)
            self.i += 1
            token = self.toks[self.i]
        return tuple(found)


def _is_hex(digits: str) -> bool:
    return 0 < len(digits) <= MAX_DIGITS and all(digit in "0123456789abcdefABCDEF" for digit in digits)


def _fits(type: Type, closing: str, elements: Sequence[Value]) -> bool:
    """Do the elements make up the type, in the brackets that belong to it?"""
    if isinstance(type, StructType):
        wanted = list(type.fields or ())
        return closing == ("}>" if type.packed else "}") and [element.type for element in elements] == wanted
    if not isinstance(type, ArrayType) or type.count != len(elements):
        return False
    brackets = ">" if isinstance(type, VectorType) else "]"
    return closing == brackets and all(element.type is type.element for element in elements)


_CLOSING = {"[": "]", "<": ">", "{": "}"}
_CONSTANTS: dict[str, Callable[[ValueReader, Type, str], Value]] = {
    "true": ValueReader._boolean,
    "false": ValueReader._boolean,
    "null": ValueReader._null,
    **dict.fromkeys(("undef", "poison", "zeroinitializer", "none"), ValueReader._simple),
    **dict.fromkeys("[<{", ValueReader._aggregate),
    "splat": ValueReader._splat,
    "asm": ValueReader._asm,
    "blockaddress": ValueReader._block_address,
    "dso_local_equivalent": ValueReader._alias_of,
    "no_cfi": ValueReader._alias_of,
    **dict.fromkeys(("getelementptr", "icmp", *CASTS, *BINARY), ValueReader._expression),
}
