"""CO-RE intrinsics become loads of globals that stand for accesses, the form that clang's own optimiser leaves.

An address at the end of a chain of `llvm.preserve.*.access.index` becomes its base plus a relocated offset, a question
(`llvm.bpf.preserve.*`, `llvm.bpf.btf.type.id`) a relocated number. What a chain says must agree with the types of
the IR: its offset is the one that the plain address has on the machine that compiles. A chain through no record has
nothing to relocate, and stays for `intrinsics`, which makes it that plain address.

Afterwards `ctx.accesses` has the access of every such global, those of clang included, and nothing but loads names one:
the loader can patch an instruction only when it is known which access the number comes from.

Source: LLVM's BPFAbstractMemberAccess.cpp, BPFPreserveDIType.cpp, IntrinsicsBPF.td.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from ...btf.core_kinds import (
    ENUMERATOR_EXISTS,
    ENUMERATOR_VALUE,
    FIELD_OFFSET,
    TYPE_EXISTS,
    TYPE_ID_LOCAL,
    TYPE_ID_TARGET,
    TYPE_MATCHES,
    TYPE_SIZE,
    WIDE_KINDS,
)
from ...btf.from_debuginfo import PRESERVE_ACCESS
from ...errors import CompileError
from ...ir.cfg import reverse_postorder
from ...ir.layout import align_of, offset_of
from ...ir.metadata import MDNode
from ...ir.types import I8, I32, I64, ArrayType, Type
from ...ir.values import Block, ConstBytes, ConstExpr, ConstSimple, GlobalVariable, Instr, Value
from ...mir.func import CoreAccess
from ..builder import Builder, number
from ..context import Context
from ..intrinsics.bpf import array_indices, element_type, struct_indices
from ..intrinsics.expand import intrinsic_name
from ..intrinsics.signatures import FORMS, has_form
from ..rewrite import drop, replace_values, users
from .access import Step, enumerator_access, field_access, is_bitfield, named, type_access
from .chains import FIELD_INFO, INDEX_OPERAND, Chains, Link
from .fields import QUESTIONS
from .names import access_of, is_core_global
from .typedefs import RecordNames

NO_TYPE = "an access that CO-RE relocates, without the type that it steps into, cannot be described"
NO_TYPE_HELP = "compile with debug information (clang -g)"
TYPE_INFO, ENUM_VALUE, TYPE_ID = "bpf.preserve.type.info", "bpf.preserve.enum.value", "bpf.btf.type.id"
# What the last argument of an intrinsic asks for: its number is the index.
TYPE_FLAGS = (TYPE_EXISTS, TYPE_SIZE, TYPE_MATCHES)
ENUMERATOR_FLAGS = (ENUMERATOR_EXISTS, ENUMERATOR_VALUE)
ID_FLAGS = (TYPE_ID_LOCAL, TYPE_ID_TARGET)


def lower_core(ctx: Context) -> None:
    """Rewrite the CO-RE intrinsics of `ctx.fn`, and note what its CO-RE globals stand for."""
    calls = [instr for instr in ctx.fn.instrs() if instr.op == "call" and _is_core(instr)]
    if calls:
        _Lowering(ctx).run(calls)
    _note_globals(ctx)


def _is_core(call: Instr) -> bool:
    """A CO-RE intrinsic of the right form; others are refused with all malformed calls."""
    name = intrinsic_name(call)
    return (name in INDEX_OPERAND or name in _QUESTIONS) and has_form(call, FORMS[name])


class _Lowering:
    def __init__(self, ctx: Context) -> None:
        self.ctx = ctx
        self.chains = Chains()
        self.names = RecordNames(ctx.fn)
        self.replaced: dict[Value, Value] = {}
        self.made: dict[Instr, list[Instr]] = {}

    def run(self, calls: list[Instr]) -> None:
        wanted = set(calls)
        reachable = reverse_postorder(self.ctx.fn)
        questions = self._find_links(reachable, wanted)
        blocks = set(reachable)
        self.replaced |= {call: ConstSimple(call.type, "poison") for call in calls if call.parent not in blocks}
        for link in self.chains.needed(users(self.ctx.fn)):
            self._attempt(link.call, partial(self._address, link))
        for call in questions:
            self._attempt(call, partial(self._answer, call))
        self._finish(wanted)

    def _find_links(self, order: list[Block], wanted: set[Instr]) -> list[Instr]:
        """Note all links of reachable blocks; returns the questions there."""
        questions = []
        for block in order:
            for instr in block.instrs:
                static = self.chains.note_static(instr)
                if instr not in wanted:
                    continue
                name = intrinsic_name(instr)
                if name not in INDEX_OPERAND:
                    questions.append(instr)
                elif not static and self.chains.add(instr, name) is None:
                    self._refuse(instr, NO_TYPE, NO_TYPE_HELP)
        return questions

    def _attempt(self, call: Instr, make: Callable[[], Value | None]) -> None:
        try:
            value = make()
        except CompileError as error:
            self._refuse(call, error.message)
            return
        if value is not None:
            self.replaced[call] = value

    def _refuse(self, call: Instr, what: str, help: str = "") -> None:
        self.ctx.refuse(call, what, help)
        self.replaced[call] = ConstSimple(call.type, "poison")

    def _finish(self, wanted: set[Instr]) -> None:
        """Put the new instructions in, take out the calls that stand for something else now or for nothing."""
        for block in self.ctx.fn.blocks:
            if any(instr in self.made for instr in block.instrs):
                block.instrs = [new for instr in block.instrs for new in (*self.made.get(instr, ()), instr)]
        replace_values(self.ctx.fn, self.replaced)
        using = users(self.ctx.fn)
        gone = {call for call in wanted if call in self.replaced}
        for link in reversed(self.chains.links.values()):
            if all(user in gone for user in using.get(link.call, ())):
                gone.add(link.call)
        drop(self.ctx.fn, gone)

    # What a call becomes.

    def _address(self, link: Link) -> Value | None:
        """Base plus offset; None when there is nothing to relocate."""
        chain = link.chain()
        access = self._field(link, FIELD_OFFSET)
        if access is None:
            return None
        plain = sum(self._plain_offset(each) for each in chain)
        if plain != access.value:
            access = self._with_plain_offset(access, link, plain)
        at = Builder(link.call)
        offset = at.add("load", I64, [self._global(access, I64)], align=8)
        address = at.add("getelementptr", link.call.type, [chain[0].call.args[0], offset], aux_type=I8)
        self.made[link.call] = at.made
        return address

    def _with_plain_offset(self, access: CoreAccess, link: Link, plain: int) -> CoreAccess:
        """A bitfield's unit is the compiler's choice; any other difference means that the IR is not what it says."""
        if access.root is None or not is_bitfield(self._step(link)):
            raise CompileError(f"the debug information says offset {access.value} for an access at offset {plain}")
        return named(access.root, access.kind, plain, access.path)

    def _answer(self, call: Instr) -> Value:
        """A question's answer, as a number that the loader may change."""
        access = _QUESTIONS[intrinsic_name(call)](self, call)
        at = Builder(call)
        value = at.add("load", call.type, [self._global(access, call.type)], align=8)
        self.made[call] = at.made
        return value

    def _global(self, access: CoreAccess, type: Type) -> GlobalVariable:
        """The global that stands for `access`, as clang's optimiser would leave it."""
        made = GlobalVariable(access.name, type)
        made.attributes = ('"btf_ama"',)
        if access.root is not None:
            made.attachments[PRESERVE_ACCESS] = access.root
        self.ctx.add_access(made, access)
        return made

    # What the calls say.

    def _step(self, link: Link) -> Step:
        if link.name == "preserve.union.access.index":
            return Step(link.type, link.index, link.is_array)
        type = element_type(self.ctx, link.call, 0)
        if link.name == "preserve.struct.access.index":
            return Step(link.type, link.index, link.is_array, align_of(type))
        whole = number(link.call.args[1]) == 0 and isinstance(type, ArrayType)
        return Step(link.type, link.index, link.is_array, whole=whole)

    def _field(self, link: Link, kind: int) -> CoreAccess | None:
        steps = [self._step(each) for each in link.chain()]
        return field_access(steps, kind, self.ctx.target.big_endian, self.names.typedef_of)

    def _plain_offset(self, link: Link) -> int:
        if link.name == "preserve.union.access.index":
            return 0
        indices = array_indices(link.call) if link.is_array else struct_indices(link.call)
        return offset_of(element_type(self.ctx, link.call, 0), [number(index) for index in indices]) or 0

    def field_info(self, call: Instr) -> CoreAccess:
        kind = _choice(call.args[1], tuple(QUESTIONS))
        link = self.chains.source(call.args[0])
        access = self._field(link, kind) if link is not None else None
        if access is None:
            raise CompileError("information about what is no field of a struct or union")
        return access

    def type_info(self, call: Instr) -> CoreAccess:
        return type_access(_type(call), _choice(call.args[1], TYPE_FLAGS))

    def type_id(self, call: Instr) -> CoreAccess:
        return type_access(_type(call), _choice(call.args[1], ID_FLAGS))

    def enum_value(self, call: Instr) -> CoreAccess:
        return enumerator_access(_type(call), _choice(call.args[2], ENUMERATOR_FLAGS), _text(call.args[1]))


