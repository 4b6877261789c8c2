"""Names for CO-RE: what follows `___` is a flavour, which tells apart definitions of one kernel type.

Source: libbpf's relo_core.c.
"""

from __future__ import annotations

import re

_FLAVOUR = re.compile(r"(?s).*[^_](?=___[^_])")


def essential_name(name: str) -> str:
    """The name without its flavour: `task_struct` for `task_struct___old`."""
    found = _FLAVOUR.match(name)
    return found[0] if found else name
