"""What a machine has besides its code: memory, the clock, processes, random numbers, what was printed and sent."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Literal

from .memory import Memory, Region

if TYPE_CHECKING:
    from .contexts import Packet
    from .maps import VmMap
    from .ringbuf import Record

NANOSECONDS = 1_000_000_000


class State:
    """Values that helpers answer with; a user sets the attributes before a run, or between runs.

    time_ns: what the clocks say; each question moves it on by time_step_ns. random: the source of random numbers.
    pid, tgid, uid, gid, comm, cgroup_id, task: the process that the program runs for. cpu, cpus, numa_node: where.
    """

    def __init__(self, *, big_endian: bool = False, cpus: int = 1, seed: int = 0) -> None:
        self.order: Literal["little", "big"] = "big" if big_endian else "little"
        self.memory = Memory(">" if big_endian else "<")
        self.cpus = cpus
        self.cpu = 0
        self.numa_node = 0
        self.time_ns = NANOSECONDS
        self.time_step_ns = 1000
        self.random = random.Random(seed)
        self.pid = self.tgid = 1000
        self.uid = self.gid = 0
        self.comm = b"pybpf"
        self.cgroup_id = 1
        self.task = 0
        self.printed: list[str] = []
        self.redirects: list[tuple[str, int, int]] = []
        self.packet: Packet | None = None
        self.ctx: Region | None = None
        self.maps: dict[int, VmMap] = {}
        self.reserved: dict[int, Record] = {}
        self.locked = 0
        self._retired: list[tuple[Region, str]] = []

    def clock(self) -> int:
        """The time in nanoseconds, which goes on by being asked for."""
        self.time_ns += self.time_step_ns
        return self.time_ns

    def retire(self, regions: list[Region], why: str) -> None:
        """Take regions away when the run ends."""
        self._retired += [(region, why) for region in regions]

    def end_run(self) -> None:
        """Free what only lives as long as a run."""
        for region, why in self._retired:
            self.memory.drop(region, why)
        self._retired.clear()
