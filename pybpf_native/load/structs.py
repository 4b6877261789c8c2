"""The structs that values and events can be read as, by name: those of the object's BTF, and ctypes classes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from ..btf.convert import codec_for
from ..btf.encode import number
from ..btf.records import Codec, ConversionError
from ..btf.types import BtfType, Struct, Union


class Structs:
    """Looks structs up; a codec is made when it is asked for, as an object may carry thousands of types."""

    def __init__(self, types: Iterable[BtfType] = (), given: Mapping[str, Any] | None = None) -> None:
        self._types = types
        self._given = dict(given or {})
        self._known: dict[str, Struct] | None = None

    def find(self, name: str) -> Codec:
        """The codec of struct `name`.

        Raises:
            ConversionError: there is none of this name.
        """
        if name in self._given:
            return CtypesCodec(self._given[name])
        struct = self._by_name().get(name)
        if struct is None:
            import difflib

            near = difflib.get_close_matches(name, [*self._given, *self._by_name()], 3)
            known = f"did you mean {', '.join(near)}?" if near else f"it has {len(self._by_name())} structs"
            raise ConversionError(f"the object has no struct {name!r}; {known}")
        return codec_for(struct, struct.size)

    def only(self) -> Codec | None:
        """The codec of the one struct there is; None when there are more or none."""
        names = [*self._given, *self._by_name()]
        return self.find(names[0]) if len(names) == 1 else None

    def _by_name(self) -> dict[str, Struct]:
        if self._known is None:
            structs = [type for type in number(self._types) if isinstance(type, Struct) and not isinstance(type, Union)]
            self._known = {struct.name: struct for struct in structs if struct.name}
        return self._known


class CtypesCodec(Codec):
    """Values as instances of a ctypes structure that the caller brought."""

    def __init__(self, structure: Any) -> None:
        import ctypes

        self.structure = structure
        try:
            self.size = ctypes.sizeof(structure)
        except TypeError:
            raise ConversionError(f"{structure!r} is no ctypes structure") from None

    def decode(self, data: Any, at: int = 0) -> Any:
        return self.structure.from_buffer_copy(bytes(data[at : at + self.size]))
