"""Selecting inline assembly: a call of `asm` becomes one machine operation that holds the text (`mir/asm.py`).

Operands. An output is a definition, an input a use; an input tied to an output is a use in the same register. One
tie is stated as such; further ones get a machine register of their own, the same on both sides. A memory operand is
a register plus an offset, or a place below r10. Numbers, symbols and labels are part of the text.

Registers that the text overwrites beside its outputs, because the clobbers say so or the text plainly does, are kept
free of operands. With early-clobber outputs the inputs live on behind the text, so that no output takes their place.

`asm goto` ends its block, and an instruction there defines nothing. Its outputs are operands that it overwrites in
place, handed to the block at each edge's end, which `expand_asm_results` has made beforehand.
"""

from __future__ import annotations

import re

from ...errors import FormatError
from ...ir.types import VOID, StructType
from ...ir.values import Constant, ConstExpr, ConstInt, ConstSimple, Function, GlobalValue, InlineAsm, Instr, Value
from ...isa.insn import CALLER_SAVED, FP
from ...isa.opcodes import CALL, OPS
from ...mir.asm import (
    ASM,
    ASM_CLOSE,
    ASM_GOTO,
    ASM_IN,
    ASM_OPEN,
    FREE,
    LABEL,
    MEMORY,
    NUMBER,
    REGISTER,
    SYMBOL,
    AsmOperand,
    AsmPlace,
    AsmRegs,
    AsmText,
)
from ...mir.expand_asm import asm_insns, refusal
from ..control import JUMP, end_block
from ..known import width_of
from ..memory import access
from ..selector import Address, Selector, has_register
from .constraints import REGISTERS, Constraint, parse_constraints
from .results import RESULT
from .template import parse_template

_IMMEDIATE, _REGISTER = frozenset("insX"), frozenset("rwX{")
_NAMED = re.compile(r"(?<![\w.$@])[rw](\d|10)(?![\w.$])")


def call(s: Selector, instr: Instr) -> None:
    """A call of inline assembly."""
    _bind_results(s, instr, _attempt(s, instr))


def callbr(s: Selector, instr: Instr) -> None:
    """`asm goto`; without labels it is a call and a jump."""
    results = _attempt(s, instr)
    if not s.block.succs:
        _bind_results(s, instr, results)
        end_block(s, JUMP, instr, instr.blocks[:1])


def _attempt(s: Selector, instr: Instr) -> list[int]:
    """Select the operation; returns the registers of its results, none when it could not be done."""
    asm = instr.callee
    if not isinstance(asm, InlineAsm):
        s.ctx.refuse(instr, "a callbr of anything but inline assembly is not supported")
        return []
    try:
        if "inteldialect" in asm.flags:
            raise FormatError("BPF has one dialect")
        lowering = _Lowering(s, instr, parse_constraints(asm.constraints), parse_template(asm.template))
        lowering.find_overwritten()
        return lowering.emit_goto() if lowering.goto else lowering.emit()
    except FormatError as error:
        s.ctx.diagnostics.add(refusal(error, s.ctx.fn.name, s.ctx.loc(instr)))
    return []


def _bind_results(s: Selector, instr: Instr, results: list[int]) -> None:
    """Give the results their registers; after an error, those that others ask for get any."""
    if has_register(instr):
        s.bind(instr, results[0] if results else s.constant(0, 64))
    for user in s.using.get(instr, ()):
        if user.op == RESULT:
            index = user.indices[0]
            s.bind(user, results[index] if index < len(results) else s.constant(0, 64))


def result(s: Selector, instr: Instr) -> None:
    """`extractvalue`: of assembly, it was bound with the assembly; nothing else has members by now."""
    if instr not in s.regs:
        s.ctx.refuse(instr, f"extractvalue of {instr.operands[0].type} is not supported")
        s.bind(instr, s.constant(0, 64))


class _Output:
    """One output in a register: the constraint, the index of its tied use or -1, its operand."""

    __slots__ = ("constraint", "operand", "tied")

    def __init__(self, constraint: Constraint, operand: AsmOperand) -> None:
        self.constraint = constraint
        self.operand = operand
        self.tied = -1


