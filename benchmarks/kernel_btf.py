"""The kernel's own BTF: how long it takes to open it and to index its names, what a lookup costs, how much memory.

Every run is a process of its own, the first is thrown away. Lookups are of names that the types have, spread over the
blob, each asked for once; a second row keeps the index in a file (PYBPF_CACHE). Memory is the highest that the process
has had, less what it had before. Times are medians over the runs, of the slowest lookup too.

    open      reading the file, and where each type begins
    index     of the names of all types
    first     a first name alone, with opening: searched for, without an index
    lookup    one name after the index
    slowest   of 2000
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median

from _table import show

RUNS = 9
ROOT = Path(__file__).resolve().parent.parent
COLUMNS = ("open", "index", "open and index", "first", "lookup", "slowest", "memory", "peak")
CHILD = """
import gc, json, time
from pybpf_native.btf.lazy import BtfFile
from pybpf_native.btf.types import Struct

def memory(field):
    with open("/proc/self/status") as file:
        return next(int(line.split()[1]) / 1024 for line in file if line.startswith(field))

clock = time.perf_counter
before = memory("VmRSS")
start = clock()
file = BtfFile.open()
opened = clock()
file.index_names()
indexed = clock()
used, peak = memory("VmRSS") - before, memory("VmHWM") - before
names = [file.by_id(number).name for number in range(1, len(file), len(file) // 2000)]
times = []
gc.collect()
for name in dict.fromkeys(filter(None, names)):
    begin = clock()
    found = file.ids(name)
    times.append(clock() - begin)
    assert found
start_first = clock()
BtfFile.open().find("task_struct", Struct)
first = clock() - start_first
times.sort()
milliseconds = [opened - start, indexed - opened, indexed - start, first, times[len(times) // 2], times[-1]]
print(json.dumps([1000 * each for each in milliseconds] + [used, peak]))
"""


def main() -> None:
    rows: list[tuple[object, ...]] = [("no index file", *measured({}))]
    with tempfile.TemporaryDirectory() as folder:
        rows.append(("index file", *measured({"PYBPF_CACHE": folder})))
    show("The kernel's BTF: ms, memory in MB", ("", *COLUMNS), rows)


def measured(extra: dict[str, str]) -> list[str]:
    """The medians of the columns."""
    environment = {key: value for key, value in os.environ.items() if key != "PYBPF_CACHE"} | extra
    runs = []
    for _ in range(RUNS + 1):
        command = [sys.executable, "-c", CHILD]
        done = subprocess.run(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True, check=True)
        runs.append(json.loads(done.stdout))
    return [f"{median(column):.3f}" for column in zip(*runs[1:], strict=True)]


if __name__ == "__main__":
    main()
