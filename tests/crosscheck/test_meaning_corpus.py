"""What corpus programs do in the interpreter of BPF is what their IR means."""

from __future__ import annotations

import random
import struct
from pathlib import Path

import pytest

from pybpf_native.crosscheck.meaning.machine import Run
from pybpf_native.crosscheck.meaning.memory import Region
from pybpf_native.crosscheck.meaning.values import NotJudged, Pointer
from pybpf_native.ir.reader import read
from pybpf_native.pipeline import compile_module
from pybpf_native.target import target_for
from pybpf_native.vm import Machine

CORPUS = Path(__file__).parent.parent / "corpus"
WORDS, RUNS = 8, 6
JUDGED = 0.8  # of the programs


def judged(path: Path) -> tuple[int, int]:
    """(runs of the `syscall` programs of a file that the IR says something of, runs)"""
    text = path.read_text()
    obj = compile_module(read(text), target_for("v3"))
    rng = random.Random(path.stem)
    said = runs = 0
    for function in [function for function in read(text).functions if function.section == "syscall"]:
        machine = Machine(obj)
        try:
            run = Run(read(text), obj.maps())
            for _ in range(RUNS):
                runs += 1
                words = [rng.getrandbits(rng.choice((4, 8, 16, 32, 64))) for _ in range(WORDS)]
                context = Region("context", struct.pack(f"<{WORDS}Q", *words))
                run.steps = 100_000
                returned = run.call(function.name, [Pointer(context, 0)])
                done = machine.run(function.name, ctx=words)
                assert returned == done.value
                wrong = [
                    at
                    for at, ((byte, unknown), there) in enumerate(zip(context.content(), done.ctx, strict=True))
                    if (byte ^ there) & ~unknown
                ]
                assert not wrong, function.name
                said += 1
        except NotJudged:
            runs += RUNS - 1 - (runs - 1) % RUNS
    return said, runs


FILES = [path for path in sorted(CORPUS.glob("*.ll")) if 'section "syscall"' in path.read_text()]


def test_meaning() -> None:
    said = runs = 0
    silent = []
    for path in FILES:
        mine, all_of_them = judged(path)
        said, runs = said + mine, runs + all_of_them
        if not mine:
            silent.append(path.stem)
    assert runs > 100
    assert said >= JUDGED * runs, silent


@pytest.mark.parametrize("name", ["lz_decompress", "arith_shifts"])
def test_all_is_said_of_plain_arithmetic(name: str) -> None:
    said, runs = judged(CORPUS / f"{name}.ll")
    assert said == runs > 0
