"""The list of passes from LLVM IR to an object, and the driver that runs it.

Each row says what a pass is called, what it leaves behind, what it must come after and why. A crash inside a
pass names it and the function; a pass's result can be shown by name; tests verify the form after every pass.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from .allocate import assign_registers
from .debuginfo import attach_types
from .emit import emit
from .errors import BpfError, CompileError, Diagnostics, InternalError, Unsupported
from .frame import assign_places, place_objects
from .garbage import Paused
from .ir.debuginfo import Locations
from .ir.values import Function as IrFunction
from .ir.values import Module
from .isel.context import Context
from .isel.legalize import legalize
from .isel.release import release
from .isel.select import select
from .mir.bypass import bypass_jumps
from .mir.cleanup import clean_up
from .mir.dead import remove_dead
from .mir.edges import split_critical_edges
from .mir.expand_asm import expand_asm
from .mir.func import Function
from .mir.hoist import hoist_edge_moves
from .mir.islands import add_islands
from .mir.layout import lay_out
from .mir.lifetimes import separate_objects, unite_objects
from .mir.merge import merge_ends
from .mir.share import share_addresses
from .mir.sink import sink_to_copies
from .mir.tails import share_tails
from .mir.text import to_text
from .mir.verify import verify_physical, verify_ssa
from .object import Object
from .target import Target

# Forms a function is in: LLVM IR, machine code in SSA, machine code over machine registers, laid out.
IR, SSA, PHYSICAL, LAID_OUT = "ir", "ssa", "physical", "laid out"


@dataclass
class State:
    """One function on its way through the passes."""

    context: Context
    machine: Function | None = None

    @property
    def mir(self) -> Function:
        assert self.machine is not None
        return self.machine


@dataclass(frozen=True)
class Pass:
    """name; run; form it leaves; `after`: the passes that must have run before; why; required or an improvement."""

    name: str
    run: Callable[[State], object]
    form: str
    after: tuple[str, ...] = ()
    why: str = ""
    required: bool = True


def _select(state: State) -> None:
    """Raises all errors of the function together, one of a stack that is too small among them."""
    diagnostics = state.context.diagnostics
    state.context.forget_regions()
    state.machine = select(state.context)
    state.mir.loc = state.context.locations.of_function(state.context.fn)
    if diagnostics.errors:
        separate_objects(state.mir)
        try:
            assign_places(state.mir)
        except CompileError as error:
            diagnostics.add(error)
        diagnostics.check()
    release(state.context.fn)


PIPELINE: tuple[Pass, ...] = (
    Pass("legalize", lambda s: legalize(s.context), IR),
    Pass("select", _select, SSA, ("legalize",), "selection knows only what BPF can do"),
    Pass("dead", lambda s: remove_dead(s.mir), SSA, ("select",), "folding leaves constants over", required=False),
    Pass("share", lambda s: share_addresses(s.mir), SSA, ("dead",), "dead immediates are no reason to share", False),
    Pass("unite", lambda s: unite_objects(s.mir), SSA, ("share",), "uses of addresses are registers", False),
    Pass("bypass", lambda s: bypass_jumps(s.mir), SSA, ("dead",), "parameters nobody reads are gone", False),
    Pass("merge", lambda s: merge_ends(s.mir), SSA, ("unite", "bypass"), "equal code names equal objects", False),
    Pass("lifetimes", lambda s: separate_objects(s.mir), SSA, ("merge",), "merging moves accesses"),
    Pass("edges", lambda s: split_critical_edges(s.mir), SSA, ("merge",), "an edge without arguments needs no block"),
    Pass("allocate", lambda s: assign_registers(s.mir), PHYSICAL, ("edges",), "moves need a place on every edge"),
    Pass("frame", lambda s: place_objects(s.mir), PHYSICAL, ("allocate",), "spill slots are known"),
    Pass("cleanup", lambda s: clean_up(s.mir), PHYSICAL, ("frame",), "copies to themselves appear in allocation"),
    Pass("sink", lambda s: sink_to_copies(s.mir), PHYSICAL, ("cleanup",), "copies that vanish are gone", False),
    Pass("tails", lambda s: share_tails(s.mir), PHYSICAL, ("sink",), "code has its final form", False),
    Pass(
        "hoist",
        lambda s: hoist_edge_moves(s.mir),
        PHYSICAL,
        ("tails",),
        "one edge block for several edges stays",
        False,
    ),
    Pass("layout", lambda s: lay_out(s.mir), LAID_OUT, ("hoist",), "blocks are final"),
    Pass("asm", lambda s: expand_asm(s.mir, s.context.target), LAID_OUT, ("layout",), "nothing moves any more"),
    Pass("islands", lambda s: add_islands(s.mir), LAID_OUT, ("asm",), "distances are known"),
)


@dataclass
class Options:
    """How to run the pipeline. `dump_after` names passes whose result goes to `dump`; `verify` checks each form.

    `clock` is told the name of each step when it is done, and how many instructions it left.
    `override_cpu`: the target given counts, even for functions that say "target-cpu" or "target-features".
    """

    dump_after: Sequence[str] = ()
    dump: Callable[[str], object] = print
    verify: bool = False
    override_cpu: bool = False
    skipped: frozenset[str] = field(default_factory=frozenset)
    clock: Callable[[str, int], object] | None = None


def compile_module(module: Module, target: Target, options: Options | None = None) -> Object:
    """Compile an IR module to an object, with its types and source lines when it has debug information.

    Raises:
        CompileError: the module asks for what BPF cannot do; all errors of all functions together.
        InternalError: a bug in a pass.
    """
    with Paused():
        return _compile_module(module, target, options or Options())


def _compile_module(module: Module, target: Target, options: Options) -> Object:
    locations = Locations(module)
    diagnostics = Diagnostics()
    if module.asm.strip():
        diagnostics.add(Unsupported("assembly outside of functions is not supported", help="use a naked function"))
    machine = []
    for fn in module.functions:
        if not fn.is_definition:
            continue
        try:
            machine.append(compile_function(fn, target, locations, options))
        except CompileError as error:
            diagnostics.add(error)
    diagnostics.check()
    obj = emit(module, machine, target)
    if options.clock:
        options.clock("emit", sum(len(fn.insns) for fn in obj.functions))
    attach_types(obj, module)
    if options.clock:
        options.clock("types", 0)
    return obj


def compile_function(fn: IrFunction, target: Target, locations: Locations, options: Options) -> Function:
    """Run all passes on one function."""
    if not options.override_cpu:
        target = function_target(fn, target)
    state = State(Context(fn, target, locations))
    for step in PIPELINE:
        if step.name in options.skipped and not step.required:
            continue
        _run(step, state)
        if options.clock:
            options.clock(step.name, _count(step, state))
        if options.verify:
            _verify(step, state)
        if step.name in options.dump_after:
            options.dump(_shown(step, state))
    _place_entry(state)
    return state.mir


def _place_entry(state: State) -> None:
    """The first instruction has a place, as the kernel wants it: that of the function, when it has no other."""
    context = state.context
    entry = next(state.mir.insns(), None)
    if entry is not None and entry.loc is None:
        entry.loc = context.locations.of_function(context.fn)


def function_target(fn: IrFunction, target: Target) -> Target:
    """The target of one function: its own attributes win over the module's target, as with llc."""
    return target.with_attributes(fn.attribute("target-cpu"), fn.attribute("target-features"))


def _run(step: Pass, state: State) -> None:
    try:
        step.run(state)
    except BpfError:
        raise
    except Exception as bug:  # a bug in a pass: say which, and in which function
        dump = to_text(state.machine) if state.machine is not None else ""
        raise InternalError(step.name, state.context.fn.name, f"{type(bug).__name__}: {bug}", dump) from bug


def _verify(step: Pass, state: State) -> None:
    if step.form == SSA:
        verify_ssa(state.mir, step.name)
    elif step.form == PHYSICAL:
        verify_physical(state.mir, step.name)


def _count(step: Pass, state: State) -> int:
    """How many instructions there are after a step."""
    return sum(1 for _ in (state.context.fn.instrs() if step.form == IR else state.mir.insns()))


def _shown(step: Pass, state: State) -> str:
    if step.form == IR:
        from .ir.printer import function_text

        return function_text(state.context.fn)
    return to_text(state.mir)