class _Lowering:
    """One asm on its way: `uses` are registers with the machine registers they must be in (or FREE)."""

    def __init__(self, s: Selector, instr: Instr, constraints: list[Constraint], pieces: list[str | AsmPlace]) -> None:
        self.s = s
        self.instr = instr
        self.uses: list[int] = []
        self.fixed: list[int] = []
        self.outputs: list[_Output] = []
        self.operands: list[AsmOperand] = []
        self.declared = {c.fixed for c in constraints if c.kind == "clobber" and c.fixed >= 0}
        self.named = {int(found[1]) for piece in pieces if isinstance(piece, str) for found in _NAMED.finditer(piece)}
        self.early = any(c.early for c in constraints)
        self.goto = instr.op == "callbr" and len(instr.blocks) > 1
        self._check_counts(constraints)
        self._make_operands(constraints)
        for piece in pieces:
            if isinstance(piece, AsmPlace):
                self._check_place(piece)
        self.text = AsmText(s.ctx.fn.name, pieces, self.operands)
        self.clobbers: list[int] = []

    # What the constraints say.

    def _check_counts(self, constraints: list[Constraint]) -> None:
        arguments = sum(c.kind == "in" or (c.kind == "out" and c.indirect) for c in constraints)
        labels = sum(c.kind == "label" for c in constraints)
        outputs = sum(c.kind == "out" and not c.indirect for c in constraints)
        type = self.instr.type
        results = 0 if type is VOID else len(type.fields or ()) if isinstance(type, StructType) else 1
        targets = len(self.instr.blocks) - 1 if self.instr.op == "callbr" else 0
        for what, said, given in (
            ("operands", arguments, len(self.instr.args)),
            ("labels", labels, targets),
            ("results", outputs, results),
        ):
            if said != given:
                raise FormatError(f"its constraints are for {said} {what}, it has {given}")

    def _make_operands(self, constraints: list[Constraint]) -> None:
        arguments = iter(self.instr.args)
        label = 0
        outputs: list[_Output | None] = []  # by constraint; None for what is no output in a register
        for constraint in constraints:
            if constraint.kind == "clobber":
                continue
            output = None
            if constraint.kind == "label":
                operand = AsmOperand(LABEL, number=label)
                label += 1
            elif constraint.indirect:
                operand = self._memory(constraint, next(arguments))
            elif constraint.kind == "out":
                output = self._output(constraint)
                operand = output.operand
            elif constraint.tied >= 0:
                operand = self._tied(constraint.tied, outputs[constraint.tied], next(arguments))
            else:
                operand = self._input(constraint, next(arguments))
            self.operands.append(operand)
            outputs.append(output)

    def _output(self, constraint: Constraint) -> _Output:
        letter = self._register_letter(constraint)
        type = self.instr.type
        index = len(self.outputs)
        if isinstance(type, StructType):
            assert type.fields is not None
            type = type.fields[index]
        if not letter or not has_register(Value(type)):
            raise FormatError(f"an output of type {type} with constraint {constraint.codes!r} is not supported")
        operand = AsmOperand(REGISTER, letter=letter, define=index)
        self.outputs.append(_Output(constraint, operand))
        return self.outputs[-1]

    def _tied(self, index: int, output: _Output | None, value: Value) -> AsmOperand:
        """An input in the place of output `index`. Where that is memory, the value is there: as in LLVM's
        SelectionDAGBuilder, which adds nothing to the operand."""
        if self.operands[index].kind == MEMORY:
            return self.operands[index]
        if output is None or not has_register(value):
            raise FormatError(f"an input of type {value.type} in the place of this output is not supported")
        output.tied = self._use(self.s.reg(value), output.constraint.fixed)
        return output.operand

    def _input(self, constraint: Constraint, value: Value) -> AsmOperand:
        """The first way that suits: a number or symbol, a register, memory."""
        if isinstance(value, Constant) and _IMMEDIATE & set(constraint.codes):
            operand = self._immediate(constraint.codes, value)
            if operand is not None:
                return operand
        letter = self._register_letter(constraint)
        if letter and has_register(value):
            return AsmOperand(REGISTER, letter=letter, use=self._use(self.s.reg(value), constraint.fixed))
        if "m" in constraint.codes and has_register(value):
            return self._spilled(value)
        raise FormatError(f"an operand of type {value.type} with constraint {constraint.codes!r} is not supported")

    def _register_letter(self, constraint: Constraint) -> str:
        """How the register is called, `r` or `w`; "" when the operand cannot be in one."""
        code = next((code for code in constraint.codes if code in _REGISTER), "")
        return {"": "", "{": constraint.letter, "w": "w"}.get(code, "r")

    def _immediate(self, codes: str, value: Constant) -> AsmOperand | None:
        """A number, or a symbol and a number; None when it is neither or the letter is not for it."""
        if isinstance(value, ConstInt):
            number = value.value if width_of(value) == 1 else value.signed
            return AsmOperand(NUMBER, number=number) if codes != "s" else None
        if not isinstance(value, (ConstExpr, ConstSimple, GlobalValue)) or not has_register(value):
            return None
        base, offset = self.s.split_constant(value)
        if base is None:
            return AsmOperand(NUMBER, number=offset) if codes != "s" else None
        if codes == "n":
            raise FormatError("constraint 'n' is for numbers, not for symbols")
        extern = isinstance(base, Function) and base.is_declaration
        return AsmOperand(SYMBOL, symbol=base.name, number=offset, extern=extern)

    def _memory(self, constraint: Constraint, pointer: Value) -> AsmOperand:
        if "m" not in constraint.codes:
            raise FormatError(f"an indirect operand with constraint {constraint.codes!r} is not supported")
        address = self.s.address(pointer)
        if address.core is not None:
            address = Address(self.s.reg(pointer))
        if address.stack is not None:
            return AsmOperand(MEMORY, number=address.offset, place=address.stack)
        return AsmOperand(MEMORY, number=address.offset, use=self._use(address.base, FREE))

    def _spilled(self, value: Value) -> AsmOperand:
        """A value in memory of its own."""
        size = 8 if width_of(value) > 32 else 4
        place = self.s.fn.new_object(f"asm{len(self.s.fn.objects)}", size, size, self.s.loc)
        access(self.s, OPS[f"stx{8 * size}"], Address(FP, 0, place), values=(self.s.reg(value),))
        return AsmOperand(MEMORY, place=place)

    def _use(self, reg: int, fixed: int) -> int:
        self.uses.append(self.s.result(OPS["mov64_rr"], (FP,)) if reg == FP else reg)
        self.fixed.append(fixed)
        return len(self.uses) - 1

    def _check_place(self, place: AsmPlace) -> None:
        if place.index >= len(self.operands):
            raise FormatError(f"there is no operand {place.index}")
        kind = self.operands[place.index].kind
        fits = {"l": kind == LABEL, "n": kind == NUMBER, "c": kind in (NUMBER, SYMBOL), "a": kind in (REGISTER, SYMBOL)}
        if not fits.get(place.modifier, True):
            raise FormatError(f"operand {place.index} is no {kind} for modifier {place.modifier!r}")

    # Registers.

    def find_overwritten(self) -> None:
        """Find the registers that the text overwrites beside its outputs.

        Raises:
            FormatError: the text is not assembly, or there are not enough registers.
        """
        uses, defs = self._trial()
        found = set(self.declared)
        for insn in asm_insns(self.text, uses, defs, self.s.target):
            found.update(CALLER_SAVED if insn.op.flags & CALL else insn.defs)
        found -= {reg for reg in (*uses, *defs) if reg not in (*self.declared, *self.named, *self.fixed)}
        found -= {output.constraint.fixed for output in self.outputs}
        self.clobbers = sorted(reg for reg in found if reg != FP)
        self._check_pressure()

    def _trial(self) -> tuple[list[int], list[int]]:
        """Registers for all operands, away from those that the text names, to see what it says."""
        taken = self.named | self.declared | set(self.fixed) | {output.constraint.fixed for output in self.outputs}
        free = [reg for reg in range(REGISTERS) if reg not in taken] or [0]
        uses = [fixed if fixed >= 0 else free[index % len(free)] for index, fixed in enumerate(self.fixed)]
        defs = []
        for index, output in enumerate(self.outputs):
            fixed = output.constraint.fixed
            spare = uses[output.tied] if output.tied >= 0 else free[(len(uses) + index) % len(free)]
            defs.append(fixed if fixed >= 0 else spare)
        return uses, defs

    def _check_pressure(self) -> None:
        for fixed in (self.fixed, [output.constraint.fixed for output in self.outputs]):
            twice = next((register for register in fixed if register >= 0 and fixed.count(register) > 1), None)
            if twice is not None:
                raise FormatError(f"two operands have to be in r{twice}")
        tied = {output.tied for output in self.outputs}
        inputs = {reg for index, reg in enumerate(self.uses) if index not in tied}
        ties = sum(output.tied >= 0 for output in self.outputs)
        fixed_inputs = {fixed for index, fixed in enumerate(self.fixed) if fixed >= 0 and index not in tied}
        kept = len(set(self.clobbers) - fixed_inputs)
        if self.early or self.goto:
            need = len(inputs) + len(self.outputs) + kept
        else:
            need = max(len(inputs) + ties, len(self.outputs)) + kept
        limit = REGISTERS - 1 if self.goto and self.outputs else REGISTERS
        if need > limit:
            raise FormatError(f"its operands and clobbers need {need} registers, {limit} are there")

    # Making instructions.

    def emit(self) -> list[int]:
        """The operation; returns the registers of the results."""
        s = self.s
        tied_first = self._choose_tie()
        def_fixed = [output.constraint.fixed for output in self.outputs]
        for index, output in enumerate(self.outputs):
            if output.tied >= 0 and index != tied_first:
                def_fixed[index] = self.fixed[output.tied] = self._own_register(output, def_fixed)
        inputs = [reg for index, reg in enumerate(self.uses) if all(o.tied != index for o in self.outputs)]
        lost = sorted(set(self.clobbers) & set(self.fixed))
        kept = [reg for reg in self.clobbers if reg not in lost]
        held = self._open(kept)
        results = [s.fn.new_reg() for _ in self.outputs]
        # The tied definition comes first: the allocator knows one, and that place for it.
        order = sorted(range(len(results)), key=lambda index: index != tied_first)
        for position, index in enumerate(order):
            self.outputs[index].operand.define = position
        regs = AsmRegs(
            [*self.fixed, *kept],
            [def_fixed[index] for index in order],
            tied=self.outputs[tied_first].tied if tied_first >= 0 else -1,
            clobbers=sum(1 << reg for reg in lost if reg not in def_fixed),
            text=self.text,
        )
        s.emit(ASM, [results[index] for index in order], [*self.uses, *held], sym=regs)
        living = list(dict.fromkeys(inputs)) if self.early else []
        if held or living:
            s.emit(ASM_CLOSE, (), [*held, *living], sym=AsmRegs([*kept, *[FREE] * len(living)]))
        return results

    def _choose_tie(self) -> int:
        """The output whose tie the allocator is told, or -1."""
        free = [i for i, o in enumerate(self.outputs) if o.tied >= 0 and o.constraint.fixed < 0]
        return free[0] if free else -1

    def _own_register(self, output: _Output, taken: list[int]) -> int:
        """A machine register for one more tied operand."""
        if output.constraint.fixed >= 0:
            return output.constraint.fixed
        busy = {*taken, *self.fixed, *self.clobbers}
        own = next((reg for reg in range(REGISTERS) if reg not in busy), None)
        if own is None:
            raise FormatError("there are not enough registers for its operands")
        return own

    def _open(self, kept: list[int]) -> list[int]:
        """Reserve machine registers."""
        held = [self.s.fn.new_reg() for _ in kept]
        if held:
            self.s.emit(ASM_OPEN, held, sym=AsmRegs((), kept))
        return held

    def emit_goto(self) -> list[int]:
        """The operation as the block's end; the successors' result operations get their registers."""
        s = self.s
        tied = {output.tied for output in self.outputs}
        lost = [i for i, fixed in enumerate(self.fixed) if fixed in self.clobbers and i not in tied]
        kept = [reg for reg in self.clobbers if reg not in self.fixed]
        untied = [output for output in self.outputs if output.tied < 0]
        made = [s.fn.new_reg() for _ in (*kept, *untied)]
        if made:
            s.emit(ASM_OPEN, made, sym=AsmRegs((), [*kept, *[output.constraint.fixed for output in untied]]))
        for index in (*lost, *sorted(tied - {-1})):
            reg = s.fn.new_reg()
            s.emit(ASM_IN, (reg,), (self.uses[index],), sym=AsmRegs((FREE,), (self.fixed[index],), tied=0))
            self.uses[index] = reg
        for output, reg in zip(untied, made[len(kept) :], strict=True):
            output.tied = self._use(reg, output.constraint.fixed)
        for output in self.outputs:
            output.operand.define, output.operand.use = -1, output.tied
        regs = AsmRegs([*self.fixed, *kept], text=self.text)
        end_block(s, ASM_GOTO, self.instr, self.instr.blocks, (*self.uses, *made[: len(kept)]))
        s.block.insns[-1].sym = regs
        self._pass_results()
        return []

    def _pass_results(self) -> None:
        """Every edge hands the results to its own block."""
        if not self.outputs:
            return
        s = self.s
        for args, target in zip(s.block.args, self.instr.blocks, strict=True):
            params = [s.fn.new_reg() for _ in self.outputs]
            s.blocks[target].params += params
            args += [self.uses[output.tied] for output in self.outputs]
            for instr in target.instrs:
                if instr.op == RESULT and instr.operands[0] is self.instr:
                    s.bind(instr, params[instr.indices[0]])
