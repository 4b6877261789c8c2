"""What a machine has besides its code: memory, the clock, processes, random numbers, what was printed and sent."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from ..errors import VmError
from .attributes import ATTRIBUTES, Source, checked, source, texts
from .memory import Fault, Memory, Region
from .packet import LOOPBACK
from .ringbuf import DISCARDED, Record, finish

if TYPE_CHECKING:
    from .maps import VmMap
    from .packet import Packet
    from .timers import Timers

NANOSECONDS = 1_000_000_000
LOCK_SIZE = 4  # bytes of struct bpf_spin_lock

Answer = Mapping[str, Any] | Callable[[Mapping[str, Any]], Mapping[str, Any] | None] | None


class State:
    """Values that helpers answer with; a user sets the attributes before a run, or between runs. What an attribute
    cannot be is a VmError at once, and one that there is not is an error of the next run.

    time_ns: what the clocks say; each question moves it on by time_step_ns. random: the source of random numbers, a
    random.Random or the numbers themselves, in order.

    pid, tgid, uid, gid, comm, cgroup_id, task: the process that the program runs for; task is the address of its
    task_struct (`machine.kernel_struct`). cpu (of `cpus`), numa_node: where. ancestors: ids of the cgroups above, the
    root first. under: which cgroups of a map (by index) the process is under.

    kernel_stack, user_stack: addresses, the innermost first. symbols: name -> address. function_ip, cookie, returned:
    of the function that a tracing program is at. returned is what programs set with bpf_set_retval too.

    route: what bpf_fib_lookup answers, members of bpf_fib_lookup and "return", or a function that is given the
    question; None: no route. devices: the numbers of those there are; mtu: of each. socket: as with route, the socket
    that lookups find, by members of bpf_sock, asked by "protocol", "netns" and "tuple"; tcp: what bpf_tcp_sock says of
    one, by members of bpf_tcp_sock, None for sockets of another protocol. socket_options: (level, name)
    -> bytes. socket_cookie, socket_uid, netns_cookie, classid, realm: numbers of the packet's socket. bound: the
    address of bind. tunnel_key: members of bpf_tunnel_key that packets come with; tunnel_sent: those that a program
    set; tunnel_options: bytes. sysctl_name, sysctl_value, sysctl_new: of the setting that is read or written.
    signals: those that were sent.
    """

    def __init__(self, *, big_endian: bool = False, cpus: int = 1, seed: int = 0) -> None:
        from .timers import Timers  # which uses the tables of helpers, as this does not

        self.order: Literal["little", "big"] = "big" if big_endian else "little"
        self.memory = Memory(">" if big_endian else "<")
        self._cpus = cpus
        self.cpu = 0
        self.numa_node = 0
        self.time_ns = NANOSECONDS
        self.time_step_ns = 1000
        self.random = random.Random(seed)
        self._process()
        self._tracing()
        self._network()
        self.maps: dict[int, VmMap] = {}
        self.timers: Timers = Timers(self)
        self.printed: list[str] = []
        self.redirects: list[tuple[str, int, int]] = []
        self.packet: Packet | None = None
        self.ctx: Region | None = None
        self.reserved: dict[int, Record] = {}
        self.references: dict[int, Region] = {}  # what a program has to give back, by address
        self.iterators: dict[int, Region] = {}  # those in use by their addresses, and the numbers they give
        self.locked = 0
        self._retired: list[tuple[Region, str]] = []
        self._known = frozenset(vars(self))

    @property
    def cpus(self) -> int:
        return self._cpus

    @cpus.setter
    def cpus(self, value: int) -> None:
        raise VmError(f"a machine has {self._cpus} processors for its life: make one with cpus={value!r}")

    @property
    def cpu(self) -> int:
        return self._cpu

    @cpu.setter
    def cpu(self, value: int) -> None:
        if value not in range(self.cpus):
            raise VmError(f"there is no processor {value!r}: the machine has {self.cpus}, as its option `cpus` says")
        self._cpu = value

    @property
    def comm(self) -> bytes:
        return self._comm

    @comm.setter
    def comm(self, value: bytes | str) -> None:
        self._comm = texts("state.comm", value)

    @property
    def random(self) -> Source:
        return self._random

    @random.setter
    def random(self, value: Source | Iterable[int]) -> None:
        self._random = source("state.random", value)

    def _process(self) -> None:
        self.pid = self.tgid = 1000
        self.uid = self.gid = 0
        self.comm = b"pybpf"
        self.task = 0
        self.cgroup_id = 1
        self.ancestors: Sequence[int] = (1,)
        self.under: set[int] = set()
        self.signals: list[int] = []

    def _tracing(self) -> None:
        self.kernel_stack: Sequence[int] = ()
        self.user_stack: Sequence[int] = ()
        self.symbols: dict[str, int] = {}
        self.function_ip = 0
        self.cookie = 0
        self.returned = 0

    def _network(self) -> None:
        self.route: Answer = None
        self.socket: Answer = None
        self.tcp: Answer = None
        self.tunnel_key: dict[str, Any] = {}
        self.tunnel: dict[str, Any] = {}
        self.tunnel_sent: dict[str, Any] = {}
        self.tunnel_options = b""
        self.mtu = 1500
        self.devices: set[int] = {LOOPBACK}
        self.bound = b""
        self.socket_options: dict[tuple[int, int], bytes] = {}
        self.socket_cookie = self.netns_cookie = 1
        self.socket_uid = self.classid = self.realm = 0
        self.sysctl_name, self.sysctl_value, self.sysctl_new = "kernel/ostype", b"Linux\n", b""

    def clock(self) -> int:
        """The time in nanoseconds, which goes on by being asked for."""
        self.time_ns += self.time_step_ns
        return self.time_ns

    def retire(self, regions: list[Region], why: str) -> None:
        """Take regions away when the run ends."""
        self._retired += [(region, why) for region in regions]

    def begin_run(self) -> None:
        """Forget what the last run printed and sent.

        Raises:
            Fault: somebody has set what is no attribute.
        """
        if len(vars(self)) > len(self._known) + 1:
            unknown = min(vars(self).keys() - self._known - {"_known"})
            raise Fault(f"the state has no {unknown!r}; see help(pybpf_native.vm.state.State)")
        self.printed.clear()
        self.redirects.clear()
        self.tunnel, self.tunnel_sent = dict(self.tunnel_key), {}
        self.packet = self.ctx = None

    def end_run(self) -> None:
        """Free what only lives as long as a run, and what an error left held: the next run begins without it."""
        self._unlock()
        for address in list(self.reserved):
            finish(self, address, DISCARDED)
        for region, why in self._retired:
            self.memory.drop(region, why)
        self._retired.clear()
        if self.packet is not None:  # which is not what the run began with, when a helper changed it
            self.memory.drop(self.packet.region, "the run ended")
        for held in (self.references, self.iterators):
            for region in held.values():
                self.memory.drop(region, "the run ended")
            held.clear()
        self.packet = self.ctx = None

    def _unlock(self) -> None:
        lock = self.memory.regions.get(self.locked >> 32)
        if lock is not None:
            at = self.locked - lock.base
            lock.data[at : at + LOCK_SIZE] = bytes(LOCK_SIZE)
        self.locked = 0


for _name in ATTRIBUTES:
    setattr(State, _name, checked(_name))
