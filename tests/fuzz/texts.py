"""Text that is nearly right, for the compilers: IR to an object, and Python to IR. As in `objects`, success or an
error of ours, soon.
"""

from __future__ import annotations

from functools import cache
from random import Random

from pybpf_native.ir.reader import read
from pybpf_native.ir.verify import verify
from pybpf_native.lang.compile import lower
from pybpf_native.lang.unit import unit_from_text
from pybpf_native.pipeline import compile_module
from pybpf_native.target import target_for

from .mutate import mutate_text
from .objects import TESTS, Target
from .program import random_program
from .render import module_text

LARGEST = 20_000  # characters of a file that is changed
CPUS = ("v1", "v2", "v3", "v4")


@cache
def ir_texts() -> list[str]:
    """IR of clang's, without its metadata's bulk, and random programs."""
    corpus = [path.read_text() for path in sorted((TESTS / "corpus").glob("*.ll"))]
    return [text for text in corpus if len(text) < LARGEST] + [
        module_text({"p": random_program(Random(seed))}, 4) for seed in range(10)
    ]


@cache
def python_texts() -> list[str]:
    return [path.read_text() for path in sorted((TESTS.parent / "examples").glob("*.py"))]


def _ir(random: Random) -> None:
    module = read(mutate_text(random.choice(ir_texts()), random), "fuzzed.ll")
    verify(module)
    compile_module(module, target_for(random.choice(CPUS)))


def _python(random: Random) -> None:
    lower(unit_from_text("fuzzed.py", mutate_text(random.choice(python_texts()), random)), target_for("v3"))


TARGETS: tuple[Target, ...] = (_ir, _ir, _python)
