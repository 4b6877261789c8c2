"""Numbers of the ELF64 format, and what BPF adds to it.

Sources: the System V ABI, chapters 4 and 5 (elf.h has the names); EM_BPF and the relocation types from LLVM's
docs and the kernel's Documentation/bpf/llvm_reloc.rst.
"""

from __future__ import annotations

MAGIC = b"\x7fELF"
CLASS_64 = 2
DATA_LITTLE, DATA_BIG = 1, 2
VERSION = 1
ET_REL = 1
EM_BPF = 247

EHDR_SIZE = 64
SHDR_SIZE = 64
SYM_SIZE = 24
REL_SIZE = 16
# struct layouts, without the byte order
EHDR = "4sBBBBB7xHHIQQQIHHHHHH"
SHDR = "IIQQQQIIQQ"
SYM = "IBBHQQ"
REL = "QQ"

# Section types.
SHT_PROGBITS, SHT_SYMTAB, SHT_STRTAB, SHT_RELA, SHT_NOTE, SHT_NOBITS, SHT_REL = 1, 2, 3, 4, 7, 8, 9
SHT_INIT_ARRAY, SHT_FINI_ARRAY, SHT_PREINIT_ARRAY = 14, 15, 16
# The types of sections that assembly text has words for.
SECTION_TYPES = {
    "progbits": SHT_PROGBITS,
    "nobits": SHT_NOBITS,
    "note": SHT_NOTE,
    "init_array": SHT_INIT_ARRAY,
    "fini_array": SHT_FINI_ARRAY,
    "preinit_array": SHT_PREINIT_ARRAY,
}
# Section flags.
SHF_WRITE, SHF_ALLOC, SHF_EXECINSTR, SHF_MERGE, SHF_STRINGS, SHF_INFO_LINK = 1, 2, 4, 0x10, 0x20, 0x40
# Their letters in assembly text.
FLAG_LETTERS = {"a": SHF_ALLOC, "w": SHF_WRITE, "x": SHF_EXECINSTR, "M": SHF_MERGE, "S": SHF_STRINGS}
# Section numbers that mean something else.
SHN_UNDEF, SHN_LORESERVE, SHN_ABS, SHN_COMMON = 0, 0xFF00, 0xFFF1, 0xFFF2

STB_LOCAL, STB_GLOBAL, STB_WEAK = 0, 1, 2
STT_NOTYPE, STT_OBJECT, STT_FUNC, STT_SECTION, STT_FILE = 0, 1, 2, 3, 4
# The words of object.Symbol, in the order of their numbers.
BINDINGS = ("local", "global", "weak")
VISIBILITIES = ("default", "internal", "hidden", "protected")

# Relocation types: what is patched.
R_BPF_64_64 = 1  # the immediate of a 16-byte load of 64 bits
R_BPF_64_ABS64 = 2  # 8 bytes of data
R_BPF_64_ABS32 = 3  # 4 bytes of data
R_BPF_64_NODYLD32 = 4  # 4 bytes of .BTF or .BTF.ext that only a static linker looks at
R_BPF_64_32 = 10  # the immediate of a call
