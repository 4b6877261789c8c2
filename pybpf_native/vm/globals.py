"""Global variables of a machine's object: `machine.globals.counter`."""

from __future__ import annotations

from typing import Any

from ..btf.records import Codec
from ..object import MAP_SECTIONS, Object, Variable
from .codecs import codec
from .layout import Layout

NO_DATA = (*MAP_SECTIONS, "license", "version")


class Globals:
    """Attributes are the variables, which may be read and set at any time, constants too."""

    def __init__(self, obj: Object, layout: Layout) -> None:
        vars(self)["_layout"] = layout
        vars(self)["_variables"] = {
            variable.name: variable
            for section in obj.sections
            if section.name not in NO_DATA
            for variable in section.variables
        }

    def __repr__(self) -> str:
        return f"<Globals {', '.join(dir(self))}>"

    def __dir__(self) -> list[str]:
        return list(vars(self)["_variables"])

    def _find(self, name: str) -> tuple[Variable, bytearray]:
        variable = vars(self)["_variables"].get(name)
        if variable is None:
            # Not ours to answer with our own error: hasattr and copy ask for names like this.
            raise AttributeError(f"the object has no global {name!r}; it has {', '.join(dir(self)) or 'none'}")
        return variable, vars(self)["_layout"].section(variable.section).data

    def __getattr__(self, name: str) -> Any:
        variable, data = self._find(name)
        return self._codec(variable).decode(data, variable.offset)

    def __setattr__(self, name: str, value: Any) -> None:
        variable, data = self._find(name)
        made = self._codec(variable)
        data[variable.offset : variable.offset + made.size] = made.encode(value)

    def _codec(self, variable: Variable) -> Codec:
        order = vars(self)["_layout"].state.order
        return codec(variable.type.target if variable.type else None, variable.size, order)
