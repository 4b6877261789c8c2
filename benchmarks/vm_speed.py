"""How many instructions a second the interpreter runs: arithmetic, memory, branches, calls and maps; and what a run
costs that has hardly any, by the kind of program, in time of the processor.

    vm_speed.py [PROGRAM...]

Programs are those of `examples/` and `tests/corpus` that are named, or a choice. Translation is not counted; `ms` is
what it took.
"""

from __future__ import annotations

import random
import sys
import time
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(Path(__file__).parent)]

from _table import show  # noqa: E402

from pybpf_native.crosscheck.packets import packets  # noqa: E402
from pybpf_native.ir.reader import read  # noqa: E402
from pybpf_native.isa.assemble import assemble  # noqa: E402
from pybpf_native.object import Function, Object  # noqa: E402
from pybpf_native.pipeline import Options, compile_module  # noqa: E402
from pybpf_native.sections import lookup  # noqa: E402
from pybpf_native.target import target_for  # noqa: E402
from pybpf_native.vm import Machine  # noqa: E402
from pybpf_native.vm.entry import PACKETS  # noqa: E402

CORPUS = ROOT / "tests" / "corpus"
PROGRAMS = ("chacha", "crc32", "insertion_sort", "binary_search", "base64", "xdp_acl_lpm", "calls_deep", "conntrack")
SECONDS = 0.5
INPUTS = 16
RUNS, ROUNDS = 2000, 5
# Programs that do what most do first, with the offsets of what they read.
HEADER = """
r2 = *(u32 *)(r1 + {end})
r1 = *(u32 *)(r1 + {start})
r1 += 14
r0 = 1
if r1 > r2 goto out
r0 = 2
out:
exit
"""
READ = "r0 = *(u64 *)(r1 + {at})\nexit"
SHORT: tuple[tuple[str, str, dict[str, Any]], ...] = (
    ("xdp", HEADER.format(end=4, start=0), {"packet": bytes(60)}),
    ("tc", HEADER.format(end=80, start=76), {"packet": bytes(60), "ctx": {"mark": 1}}),
    ("cgroup/connect4", "r0 = *(u32 *)(r1 + 24)\nexit", {"ctx": {"user_port": 1, "user_ip4": 5}}),
    ("kprobe/f", READ.format(at=112), {"ctx": {"di": 4, "ip": 5}}),
    ("tracepoint/a/b", READ.format(at=16), {"ctx": bytes(64)}),
    ("raw_tp/f", READ.format(at=8), {"ctx": [1, 2]}),
    ("syscall", "r0 = 0\nexit", {}),
)


def measure(name: str) -> tuple[str, ...]:
    """One row: name, runs, instructions, milliseconds to translate, million instructions a second."""
    obj = compile_module(read((CORPUS / f"{name}.ll").read_text()), target_for("v3"), Options())
    machine = Machine(obj)
    program = obj.programs[0]
    kind = lookup(program.section).prog_type_name.removeprefix("BPF_PROG_TYPE_")
    rng = random.Random(1)
    on_packets = kind in PACKETS
    contexts = [[rng.getrandbits(16) for _ in range(8)] for _ in range(INPUTS)]
    inputs = [{"packet": data} for data in packets(1, INPUTS)] if on_packets else [{"ctx": ctx} for ctx in contexts]
    start = time.perf_counter()
    machine.code(program)
    translated = time.perf_counter() - start
    runs = executed = 0
    start = time.perf_counter()
    while (taken := time.perf_counter() - start) < SECONDS:
        executed += machine.run(program.name, **inputs[runs % INPUTS]).executed  # type: ignore[arg-type]
        runs += 1
    return name, str(runs), str(executed // runs), f"{translated * 1e3:.1f}", f"{executed / taken / 1e6:.2f}"


def short(section: str, text: str, inputs: dict[str, Any]) -> tuple[str, ...]:
    """One row: section, instructions, microseconds a run, the best of some rounds."""
    obj = Object("short")
    obj.functions = [Function("main", section, assemble(text))]
    machine, best = Machine(obj), float("inf")
    executed = machine.run("main", **inputs).executed
    for _ in range(ROUNDS):
        start = time.process_time()
        for _ in range(RUNS):
            machine.run("main", **inputs)
        best = min(best, time.process_time() - start)
    return section, str(executed), f"{best / RUNS * 1e6:.1f}"


def main(names: list[str]) -> int:
    head = "program", "runs", "instructions a run", "ms", "million a second"
    show("The interpreter", head, [measure(name) for name in names or PROGRAMS])
    if not names:
        show("Short programs", ("section", "instructions", "microseconds a run"), [short(*row) for row in SHORT])
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
