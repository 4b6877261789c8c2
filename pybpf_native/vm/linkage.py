"""The code of a machine: functions translated when they are first called, what their symbols stand for, and which
instruction a line of Python belongs to.

When the machine has BTF, the CO-RE relocations of a function are resolved against it before it is translated; what
makes no sense there is an error of whoever comes to the instruction.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping
from types import CodeType, FrameType, TracebackType
from typing import Any

from ..btf.core import Resolver
from ..btf.core_patch import patch
from ..btf.lazy import BtfFile
from ..errors import FormatError, RelocError, VmError
from ..isa.decode import decode
from ..isa.encode import encode
from ..isa.insn import FP, Insn
from ..object import CoreReloc, Extern, Function, Object
from ..source import Loc
from .helpers import HELPERS, KFUNCS, missing_helper, missing_kfunc
from .layout import Layout
from .memory import Fault
from .rights import kfunc_refusal, refusal
from .semantics import statements
from .translate import Callee, Code, Target, Translated, translate

MAX_LOOPS = 1 << 23  # rounds of one may_goto loop
# What the stack of each function is rounded up to for the JIT (round_up_stack_depth, verifier.c); older kernels and
# the kernel's own interpreter want 32 for each, also where it has none.
STACK_ROUND = 16
TAIL_CALL, SPIN_LOCK = 12, 93
UNDER_LOCK = ("helper_93", "helper_94")  # the first has words of its own for it


class Linkage(Target):
    """names: what translated code may call. btf: the types that accesses are fitted to, None to leave them."""

    def __init__(self, obj: Object, layout: Layout, names: dict[str, Any], btf: BtfFile | None) -> None:
        self.object = obj
        self.layout = layout
        self.statements = statements(obj.big_endian)
        self.loops = MAX_LOOPS
        self.translated: dict[int, Translated] = {}
        self._by_code: dict[CodeType, Translated] = {}
        self._names = names
        self._resolver = Resolver(btf, lambda type: 0, big_endian=obj.big_endian) if btf is not None else None
        self._unfit: dict[int, str] = {}  # id of an instruction -> why it makes no sense
        calls = (insn for one in obj.functions for insn in one.insns if insn.op.name == "call_helper")
        self._locks = any(insn.imm == SPIN_LOCK for insn in calls)

    def code(self, function: Function) -> Code:
        """The Python function of `function` and, translated as well, of all that it calls."""
        pending = [function]
        while pending:
            one = pending.pop()
            if id(one) in self.translated:
                continue
            try:
                made = translate(self._fitted(one), len(self.translated), self)
            except Fault as fault:
                raise VmError(fault.what, one.name) from None
            self.translated[id(one)] = made
            assert made.code is not None
            self._names |= {f"hits_{made.number}": made.hits, f"jumps_{made.number}": made.jumps}
            exec(made.code, self._names)
            self._names[f"function_{id(one)}"] = code = self._names[made.name]
            self._by_code[code.__code__] = made
            pending += [insn.sym for insn in one.insns if isinstance(insn.sym, Function)]
        result: Code = self._names[f"function_{id(function)}"]
        return result

    # -- what the translator asks

    def local(self, insn: Insn) -> str:
        if not isinstance(insn.sym, Function):
            name = insn.sym.name if isinstance(insn.sym, Extern) else "no function"
            raise Fault(f"a call of {name!r}, which the object does not have")
        return f"function_{id(insn.sym)}"

    def wide(self, insn: Insn) -> int:
        return self.layout.reference(insn)

    def callee(self, insn: Insn) -> Callee:
        """How a helper or kernel function is called.

        Raises:
            Fault: the interpreter does not have it, or no program of the object may call it.
        """
        if isinstance(insn.sym, Extern):
            found, name = KFUNCS.get(insn.sym.name), f"kfunc_{insn.sym.name}"
            if found is None:
                raise Fault(missing_kfunc(insn.sym.name))
            refusals = self._refusals(kfunc_refusal, insn.sym.name)
        else:
            found, name = HELPERS.get(insn.imm), f"helper_{insn.imm}"
            refusals = self._refusals(refusal, insn.imm) if insn.op.name == "call_helper" else {}
            if found is None or insn.op.name != "call_helper":
                raise Fault(next(filter(None, refusals.values()), "") or missing_helper(insn.imm))
        function = _rightful(found.function, refusals)
        self._names[name] = self._guarded(function, name) if self._locks else function
        return Callee(name, found.required, found.total, found.calls_back)

    def refused(self, number: int, section: str) -> str:
        """Why a program of `section` may not call helper `number`; "" when it may."""
        return refusal(number, section, self.object.license)

    def _refusals(self, ask: Callable[[Any, str, str], str], callee: int | str) -> dict[str, str]:
        """Section of a program -> why it may not call it. Functions are translated once for all programs."""
        license = self.object.license
        return {section: ask(callee, section, license) for section in {one.section: 0 for one in self.object.programs}}

    def _guarded(self, function: Callable[..., Any], name: str) -> Callable[..., Any]:
        """A helper that is refused while a lock is held, but for the one that gives it back."""
        if name in UNDER_LOCK:
            return function

        def call(vm: Any, *arguments: Any) -> Any:
            if vm.state.locked:
                raise Fault("a call while a lock is held: only bpf_spin_unlock is allowed then")
            return function(vm, *arguments)

        return call

    def unfit(self, insn: Insn) -> str:
        return self._unfit.get(id(insn), "")

    def base(self, function: Function) -> int:
        return self.layout.code_address(function)

    def depth(self, function: Function) -> int:
        return stack_depth(function.insns)

    def landings(self, function: Function) -> set[int]:
        """The slots of `function` whose addresses are taken somewhere, where a computed jump may go."""
        wide = (insn for one in self.object.functions for insn in one.insns if insn.sym is function)
        found = {insn.imm // 8 for insn in wide if insn.op.name == "ld_func"}
        relocs = (reloc for section in self.object.sections for reloc in section.relocs)
        return found | {reloc.addend // 8 for reloc in relocs if reloc.symbol is function}

    # -- CO-RE

    def _fitted(self, function: Function) -> Function:
        """`function` with its accesses as the machine's BTF has them."""
        if self._resolver is None or not function.core:
            return function
        changed = {id(reloc.insn): self._patched(reloc, function.name) for reloc in function.core}
        made = Function(function.name, function.section, [changed.get(id(insn), insn) for insn in function.insns])
        made.type = function.type
        return made

    def _patched(self, reloc: CoreReloc, name: str) -> Insn:
        assert self._resolver is not None
        old = reloc.insn
        new = Insn(old.op, old.defs, old.uses, off=old.off, imm=old.imm, sym=old.sym, loc=old.loc)
        try:
            result = self._resolver.resolve(reloc.type, reloc.access, reloc.kind)
            code = bytearray(encode([Insn(old.op, old.defs, old.uses, off=old.off, imm=old.imm)]))
            if patch(code, 0, result, big_endian=False):
                (found,) = decode(bytes(code))
                new.op, new.off, new.imm = found.op, found.off, found.imm
            else:
                self._unfit[id(new)] = f"CO-RE: {result.what}: {result.reason}"
        except (RelocError, FormatError) as error:
            raise VmError(str(error), name, None, old.loc) from None
        return new

    # -- where a program is

    def places(self, traceback: TracebackType | None) -> list[tuple[Translated, int]]:
        """(function, instruction) of every function of the program that was running, the program first."""
        places = []
        while traceback is not None:
            made = self._by_code.get(traceback.tb_frame.f_code)
            if made is not None:
                places.append((made, made.lines[traceback.tb_lineno - 1]))
            traceback = traceback.tb_next
        return places

    def place(self, frame: FrameType | None) -> tuple[Translated, int] | None:
        """(function, instruction) of the innermost function of the program on the stack of `frame`."""
        while frame is not None:
            made = self._by_code.get(frame.f_code)
            if made is not None:
                return made, made.lines[frame.f_lineno - 1]
            frame = frame.f_back
        return None


