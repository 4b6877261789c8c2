"""The reader's last layer: bodies. One small method for each kind of instruction, found by its word."""

from __future__ import annotations

from collections.abc import Callable

from . import types as ty
from .lexer import word_set
from .metadata import MDNode
from .reader_operations import FAST, OperationReader
from .reader_types import canonical
from .reader_values import BINARY, CASTS, FP_CASTS
from .types import FunctionType
from .values import TERMINATORS, Block, CallInfo, ConstInt, DebugRecord, Function, Instr, MetadataValue, Value

_FP_BINARY = word_set("fadd fsub fmul fdiv frem")
_TAILS = frozenset(("tail", "musttail", "notail"))
_EXCEPTIONS = word_set("invoke landingpad resume catchpad catchret catchswitch cleanuppad cleanupret")
_DEBUG_CALLS = {f"llvm.dbg.{kind}": f"dbg_{kind}" for kind in ("value", "declare", "assign", "label")}
_DEBUG_RECORDS = frozenset(("#dbg_value", "#dbg_declare", "#dbg_assign", "#dbg_label", "#dbg_declare_value"))


class BodyReader(OperationReader):
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
        found = _INSTRUCTIONS.get(token)
        if found is None:
            reason = "BPF has no exceptions: " if token in _EXCEPTIONS else "unknown instruction "
            raise self.error(f"{reason}{token[:40]}")
        self.i += 1
        op, parse = found
        instr = parse(self, op)
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

    # Calls --------------------------------------------------------------------------------------------

    def _tail_call(self, op: str) -> Instr:
        self.expect("call")
        instr = self._call("call")
        assert instr.call is not None
        instr.call.tail = op
        return instr

    def _call(self, op: str) -> Instr:
        info = CallInfo()
        flags = self.words(FAST)
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


_PARSERS: dict[str, Callable[[BodyReader, str], Instr]] = {
    **dict.fromkeys(BINARY | _FP_BINARY, BodyReader.read_binary),
    **dict.fromkeys(CASTS | FP_CASTS, BodyReader.read_conversion),
    "fneg": BodyReader.read_negate,
    "icmp": BodyReader.read_compare,
    "fcmp": BodyReader.read_compare,
    "select": BodyReader.read_select,
    "freeze": BodyReader.read_freeze,
    "phi": BodyReader.read_phi,
    "extractelement": BodyReader.read_extract_element,
    "insertelement": BodyReader.read_insert_element,
    "shufflevector": BodyReader.read_shuffle,
    "extractvalue": BodyReader.read_extract_value,
    "insertvalue": BodyReader.read_insert_value,
    "alloca": BodyReader.read_alloca,
    "load": BodyReader.read_load,
    "store": BodyReader.read_store,
    "getelementptr": BodyReader.read_get_element_pointer,
    "fence": BodyReader.read_fence,
    "atomicrmw": BodyReader.read_atomicrmw,
    "cmpxchg": BodyReader.read_cmpxchg,
    "va_arg": BodyReader.read_va_arg,
    "call": BodyReader._call,
    **dict.fromkeys(_TAILS, BodyReader._tail_call),
    "callbr": BodyReader._callbr,
    "br": BodyReader._br,
    "switch": BodyReader._switch,
    "indirectbr": BodyReader._indirectbr,
    "ret": BodyReader._ret,
    "unreachable": BodyReader._unreachable,
}
# With the word as it is here: all instructions of a kind share it.
_INSTRUCTIONS = {op: (op, parse) for op, parse in _PARSERS.items()}
