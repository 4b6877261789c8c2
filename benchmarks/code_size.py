"""Code size: our code generator against LLVM's, from the same optimised LLVM IR, at ISA level v3.

Both start from the text of the example's IR after optimisation, so that what differs is code generation alone.
LLVM's is the one inside llvmlite. Sizes are in 8-byte slots, of all executable sections.
"""

from __future__ import annotations

import sys
from pathlib import Path

from _table import show

from pybpf_native.build import module_of, object_of, optimized
from pybpf_native.elf.reader import read
from pybpf_native.errors import BpfError
from pybpf_native.ir.printer import to_text
from pybpf_native.lang.unit import unit_from_file
from pybpf_native.object import Object
from pybpf_native.target import Target, target_for

EXAMPLES = Path(__file__).resolve().parent.parent / "examples"


def main() -> int:
    """Print the table; the exit status."""
    target = target_for("v3")
    rows: list[list[object]] = []
    for path in sorted(EXAMPLES.glob("*.py")):
        try:
            module = optimized(module_of(unit_from_file(str(path)), target), target)
            text = to_text(module)
            ours, theirs = object_of(module, target), by_llvm(text, target)
        except BpfError as error:
            print(f"{path.name}: {error}", file=sys.stderr)
            return 1
        rows += compare(path.name, ours, theirs)
    ours_total, theirs_total = (sum(int(str(row[i])) for row in rows) for i in (1, 2))
    rows.append(["all", ours_total, theirs_total, ours_total / theirs_total * 100])
    show("Code size in 8-byte slots, ISA v3, from the same IR", ("function", "ours", "LLVM", "% of LLVM"), rows)
    return 0


def compare(name: str, ours: Object, theirs: Object) -> list[list[object]]:
    """One row a function."""
    sizes = {function.name: function.slots for function in theirs.functions}
    return [
        [f"{name}: {function.name}", function.slots, sizes[function.name], function.slots / sizes[function.name] * 100]
        for function in ours.functions
    ]


def by_llvm(text: str, target: Target) -> Object:
    """The object that LLVM's code generator makes of IR text."""
    from llvmlite import binding

    binding.initialize_all_targets()
    binding.initialize_all_asmprinters()
    machine = binding.Target.from_triple("bpf").create_target_machine(cpu=target.cpu, opt=2)
    module = binding.parse_assembly(text)
    return read(machine.emit_object(module), "llvm.o")


if __name__ == "__main__":
    sys.exit(main())
