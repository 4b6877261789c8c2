"""LLVM's middle end as a library: print the module, run llvmlite's pass manager, read the result back.

The pipeline is LLVM's -O2 for modules with three things kept out of it, since BPF has no answer to them:

- Vectors: both vectorisers are off.
- Unrolling: a loop is verified iteration by iteration either way, and unrolled it is only longer code.
- Library calls: while the passes run, every function carries `no-builtins` (a loop never becomes a memset or
  memcpy of variable length, which BPF cannot do) and `no-jump-tables` (a switch never becomes a table of pointers
  or values). Both attributes are taken off again, except where the input had them.

When this LLVM knows BPF, BPF's target machine guides the passes and adds BPF's own ones (CO-RE accesses, barriers
that keep bounds checks in the verifier's sight). Otherwise any other machine does: the module's data layout and
triple stay BPF's, and processor attributes are kept from a machine that would not understand them. So too for
modules with CO-RE accesses that no pass has lowered yet: BPF's passes end the process on some of them, where our own
code generator can say what is wrong.
"""

from __future__ import annotations

from functools import cache
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

from ..errors import CompileError
from .printer import to_text
from .reader import read
from .values import Function, Module
from .verify import verify

if TYPE_CHECKING:
    from ..target import Target

_SHIELDS = ('"no-builtins"', '"no-jump-tables"="true"')
_PROCESSOR = ('"target-cpu"=', '"target-features"=', '"tune-cpu"=')
# Accesses that CO-RE may relocate, before any pass has lowered them.
_CORE_INTRINSICS = ("llvm.preserve.", "llvm.bpf.preserve.", "llvm.bpf.btf.type.id")
_SPEED_LEVEL = 2


def available() -> bool:
    """llvmlite is installed; finding that out does not import it."""
    return find_spec("llvmlite") is not None


def optimize(module: Module, target: Target, *, machine: str = "") -> Module:
    """The module after LLVM's passes; `module` itself stays as it was.

    machine: the triple whose target machine guides the passes; "" means BPF's, or where LLVM lacks that, the
    machine that this process runs on.

    Raises:
        CompileError: the module is malformed, or LLVM refuses it.
    """
    verify(module)
    attributes = {function.name: function.attributes for function in module.functions}
    text, foreign = _passed(module, target, machine)
    result = read(text, module.name)
    for function in result.functions:
        function.attributes = _restored(function, attributes.get(function.name, ()), foreign)
    return result


def _passed(module: Module, target: Target, machine: str) -> tuple[str, bool]:
    """The text of the module after the passes, and whether another machine than BPF's guided them."""
    llvm = _binding()
    if not machine and any(each.name.startswith(_CORE_INTRINSICS) for each in module.functions):
        machine = llvm.get_process_triple()
    found, foreign = _machine(llvm, target, machine)
    text = _shielded_text(module, foreign)
    try:
        parsed = llvm.parse_assembly(text, llvm.create_context())
        parsed.verify()
    except RuntimeError as error:
        raise CompileError(f"LLVM refuses the module: {_first_line(error)}") from None
    tuning = llvm.create_pipeline_tuning_options(speed_level=_SPEED_LEVEL)
    tuning.loop_vectorization = False
    tuning.slp_vectorization = False
    tuning.loop_interleaving = False
    tuning.loop_unrolling = False
    builder = llvm.create_pass_builder(found, tuning)
    builder.getModulePassManager().run(parsed, builder)
    return str(parsed), foreign


@cache
def _binding() -> Any:
    """llvmlite, made ready once a process."""
    import llvmlite.binding as llvm

    # Else the text parser verifies modules with debug info on its own, and ends the process when one is broken.
    llvm.set_option("pybpf", "-disable-auto-upgrade-debug-info")
    llvm.initialize_all_targets()
    return llvm


def _machine(llvm: Any, target: Target, triple: str) -> tuple[Any, bool]:
    """A target machine, and whether it is another than BPF's."""
    wanted = triple or ("bpfeb" if target.big_endian else "bpfel")
    try:
        found = llvm.Target.from_triple(wanted)
    except RuntimeError:
        wanted = llvm.get_process_triple()
        found = llvm.Target.from_triple(wanted)
    foreign = not wanted.startswith("bpf")
    return found.create_target_machine(cpu="" if foreign else target.cpu, opt=_SPEED_LEVEL), foreign


def _shielded_text(module: Module, foreign: bool) -> str:
    """The module's text, its functions with the attributes that they have while the passes run."""
    kept = [(function, function.attributes) for function in module.functions]
    try:
        for function, texts in kept:
            if foreign:
                texts = tuple(text for text in texts if not text.startswith(_PROCESSOR))
            if not function.is_declaration:
                texts += tuple(shield for shield in _SHIELDS if shield not in texts)
            function.attributes = texts
        return to_text(module)
    finally:
        for function, texts in kept:
            function.attributes = texts


def _restored(function: Function, before: tuple[str, ...], foreign: bool) -> tuple[str, ...]:
    """The attributes after the passes, without the shields, with what was kept from a foreign machine."""
    texts = tuple(text for text in function.attributes if text not in _SHIELDS or text in before)
    if foreign:
        texts += tuple(text for text in before if text.startswith(_PROCESSOR))
    return texts


def _first_line(error: RuntimeError) -> str:
    """The reason; a syntax error's own first line only says that it is one."""
    lines = [line.strip() for line in str(error).splitlines() if line.strip()]
    return lines[1] if lines[1:] and lines[0].startswith("LLVM IR parsing") else lines[0]
