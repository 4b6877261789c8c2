"""The reader's sixth layer: instructions that compute, and instructions that access memory."""

from __future__ import annotations

from . import types as ty
from .lexer import word_set
from .reader_function import FunctionReader
from .reader_values import FLAGS, INT_PREDICATES, SYNONYMS, index_type, lane_type, pointer_result
from .types import PtrType, Type, VectorType
from .values import Block, ConstInt, Instr, Value

FAST = word_set("fast nnan ninf nsz arcp contract afn reassoc")
_VALUE_FLAGS = FLAGS | FAST
_ACCESS = frozenset(("volatile", "weak"))
_ORDERINGS = word_set("unordered monotonic acquire release acq_rel seq_cst")
_RMW = word_set("""
    xchg add sub and nand or xor max min umax umin fadd fsub fmax fmin fmaximum fminimum uinc_wrap udec_wrap
    usub_cond usub_sat""")
_FP_PREDICATES = word_set("false oeq ogt oge olt ole one ord ueq ugt uge ult ule une uno true")
_ONE = ConstInt(ty.I32, 1)


class OperationReader(FunctionReader):
    """Parses one instruction; the cursor stands behind its opcode."""

    __slots__ = ()

    # Arithmetic ---------------------------------------------------------------------------------------

    def read_binary(self, op: str) -> Instr:
        flags = self.words(_VALUE_FLAGS)
        type = self.type()
        left = self.value(type)
        self.expect(",")
        instr = self.made(op, type, [left, self.value(type)])
        instr.flags = flags
        return instr

    def read_negate(self, op: str) -> Instr:
        flags = self.words(FAST)
        value = self.typed_value()
        instr = self.made(op, value.type, [value])
        instr.flags = flags
        return instr

    def read_conversion(self, op: str) -> Instr:
        flags = self.words(_VALUE_FLAGS)
        value = self.typed_value()
        self.expect("to")
        instr = self.made(SYNONYMS.get(op, op), self.type(), [value])
        instr.flags = flags
        return instr

    def read_compare(self, op: str) -> Instr:
        flags = self.words(_VALUE_FLAGS)
        pred = self.one_of(INT_PREDICATES if op == "icmp" else _FP_PREDICATES)
        if not pred:
            raise self.unexpected("a predicate")
        type = self.type()
        left = self.value(type)
        self.expect(",")
        operands = [left, self.value(type)]
        result: Type = ty.vector_type(type.count, ty.I1) if isinstance(type, VectorType) else ty.I1
        instr = self.made(op, result, operands)
        instr.flags, instr.pred = flags, pred
        return instr

    def read_select(self, op: str) -> Instr:
        flags = self.words(FAST)
        operands = self._values_of(3)
        instr = self.made(op, operands[1].type, operands)
        instr.flags = flags
        return instr

    def _values_of(self, count: int) -> list[Value]:
        operands = [self.typed_value()]
        for _ in range(count - 1):
            self.expect(",")
            operands.append(self.typed_value())
        return operands

    def read_freeze(self, op: str) -> Instr:
        value = self.typed_value()
        return self.made(op, value.type, [value])

    def read_phi(self, op: str) -> Instr:
        flags = self.words(FAST)
        type = self.type()
        operands: list[Value] = []
        blocks: list[Block] = []
        while not blocks or self.accept(","):
            if self.toks[self.i] != "[":
                # A comma that belongs to the attachments.
                self.i -= 1
                break
            self.i += 1
            operands.append(self.value(type))
            self.expect(",")
            blocks.append(self.block())
            self.expect("]")
        instr = self.made(op, type, operands)
        instr.blocks, instr.flags = blocks, flags
        return instr

    # Vectors and aggregates ---------------------------------------------------------------------------

    def read_extract_element(self, op: str) -> Instr:
        operands = self._values_of(2)
        return self.made(op, lane_type(operands[0].type), operands)

    def read_insert_element(self, op: str) -> Instr:
        operands = self._values_of(3)
        return self.made(op, operands[0].type, operands)

    def read_shuffle(self, op: str) -> Instr:
        operands = self._values_of(3)
        source, mask = operands[0].type, operands[2].type
        if not isinstance(source, VectorType) or not isinstance(mask, VectorType):
            raise self.error("shufflevector needs vectors")
        return self.made(op, ty.vector_type(mask.count, source.element), operands)

    def _indices(self, type: Type) -> tuple[tuple[int, ...], Type]:
        """`, 1, 0`: the indices, and the type of the member that they lead to."""
        found: list[int] = []
        while self.toks[self.i] == "," and self.toks[self.i + 1][0] != "!":
            self.i += 1
            index = self.number()
            member = index_type(type, index)
            if member is None:
                raise self.error(f"{type} has no member {index}", self.i - 1)
            found.append(index)
            type = member
        return tuple(found), type

    def read_extract_value(self, op: str) -> Instr:
        value = self.typed_value()
        indices, type = self._indices(value.type)
        instr = self.made(op, type, [value])
        instr.indices = indices
        return instr

    def read_insert_value(self, op: str) -> Instr:
        operands = self._values_of(2)
        indices, _ = self._indices(operands[0].type)
        instr = self.made(op, operands[0].type, operands)
        instr.indices = indices
        return instr

    # Memory -------------------------------------------------------------------------------------------

    def _align_clause(self) -> int:
        """`, align N` if it is here."""
        if self.toks[self.i + 1] == "align" and self.toks[self.i] == ",":
            self.i += 2
            return self.alignment()
        return 0

    def _scope(self) -> tuple[str, ...]:
        if not self.accept("syncscope"):
            return ()
        self.expect("(")
        scope = self.toks[self.i]
        self.string()
        self.expect(")")
        return (f"syncscope({scope})",)

    def _ordering(self) -> str:
        ordering = self.one_of(_ORDERINGS)
        if not ordering:
            raise self.unexpected("a memory ordering")
        return ordering

    def read_alloca(self, op: str) -> Instr:
        flags = self.words(frozenset(("inalloca", "swifterror")))
        type = self.sized_type("a variable")
        count: Value = _ONE
        space = align = 0
        while self.toks[self.i] == "," and self.toks[self.i + 1][0] != "!":
            self.i += 1
            if self.accept("align"):
                align = self.alignment()
            elif self.accept("addrspace"):
                space = self.parenthesised_number()
            else:
                count = self.typed_value()
        instr = self.made(op, ty.ptr_type(space), [count])
        instr.aux_type, instr.align, instr.flags = type, align, flags
        return instr

    def read_load(self, op: str) -> Instr:
        atomic = self.accept("atomic")
        flags = self.words(_ACCESS)
        type = self.sized_type("a loaded value")
        self.expect(",")
        pointer = self.typed_value()
        flags += self._scope()
        ordering = self._ordering() if atomic else ""
        align = self._align_clause()
        instr = self.made(op, type, [pointer])
        instr.flags, instr.ordering, instr.align = flags, ordering, align
        return instr

    def read_store(self, op: str) -> Instr:
        atomic = self.accept("atomic")
        flags = self.words(_ACCESS)
        operands = self._values_of(2)
        flags += self._scope()
        ordering = self._ordering() if atomic else ""
        instr = self.made(op, ty.VOID, operands)
        instr.flags, instr.ordering, instr.align = flags, ordering, self._align_clause()
        return instr

    def read_get_element_pointer(self, op: str) -> Instr:
        flags = self.words(FLAGS)
        source = self.sized_type("an element")
        self.expect(",")
        operands = [self.typed_value()]
        while self.toks[self.i] == "," and self.toks[self.i + 1][0] != "!":
            self.i += 1
            operands.append(self.typed_value())
        base = operands[0].type
        if not isinstance(lane_type(base), PtrType):
            raise self.error("getelementptr needs a pointer", self.i - 1)
        instr = self.made(op, pointer_result(base, operands[1:]), operands)
        instr.flags, instr.aux_type = flags, source
        return instr

    def read_fence(self, op: str) -> Instr:
        flags = self._scope()
        instr = self.made(op, ty.VOID, [])
        instr.flags, instr.ordering = flags, self._ordering()
        return instr

    def read_atomicrmw(self, op: str) -> Instr:
        flags = self.words(_ACCESS)
        operation = self.one_of(_RMW)
        if not operation:
            raise self.unexpected("an atomic operation")
        operands = self._values_of(2)
        flags += self._scope()
        ordering = self._ordering()
        align = self._align_clause()
        instr = self.made(op, operands[1].type, operands)
        instr.flags, instr.pred, instr.ordering, instr.align = flags, operation, ordering, align
        return instr

    def read_cmpxchg(self, op: str) -> Instr:
        flags = self.words(_ACCESS)
        operands = self._values_of(3)
        flags += self._scope()
        ordering, failure = self._ordering(), self._ordering()
        align = self._align_clause()
        instr = self.made(op, ty.struct_type((operands[1].type, ty.I1)), operands)
        instr.flags, instr.ordering, instr.pred, instr.align = flags, ordering, failure, align
        return instr

    def read_va_arg(self, op: str) -> Instr:
        operand = self.typed_value()
        self.expect(",")
        return self.made(op, self.type(), [operand])
