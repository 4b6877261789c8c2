"""The reader's last layer: bodies. One small method for each kind of instruction, found by its word."""

from __future__ import annotations

from collections.abc import Callable

from . import types as ty
from .lexer import word_set
from .metadata import MDNode
from .reader_function import FunctionReader
from .reader_types import canonical
from .reader_values import BINARY, CASTS, FLAGS, FP_CASTS, index_type, lane_type, pointer_result
from .types import FunctionType, PtrType, Type, VectorType
from .values import TERMINATORS, Block, CallInfo, ConstInt, DebugRecord, Function, Instr, MetadataValue, Value

_FAST = word_set("fast nnan ninf nsz arcp contract afn reassoc")
_VALUE_FLAGS = FLAGS | _FAST
_ACCESS = frozenset(("volatile", "weak"))
_ORDERINGS = word_set("unordered monotonic acquire release acq_rel seq_cst")
_FP_BINARY = word_set("fadd fsub fmul fdiv frem")
_RMW = word_set("""
    xchg add sub and nand or xor max min umax umin fadd fsub fmax fmin fmaximum fminimum uinc_wrap udec_wrap
    usub_cond usub_sat""")
_INT_PREDICATES = word_set("eq ne ugt uge ult ule sgt sge slt sle")
_FP_PREDICATES = word_set("false oeq ogt oge olt ole one ord ueq ugt uge ult ule une uno true")
_TAILS = frozenset(("tail", "musttail", "notail"))
_EXCEPTIONS = word_set("invoke landingpad resume catchpad catchret catchswitch cleanuppad cleanupret")
_DEBUG_CALLS = {f"llvm.dbg.{kind}": f"dbg_{kind}" for kind in ("value", "declare", "assign", "label")}
_DEBUG_RECORDS = frozenset(("#dbg_value", "#dbg_declare", "#dbg_assign", "#dbg_label", "#dbg_declare_value"))
_ONE = ConstInt(ty.I32, 1)


