"""What the GNU assembler up to 2.40 (bpf-as, which GCC 12 uses) writes in its own way.

The field that a relocation changes holds the whole value, symbol and addend, where LLVM's holds the addend alone; calls
count it in bytes, less one. Pointers in data have relocation types of its own. Nothing in the file names the assembler,
but GCC leaves its name in `.comment`, and the fields tell.

Source: binutils 2.40, include/elf/bpf.h; what readelf shows of its objects.
"""

from __future__ import annotations

from .defs import R_BPF_64_32, R_BPF_64_64
from .file import ElfFile, FileSection

DATA_WIDTHS = {11: 32, 12: 64}  # R_BPF_DATA_32, R_BPF_DATA_64
_COMPILER = b"GCC: ("


def holds_values(file: ElfFile) -> bool:
    """The fields of this file hold whole values: all that could show something else do."""
    if not any(section.name == ".comment" and _COMPILER in section.data for section in file.sections):
        return False
    return all(
        _field(file, section, offset) >= symbol.value - (type == R_BPF_64_32)
        for section in file.sections
        for offset, symbol, type in file.relocs(section)
        if type in (R_BPF_64_64, R_BPF_64_32) and isinstance(symbol.section, int) and symbol.type != "STT_SECTION"
    )


def _field(file: ElfFile, section: FileSection, offset: int) -> int:
    """The immediate of the instruction at `offset`."""
    return int.from_bytes(section.data[offset + 4 : offset + 8], "big" if file.big_endian else "little", signed=True)