_QUESTIONS: dict[str, Callable[[_Lowering, Instr], CoreAccess]] = {
    FIELD_INFO: _Lowering.field_info,
    TYPE_INFO: _Lowering.type_info,
    ENUM_VALUE: _Lowering.enum_value,
    TYPE_ID: _Lowering.type_id,
}


def _choice(value: Value, kinds: tuple[int, ...]) -> int:
    chosen = number(value)
    if chosen is None or chosen >= len(kinds):
        raise CompileError("a CO-RE question of a kind that is not known")
    return kinds[chosen]


def _type(call: Instr) -> MDNode:
    type = (call.attachments or {}).get(PRESERVE_ACCESS)
    if type is None:
        raise CompileError("a CO-RE question without the type that it is about")
    return type


def _text(value: Value) -> str:
    """The string that a pointer leads to."""
    while isinstance(value, ConstExpr) and value.operands:
        value = value.operands[0]
    content = value.initializer if isinstance(value, GlobalVariable) else None
    if not isinstance(content, ConstBytes):
        raise CompileError("a CO-RE question about an enumerator without its name")
    return content.data.split(b"\0")[0].decode("utf-8", "replace")


# CO-RE globals.


def _note_globals(ctx: Context) -> None:
    """Note the accesses of all CO-RE globals that are loaded; refuse every other use of one."""
    for instr in ctx.fn.instrs():
        for position, operand in enumerate(instr.operands):
            if isinstance(operand, GlobalVariable) and is_core_global(operand):
                if instr.op != "load" or position:
                    ctx.refuse(instr, f"the CO-RE access {operand.name!r} is used other than as a number")
                else:
                    _note_load(ctx, instr, operand)
            elif isinstance(operand, ConstExpr) and (named_there := _core_global_in(operand)) is not None:
                ctx.refuse(instr, f"the CO-RE access {named_there.name!r} is used within a constant")


def _note_load(ctx: Context, load: Instr, variable: GlobalVariable) -> None:
    access = ctx.accesses.get(variable) or access_of(variable)
    if access is None:
        ctx.refuse(load, f"the CO-RE access {variable.name!r} is not of a form that is known")
    elif load.type not in ((I64,) if access.kind in WIDE_KINDS else (I32, I64)):
        ctx.refuse(load, f"the CO-RE access {variable.name!r} is loaded as {load.type}")
    else:
        ctx.add_access(variable, access)


def _core_global_in(expression: ConstExpr) -> GlobalVariable | None:
    waiting: list[Value] = list(expression.operands)
    while waiting:
        value = waiting.pop()
        if isinstance(value, GlobalVariable) and is_core_global(value):
            return value
        if isinstance(value, ConstExpr):
            waiting += value.operands
    return None