class BodyReader(FunctionReader):
    """Parses the bodies of functions."""

    __slots__ = ()

    def body(self) -> None:
        """The blocks of the started function, from `{` to `}`."""
        self.expect("{")
        block: Block | None = None
        while not self.accept("}"):
            token = self.toks[self.i]
            if token[-1] == ":":
                if block is not None and block.terminator is None:
                    raise self.error("the block before this label does not end in a terminator")
                block = self.open_block(token)
                self.i += 1
            elif token[0] == "#":
                self.records.append(self._record(token))
            elif token in ("uselistorder", "uselistorder_bb"):
                self.skip_use_list()
            else:
                if block is None or (block.instrs and block.instrs[-1].op in TERMINATORS):
                    block = self.open_block("")
                self._instruction(block)
        if block is None or block.terminator is None:
            raise self.error("the function does not end in a terminator", self.i - 1)
        self.finish()

    def _instruction(self, block: Block) -> None:
        at = self.i
        token = self.toks[at]
        self.result = ""
        if token[0] == "%":
            self.result = token if token[1:2] != '"' else canonical(token)
            self.i += 1
            self.expect("=")
            token = self.toks[self.i]
        parse = _INSTRUCTIONS.get(token)
        if parse is None:
            reason = "BPF has no exceptions: " if token in _EXCEPTIONS else "unknown instruction "
            raise self.error(f"{reason}{token[:40]}")
        self.i += 1
        instr = parse(self, token)
        if self.toks[self.i] == ",":
            self._attachments(instr)
        if instr.call is not None and self._as_record(instr):
            return
        self.name_result(instr, at)
        instr.parent = block
        if self.records:
            instr.records, self.records = self.records, []
        block.instrs.append(instr)

    def _attachments(self, instr: Instr) -> None:
        """`, !dbg !12, !tbaa !7`."""
        while self.accept(","):
            token = self.toks[self.i]
            if token[0] != "!" or len(token) < 2:
                raise self.unexpected("a metadata attachment")
            self.i += 1
            if token == "!dbg" and self.toks[self.i][1:].isdecimal():
                instr.dbg = self.node()
                continue
            if instr.attachments is None:
                instr.attachments = {}
            self.attach(token[1:], instr.attachments)
            if token == "!dbg":
                instr.dbg = instr.attachments.pop("dbg")

    # Debug records ------------------------------------------------------------------------------------

    def _record(self, token: str) -> DebugRecord:
        if token not in _DEBUG_RECORDS:
            raise self.unexpected("a debug record")
        self.i += 1
        self.expect("(")
        operands = [self.metadata()]
        while self.accept(","):
            operands.append(self.metadata())
        self.expect(")")
        place = operands.pop()
        return DebugRecord(token[1:], operands, place if isinstance(place, MDNode) else None)

    def _as_record(self, instr: Instr) -> bool:
        """Keep a call of `llvm.dbg.value` and its kin as the record that newer LLVM writes instead."""
        callee = instr.operands[-1]
        if not isinstance(callee, Function) or callee.name not in _DEBUG_CALLS:
            return False
        operands = [value.node if isinstance(value, MetadataValue) else value for value in instr.args]
        self.records.append(DebugRecord(_DEBUG_CALLS[callee.name], operands, instr.dbg))
        return True

    # Arithmetic ---------------------------------------------------------------------------------------

    def _binary(self, op: str) -> Instr:
        flags = self.words(_VALUE_FLAGS)
        type = self.type()
        left = self.value(type)
        self.expect(",")
        instr = self.made(op, type, [left, self.value(type)])
        instr.flags = flags
        return instr

    def _negate(self, op: str) -> Instr:
        flags = self.words(_FAST)
        value = self.typed_value()
        instr = self.made(op, value.type, [value])
        instr.flags = flags
        return instr

    def _conversion(self, op: str) -> Instr:
        flags = self.words(_VALUE_FLAGS)
        value = self.typed_value()
        self.expect("to")
        instr = self.made(op, self.type(), [value])
        instr.flags = flags
        return instr

    def _compare(self, op: str) -> Instr:
        flags = self.words(_VALUE_FLAGS)
        pred = self.one_of(_INT_PREDICATES if op == "icmp" else _FP_PREDICATES)
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

    def _select(self, op: str) -> Instr:
        flags = self.words(_FAST)
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

    def _freeze(self, op: str) -> Instr:
        value = self.typed_value()
        return self.made(op, value.type, [value])

    def _phi(self, op: str) -> Instr:
        flags = self.words(_FAST)
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

    def _extract_element(self, op: str) -> Instr:
        operands = self._values_of(2)
        return self.made(op, lane_type(operands[0].type), operands)

    def _insert_element(self, op: str) -> Instr:
        operands = self._values_of(3)
        return self.made(op, operands[0].type, operands)

    def _shuffle(self, op: str) -> Instr:
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

    def _extract_value(self, op: str) -> Instr:
        value = self.typed_value()
        indices, type = self._indices(value.type)
        instr = self.made(op, type, [value])
        instr.indices = indices
        return instr

    def _insert_value(self, op: str) -> Instr:
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

    def _alloca(self, op: str) -> Instr:
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

    def _load(self, op: str) -> Instr:
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

    def _store(self, op: str) -> Instr:
        atomic = self.accept("atomic")
        flags = self.words(_ACCESS)
        operands = self._values_of(2)
        flags += self._scope()
        ordering = self._ordering() if atomic else ""
        instr = self.made(op, ty.VOID, operands)
        instr.flags, instr.ordering, instr.align = flags, ordering, self._align_clause()
        return instr

    def _get_element_pointer(self, op: str) -> Instr:
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

    def _fence(self, op: str) -> Instr:
        flags = self._scope()
        instr = self.made(op, ty.VOID, [])
        instr.flags, instr.ordering = flags, self._ordering()
        return instr

    def _atomicrmw(self, op: str) -> Instr:
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

    def _cmpxchg(self, op: str) -> Instr:
        flags = self.words(_ACCESS)
        operands = self._values_of(3)
        flags += self._scope()
        ordering, failure = self._ordering(), self._ordering()
        align = self._align_clause()
        instr = self.made(op, ty.struct_type((operands[1].type, ty.I1)), operands)
        instr.flags, instr.ordering, instr.pred, instr.align = flags, ordering, failure, align
        return instr

    def _va_arg(self, op: str) -> Instr:
        operand = self.typed_value()
        self.expect(",")
        return self.made(op, self.type(), [operand])

    # Calls --------------------------------------------------------------------------------------------

    def _tail_call(self, op: str) -> Instr:
        self.expect("call")
        instr = self._call("call")
        assert instr.call is not None
        instr.call.tail = op
        return instr

    def _call(self, op: str) -> Instr:
        info = CallInfo()
        flags = self.words(_FAST)
        info.cconv = self.calling_convention()
        info.ret_attributes = self.attributes()
        if self.accept("addrspace"):
            self.parenthesised_number()
        at = self.i
        type = self.full_type()
        callee = self.value(ty.PTR)
        args = self._arguments(info)
        if not isinstance(type, FunctionType):
            type = ty.function_type(type, [arg.type for arg in args])
        elif not _accepts(type, args):
            raise self.error(f"these arguments do not fit {type}", at)
        info.attributes = self.attributes()
        if self.toks[self.i] == "[":
            self._bundles(info)
        instr = self.made(op, type.ret, [*args, callee])
        instr.aux_type, instr.call, instr.flags = type, info, flags
        return instr

    def _arguments(self, info: CallInfo) -> list[Value]:
        self.expect("(")
        args: list[Value] = []
        while not self.accept(")"):
            if args:
                self.expect(",")
            type = self.type()
            if type is ty.METADATA:
                info.arg_attributes.append(())
                args.append(MetadataValue(type, self.metadata()))
            else:
                info.arg_attributes.append(self.attributes())
                args.append(self.value(type))
        return args

    def _bundles(self, info: CallInfo) -> None:
        """`[ "align"(ptr %p, i64 8), "tag"() ]`."""
        self.expect("[")
        while not self.accept("]"):
            if info.bundles:
                self.expect(",")
            tag = self.string()
            self.expect("(")
            values: list[Value] = []
            while not self.accept(")"):
                if values:
                    self.expect(",")
                values.append(self.typed_value())
            info.bundles.append((tag, values))

    def _callbr(self, op: str) -> Instr:
        instr = self._call(op)
        self.expect("to")
        instr.blocks = [self.label()]
        self._labels(instr.blocks)
        return instr

    def _labels(self, blocks: list[Block]) -> None:
        """`[label %a, label %b]`."""
        self.expect("[")
        first = True
        while not self.accept("]"):
            if not first:
                self.expect(",")
            first = False
            blocks.append(self.label())

    # Control ------------------------------------------------------------------------------------------

    def _br(self, op: str) -> Instr:
        if self.toks[self.i] == "label":
            instr = self.made(op, ty.VOID, [])
            instr.blocks = [self.label()]
            return instr
        at = self.i
        condition = self.typed_value()
        if condition.type is not ty.I1:
            raise self.error("a condition must be i1", at)
        self.expect(",")
        instr = self.made(op, ty.VOID, [condition])
        then = self.label()
        self.expect(",")
        instr.blocks = [then, self.label()]
        return instr

    def _switch(self, op: str) -> Instr:
        operands = [self.typed_value()]
        type = operands[0].type
        self.expect(",")
        blocks = [self.label()]
        self.expect("[")
        while not self.accept("]"):
            at = self.i
            case = self.typed_value()
            if not isinstance(case, ConstInt) or case.type is not type:
                raise self.error(f"a case must be a constant of type {type}", at)
            operands.append(case)
            self.expect(",")
            blocks.append(self.label())
        instr = self.made(op, ty.VOID, operands)
        instr.blocks = blocks
        return instr

    def _indirectbr(self, op: str) -> Instr:
        instr = self.made(op, ty.VOID, [self.typed_value()])
        self.expect(",")
        self._labels(instr.blocks)
        return instr

    def _ret(self, op: str) -> Instr:
        at = self.i
        type = self.type()
        operands = [] if type is ty.VOID else [self.value(type)]
        if type is not self.function.value_type.ret:
            raise self.error(f"the function returns {self.function.value_type.ret}, not {type}", at)
        return self.made(op, ty.VOID, operands)

    def _unreachable(self, op: str) -> Instr:
        return self.made(op, ty.VOID, [])


