"""From source to object: the steps in their order, for the public functions, the command line and tests."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from .errors import FormatError
from .target import Target

if TYPE_CHECKING:
    from .ir.values import Module
    from .lang.unit import Unit
    from .object import Object
    from .pipeline import Options

DEFAULT_TARGET = Target()
BITCODE = (b"BC\xc0\xde", b"\xde\xc0\x17\x0b")  # the magic numbers of LLVM's binary form


def module_of(unit: Unit, target: Target = DEFAULT_TARGET) -> Module:
    """Lower the decorated functions of `unit` to LLVM IR, not yet optimised.

    Raises:
        CompileError: the program uses what the language or BPF does not have.
    """
    from .lang.compile import lower

    return lower(unit, target)


def read_ir(text: str | bytes, name: str = "<ir>") -> Module:
    """Read LLVM IR text.

    Raises:
        FormatError: the text is malformed, or it is LLVM's binary form.
    """
    from .ir.reader import read

    if isinstance(text, bytes) and text.startswith(BITCODE):
        raise FormatError("this is LLVM bitcode; write text instead (clang -S -emit-llvm, llvm-dis)", name, 0)
    return read(text, name)


def optimized(module: Module, target: Target = DEFAULT_TARGET) -> Module:
    """Make the module smaller: by LLVM's passes when llvmlite is installed, else by our own. `module` may change."""
    from .ir import optimize
    from .ir.computed import compute_constants

    for fn in module.functions:
        compute_constants(fn)  # today's LLVM does not read all constant expressions that earlier ones wrote
    if optimize.available():
        return optimize.optimize(module, target)
    from .ir.simplify import simplify

    simplify(module)
    return module


def object_of(module: Module, target: Target = DEFAULT_TARGET, options: Options | None = None) -> Object:
    """Generate code for a module.

    Raises:
        CompileError: the module asks for what BPF cannot do.
        FormatError: its assembly outside of functions (`module asm`) is malformed.
    """
    from .pipeline import compile_module

    text, module.asm = module.asm, ""
    declared = [fn.name for fn in module.functions if not fn.is_definition]
    obj = compile_module(module, target, options)
    if not text.strip():
        return obj
    from .elf.module_asm import with_assembly

    return with_assembly(text, declared, obj)


def build(unit: Unit, target: Target = DEFAULT_TARGET, *, clock: Callable[[str], object] | None = None) -> Object:
    """All of it: Python definitions to an object. `clock` is told the name of each step when it is done."""
    done = clock or (lambda step: None)
    module = module_of(unit, target)
    done("front")
    module = optimized(module, target)
    done("optimise")
    obj = object_of(module, target)
    done("back")
    return obj
