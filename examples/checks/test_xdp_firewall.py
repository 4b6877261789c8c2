"""Checks xdp_firewall.py in the interpreter, on packets that are made up.

$ pybpf test examples/checks/test_xdp_firewall.py
"""

from ipaddress import IPv4Address

import pytest

from pybpf_native.helper import XDP_DROP, XDP_PASS

PROGRAM = "../xdp_firewall.py"
pytestmark = pytest.mark.bpf(PROGRAM)
BAD, GOOD = "192.0.2.66", "192.0.2.67"
KEY = int.from_bytes(IPv4Address(BAD).packed, "little")


@pytest.fixture
def firewall(bpf_vm):
    """The program on an interface, with an address that it blocks."""
    bpf_vm["blocked"][KEY] = 0
    bpf_vm.get_program("firewall").attach_xdp("eth0")
    return bpf_vm


def verdict(vm, frame):
    """What becomes of a frame that comes in; the program leaves it as it is."""
    result = vm.trigger("xdp/eth0", packet=frame)["firewall"]
    assert result.packet == frame
    return result.value


def test_packets_of_blocked_addresses_are_dropped(firewall, packet):
    assert verdict(firewall, packet.udp(b"question", source=BAD)) == XDP_DROP
    assert verdict(firewall, packet.tcp(flags="S", source=BAD)) == XDP_DROP
    assert verdict(firewall, packet.udp(b"question", source=GOOD)) == XDP_PASS
    assert verdict(firewall, packet.udp(b"answer", destination=BAD)) == XDP_PASS
    assert firewall["blocked"].to_dict() == {KEY: 2}


def test_each_drop_is_an_event(firewall, packet):
    firewall.machine.state.time_ns, firewall.machine.state.time_step_ns = 7000, 0
    verdict(firewall, packet.udp(b"question", source=GOOD))
    verdict(firewall, packet.udp(b"question", source=BAD))
    (event,) = firewall["drops"]
    assert (event.nanoseconds, event.source, event.length, event.protocol) == (7000, KEY, 50, 17)


@pytest.mark.parametrize("length", range(14, 34))
def test_packets_that_are_cut_short_pass(firewall, packet, length):
    assert verdict(firewall, packet.udp(source=BAD)[:length]) == XDP_PASS


def test_what_is_not_ipv4_passes(firewall, packet):
    assert verdict(firewall, packet.udp(source="2001:db8::66")) == XDP_PASS
    assert verdict(firewall, packet.udp(source=BAD, vlan=7)) == XDP_PASS


@pytest.mark.bpf(PROGRAM, cpus=2)
def test_each_processor_has_a_counter(firewall, packet):
    for cpu, source in enumerate((BAD, GOOD)):
        firewall.machine.state.cpu = cpu
        verdict(firewall, packet.udp(source=source))
    assert firewall["verdicts"][XDP_DROP] == [1, 0]
    assert firewall["verdicts"][XDP_PASS] == [0, 1]