def _accepts(type: FunctionType, args: list[Value]) -> bool:
    """Do the arguments fit the signature?"""
    fixed = len(type.params)
    counted = len(args) >= fixed if type.varargs else len(args) == fixed
    return counted and all(arg.type is param for arg, param in zip(args, type.params, strict=False))


_INSTRUCTIONS: dict[str, Callable[[BodyReader, str], Instr]] = {
    **dict.fromkeys(BINARY | _FP_BINARY, BodyReader._binary),
    **dict.fromkeys(CASTS | FP_CASTS, BodyReader._conversion),
    "fneg": BodyReader._negate,
    "icmp": BodyReader._compare,
    "fcmp": BodyReader._compare,
    "select": BodyReader._select,
    "freeze": BodyReader._freeze,
    "phi": BodyReader._phi,
    "extractelement": BodyReader._extract_element,
    "insertelement": BodyReader._insert_element,
    "shufflevector": BodyReader._shuffle,
    "extractvalue": BodyReader._extract_value,
    "insertvalue": BodyReader._insert_value,
    "alloca": BodyReader._alloca,
    "load": BodyReader._load,
    "store": BodyReader._store,
    "getelementptr": BodyReader._get_element_pointer,
    "fence": BodyReader._fence,
    "atomicrmw": BodyReader._atomicrmw,
    "cmpxchg": BodyReader._cmpxchg,
    "va_arg": BodyReader._va_arg,
    "call": BodyReader._call,
    **dict.fromkeys(_TAILS, BodyReader._tail_call),
    "callbr": BodyReader._callbr,
    "br": BodyReader._br,
    "switch": BodyReader._switch,
    "indirectbr": BodyReader._indirectbr,
    "ret": BodyReader._ret,
    "unreachable": BodyReader._unreachable,
}
