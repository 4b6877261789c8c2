"""Runs an object with jump tables inside another kernel: `python3 run_jump_tables.py jumptables.o...`, by hand or by
test_jump_tables.py. Prints the kernel's release, then for each object what each program makes of some inputs, or
why the kernel does not take it."""

from __future__ import annotations

import os
import struct
import sys

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__)))))

from pybpf_native.elf.reader import read
from pybpf_native.errors import KernelError
from pybpf_native.load.collection import Collection

INPUTS = range(18)
CONTEXT = struct.Struct("=4I")


def main(paths: list[str]) -> None:
    print(os.uname().release)
    for path in paths:
        run(path)


def run(path: str) -> None:
    with open(path, "rb") as file:
        data = file.read()
    with Collection(read(data, path)) as collection:
        try:
            collection.load()
        except KernelError as error:
            print(" ".join(str(error).split()))
            return
        for name, program in collection.programs.items():
            contexts = (program.test_run(ctx=CONTEXT.pack(number, 1234, 777, 0)).ctx for number in INPUTS)
            print(name, *(CONTEXT.unpack(context)[3] for context in contexts))


if __name__ == "__main__":
    main(sys.argv[1:])
