"""The tables of gotox: read as references, written and assembled to the same bytes, kept apart by the linker."""

from __future__ import annotations

from pathlib import Path

import pytest

from pybpf_native.cli import main
from pybpf_native.crosscheck.elf_tables import compare, facts
from pybpf_native.elf.assembler import assemble
from pybpf_native.elf.assembly import to_assembly
from pybpf_native.elf.linker import link
from pybpf_native.elf.reader import read
from pybpf_native.elf.writer import write
from pybpf_native.errors import FormatError, RelocError
from pybpf_native.load.jumptables import create
from pybpf_native.load.relocate import Linked
from pybpf_native.object import Function, Object, Variable

PATH = Path(__file__).parent / "data" / "jumptables.o"
DATA = PATH.read_bytes()


def targets(obj: Object) -> dict[str, list[tuple[str, int]]]:
    """Function and slot of every entry, by table."""
    section = obj.section(".jumptables")
    assert section is not None
    return {
        table.name: [
            (reloc.symbol.name, reloc.addend // 8)
            for reloc in section.relocs
            if table.offset <= reloc.offset < table.offset + table.size
        ]
        for table in section.variables
    }


def test_entries_are_places_in_functions() -> None:
    obj = read(DATA)
    found = targets(obj)
    assert {name: ({function for function, _ in places}, len(places)) for name, places in found.items()} == {
        "BPF.JT.1.0": ({"sub"}, 16),
        "BPF.JT.2.0": ({"both"}, 16),
    }
    both = obj.function("both")
    assert both is not None
    assert all(0 < slot < both.slots for _, slot in found["BPF.JT.2.0"])
    section = obj.section(".jumptables")
    assert section is not None
    assert not any(section.data)


def test_bytes_stay() -> None:
    obj = read(DATA)
    written = write(obj)
    assert [each for each in compare(facts(written), facts(DATA)) if not each.allowed] == []
    assert assemble(to_assembly(obj)) == written
    assert targets(read(written)) == targets(obj)


def test_linked_tables_follow_their_functions() -> None:
    first, second = read(DATA, "a.o"), read(DATA, "b.o")
    for function in second.functions:
        function.name += "2"
    linked = read(write(link([first, second])))
    found = targets(linked)
    assert list(found) == ["BPF.JT.1.0", "BPF.JT.2.0", "BPF.JT.1.0.2", "BPF.JT.2.0.2"]
    once = targets(read(DATA))
    assert found["BPF.JT.2.0"] == once["BPF.JT.2.0"]
    assert found["BPF.JT.2.0.2"] == [("both2", slot) for _, slot in once["BPF.JT.2.0"]]
    third = read(DATA, "c.o")
    for function in third.functions:
        function.name += "3"
    assert list(targets(link([linked, third]))) == [*found, "BPF.JT.1.0.3", "BPF.JT.2.0.3"]


def test_dump_shows_them(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["dump", "-r", str(PATH)]) == 0
    shown = capsys.readouterr().out
    assert "; section .jumptables: 256 bytes of constants, 32 relocations: BPF.JT.1.0, BPF.JT.2.0\n" in shown
    assert ";   0x0: sub + 0x" in shown
    assert "gotox r" in shown


def moved(change: int) -> bytes:
    """The object with another number in the first entry."""
    section = next(each for each in _sections(DATA) if each[0] == ".jumptables")
    at = DATA.index(section[1])
    return DATA[:at] + change.to_bytes(8, "little") + DATA[at + 8 :]


def _sections(data: bytes) -> list[tuple[str, bytes]]:
    from pybpf_native.elf.file import ElfFile

    return [(each.name, each.data) for each in ElfFile(data).sections]


@pytest.mark.parametrize("place", [4, 1 << 20, (1 << 64) - 8])
def test_entries_lead_to_instructions(place: int) -> None:
    with pytest.raises(FormatError, match="where no instruction is"):
        read(moved(place))


def table_of(obj: Object) -> tuple[Function, Variable]:
    sub, section = obj.function("sub"), obj.section(".jumptables")
    assert sub is not None
    assert section is not None
    return sub, section.variables[0]


def test_one_table_belongs_to_one_section() -> None:
    obj = read(DATA)
    sub, table = table_of(obj)
    both = obj.function("both")
    assert both is not None
    use = next(insn for insn in both.insns if isinstance(insn.sym, Variable))
    use.sym = table
    with pytest.raises(FormatError, match="is used in sections"):
        read(write(obj))
    use.imm = 8
    with pytest.raises(FormatError, match="the middle of jump table"):
        read(write(obj))
    assert sub.section == ".text"


def test_entries_of_functions_elsewhere() -> None:
    obj = read(DATA)
    sub, table = table_of(obj)
    table.section.relocs[0].symbol = Function("away", ".text", [])
    with pytest.raises(RelocError, match="'away', which is no function of the object"):
        write(obj)
    with pytest.raises(RelocError, match="leads out of program 'sub'"):
        create(Linked(obj, sub))
