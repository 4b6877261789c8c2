"""Readers on files that are nearly right, for a few seconds, or as many as PYBPF_FUZZ_SECONDS says, which then are new
files every time; `python3 dev.py fuzz objects --minutes 60` goes on."""

from __future__ import annotations

import os
import struct
import sys
import time
from random import Random

import pytest

from pybpf_native.crosscheck.isolate import alone
from pybpf_native.elf.reader import read
from pybpf_native.elf.writer import write
from pybpf_native.errors import FormatError
from pybpf_native.object import DataSection

from ..elf.objects import sample
from . import objects
from .mutate import MUTATIONS, Mutation, mutate, sections
from .objects import Attacked, attack, one_case, originals

SECONDS = float(os.environ.get("PYBPF_FUZZ_SECONDS", "5"))
FIRST, CASES = (0, 700) if "PYBPF_FUZZ_SECONDS" not in os.environ else (int(time.time()) * 1000, sys.maxsize)


def test_success_or_an_error_of_ours() -> None:
    done: Attacked = alone(attack, (FIRST, SECONDS, CASES))
    assert done.failures == []
    assert done.cases > 50
    assert 0 < done.read < done.cases


@pytest.mark.parametrize("bug", [IndexError, struct.error, MemoryError, RecursionError, OverflowError])
def test_other_exceptions_are_failures(bug: type[Exception], monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(data: bytes, name: str = "") -> None:
        raise bug("broken")

    monkeypatch.setattr(objects, "read", broken)
    monkeypatch.setattr(objects, "TARGETS", (objects._object,))
    done = Attacked()
    one_case(3, done)
    assert [(number, bug.__name__ in what) for number, what in done.failures] == [(3, True)]


def test_the_same_number_gives_the_same_file() -> None:
    data = originals()[0]
    assert mutate(data, Random(5)) == mutate(data, Random(5))
    assert len({mutate(data, Random(number)) for number in range(50)}) > 40


@pytest.mark.parametrize("mutation", MUTATIONS)
def test_every_mutation_changes_something(mutation: Mutation) -> None:
    changed = 0
    for number in range(30):
        data = bytearray(originals()[number % len(originals())])
        mutation(data, Random(number))
        changed += bytes(data) != originals()[number % len(originals())]
        sections(data)
    assert changed > 5


def test_zeros_of_many_sections_are_counted_together() -> None:
    obj = sample()
    obj.sections += [DataSection(f".bss.{index}", size=1 << 23) for index in range(4)]
    data = bytearray(write(obj))
    assert len(read(bytes(data)).sections) == len(obj.sections)
    with pytest.raises(FormatError, match="too many"):
        read(bytes(data).replace(b".bss.", b".zzz."))