def loc_before(function: Function, index: int) -> Loc | None:
    """The source line of an instruction, or of the nearest one before it."""
    return next((insn.loc for insn in reversed(function.insns[: index + 1]) if insn.loc), None)


def stack_depth(insns: list[Insn]) -> int:
    """The bytes of stack that a function takes, as its code names them: in accesses, and as r10 minus a number."""
    deepest, copies = 0, set[int]()
    for insn in insns:
        if insn.op.shape.off == "disp" and insn.uses[0] == FP:
            deepest = min(deepest, insn.off)
        elif insn.op.name == "mov64_rr" and insn.uses == (FP,):
            copies.add(insn.defs[0])
            continue
        elif insn.op.name == "add64_ri" and insn.defs[0] in copies:
            deepest = min(deepest, insn.imm)
        copies -= set(insn.defs)
    return -(deepest // STACK_ROUND) * STACK_ROUND


def _rightful(function: Callable[..., Any], refusals: Mapping[str, str]) -> Callable[..., Any]:
    """A helper that is refused to programs of some sections.

    Raises:
        Fault: it is refused to all.
    """
    reasons = [why for why in refusals.values() if why]
    if not reasons:
        return function
    if len(reasons) == len(refusals):
        raise Fault(reasons[0])

    def call(vm: Any, *arguments: Any) -> Any:
        if why := refusals.get(vm.section):
            raise Fault(why)
        return function(vm, *arguments)

    return call


@functools.cache
def helper_as_code(number: int) -> Callable[..., int] | None:
    """Helper `number` as it is called through a register: C has helpers as pointers whose value is the number."""
    found = HELPERS.get(number)
    if found is None or number == TAIL_CALL:
        return None

    def call(vm: Any, *registers: int | None) -> int:
        for register, value in enumerate(registers[: found.required], 1):
            if value is None:
                raise Fault(f"r{register} is read, and nothing has been written to it")
        result: int = found.function(vm, *registers[: found.total])
        return result & (1 << 64) - 1

    return call
