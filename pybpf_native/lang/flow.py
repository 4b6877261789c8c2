"""SSA form, made while the code is lowered.

The language has no goto, so a function's control flow is made of a few shapes, and the state that flows along
an edge can be carried by hand: which value each name has, and which pointers are known not to be None. Where
edges meet, names whose values differ get a phi. A loop's head gets its phis before the body is lowered: one
for each name that the body assigns and that had a value before; the back edge fills them in. Phis that turn
out to be trivial or unused are removed once, at the end (`tidy`), so that no value held meanwhile goes stale.
"""

from __future__ import annotations

from collections.abc import Iterable

from ..ir.builder import Builder
from ..ir.values import Block, Function, Instr, Value
from .arith import common_type, convert, int_type, load_int
from .types import NONE, IntT, PtrT, StrT, same
from .values import Val, none_value


class Unbound:
    """A name without a usable value here; `why` completes "'x' ..."."""

    __slots__ = ("help", "why")

    def __init__(self, why: str, help: str = "") -> None:
        self.why = why
        self.help = help


MAYBE = Unbound("may have no value here", "assign it on every path before this one, or before the loop")
MIXED = Unbound("is one kind of thing on one path and another on the other", "use two names, or make both of one type")
MIXED_TEXT = Unbound("has a text of one size here and of another there", 'declare it: name: str(16) = "..."')
# After an error in what would have given the name its value: reading it is no second error.
BROKEN = Unbound("")

Env = dict[str, "Val | Unbound"]


class Edge:
    """An open end of control flow: a block without terminator, and what is known there. `dead`: never reached."""

    __slots__ = ("block", "dead", "env", "nonnull")

    def __init__(self, block: Block, env: Env, nonnull: frozenset[Value], dead: bool) -> None:
        self.block = block
        self.env = env
        self.nonnull = nonnull
        self.dead = dead


class Loop:
    """An open loop: its head and the phis there, and the edges that leave or go round early."""

    __slots__ = ("breaks", "continues", "head", "phis")

    def __init__(self, head: Block) -> None:
        self.head = head
        self.phis: dict[str, tuple[Instr, Val]] = {}
        self.breaks: list[Edge] = []
        self.continues: list[Edge] = []


