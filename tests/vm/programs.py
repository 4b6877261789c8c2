"""Small programs, made of instructions directly."""

from __future__ import annotations

from pybpf_native.isa.insn import Insn
from pybpf_native.isa.opcodes import DST, OPS, R0, R6, SRC
from pybpf_native.object import Function, Object
from pybpf_native.vm import Machine

FIELDS = (DST, SRC, R0, R6)


def op(name: str, dst: int = 0, src: int = 0, *, imm: int = 0, off: int = 0, sym: object = None) -> Insn:
    """An instruction by its row, with the registers of its dst and src fields."""
    row = OPS[name]
    registers = dict(zip(FIELDS, (dst, src, 0, 6), strict=True))
    places = row.shape
    return Insn(
        row, [registers[one] for one in places.defs], [registers[one] for one in places.uses], imm=imm, off=off, sym=sym
    )


def const(register: int, value: int) -> Insn:
    """A register gets a 64-bit number."""
    return op("ld_imm64", register, imm=value)


EXIT = op("exit")


def obj_of(*functions: Function, big_endian: bool = False) -> Object:
    made = Object("test", big_endian=big_endian)
    made.functions = list(functions)
    return made


def program(*insns: Insn, section: str = "syscall") -> Object:
    """An object with the one program `main`."""
    return obj_of(Function("main", section, list(insns)))


def run(*insns: Insn, ctx: bytes = b"", section: str = "syscall", **options: int) -> int:
    """What r0 is at the end."""
    machine = Machine(program(*insns, section=section), **options)  # type: ignore[arg-type]
    return machine.run("main", ctx=ctx).r0
