"""Packet programs compiled by us and by LLVM do the same to the same packets: result, packet, maps."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from pybpf_native.elf.reader import read as read_object
from pybpf_native.elf.writer import write
from pybpf_native.load.collection import Collection
from pybpf_native.object import Object

from .harness import llvm, ours

pytestmark = pytest.mark.kernel

TEXT = (Path(__file__).parent / "data" / "packets.ll").read_text()
PROGRAMS = ("parse", "csum", "swap")


def packets() -> list[bytes]:
    """Random IPv4 packets, most of them plausible, some cut short."""
    rng = random.Random(20)
    found = []
    for _ in range(300):
        protocol = rng.choice((1, 6, 17, 47, 50, 51, rng.randrange(256)))
        header = bytes([0x40 | rng.choice((5, 5, 6, 15, 4)), rng.randrange(256), *rng.randbytes(7), protocol])
        frame = rng.randbytes(12) + rng.choice((b"\x08\x00", b"\x08\x00", b"\x86\xdd")) + header + rng.randbytes(90)
        found.append(frame[: rng.choice((14, 20, 33, 34, 50, 54, 74, 114))])
    return found


def outcomes(obj: Object) -> tuple[list[object], list[object], list[int]]:
    """Results, packets and final maps of a fixed series of runs."""
    with Collection(obj) as collection:
        collection.load()
        runs = []
        for packet in packets():
            for name in PROGRAMS:
                ran = collection.get_program(name).test_run(data=packet)
                runs.append((name, ran.retval, ran.data))
        flows = sorted((repr(key), repr(value)) for key, value in collection["flows"].items())
        counts = [sum(values) for values in collection["counts"].values()]
    return runs, flows, counts


@pytest.mark.parametrize("cpu", ["v1", "v2", "v3", "v4"])
def test_same_as_llvm(cpu: str) -> None:
    pytest.importorskip("llvmlite")
    text = TEXT.replace('"target-cpu"="v3"', f'"target-cpu"="{cpu}"')
    mine, theirs = outcomes(ours(text, cpu)), outcomes(llvm(text, cpu))
    assert mine == theirs
    assert len(mine[1]) > 50


def test_through_the_object_file() -> None:
    obj = ours(TEXT)
    assert outcomes(read_object(write(obj)))[0] == outcomes(obj)[0]