class Flow:
    """The state at the place where code is being appended."""

    def __init__(self, builder: Builder) -> None:
        self.builder = builder
        self.env: Env = {}
        self.nonnull: frozenset[Value] = frozenset()
        self.unreachable = False

    def take(self) -> Edge:
        """The current end, to be continued later."""
        return Edge(self.builder.block, self.env, self.nonnull, self.unreachable)

    def enter(self, edge: Edge) -> None:
        """Continue at `edge`; its state is copied, so that it may be entered by one only."""
        self.builder.block = edge.block
        self.env = dict(edge.env)
        self.nonnull = edge.nonnull
        self.unreachable = edge.dead

    def split(self, condition: Value, nonnull: Value | None = None) -> tuple[Edge, Edge]:
        """Branch; gives the edges for true and false. `nonnull` is a pointer that is not None if true."""
        then, otherwise = self.builder.new_block("then"), self.builder.new_block("else")
        self.builder.cond_br(condition, then, otherwise)
        env, known = self.env, self.nonnull
        self.builder.place(then)
        self.builder.place(otherwise)
        with_fact = known if nonnull is None else known | {nonnull}
        return Edge(then, env, with_fact, self.unreachable), Edge(otherwise, env, known, self.unreachable)

    def join(self, edges: list[Edge], values: list[Val] | None = None) -> Val | None:
        """Continue where all of `edges` meet. Without edges the code that follows can never run.

        With `values`, one for each edge, gives the value that is the one of the edge taken; None when they
        have no common type.
        """
        if values is None:
            # What a path that is never taken did to names says nothing.
            edges = [edge for edge in edges if not edge.dead] or edges
        if len(edges) == 1:
            self.enter(edges[0])
            return values[0] if values else None
        merged = self.builder.new_block("join")
        env, nonnull = self._merge(edges, merged)
        value = self._merge_values(values, edges, merged) if values else None
        for edge in edges:
            self.builder.block = edge.block
            self.builder.br(merged)
        self.builder.place(merged)
        self.env, self.nonnull = env, nonnull
        self.unreachable = all(edge.dead for edge in edges)
        return value

    def dead(self) -> None:
        """What follows cannot be reached; names keep their values, so that it is still checked."""
        self.builder.place(self.builder.new_block("dead"))
        self.env = dict(self.env)
        self.unreachable = True

    def _merge(self, edges: list[Edge], block: Block) -> tuple[Env, frozenset[Value]]:
        if not edges:
            return dict(self.env), self.nonnull
        nonnull = frozenset.intersection(*(edge.nonnull for edge in edges))
        env: Env = {}
        # The order of names is that of their first appearance on the edges, which the source decides.
        for name in dict.fromkeys(name for edge in edges for name in edge.env):
            bindings = [edge.env.get(name, MAYBE) for edge in edges]
            env[name] = merged = self._merge_name(bindings, edges, block)
            if isinstance(merged, Val) and merged.ir is not None and _all_nonnull(merged.ir, bindings, edges):
                nonnull |= {merged.ir}
        return env, nonnull

    def _merge_name(self, bindings: list[Val | Unbound], edges: list[Edge], block: Block) -> Val | Unbound:
        first = bindings[0]
        if all(binding is first for binding in bindings):
            return first
        values = [binding for binding in bindings if isinstance(binding, Val)]
        if len(values) != len(bindings):
            return next((binding for binding in bindings if binding in (BROKEN, MIXED, MIXED_TEXT)), MAYBE)
        return self._merge_values(values, edges, block) or (MIXED_TEXT if _are_texts(values) else MIXED)

    def _merge_values(self, values: list[Val], edges: list[Edge], block: Block) -> Val | None:
        """One value that is `values[i]` when control came over `edges[i]`; None when they have no common type."""
        if any(isinstance(value.type, IntT) for value in values):
            values = [self._as_number(value, edge) for value, edge in zip(values, edges, strict=True)]
            if all(isinstance(value.type, IntT) for value in values):
                return self._merge_ints(values, edges, block)
        pointers = [value for value in values if value.type is not NONE]
        shape = pointers[0] if pointers else values[0]
        if any(not _same_kind(value, shape) for value in pointers) or not all(value.joinable for value in values):
            return None
        if len(pointers) < len(values) and not shape.is_pointer:
            return None
        return Val(shape.type, self._phi(shape, values, edges, block))

    def _as_number(self, value: Val, edge: Edge) -> Val:
        """A map entry that meets numbers is read, where it is known to be there: `if not p: p = 0`."""
        if not isinstance(value.type, PtrT) or not value.is_entry_number or value.ir not in edge.nonnull:
            return value
        self.builder.block = edge.block
        return load_int(self.builder, int_type(value.type.target), value.value)

    def _merge_ints(self, values: list[Val], edges: list[Edge], block: Block) -> Val:
        type = int_type(values[0].type)
        for value in values[1:]:
            type = type if value.type is type else common_type(type, value.type)
        converted = []
        for value, edge in zip(values, edges, strict=True):
            self.builder.block = edge.block
            converted.append(convert(self.builder, value, type))
        return Val(type, self._phi(converted[0], converted, edges, block))

    def _phi(self, shape: Val, values: list[Val], edges: list[Edge], block: Block) -> Instr:
        self.builder.block = block
        incoming = [(value.value, edge.block) for value, edge in zip(values, edges, strict=True)]
        return self.builder.phi(shape.value.type, incoming)

    def open_loop(self, assigned: Iterable[str]) -> Loop:
        """Start a loop's head here; `assigned` are the names that its body may rebind."""
        before = self.builder.block
        head = self.builder.new_block("loop")
        self.builder.br(head)
        self.builder.place(head)
        loop = Loop(head)
        self.env = dict(self.env)
        for name in assigned:
            value = self.env.get(name)
            if isinstance(value, Val):
                self.env[name] = self._loop_value(loop, name, value, before)
        return loop

    def _loop_value(self, loop: Loop, name: str, value: Val, before: Block) -> Val | Unbound:
        if value.ir is None:
            return MIXED_TEXT
        phi = self.builder.phi(value.ir.type, [(value.ir, before)])
        loop.phis[name] = phi, value
        return Val(value.type, phi)

    def close_loop(self, loop: Loop) -> list[str]:
        """Go round from here; gives the names whose value is of another kind than before the loop."""
        bad = []
        for name, (phi, before) in loop.phis.items():
            value = self._again(self.env.get(name, MAYBE), before)
            if value is None:
                bad.append(name)
                value = phi
            phi.operands.append(value)
            phi.blocks.append(self.builder.block)
        self.builder.br(loop.head)
        return bad

    def _again(self, value: Val | Unbound, before: Val) -> Value | None:
        if not isinstance(value, Val) or value.ir is None:
            return None
        if isinstance(before.type, IntT):
            value = self._as_number(value, self.take())
        if isinstance(before.type, IntT) and isinstance(value.type, IntT):
            return convert(self.builder, value, before.type).value
        if value.type is NONE and before.is_pointer:
            return none_value().value
        return value.ir if _same_kind(value, before) else None


