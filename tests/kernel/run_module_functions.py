"""Runs programs that call functions of kernel modules: `python3 run_module_functions.py module_functions.o`, inside
another kernel, by test_other_kernels.py. Prints what they return, then how many descriptors were left open."""

from __future__ import annotations

import os
import subprocess
import sys

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__)))))

from pybpf_native.elf.reader import read
from pybpf_native.load.collection import Collection

MODULES = ("nf_conntrack", "xfrm_interface")


def main(path: str) -> None:
    for module in MODULES:
        subprocess.run(["modprobe", module], check=True)
    before = len(os.listdir("/proc/self/fd"))
    with open(path, "rb") as file:
        data = file.read()
    with Collection(read(data, path)) as collection:
        collection.load()
        for name, program in collection.programs.items():
            retval = program.test_run(data=bytes(64)).retval
            print(name, retval - (retval >> 31 << 32))
    print("closed", len(os.listdir("/proc/self/fd")) - before)


if __name__ == "__main__":
    main(*sys.argv[1:])
