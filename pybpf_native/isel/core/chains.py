"""Chains of `llvm.preserve.*.access.index` calls: which call continues which, and whose address is needed.

Each call goes one step into a record or array, and names the type that it steps into. A call continues another one
when its base is the other's result, and its type is what the other's step leads to: a cast in between starts
a new chain, from a base that is relocated by itself. A call that is only continued needs no address.

Below `llvm.preserve.static.offset` (the context of a program, whose layout is the kernel's interface) nothing is
relocated.

Source: LLVM's BPFAbstractMemberAccess.cpp and BPFPreserveStaticOffset.cpp.
"""

from __future__ import annotations

from ...btf.from_debuginfo import PRESERVE_ACCESS
from ...ir.metadata import MDNode
from ...ir.values import ConstInt, Instr, Value
from ..intrinsics.expand import intrinsic_name
from .fields import ARRAY, POINTER, elements, strip

FIELD_INFO = "bpf.preserve.field.info"
STATIC = "preserve.static.offset"
# Where the index of the step stands among the arguments.
INDEX_OPERAND = {"preserve.struct.access.index": 2, "preserve.union.access.index": 1, "preserve.array.access.index": 2}


class Link:
    """One call: the type that it steps into, the index, and the link that it continues, if any."""

    __slots__ = ("call", "index", "name", "parent", "type")

    def __init__(self, call: Instr, name: str, type: MDNode, index: int) -> None:
        self.call = call
        self.name = name
        self.type = type
        self.index = index
        self.parent: Link | None = None

    @property
    def is_array(self) -> bool:
        return self.name == "preserve.array.access.index"

    def chain(self) -> list[Link]:
        """The links from the first one to this."""
        found: list[Link] = []
        link: Link | None = self
        while link is not None:
            found.append(link)
            link = link.parent
        found.reverse()
        return found


class Chains:
    """The links of one function by their calls. Calls are added in an order in which bases come first."""

    def __init__(self) -> None:
        self.links: dict[Value, Link] = {}
        self._static: set[Value] = set()

    def add(self, call: Instr, name: str) -> Link | None:
        """The link of a call; None when it lacks a type, or a constant index."""
        type = (call.attachments or {}).get(PRESERVE_ACCESS)
        index = call.args[INDEX_OPERAND[name]]
        if type is None or not isinstance(index, ConstInt) or index.signed < 0:
            return None
        link = self.links[call] = Link(call, name, type, index.value)
        base = self.source(call.args[0])
        if base is not None and continues(base, type):
            link.parent = base
        return link

    def source(self, pointer: Value) -> Link | None:
        """The link whose result `pointer` is."""
        return self.links.get(_same_address(pointer))

    def note_static(self, instr: Instr) -> bool:
        """Whether `instr` computes an address below a marker; those that go on from it are told then."""
        base = instr.operands[0] if instr.op in ("getelementptr", "bitcast", "call") and instr.operands else None
        name = intrinsic_name(instr)
        is_step = instr.op != "call" or name in INDEX_OPERAND
        if name == STATIC or (is_step and base in self._static):
            self._static.add(instr)
            return True
        return False

    def needed(self, using: dict[Value, list[Instr]]) -> list[Link]:
        """The links whose address something else than the next link uses."""
        return [link for link in self.links.values() if self._is_used(link, using)]

    def _is_used(self, link: Link, using: dict[Value, list[Instr]]) -> bool:
        waiting: list[Value] = [link.call]
        while waiting:
            value = waiting.pop()
            for user in using.get(value, ()):
                if _passes_on(user):
                    waiting.append(user)
                elif not self._consumes(user, link):
                    return True
        return False

    def _consumes(self, user: Instr, link: Link) -> bool:
        following = self.links.get(user)
        return intrinsic_name(user) == FIELD_INFO if following is None else following.parent is link


def _passes_on(instr: Instr) -> bool:
    """The result is the address that goes in."""
    if instr.op == "getelementptr":
        return all(isinstance(index, ConstInt) and index.value == 0 for index in instr.operands[1:])
    return instr.op == "bitcast"


def _same_address(pointer: Value) -> Value:
    while isinstance(pointer, Instr) and _passes_on(pointer):
        pointer = pointer.operands[0]
    return pointer


def continues(base: Link, type: MDNode) -> bool:
    """Whether the step of `base` leads to `type`."""
    target = strip(type)
    parent = strip(base.type)
    if target is None or parent is None or target.kind != "DICompositeType":
        return False
    if parent.text("tag") == POINTER:
        return strip(parent.node("baseType")) is target
    if parent.kind != "DICompositeType":
        return False
    if parent.text("tag") == ARRAY:
        element = parent.node("baseType")
        return element is target.node("baseType") if target.text("tag") == ARRAY else strip(element) is target
    members = elements(parent)
    return base.index < len(members) and strip(members[base.index]) is target
