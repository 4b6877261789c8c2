"""IR and Python that are nearly right, for a few seconds; `python3 dev.py fuzz texts --minutes 60` goes on."""

from __future__ import annotations

from functools import partial

from pybpf_native.crosscheck.isolate import alone

from .objects import Attacked, attack
from .texts import TARGETS

SECONDS, CASES = 6, 600


def test_success_or_an_error_of_ours() -> None:
    done: Attacked = alone(partial(attack, targets=TARGETS), (0, SECONDS, CASES))
    assert done.failures == []
    assert done.cases > 50
    assert 0 < done.read < done.cases
