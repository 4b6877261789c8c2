"""Parallel moves: every small one is carried out and compared with what it should do."""

from __future__ import annotations

from itertools import product

import pytest

from pybpf_native.regalloc.api import MOVE, RELOAD, REMAT, SPILL, Edit
from pybpf_native.regalloc.moves import NOWHERE, sequentialise

TEMP_SLOT = 10


def simulate(edits: list[Edit], state: dict[int, object]) -> None:
    for edit in edits:
        if edit.kind == MOVE:
            state[edit.reg] = state[edit.source]
        elif edit.kind == SPILL:
            state[~edit.slot] = state[edit.source]
        elif edit.kind == RELOAD:
            state[edit.reg] = state[~edit.slot]
        else:
            state[edit.reg] = ("remat", edit.value)


def check_transfers(sources: dict[int, int | None], locations: list[int], free: list[int]) -> list[Edit]:
    """Sequentialise, execute, compare: destinations hold their sources, everything else is as before."""
    transfers = [(dest, source, 100 + dest) for dest, source in sources.items()]
    edits, temps = sequentialise(transfers, free, TEMP_SLOT)
    state: dict[int, object] = {place: f"old {place}" for place in locations}
    expected = dict(state)
    for dest, source in sources.items():
        expected[dest] = ("remat", 100 + dest) if source is NOWHERE else state[source]
    state |= dict.fromkeys(free, "junk")
    simulate(edits, state)
    assert {place: state[place] for place in locations} == expected, edits
    slots = [edit.slot for edit in edits if edit.kind in (SPILL, RELOAD) and edit.slot >= TEMP_SLOT]
    assert all(slot < TEMP_SLOT + temps for slot in slots)
    return edits


def all_transfers(locations: list[int]) -> list[dict[int, int | None]]:
    """Every way to send locations, or rematerialised values, to locations; a location may stay as it is."""
    keep = object()
    choices = product([keep, NOWHERE, *locations], repeat=len(locations))
    return [
        {dest: source for dest, source in zip(locations, choice, strict=True) if source is not keep}
        for choice in choices
    ]


@pytest.mark.parametrize("free", [[], [7]])
@pytest.mark.parametrize("registers", [1, 2, 3, 4, 5])
def test_all_register_moves(registers: int, free: list[int]) -> None:
    locations = list(range(registers))
    for sources in all_transfers(locations):
        edits = check_transfers(sources, locations, free)
        if free:
            assert all(edit.kind in (MOVE, REMAT) for edit in edits)  # no memory when there is a register


@pytest.mark.parametrize("free", [[], [7]])
@pytest.mark.parametrize("locations", [[0, ~0], [0, 1, ~0], [0, 1, ~0, ~1], [0, ~0, ~1, ~2], [~0, ~1]])
def test_all_moves_with_slots(locations: list[int], free: list[int]) -> None:
    for sources in all_transfers(locations):
        # Register 0 always exists as the scratch register of last resort.
        check_transfers(sources, sorted({*locations, 0}), free)


@pytest.mark.parametrize(
    ("sources", "count"),
    [
        ({0: 0}, 0),
        ({0: 1, 1: 2}, 2),
        ({0: 1, 1: 0}, 3),
        ({0: 1, 1: 0, 2: 0}, 3),  # the copy in 2 breaks the cycle
        ({0: 1, 1: 2, 2: 0}, 4),
        ({0: 1, 1: 0, 2: 3, 3: 2}, 6),
        ({0: 4, 1: 4, 2: 4}, 3),
    ],
)
def test_number_of_moves(sources: dict[int, int | None], count: int) -> None:
    assert len(check_transfers(sources, list(range(6)), [7])) == count


def test_a_slot_is_read_once_for_two_registers() -> None:
    edits = check_transfers({0: ~0, 1: ~0}, [0, 1, ~0], [])
    assert sorted(edit.kind for edit in edits) == [MOVE, RELOAD]


def test_a_register_that_is_rematerialised_later_breaks_the_cycle() -> None:
    edits = check_transfers({0: 1, 1: 0, 2: NOWHERE}, [0, 1, 2], [])
    assert [edit.kind for edit in edits] == [MOVE, MOVE, MOVE, REMAT]


def test_a_full_machine_breaks_a_cycle_through_memory() -> None:
    edits = check_transfers({0: 1, 1: 0}, [0, 1], [])
    assert [edit.kind for edit in edits] == [SPILL, MOVE, RELOAD]


def test_a_full_machine_saves_a_register_once_for_what_goes_to_slots() -> None:
    sources: dict[int, int | None] = {~0: NOWHERE, ~1: ~2, ~3: NOWHERE, ~4: ~5}
    edits = check_transfers(sources, [0, *(~slot for slot in range(6))], [])
    assert [edit.slot for edit in edits if edit.slot >= TEMP_SLOT] == [TEMP_SLOT, TEMP_SLOT]
    assert len(edits) == 2 + 2 * len(sources)
