"""Jumps that are further than 16 bits can say go by way of islands.

An island is a jump of its own, near enough to the jump that needs it; from there it may need another one. Islands
stand in *ports*: places between two blocks, one every SPACING slots or sooner, where no block falls through if there
is such a place (else the block before jumps over the port), and in the middle of a block that is very long. From
ISA v4 on an unconditional jump reaches everything (`gotol`), so islands need no further ones.

1. Ports are chosen once; in the beginning all are empty and take no room.
2. Everything is measured, and every jump that does not reach what it names is sent to an island for its target in the
   last port on the way that it reaches: the one that is there already, or a new one. Jumps to one target thus share
   islands. New islands push others apart, so this is repeated until every jump reaches.
3. Islands that were left for nearer ones are removed: the verifier refuses code that nobody reaches.

This ends: islands are only added, so distances only grow, and a jump that is sent on goes to a nearer port than before;
there are not more islands than ports times targets. When a jump reaches no port (there are too many islands between),
all is left as it is, for the emitter to refuse. A round takes time in proportion to the jumps, and few are needed.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from ..isa.insn import Insn
from ..isa.opcodes import BRANCH, OPS
from ..isa.text import jump_distance
from .func import Block, Function
from .layout import JUMP

REACH = (1 << 15) - 1
MARGIN = 256  # slots kept in reserve for islands that come between, in the first round; twice that in the next ...
SPACING = REACH // 4  # of ports: with some in reach, islands can be put where they are shared
ENDS = frozenset((JUMP, OPS["exit"], OPS["gotol"]))


def add_islands(fn: Function) -> None:
    """Put islands into a function that is laid out, until every jump reaches its target."""
    at_most = 2 * sum(len(block.insns) for block in fn.blocks)
    if at_most > REACH and sum(insn.slots for insn in fn.insns()) > REACH:
        _Islands(fn).run()


class _Port:
    """Islands between two blocks. at: the index of the block behind; over: the slots of the jump over them, 0 or 1;
    start: the slot of the first island or that jump; islands: by the block that they lead to."""

    __slots__ = ("at", "islands", "over", "start")

    def __init__(self, at: int, over: int) -> None:
        self.at = at
        self.over = over
        self.start = 0
        self.islands: dict[Block, Block] = {}

    @property
    def slots(self) -> int:
        return self.over + len(self.islands) if self.islands else 0


class _Jump:
    """A jump: its instruction, the slot behind it as counted from the start of its block or port."""

    __slots__ = ("behind", "insn")

    def __init__(self, insn: Insn, behind: int) -> None:
        self.insn = insn
        self.behind = behind


class _Islands:
    """starts: the slot of each block and island. targets: where each island finally leads to."""

    def __init__(self, fn: Function) -> None:
        self.fn = fn
        self.ports = _ports(fn)
        self.sizes = [sum(insn.slots for insn in block.insns) for block in fn.blocks]
        self.jumps = [_jumps(block, fn.target.v4) for block in fn.blocks]
        self.starts: dict[Block, int] = {}
        self.places: list[int] = []  # the slots of the ports
        self.targets: dict[Block, Block] = {}
        self.onward: dict[Block, _Jump] = {}  # the jump that each island is, unless it reaches everything
        self.margin = MARGIN
        self.lost = False  # some jump reaches no port

    def run(self) -> None:
        changed = True
        while changed and not self.lost:
            self._measure()
            changed = self._send_all()
            self.margin = min(2 * self.margin, SPACING)
        self._remove_unused()
        self._insert()

    def _measure(self) -> None:
        """Where everything is now."""
        ports = iter(self.ports)
        port = next(ports, None)
        slot = 0
        for at, block in enumerate(self.fn.blocks):
            if port is not None and port.at == at:
                port.start = slot
                for place, island in enumerate(port.islands.values(), slot + port.over):
                    self.starts[island] = place
                slot += port.slots
                port = next(ports, None)
            self.starts[block] = slot
            slot += self.sizes[at]
        self.places = [port.start for port in self.ports]

    def _send_all(self) -> bool:
        """Send jumps that are too far on to islands; returns whether there are any."""
        sent = False
        for block, jumps in zip(self.fn.blocks, self.jumps, strict=True):
            for jump in jumps:
                sent |= self._send(jump, self.starts[block] + jump.behind)
        for island, jump in list(self.onward.items()):
            if island in self.starts:
                sent |= self._send(jump, self.starts[island] + jump.behind)
        return sent

    def _send(self, jump: _Jump, slot: int) -> bool:
        named = jump.insn.sym
        assert isinstance(named, Block)
        if self.lost or abs(self.starts.get(named, slot) - slot) <= REACH:
            return False
        target = self.targets.get(named, named)
        port = self._port(target, slot)
        if port is None:
            self.lost = True
            return False
        jump.insn.sym = self._island(port, target, jump.insn)
        return True

    def _port(self, target: Block, slot: int) -> _Port | None:
        """The last port on the way to `target` that is reached from `slot`."""
        if self.starts[target] > slot:
            last = bisect_right(self.places, slot + REACH) - 1
            first = bisect_left(self.places, slot)
            candidates = range(last, first - 1, -1)
        else:
            first = bisect_left(self.places, slot - REACH)
            candidates = range(first, bisect_right(self.places, slot - 1))
        for at in candidates:
            port = self.ports[at]
            island = port.islands.get(target)
            place = self.starts.get(island) if island is not None else None
            if place is None:  # made in this round, or to be made
                near = abs(port.start + port.slots + 1 - slot) <= REACH - self.margin
            else:
                near = abs(place - slot) <= REACH
            if near and not port.start < slot <= port.start + port.slots:  # not the port in which the jump stands
                return port
        return None

    def _island(self, port: _Port, target: Block, jump: Insn) -> Block:
        """The island for `target` in a port."""
        island = port.islands.get(target)
        if island is None:
            island = port.islands[target] = Block(len(self.fn.blocks))
            insn = Insn(JUMP, sym=target, loc=jump.loc)
            island.insns = [insn]
            self.targets[island] = target
            if not self.fn.target.v4:
                self.onward[island] = _Jump(insn, 1)
        return island

    def _remove_unused(self) -> None:
        used: set[object] = set()
        work = [jump.insn.sym for jumps in self.jumps for jump in jumps]
        while work:
            block = work.pop()
            if isinstance(block, Block) and block in self.targets and block not in used:
                used.add(block)
                work.append(block.insns[0].sym)
        for port in self.ports:
            port.islands = {target: island for target, island in port.islands.items() if island in used}

    def _insert(self) -> None:
        """Make the islands blocks of the function."""
        blocks: list[Block] = []
        ports = {port.at: port for port in self.ports if port.islands}
        for at, block in enumerate(self.fn.blocks):
            port = ports.get(at)
            if port is not None:
                if port.over:
                    island = next(iter(port.islands.values()))
                    blocks[-1].insns.append(Insn(JUMP, sym=block, loc=island.insns[0].loc))
                blocks += port.islands.values()
            blocks.append(block)
        self.fn.blocks = blocks


def _jumps(block: Block, unlimited: bool) -> list[_Jump]:
    """The jumps of a block, except those that reach everything (`unlimited`: unconditional ones do)."""
    jumps = []
    slot = 0
    for insn in block.insns:
        slot += insn.slots
        if isinstance(insn.sym, Block) and not (insn.op is JUMP and unlimited):
            jumps.append(_Jump(insn, slot))
    return jumps


def _ports(fn: Function) -> list[_Port]:
    """The ports of a function, every SPACING slots or sooner; very long blocks are cut for them."""
    fn.blocks = [part for block in fn.blocks for part in _parts(block)]
    ports: list[_Port] = []
    since = 0  # slots since the last port
    for at, block in enumerate(fn.blocks):
        if at and ((since >= SPACING // 2 and not _falls_through(fn.blocks[at - 1])) or since >= SPACING):
            ports.append(_Port(at, int(_falls_through(fn.blocks[at - 1]))))
            since = 0
        since += sum(insn.slots for insn in block.insns)
    return ports


def _parts(block: Block) -> list[Block]:
    """A block in parts of about SPACING slots, not cut where a jump by its displacement (of inline assembly) passes."""
    if len(block.insns) <= SPACING:
        return [block]
    fixed = _passed(block.insns)
    parts, insns = [block], block.insns
    start = slot = since = 0
    for position, insn in enumerate(insns):
        if since >= SPACING and slot not in fixed:
            parts[-1].insns = insns[start:position]
            parts.append(Block(block.number))
            start, since = position, 0
        since += insn.slots
        slot += insn.slots
    parts[-1].insns = insns[start:]
    return parts


def _passed(insns: list[Insn]) -> set[int]:
    """The slots in front of which nothing may be inserted."""
    passed: set[int] = set()
    slot = 0
    for insn in insns:
        slot += insn.slots
        distance = jump_distance(insn) if insn.op.flags & BRANCH and insn.sym is None else None
        if distance:
            passed.update(range(min(slot, slot + distance), max(slot, slot + distance) + 1))
    return passed


def _falls_through(block: Block) -> bool:
    return not block.insns or block.insns[-1].op not in ENDS