def _same_kind(left: Val, right: Val) -> bool:
    if isinstance(left.type, PtrT) and isinstance(right.type, PtrT):
        return left.type.target is right.type.target and left.type.entry == right.type.entry
    return same(left.type, right.type)


def _are_texts(values: list[Val]) -> bool:
    return all(isinstance(value.type, StrT) for value in values)


def _all_nonnull(merged: Value, bindings: list[Val | Unbound], edges: list[Edge]) -> bool:
    """Every way into `merged` brings a pointer that is not None."""
    return all(
        isinstance(binding, Val) and binding.ir in edge.nonnull for binding, edge in zip(bindings, edges, strict=True)
    )


def tidy(function: Function) -> None:
    """Drop blocks that nothing reaches, and phis that are trivial or that nothing uses."""
    reachable = _reachable(function)
    function.blocks = [block for block in function.blocks if block in reachable]
    for block in function.blocks:
        for phi in block.phis():
            kept = [pair for pair in zip(phi.operands, phi.blocks, strict=True) if pair[1] in reachable]
            phi.operands[:] = [value for value, _ in kept]
            phi.blocks[:] = [source for _, source in kept]
    _replace_trivial(function)
    _drop_unused(function)


def _reachable(function: Function) -> set[Block]:
    seen = {function.blocks[0]}
    work = [function.blocks[0]]
    while work:
        new = [target for target in work.pop().successors if target not in seen]
        seen.update(new)
        work += new
    return seen


def _replace_trivial(function: Function) -> None:
    """A phi whose operands are all one value (or itself) is that value; replacing one may make another trivial."""
    forward: dict[Value, Value] = {}

    def final(value: Value) -> Value:
        while value in forward:
            value = forward[value]
        return value

    changed = True
    while changed:
        changed = False
        for block in function.blocks:
            for phi in list(block.phis()):
                others = {final(value): None for value in phi.operands if final(value) is not phi}
                if len(others) == 1:
                    forward[phi] = next(iter(others))
                    block.instrs.remove(phi)
                    changed = True
    for instr in function.instrs():
        instr.operands[:] = [final(value) for value in instr.operands]


def _drop_unused(function: Function) -> None:
    """Keep the phis that something other than a dropped phi uses."""
    phis = [phi for block in function.blocks for phi in block.phis()]
    needed = {value for instr in function.instrs() if instr.op != "phi" for value in instr.operands}
    work = [phi for phi in phis if phi in needed]
    live = set(work)
    while work:
        for value in work.pop().operands:
            if isinstance(value, Instr) and value.op == "phi" and value not in live:
                live.add(value)
                work.append(value)
    for block in function.blocks:
        block.instrs[:] = [instr for instr in block.instrs if instr.op != "phi" or instr in live]
