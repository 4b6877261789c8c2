"""Typed contexts: what r1 points to when a program begins, made from Python values by member.

`data/contexts.json` has the structs of include/uapi/linux/bpf.h, and which members programs of a type may read and
write. The kernel rewrites accesses to them; here a context is memory whose accesses are checked member by member,
and whose pointers are computed when they are read.

Programs whose context is no struct of that table have one of bytes, of 64-bit words, of a CPU's registers
(`registers`), or of the struct that the type of their first parameter is (`fakes`).
"""

from __future__ import annotations

import functools
import struct
from collections.abc import Callable, Mapping, Sequence

from ..data import table
from ..sections import PROG_TYPES, is_known, lookup
from .memory import Fault, Memory, Region

POINTER, ARRAY = "pointer", "array"
WORD = 8


class Member:
    """A member of a context. form: POINTER, ARRAY (of 4-byte numbers) or "". access: letters of r, w, n (in part)."""

    __slots__ = ("access", "form", "name", "offset", "size")

    def __init__(self, name: str, offset: int, size: int, form: str, access: str) -> None:
        self.name = name
        self.offset = offset
        self.size = size
        self.form = form
        self.access = access

    @property
    def end(self) -> int:
        return self.offset + self.size


class Context:
    """A struct as programs of one kind see it."""

    def __init__(self, name: str, size: int, members: Sequence[Member]) -> None:
        self.name = name
        self.size = size
        self.members = {member.name: member for member in members}
        self._allowed: dict[tuple[int, int, str], bool] = {}

    def allows(self, at: int, size: int, way: str) -> bool:
        """Whether programs may access these bytes; way: "r" or "w"."""
        key = at, size, way
        if key not in self._allowed:
            self._allowed[key] = self._find(at, size, way)
        return self._allowed[key]

    def _find(self, at: int, size: int, way: str) -> bool:
        if at % size:
            return False
        for member in self.members.values():
            if member.offset <= at and at + size <= member.end and way in member.access:
                whole = size == member.size or (member.form == ARRAY and size >= 4)
                if whole or ("n" in member.access and way == "r"):
                    return True
        return False

    def fill(self, order: str, values: Mapping[str, object]) -> bytearray:
        """The bytes of the context with `values` by member: numbers, or bytes.

        Raises:
            Fault: there is no such member, or the value does not fit.
        """
        data = bytearray(self.size)
        for name, value in values.items():
            member = self.members.get(name)
            if member is None:
                settable = ", ".join(one.name for one in self.members.values() if one.form != POINTER)
                raise Fault(f"{self.name} has no member {name!r} to set; it has {settable}")
            data[member.offset : member.end] = encoded(member, value, order, self.name)
        return data

    def values(self, data: bytes, order: str) -> dict[str, int | bytes]:
        """The members by name: numbers, arrays as bytes, without pointers."""
        kind = "little" if order == "<" else "big"
        return {
            member.name: data[member.offset : member.end]
            if member.form == ARRAY
            else int.from_bytes(data[member.offset : member.end], kind)  # type: ignore[arg-type]
            for member in self.members.values()
            if member.form != POINTER and member.access
        }


def encoded(member: Member, value: object, order: str, struct_name: str) -> bytes:
    """`value` as the bytes of a member.

    Raises:
        Fault: it does not fit.
    """
    size = member.size
    if isinstance(value, int) and -(1 << 8 * size - 1) <= value < 1 << 8 * size:
        return (value & (1 << 8 * size) - 1).to_bytes(size, "little" if order == "<" else "big")
    if isinstance(value, (list, tuple)) and member.form == ARRAY and len(value) == size // 4:
        if all(isinstance(word, int) and -(1 << 31) <= word < 1 << 32 for word in value):
            return struct.pack(f"{order}{size // 4}I", *(word & 0xFFFFFFFF for word in value))
    if isinstance(value, (bytes, bytearray)) and len(value) == size:
        return bytes(value)
    raise Fault(f"{value!r} does not fit member {member.name!r} of {struct_name} ({size} bytes)")


