"""Facts about the kernel as JSON tables, with their sources inside; read when they are asked for."""

from __future__ import annotations

import functools
import os
from typing import Any


@functools.cache
def table(name: str) -> Any:
    """The content of `NAME.json`."""
    import json  # its import costs more than most compilations need to spend here

    with open(os.path.join(os.path.dirname(__file__), f"{name}.json"), encoding="utf-8") as file:
        return json.load(file)
