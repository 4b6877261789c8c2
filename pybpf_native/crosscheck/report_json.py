"""Results as one JSON document, for machines."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence

from ..version import VERSION
from . import table
from .result import SORTS, Result

FORMAT = 1  # counts up when something changes its meaning


def report(results: Sequence[Result]) -> str:
    """{"format", "version", "agree", "statuses", "totals", "sorts", "results"}.

    statuses: how many files have each; totals: sums of figures as [ours, theirs]; sorts: what the findings' sorts
    mean; results: `Result.record` of each, in order.
    """
    totals = [table.totals(result) for result in results]
    sums = {
        what: [sum(one[number][side] for one in totals) for side in (0, 1)] for number, what in enumerate(table.TOTALS)
    }
    document = {
        "format": FORMAT,
        "version": VERSION,
        "agree": all(result.agrees for result in results),
        "statuses": dict(sorted(Counter(result.status for result in results).items())),
        "totals": sums,
        "sorts": SORTS,
        "results": [result.record() for result in results],
    }
    return json.dumps(document, indent=1) + "\n"
