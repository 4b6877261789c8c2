"""Register allocation: spill, then colour, on SSA form; knows nothing of the rest of the compiler."""

from __future__ import annotations

from .api import Problem, Solution
from .color import color
from .contract import validate
from .hints import Hints
from .liveness import Liveness
from .ranges import Ranges
from .remat import Plan
from .spill import spill
from .state import Facts


def allocate(problem: Problem) -> Solution:
    """Registers for every operand, with the edits that make them right.

    Raises InternalError when the problem breaks the rules of `api` or cannot be satisfied.
    """
    validate(problem)
    plan = Plan(problem)
    live = Liveness(problem, plan)
    residence = spill(problem, plan, live)
    ranges = Ranges(problem, plan, live, residence)
    residence.forget()
    hints = Hints(problem, plan, live, residence, ranges)
    return color(Facts(problem, plan, live, residence, ranges, hints))
