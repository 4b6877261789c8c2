"""Time and memory of compiling LLVM IR to an object, in process, as input grows.

Functions of 1,000 to 100,000 instructions (arithmetic under register pressure, stores, calls, branches), and a small
program among 2.7 MB of debug metadata that it does not need. Each row is a process of its own; memory is what it
needed beyond the one that compiles next to nothing.
"""

from __future__ import annotations

import json
import random
import subprocess
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from _table import show

SIZES = (1_000, 10_000, 100_000)
METADATA_BYTES = 2_700_000
TEXT = Path(__file__).parents[1] / "tests" / "exec" / "data" / "packets.ll"
OPERATIONS = ("add", "xor", "and", "mul")


def function(size: int) -> str:
    """A function of about `size` instructions."""
    rng = random.Random(1)
    lines = ['define i64 @f(ptr %p, i64 %a, i64 %b) section "xdp" {', "entry:", "  br label %b0"]
    live = ["%a", "%b"]
    count = block = 0
    while count < size:
        lines.append(f"b{block}:")
        for _ in range(7):
            count += 1
            left, right = rng.choice(live), rng.choice(live)
            lines.append(f"  %v{count} = {rng.choice(OPERATIONS)} i64 {left}, {right}")
            live = [*live, f"%v{count}"][-12:]
        last = live[-1]
        lines += [
            f"  %g{block} = getelementptr i8, ptr %p, i64 {8 * (block % 200)}",
            f"  store i64 {last}, ptr %g{block}",
        ]
        lines += [f"  %c{block} = icmp ult i64 {last}, {block}"]
        lines += [f"  br i1 %c{block}, label %b{block + 1}, label %x{block}", f"x{block}:"]
        lines += [f"  %w{block} = call i64 inttoptr (i64 5 to ptr)()", f"  store i64 %w{block}, ptr %p"]
        lines += [f"  br label %b{block + 1}"]
        count += 7
        block += 1
    return "\n".join([*lines, f"b{block}:", f"  ret i64 {live[-1]}", "}"])


def padded() -> str:
    """The text of a real program with so much metadata behind it that nobody refers to."""
    text = TEXT.read_text()
    node = '!{0} = !DIDerivedType(tag: DW_TAG_member, name: "field{0}", scope: !2, file: !3, line: 1, size: 64)\n'
    first = 100_000
    lines: list[str] = []
    length = len(text)
    while length < METADATA_BYTES:
        lines.append(node.format(first + len(lines)))
        length += len(lines[-1])
    return text + "".join(lines)


def measure(name: str) -> dict[str, float]:
    """Compile one input here; processor time in ms, memory in MB."""
    import resource

    from pybpf_native.elf.writer import write
    from pybpf_native.ir.reader import read
    from pybpf_native.pipeline import compile_module
    from pybpf_native.target import target_for

    def peak() -> float:
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024

    target = target_for("v3")
    write(compile_module(read("define void @f() {\n  ret void\n}"), target))
    text = padded() if name == "metadata" else TEXT.read_text() if name == "program" else function(int(name))
    base, start = peak(), time.process_time()
    module = read(text)
    parsed = time.process_time()
    obj = compile_module(module, target)
    slots = sum(fn.slots for fn in obj.functions)
    data = write(obj)
    end = time.process_time()
    return {
        "bytes": len(text),
        "slots": slots,
        "read": (parsed - start) * 1e3,
        "all": (end - start) * 1e3,
        "memory": peak() - base,
        "object": len(data),
    }


def main() -> None:
    rows = []
    for name in (*map(str, SIZES), "program", "metadata"):
        ran = subprocess.run([sys.executable, __file__, name], capture_output=True, text=True, check=True)
        found = json.loads(ran.stdout)
        each = found["all"] * 1e3 / found["slots"]
        rows.append([name, found["bytes"], found["slots"], found["read"], found["all"], each, found["memory"]])
    show(
        "Compile time of LLVM IR, ISA v3, without an optimiser",
        ["input", "bytes", "slots", "read ms", "all ms", "us a slot", "MB more"],
        rows,
    )


if __name__ == "__main__":
    if len(sys.argv) > 1:
        print(json.dumps(measure(sys.argv[1])))
    else:
        main()
