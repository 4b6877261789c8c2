"""Checks clone_counts.py in the interpreter, without root and without a kernel.

$ pybpf test examples/checks/test_clone_counts.py
"""

import pytest

pytestmark = pytest.mark.bpf("../clone_counts.py")
CLONE = "tracepoint/syscalls/sys_enter_clone"


def clone(bpf_vm, process, calls):
    """`calls` clone calls of a process; what the program prints."""
    bpf_vm.machine.state.pid = process
    return [line for _ in range(calls) for line in bpf_vm.trigger(CLONE)["count_clone"].printed]


def test_each_process_is_counted(bpf_vm):
    clone(bpf_vm, 7, calls=3)
    clone(bpf_vm, 8, calls=1)
    assert bpf_vm["hist"].to_dict() == {7: 3, 8: 1}


def test_all_calls_but_the_first_are_printed(bpf_vm):
    assert clone(bpf_vm, 7, calls=3) == ["clone call 2 of process 7", "clone call 3 of process 7"]


def test_a_full_map_counts_who_is_in_it(bpf_vm):
    counts = bpf_vm["hist"]
    counts.update(dict.fromkeys(range(counts.get_max_entries()), 1))
    clone(bpf_vm, 5, calls=1)
    clone(bpf_vm, 99999, calls=2)
    assert (counts[5], counts.lookup(99999)) == (2, None)
