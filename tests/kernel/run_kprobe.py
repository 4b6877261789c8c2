"""Runs an object inside another kernel: `python3 run_kprobe.py object.o`, by hand or by test_other_kernels.py.

The object has the map `counts` and one program a section; each program adds one to counts[its index] for the
process whose number is in the global `wanted`. Prints "<program> <count>" for each after five short sleeps and
five getppid(2), and "closed <open descriptors>" at the end.
"""

from __future__ import annotations

import os
import sys
import time

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__)))))

from pybpf_native.load.pylibbpf import BpfObject


def main(path: str) -> None:
    before = len(os.listdir("/proc/self/fd"))
    with BpfObject(path) as b:
        b.globals.wanted = os.getpid()
        b.load_and_attach()
        for _ in range(5):
            time.sleep(0.001)
            os.getppid()
        for index, name in enumerate(b.get_program_names()):
            print(name, b["counts"][index])
    print("closed", len(os.listdir("/proc/self/fd")) - before)


if __name__ == "__main__":
    main(sys.argv[1])