@functools.cache
def context_of(section: str) -> Context | None:
    """The context of programs of `section`, None when it is not in the table."""
    if not is_known(section):
        return None
    found = lookup(section)
    key = f"{PROG_TYPES[found.prog_type]}:{found.attach_type}"
    facts = table("contexts")
    for row in facts["access"]:
        if key in row["programs"]:
            access = dict(cell.split(":") for cell in row["members"].split())
            layout = facts["structs"][row["struct"]]
            members = [
                Member(name, at, size, form[0] if form else "", access.get(name, ""))
                for name, (at, size, *form) in layout["members"].items()
            ]
            return Context(row["struct"], layout["size"], members)
    return None


@functools.cache
def struct_of(name: str) -> Context:
    """A struct of the table, all of whose members may be read."""
    layout = table("contexts")["structs"][name]
    rows = layout["members"].items()
    members = [Member(one, at, size, form[0] if form else "", "rn") for one, (at, size, *form) in rows]
    return Context(name, layout["size"], members)


class Checked:
    """Which accesses to a context are allowed, and its pointers: the `Fields` of its region."""

    def __init__(self, context: Context, pointers: Mapping[str, Callable[[], int]]) -> None:
        self.context = context
        self.pointers = {context.members[name].offset: value for name, value in pointers.items()}

    def load(self, at: int, size: int) -> int | None:
        if not self.context.allows(at, size, "r"):
            raise self._refused(at, size, "read")
        value = self.pointers.get(at)
        return value() if value else None

    def check_store(self, at: int, size: int) -> None:
        if not self.context.allows(at, size, "w"):
            raise self._refused(at, size, "write")

    def _refused(self, at: int, size: int, what: str) -> Fault:
        name = self.context.name
        shown = f"{what} of {size} byte{'s' if size != 1 else ''} at offset {at} of {name}"
        member = next((one for one in self.context.members.values() if one.offset <= at < one.end), None)
        if member is None:
            return Fault(f"{shown}, where no member is", name, at)
        if what == "write" and "r" in member.access and "w" not in member.access:
            return Fault(f"{shown}, which is read-only: {member.name!r}", name, at)
        if not member.access:
            return Fault(f"{shown}: programs of this type may not see {member.name!r}", name, at)
        kind = "a pointer" if member.form == POINTER else f"{member.name!r}"
        return Fault(f"{shown}, {kind}, which is {'read' if what == 'read' else 'written'} whole", name, at)


def typed(
    memory: Memory, context: Context, values: Mapping[str, object], pointers: Mapping[str, Callable[[], int]]
) -> Region:
    """The region of a context."""
    region = memory.add("the context", context.fill(memory.order, values))
    region.fields = Checked(context, pointers)
    return region


def knows_registers(machine: str) -> bool:
    """Whether the registers of a CPU have names here."""
    return machine in table("contexts")["registers"]


@functools.cache
def registers(machine: str, after: tuple[Member, ...] = ()) -> Context:
    """A CPU's registers by their names, those of arguments too (parm1, rc): struct pt_regs.

    Raises:
        Fault: no such CPU.
    """
    facts = table("contexts")["registers"].get(machine)
    if facts is None:
        known = ", ".join(table("contexts")["registers"])
        raise Fault(f"no registers of {machine!r} are known, only those of {known}: give the context as bytes")
    names = facts["names"].split()
    at = {name: index * WORD for index, name in enumerate(names)}
    at |= {alias: at[name] for alias, name in (one.split(":") for one in facts["aliases"].split())}
    members = [Member(name, offset, WORD, "", "r") for name, offset in at.items()]
    end = len(names) * WORD
    members += [Member(one.name, end + index * WORD, WORD, "", "r") for index, one in enumerate(after)]
    return Context("pt_regs", end + WORD * len(after), members)


def _word(value: int) -> int:
    if not -1 << 63 <= value < 1 << 64:
        raise Fault(f"{value} does not fit a word of the context (64 bits)")
    return value & (1 << 64) - 1


def plain(memory: Memory, ctx: bytes | Sequence[int] | None, writable: bool) -> Region:
    """A context of bytes, or of 64-bit words."""
    if ctx is None:
        return memory.add("the context (the run was given none: ctx=...)", bytearray(), writable=writable)
    if not isinstance(ctx, (bytes, bytearray)):
        try:
            ctx = struct.pack(f"{memory.order}{len(ctx)}Q", *map(_word, ctx))
        except TypeError:
            raise Fault(f"a context is bytes or a list of numbers, not {ctx!r}") from None
    return memory.add("the context", bytearray(ctx), writable=writable)
