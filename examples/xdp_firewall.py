"""Drops what comes from some IPv4 addresses, before the kernel has looked at it. Run as root.

$ python3 examples/xdp_firewall.py --interface lo --seconds 5 127.0.0.66
dropping packets from 127.0.0.66 on lo for 5 seconds
   1.439 s  dropped a packet of 98 bytes from 127.0.0.66, protocol 1
   2.439 s  dropped a packet of 98 bytes from 127.0.0.66, protocol 1
127.0.0.66: 2 packets dropped
0 packets passed

Meanwhile `ping -c 2 -I 127.0.0.66 127.0.0.1` had no answer. Each drop is an event in a ring buffer; drops are counted
by address, and all packets by verdict, each processor having counters of its own.
"""

import argparse
import sys
import time
from ctypes import c_int64, c_uint8, c_uint16, c_uint32, c_uint64, c_void_p
from ipaddress import IPv4Address

from pybpf_native import BPF, bpf, bpfglobal, map, section, struct
from pybpf_native.errors import BpfError
from pybpf_native.helper import XDP_DROP, XDP_PASS, bpf_xdp_get_buff_len, bpf_xdp_load_bytes, ktime
from pybpf_native.maps import HashMap, PerCPUArrayMap, RingBuffer

IPV4 = 0x0008  # ETH_P_IP, as a little-endian processor reads it


@bpf
@struct
class ethernet:
    addresses: str(12)
    protocol: c_uint16


@bpf
@struct
class ipv4:
    before: str(9)
    protocol: c_uint8
    checksum: c_uint16
    source: c_uint32
    destination: c_uint32


@bpf
@struct
class dropped:
    nanoseconds: c_uint64
    source: c_uint32
    length: c_uint32
    protocol: c_uint32


@bpf
@map
def blocked() -> HashMap:
    return HashMap(key=c_uint32, value=c_uint64, max_entries=1024)


@bpf
@map
def verdicts() -> PerCPUArrayMap:
    return PerCPUArrayMap(key=c_uint32, value=c_uint64, max_entries=5)


@bpf
@map
def drops() -> RingBuffer:
    return RingBuffer(max_entries=65536)


@bpf
def is_blocked(ctx: c_void_p) -> c_uint32:
    link = ethernet()
    if bpf_xdp_load_bytes(ctx, 0, link, 14) or link.protocol != IPV4:
        return False
    network = ipv4()
    if bpf_xdp_load_bytes(ctx, 14, network, 20) or network.source not in blocked:
        return False
    blocked[network.source] += 1
    event = dropped(nanoseconds=ktime(), source=network.source, protocol=network.protocol)
    event.length = bpf_xdp_get_buff_len(ctx)
    drops.output(event)
    return True


@bpf
@section("xdp")
def firewall(ctx: c_void_p) -> c_int64:
    verdict = XDP_DROP if is_blocked(ctx) else XDP_PASS
    verdicts[verdict] += 1
    return verdict


@bpf
@bpfglobal
def LICENSE() -> str:
    return "GPL"


def key(address):
    """An address as the program finds it in a packet."""
    return int.from_bytes(address.packed, sys.byteorder)


def text(key):
    """The address of a key."""
    return str(IPv4Address(key.to_bytes(4, sys.byteorder)))


def main():
    parser = argparse.ArgumentParser(description="drop packets from some IPv4 addresses")
    parser.add_argument("addresses", nargs="+", type=IPv4Address, metavar="address")
    parser.add_argument("--interface", default="lo", help="where packets come in (default lo)")
    parser.add_argument("--seconds", type=float, default=10, help="how long to drop them (default 10)")
    options = parser.parse_args()
    start = time.monotonic()

    def report(event):
        # The kernel's clock for events is the one of time.monotonic().
        at = event.nanoseconds / 1e9 - start
        sender = text(event.source)
        print(f"{at:>8.3f} s  dropped a packet of {event.length} bytes from {sender}, protocol {event.protocol}")

    with BPF() as b:
        b.load()
        b["blocked"].update({key(address): 0 for address in options.addresses})
        b["drops"].open_ring_buffer(report)
        b.get_program("firewall").attach_xdp(options.interface)
        shown = ", ".join(str(address) for address in options.addresses)
        print(f"dropping packets from {shown} on {options.interface} for {options.seconds:g} seconds", flush=True)
        while (left := start + options.seconds - time.monotonic()) > 0:
            b["drops"].poll(int(left * 1000) + 1)
        for sender, count in b["blocked"].items():
            print(f"{text(sender)}: {count} packets dropped")
        print(f"{sum(b['verdicts'][XDP_PASS])} packets passed")


if __name__ == "__main__":
    try:
        main()
    except BpfError as error:
        sys.exit(str(error))
