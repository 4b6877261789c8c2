"""Runs objects inside another kernel: `python3 run_kprobe.py probes.o clones.o`, by hand or by test_other_kernels.py.

The first object has the map `counts` and one program a section; each program adds one to counts[its index] for the
process whose number is in the global `wanted`. Prints "<program> <count>" for each after five short sleeps and
five getppid(2). The second is examples/clone_counts.py: "clones <count>" is what it saw of three forks. At the end
comes "closed <open descriptors>".
"""

from __future__ import annotations

import os
import sys
import time

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__)))))

from pybpf_native.load.pylibbpf import BpfObject


def main(probes: str, clones: str) -> None:
    before = len(os.listdir("/proc/self/fd"))
    count_probes(probes)
    count_clones(clones)
    print("closed", len(os.listdir("/proc/self/fd")) - before)


def count_probes(path: str) -> None:
    with BpfObject(path) as b:
        b.globals.wanted = os.getpid()
        b.load_and_attach()
        for _ in range(5):
            time.sleep(0.001)
            os.getppid()
        for index, name in enumerate(b.get_program_names()):
            print(name, b["counts"][index])


def count_clones(path: str) -> None:
    with BpfObject(path) as b:
        b.load_and_attach()
        for _ in range(3):
            child = os.fork()
            if child == 0:
                os._exit(0)
            os.waitpid(child, 0)
        print("clones", b["hist"].lookup(os.getpid()))


if __name__ == "__main__":
    main(*sys.argv[1:])
