"""What is written and read again is the same: IR as text, objects as bytes and as assembly text."""

from __future__ import annotations

from pybpf_native.elf.assembler import assemble
from pybpf_native.elf.assembly import to_assembly
from pybpf_native.elf.reader import read as read_object
from pybpf_native.elf.writer import write
from pybpf_native.ir.printer import to_text
from pybpf_native.ir.reader import read
from pybpf_native.object import Object


def round_trips(text: str, obj: Object) -> str:
    """What is not the same, of a module's text and of the object made from it; "" when all is."""
    printed = to_text(read(text))
    if to_text(read(printed)) != printed:
        return "the IR is printed in another way when it has been read again"
    data = write(obj)
    again = write(read_object(data))  # its section symbols may be in another order
    if len(again) != len(data) or write(read_object(again)) != again:
        return "the object is written in another way when it has been read again"
    if assemble(to_assembly(obj)) != data:
        return "the object's assembly text does not give its bytes"
    return ""
