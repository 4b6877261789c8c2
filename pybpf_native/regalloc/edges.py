"""What happens between blocks: where values are when a merge begins, and how they get there.

At a merge each value takes the register in which the predecessors known so far have it, by vote, weighted by depth
and swayed by hints; a parameter, that of its arguments. When all blocks are done, each edge gets one parallel move
from where its predecessor left things to where its successor expects them.
"""

from __future__ import annotations

from .moves import NOWHERE, Transfer
from .state import BRANCH, SPARE, State

HINT = 0.5  # the worth of hints against votes at a merge


def elect(state: State, number: int) -> dict[int, int]:
    """The register of each value that is in one at the start of a merge."""
    votes = {value: [0.0] * len(state.registers) for value in state.ranges.reg_in[number]}
    for predecessor in state.problem.blocks[number].preds:
        before = state.exit_where[predecessor]
        if before is not None:
            _vote(state, number, predecessor, before, votes)
    ballots = []
    for value, row in votes.items():
        scores = state.hints.scores.get(value)
        shared = state.shared(value)
        busy = state.busy_at_branches(value)
        spare = SPARE if not state.hints.crosses[value] else 0.0
        for rank, register in enumerate(state.preference):
            score = row[register] + (HINT * scores[register] if scores is not None else 0.0)
            if register == shared:
                score += HINT
            score -= BRANCH * busy[register]
            if not state.caller_saved >> register & 1:
                score -= spare
            ballots.append((-score, rank, value, register))
    ballots.sort()
    elected: dict[int, int] = {}
    taken = 0
    for _, _, value, register in ballots:
        if value not in elected and not taken >> register & 1:
            elected[value] = register
            taken |= 1 << register
            if state.hints.in_web(value):
                state.web_register[state.hints.goal(value)] = register
    return elected


def _vote(state: State, number: int, predecessor: int, before: dict[int, int], votes: dict[int, list[float]]) -> None:
    block = state.problem.blocks[predecessor]
    weight = 1.0 + block.depth
    for value, row in votes.items():
        if value in before:
            row[before[value]] += weight
    for param, arg in state.ranges.arriving(state.problem, predecessor, block.succs.index(number)):
        if param in votes and arg in before and arg not in votes:
            votes[param][before[arg]] += weight


def mend_edge(state: State, number: int, edge: int) -> None:
    """Bring everything on an edge to where the successor expects it."""
    block = state.problem.blocks[number]
    successor = block.succs[edge]
    target = state.problem.blocks[successor]
    if len(target.preds) == 1 and not target.params:
        return
    transfers = _edge_transfers(state, number, edge)
    if not transfers:
        return
    busy = 0
    for dest, source, _ in transfers:
        if dest >= 0:
            busy |= 1 << dest
        if source is not None and source >= 0:
            busy |= 1 << source
    for register in state.entry_where[successor].values():
        busy |= 1 << register
    if len(block.succs) > 1:
        edits = state.solution.at_start[successor]
    else:
        edits = state.edits(number, max(len(block.insns) - 1, 0))
    state.perform(transfers, busy, edits)


def _edge_transfers(state: State, number: int, edge: int) -> list[Transfer]:
    successor = state.problem.blocks[number].succs[edge]
    before, content = state.exit_where[number] or {}, state.exit_content[number]
    after = state.entry_where[successor]
    arriving = state.ranges.arriving(state.problem, number, edge)
    params, slot_of = state.problem.blocks[successor].params, state.ranges.slot_of
    wanted = [(register, value) for value, register in after.items() if value not in params]
    for param, arg in arriving:
        if param in after:
            wanted.append((after[param], arg))
        elif param in slot_of and slot_of.get(arg) != slot_of[param]:
            wanted.append((~slot_of[param], arg))
    transfers: list[Transfer] = []
    for dest, value in wanted:
        if dest >= 0 and content[dest] == value:
            continue
        if state.plan.direct[value] and value not in after:
            transfers.append((dest, NOWHERE, value))
        else:
            transfers.append((dest, before[value] if value in before else state.origin(value), value))
    return [transfer for transfer in transfers if transfer[0] != transfer[1]]
