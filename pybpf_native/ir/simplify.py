"""Makes IR smaller without LLVM, so that a plain install gives decent code.

Passes over each function, again and again until nothing changes: control flow, memory to registers, algebra, common
subexpressions, dead code (one file each: simplify_cfg, _memory, _algebra, _cse, _dead). What they may not do:
widen or narrow a comparison, or compute again what a comparison has bounded, since the kernel's verifier ties its
knowledge to registers. Debug locations stay with the instructions that stay.
"""

from __future__ import annotations

from collections.abc import Callable

from .simplify_algebra import combine
from .simplify_cfg import remove_unreachable, straighten
from .simplify_cse import share
from .simplify_dead import remove_dead
from .simplify_memory import promote
from .values import Function, Module

PASSES: tuple[tuple[str, Callable[[Function], bool]], ...] = (
    ("straighten", straighten),
    ("promote", promote),
    ("combine", combine),
    ("share", share),
    ("remove_dead", remove_dead),
)
_MAX_ROUNDS = 12
_LEAVE_ALONE = frozenset(("optnone", "naked"))

# Called after each pass that changed something, with the pass's name.
Watcher = Callable[[Function, str], None]


def simplify(module: Module, watch: Watcher | None = None) -> None:
    """Simplify all functions in place."""
    for function in module.functions:
        if function.blocks and not _LEAVE_ALONE.intersection(function.attributes):
            simplify_function(function, watch)


def simplify_function(function: Function, watch: Watcher | None = None) -> None:
    """Simplify one function in place, until nothing changes or the number of rounds is up."""
    remove_unreachable(function)
    for _ in range(_MAX_ROUNDS):
        changed = False
        for name, run in PASSES:
            if run(function):
                changed = True
                if watch is not None:
                    watch(function, name)
        if not changed:
            return
