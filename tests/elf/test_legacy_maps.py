"""Maps without BTF: a section `maps` of struct bpf_map_def, from assembly text to the kernel."""

from __future__ import annotations

import pytest

from pybpf_native.elf.assembler import assemble
from pybpf_native.elf.linker import link
from pybpf_native.elf.reader import read
from pybpf_native.elf.writer import write
from pybpf_native.errors import FormatError
from pybpf_native.load.collection import Collection
from pybpf_native.object import Object
from pybpf_native.vm import Machine

# A hash of 4-byte keys and 8-byte values, and an array; the program counts in both.
TEXT = """
    .section maps,"aw",@progbits
    .globl spare
    .type spare,@object
spare:
    .long 1, 4, 8, 7{more}
    .size spare, .-spare
    .globl counts
    .type counts,@object
counts:
    .long 2, 4, 8, 3, 0
    .size counts, .-counts
    .section syscall,"ax",@progbits
    .globl count
    .type count,@function
count:
    *(u32 *)(r10 - 4) = 0
    r1 = counts ll
    r2 = r10
    r2 += -4
    call 1
    if r0 == 0 goto out
    r1 = 5
    lock *(u64 *)(r0 + 0) += r1
    r0 = 1
out:
    exit
    .size count, .-count
    .section license,"aw",@progbits
    .asciz "GPL"
"""


def made(more: str = "") -> Object:
    return read(assemble(TEXT.replace("{more}", more), "maps.s"))


@pytest.mark.parametrize("more", ["", ", 0", ", 1", ", 0, 0, 0"])
def test_definitions(more: str) -> None:
    spare, counts = made(more).maps()
    found = [(m.name, m.type, m.key_size, m.value_size, m.max_entries, m.map_flags) for m in (spare, counts)]
    assert found == [("spare", 1, 4, 8, 7, int(more == ", 1")), ("counts", 2, 4, 8, 3, 0)]


@pytest.mark.parametrize("more", [", 0, 1", ", 0, 0, 0, 9"])
def test_unknown_fields(more: str) -> None:
    with pytest.raises(FormatError, match="maps at offset 0x0: map 'spare' is no struct bpf_map_def"):
        made(more).maps()


def test_too_short() -> None:
    with pytest.raises(FormatError, match="map 'spare' is no struct bpf_map_def"):
        read(assemble(TEXT.replace("8, 7{more}", "8"), "maps.s")).maps()


def test_big_endian() -> None:
    obj = read(assemble(TEXT.replace("{more}", ""), "maps.s", big_endian=True))
    assert [definition.max_entries for definition in obj.maps()] == [7, 3]


@pytest.mark.kernel
@pytest.mark.parametrize("rounds", [0, 1])
def test_runs(rounds: int) -> None:
    obj = made()
    for _ in range(rounds):
        obj = read(write(link([obj])))
    with Collection(obj) as collection:
        collection.load()
        program, counts = collection.get_program("count"), collection.get_map("counts")
        assert program.test_run().retval == 1
        assert counts[0] == 5


def test_runs_in_the_interpreter() -> None:
    machine = Machine(made())
    assert machine.run("count").r0 == 1
