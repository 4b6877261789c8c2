"""The same IR through a reference compiler: objects, the verifier's effort and behaviour beside ours.

    from pybpf_native.crosscheck import Settings, check

    result = check("prog.ll", "v3", Settings(runs=100))
    print(result.status, result.agrees, *result.findings, sep="\\n")

`check` compares one file and gives a `Result`; `campaign.run` compares many, each in a process of its own. The package
itself imports nothing: the names are imported when they are used.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .compare import Settings as Settings
    from .compare import check as check
    from .result import Finding as Finding
    from .result import Result as Result

_NAMES = {"Settings": "compare", "check": "compare", "Finding": "result", "Result": "result"}
__all__ = sorted(_NAMES)


def __getattr__(name: str) -> object:
    if name not in _NAMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(importlib.import_module(f".{_NAMES[name]}", __name__), name)
    return value
