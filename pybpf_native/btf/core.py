"""CO-RE relocations resolved against the types of a kernel, by libbpf's rules.

A relocation's root type is looked for by its name, flavours left out, first in the kernel itself and only then in its
modules. All candidates that have the access must agree on the number; candidates that do not have it drop out, for
later relocations of the same type too. Without any, questions of existence are answered with 0, as is the size of
a type, and what needs a number is poisoned: the instruction becomes an invalid call, which the verifier never
meets when the program has asked before.

`resolve` says what each relocation becomes; `core_patch` puts that into code.

Source: libbpf's relo_core.c and libbpf.c for the rules.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from ..errors import RelocError
from .core_compat import same_kind
from .core_kinds import FIELD_OFFSET, KIND_NAMES, TYPE_ID_LOCAL, TYPE_ID_TARGET
from .core_names import essential_name
from .core_spec import Spec, match, parse, sized
from .core_values import Value, value_of
from .lazy import BtfFile
from .strings import encode_name
from .types import SIGNED, BtfType, Int, Ptr


class Result:
    """What a relocation becomes.

    value: the number, None for poison. expected: what the instruction must hold, None when it does not matter.
    old_size, new_size: bytes of the field here and there, 0 when nothing is accessed; resizable: a load or store of
    the one may become one of the other. what: the relocation in words; reason: why it is poison.
    """

    __slots__ = ("expected", "new_size", "old_size", "reason", "resizable", "value", "what")

    def __init__(self, what: str, value: int | None, expected: int | None = None) -> None:
        self.what = what
        self.value = value
        self.expected = expected
        self.old_size = 0
        self.new_size = 0
        self.resizable = True
        self.reason = ""


class Candidate:
    """A type of the kernel (or of a module) that a local type may stand for, with its id."""

    __slots__ = ("number", "type")

    def __init__(self, type: BtfType, number: int) -> None:
        self.type = type
        self.number = number


class Resolver:
    """Resolves the relocations of one object.

    kernel: the kernel's types. modules: makes those of its modules, when something is not in the kernel.
    local_id: the id of a type of the object, as it is loaded.
    """

    def __init__(
        self,
        kernel: BtfFile,
        local_id: Callable[[BtfType], int],
        modules: Callable[[str], Iterable[BtfFile]] = lambda name: (),
        *,
        big_endian: bool = False,
    ) -> None:
        self.kernel = kernel
        self.modules = modules
        self.local_id = local_id
        self.big_endian = big_endian
        self._candidates: dict[int, list[Candidate]] = {}
        self._roots: list[BtfType] = []  # of the candidates, so that no id is used again

    def resolve(self, root: BtfType, access: str, kind: int) -> Result:
        """What the relocation of `kind` for the access from `root` becomes.

        Raises:
            RelocError: it is malformed, its type has no name, or candidates disagree.
        """
        local = parse(root, access, kind)
        what = described(local, access)
        if kind == TYPE_ID_LOCAL:
            return Result(what, self.local_id(root))
        if not root.name:
            raise RelocError(f"CO-RE: {what}: a type without a name cannot be looked for")
        mine = value_of(local, kind, self.big_endian)
        candidates = self._find(root)
        found = [(each, spec) for each in candidates if (spec := match(local, each.type)) is not None]
        if not found:
            return self._missing(what, kind, mine, candidates)
        results = [(self._result(what, mine, spec, each), spec, each) for each, spec in found]
        first, spec, chosen = results[0]
        for other, its_spec, candidate in results[1:]:
            if its_spec.bit_offset != spec.bit_offset or other.value != first.value:
                tried = [
                    _shown(each, result) for result, _, each in ((first, spec, chosen), (other, its_spec, candidate))
                ]
                raise RelocError(f"CO-RE: {what}: types of the kernel disagree", tried)
        self._candidates[id(root)] = [each for each, _ in found]
        return first

    def matches(self, root: BtfType, access: str, kind: int) -> list[Spec]:
        """The access in every type that the root may stand for.

        Raises:
            RelocError: it is malformed.
        """
        local = parse(root, access, kind)
        candidates = self._find(root) if root.name and kind != TYPE_ID_LOCAL else []
        return [spec for each in candidates if (spec := match(local, each.type)) is not None]

    def _missing(self, what: str, kind: int, mine: Value, candidates: list[Candidate]) -> Result:
        result = Result(what, value_of(None, kind, self.big_endian).number, mine.number if mine.exact else None)
        if result.value is None:
            names = ", ".join(dict.fromkeys(repr(each.type) for each in candidates))
            result.reason = f"{names} of the kernel: no such field or value" if names else "no such type in the kernel"
        return result

    def _result(self, what: str, mine: Value, spec: Spec, candidate: Candidate) -> Result:
        theirs = value_of(spec, spec.kind, self.big_endian)
        number = candidate.number if spec.kind == TYPE_ID_TARGET else theirs.number
        result = Result(what, number, mine.number if mine.exact else None)
        if spec.kind == FIELD_OFFSET:
            result.old_size = sized(mine.field) if mine.field is not None else 0
            result.new_size = sized(theirs.field) if theirs.field is not None else 0
            result.resizable = result.old_size == result.new_size or _is_resizable(mine.field, theirs.field)
        return result

    def _find(self, root: BtfType) -> list[Candidate]:
        found = self._candidates.get(id(root))
        if found is None:
            name = essential_name(root.name)
            found = _candidates(self.kernel, name, root)
            if not found:
                found = [each for file in self.modules(name) for each in _candidates(file, name, root)]
            self._candidates[id(root)] = found
            self._roots.append(root)
        return found


def _candidates(file: BtfFile, name: str, root: BtfType) -> list[Candidate]:
    names = [name, *_flavours(file, name)]
    numbers = sorted(number for each in names for number in file.ids(each) if number >= file.first_id)
    types = [(file.by_id(number), number) for number in numbers]
    return [Candidate(type, number) for type, number in types if same_kind(root, type)]


def _flavours(file: BtfFile, name: str) -> list[str]:
    """The names in `file` that are `name` but for a flavour, sorted."""
    table = file.name_table
    start = encode_name(f"{name}___")
    found = set()
    at = table.find(start)
    while at >= 0:
        end = table.find(b"\0", at)
        found.add(table[at:end].decode("utf-8", "surrogateescape"))
        at = table.find(start, at + 1)
    return sorted(each for each in found if essential_name(each) == name)


def _is_resizable(local: BtfType | None, target: BtfType | None) -> bool:
    """Loads extend pointers and unsigned integers with zeros, whatever their size."""
    if isinstance(local, Int) and isinstance(target, Int):
        return SIGNED not in (local.encoding, target.encoding)
    return isinstance(local, Ptr) and isinstance(target, Ptr)


def _shown(candidate: Candidate, result: Result) -> str:
    value = "nothing" if result.value is None else result.value
    return f"{candidate.type!r}, type {candidate.number}: {value}"


def described(spec: Spec, access: str) -> str:
    """A relocation in words: `byte_off of task_struct.comm`."""
    name = spec.root.name or "(anonymous)"
    for position, accessor in enumerate(spec.accessors):
        if accessor.name is not None:
            name += f".{accessor.name}"
        elif position or accessor.index:
            name += f"[{accessor.index}]"
    return f"{KIND_NAMES[spec.kind]} of {name} ({access})"
