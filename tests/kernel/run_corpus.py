"""Loads objects inside another kernel: `python3 run_corpus.py FOLDER`, by hand or by test_corpus_verdicts.py.

Prints "kernel <release>", then for each program of each .o file "<file>\t<program>\t<1 if accepted>\t<reason if not>";
"*" is the program of an object that cannot be loaded as a whole. One process a CPU shares the files out, because
Python is slow in an emulated machine.
"""

from __future__ import annotations

import os
import sys

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__)))))

from pybpf_native.crosscheck.measure import Measured
from pybpf_native.elf.reader import read
from pybpf_native.errors import BpfError


def main(folder: str) -> None:
    print("kernel", os.uname().release, flush=True)
    paths = sorted(os.path.join(folder, name) for name in os.listdir(folder) if name.endswith(".o"))
    workers = os.cpu_count() or 1
    children = []
    for number in range(workers):
        child = os.fork()
        if not child:
            for path in paths[number::workers]:
                report(path)
            os._exit(0)
        children.append(child)
    if any(os.waitpid(child, 0)[1] for child in children):
        sys.exit("a worker failed")


def report(path: str) -> None:
    """Write the lines of one object at once, so that those of the processes do not mix."""
    lines = []
    with open(path, "rb") as file:
        data = file.read()
    try:
        with Measured(read(data, path)) as collection:
            try:
                collection.load()
            finally:
                lines = [(v.name, str(int(v.accepted)), v.reason) for v in collection.verdicts.values()]
    except BpfError as error:
        lines.append(("*", "0", " | ".join(str(error).splitlines())))
    name = os.path.basename(path).removesuffix(".o")
    os.write(1, "".join("\t".join((name, *line)) + "\n" for line in lines).encode())


if __name__ == "__main__":
    main(sys.argv[1])
