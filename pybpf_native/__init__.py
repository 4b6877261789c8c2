"""eBPF from Python with no compiler on the host.

The public names are imported when they are used, so that `import pybpf_native` costs next to nothing.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

from .version import VERSION

if TYPE_CHECKING:
    from .api import BPF as BPF
    from .api import compile as compile
    from .api import compile_ir as compile_ir
    from .api import compile_to_ir as compile_to_ir
    from .api import open_object as open_object
    from .lang.decorators import bpf as bpf
    from .lang.decorators import bpfglobal as bpfglobal
    from .lang.decorators import map as map
    from .lang.decorators import section as section
    from .lang.decorators import struct as struct
    from .load.base import BaseCollection as BaseCollection
    from .load.pylibbpf import BpfException as BpfException
    from .load.pylibbpf import BpfMap as BpfMap
    from .load.pylibbpf import BpfObject as BpfObject
    from .load.pylibbpf import BpfProgram as BpfProgram
    from .load.pylibbpf import PerfEventArray as PerfEventArray
    from .load.trace import trace_fields as trace_fields
    from .load.trace import trace_pipe as trace_pipe

__version__ = VERSION

# Public name -> the module that has it.
_NAMES = {
    **dict.fromkeys(("BPF", "compile", "compile_ir", "compile_to_ir", "open_object"), "api"),
    **dict.fromkeys(("bpf", "bpfglobal", "map", "section", "struct"), "lang.decorators"),
    "BaseCollection": "load.base",
    **dict.fromkeys(("BpfException", "BpfMap", "BpfObject", "BpfProgram", "PerfEventArray"), "load.pylibbpf"),
    **dict.fromkeys(("trace_fields", "trace_pipe"), "load.trace"),
}
# `from pybpf_native import *` stands for `from pylibbpf import *` in programs that come from PythonBPF.
__all__ = sorted(_NAMES)


def __getattr__(name: str) -> object:
    module = _NAMES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(importlib.import_module(f".{module}", __name__), name)
    return value


def __dir__() -> list[str]:
    return sorted([*globals(), *_NAMES])
