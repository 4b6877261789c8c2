"""CO-RE in this process: programs are fitted to the kernel's types before they are loaded.

The kernel does it by itself since 5.17, which costs nothing. This is for older ones, for functions without type, for
types that do not come from this kernel; and for programs that the kernel refuses, because here it is known why.
"""

from __future__ import annotations

from ..btf.core import Resolver, Result
from ..btf.core_patch import patch
from ..btf.lazy import BtfFile
from ..errors import RelocError, VerifierError
from ..object import CoreReloc, Function
from .kerneltypes import KernelTypes
from .relocate import Linked
from .typeinfo import TypeInfo


class Fitting:
    """Fits the programs of one object. target: the types to fit them to, None for those of the running kernel."""

    def __init__(self, types: TypeInfo, kernel: KernelTypes, target: BtfFile | None = None) -> None:
        self._types = types
        self._kernel = kernel
        self._target = target
        self._resolver: Resolver | None = None

    def fit(self, linked: Linked) -> dict[int, Result]:
        """Patch the code of a program; returns what stands for instructions that no longer make sense, by slot.

        Raises:
            RelocError: a relocation is malformed, or the kernel's types leave open what it means.
            NotSupported: the kernel has no type information.
        """
        poisoned: dict[int, Result] = {}
        for start, function in linked.parts:
            slots = _slots(start, function) if function.core else {}
            for reloc in function.core:
                result = self._result(reloc, function)
                slot = slots[id(reloc.insn)]
                if not patch(linked.code, slot, result, linked.big_endian):
                    poisoned[slot] = result
        return poisoned

    @staticmethod
    def explained(error: VerifierError, poisoned: dict[int, Result]) -> VerifierError:
        """The verifier's refusal; where it met what makes no sense in this kernel, with what was meant."""
        result = poisoned.get(error.insn) if error.insn is not None else None
        if result is None:
            return error
        reason = f"CO-RE: {result.what}: {result.reason}"
        return VerifierError(error.program, error.errno, error.log, reason, error.insn, error.loc)

    def _result(self, reloc: CoreReloc, function: Function) -> Result:
        if self._resolver is None:
            self._resolver = self._made(function)
        try:
            return self._resolver.resolve(reloc.type, reloc.access, reloc.kind)
        except RelocError as error:
            where = f"{reloc.insn.loc}: " if reloc.insn.loc else f"function {function.name!r}: "
            raise RelocError(where + error.message, error.tried) from None

    def _made(self, function: Function) -> Resolver:
        if self._target is not None:
            return Resolver(self._target, self._types.id_of, big_endian=self._types.obj.big_endian)
        kernel = self._kernel.types(f"function {function.name!r}")
        return Resolver(kernel, self._types.id_of, self._kernel.modules, big_endian=self._types.obj.big_endian)


def _slots(start: int, function: Function) -> dict[int, int]:
    """Where each instruction of `function`, which begins at slot `start`, lies."""
    slots = {}
    for insn in function.insns:
        slots[id(insn)] = start
        start += insn.slots
    return slots
