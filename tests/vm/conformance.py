"""Cases in the format of the public bpf_conformance suite, run in the interpreter.

    python3 -m tests.vm.conformance FOLDER...     runs every *.data file there; exit status 1 when one fails

A case is one program: `-- asm` its text, or `-- raw` its slots (64-bit numbers, or bytes); `-- mem` bytes in
hexadecimal, which r1 points to and r2 is the number of; `-- result` what r0 is at the end, or `-- error`: it must be
refused. Other parts (`-- c`, `-- no register offset`) are for other programs; `#` begins a comment.

The text is that of uBPF's assembler: `mov32 %r1, 5`, `ldxw %r0, [%r1+4]`, `lock fetch add [%r10-8], %r1`,
`jne32 %r1, 2, label`; the label `exit` is the first exit. It is rewritten, statement by statement, as LLVM's text for
`isa.assemble`; what is no statement of uBPF's is left as it is.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

from pybpf_native.errors import BpfError
from pybpf_native.isa.assemble import assemble
from pybpf_native.isa.decode import decode
from pybpf_native.isa.insn import Insn
from pybpf_native.object import Function, Object
from pybpf_native.vm import Machine

from .programs import op

PARTS = ("asm", "raw", "mem", "result", "error")
ARITHMETIC = {"add": "+=", "sub": "-=", "mul": "*=", "div": "/=", "mod": "%=", "sdiv": "s/=", "smod": "s%="}
ARITHMETIC |= {"or": "|=", "and": "&=", "xor": "^=", "lsh": "<<=", "rsh": ">>=", "arsh": "s>>=", "mov": "="}
JUMPS = {"jeq": "==", "jne": "!=", "jgt": ">", "jge": ">=", "jlt": "<", "jle": "<=", "jset": "&"}
JUMPS |= {"jsgt": "s>", "jsge": "s>=", "jslt": "s<", "jsle": "s<="}
SIZES = {"b": 8, "h": 16, "w": 32, "dw": 64}
ATOMICS = {"add": "+=", "or": "|=", "and": "&=", "xor": "^="}
_MEMORY = re.compile(r"\[\s*%(r\d+)\s*(?:([-+])\s*(\w+))?\s*\]")


class Case:
    """One file. expected: what r0 is to be, None where an error is."""

    def __init__(self, text: str) -> None:
        parts = _parts(text)
        self.asm = parts.get("asm", [])
        self.raw = " ".join(parts.get("raw", [])).split()
        self.memory = bytes.fromhex(" ".join(parts.get("mem", [])))
        result = parts.get("result")
        self.expected = int(result[-1], 0) if result else None

    def insns(self) -> list[Insn]:
        """The program, after an instruction that puts the number of bytes into r2."""
        if not self.raw:
            body = assemble(translated(self.asm))
        elif self.raw[0].startswith("0x"):
            body = decode(b"".join(int(word, 16).to_bytes(8, "little") for word in self.raw))
        else:
            body = decode(bytes.fromhex("".join(self.raw)))
        return [op("mov64_ri", 2, imm=len(self.memory)), *body]

    def run(self) -> int:
        """What r0 is.

        Raises:
            BpfError: the program is malformed, or does what it must not.
        """
        obj = Object("case")
        obj.functions = functions(self.insns())
        return Machine(obj, budget=1 << 20).run("main", ctx=self.memory).r0

    def problem(self) -> str:
        """How the case fails, "" when it does not."""
        try:
            got = self.run()
        except BpfError as error:
            return "" if self.expected is None else str(error)
        if self.expected is None:
            return f"no error, but {got:#x}"
        return "" if got == self.expected else f"{got:#x}, not {self.expected:#x}"


def _parts(text: str) -> dict[str, list[str]]:
    """The lines of each part, without comments; a part without lines is there, empty."""
    parts: dict[str, list[str]] = {}
    lines: list[str] = []
    for line in text.splitlines():
        line = line.split("#", 1)[0].strip()
        if line.startswith("--"):
            words = line.removeprefix("--").split()
            lines = parts.setdefault(words[0], []) if words[:1] and words[0] in PARTS else []
        elif line:
            lines.append(line)
    return parts


def functions(insns: list[Insn]) -> list[Function]:
    """The program `main`, and what its local calls call as functions of their own, each to the end of the text."""
    starts, slot = {}, 0
    for index, insn in enumerate(insns):
        starts[slot] = index
        slot += insn.slots
    slots = {index: slot for slot, index in starts.items()}
    made: dict[int, Function] = {}
    for index, insn in enumerate(insns):
        if insn.op.name == "call_local":
            start = starts.get(slots[index] + 1 + insn.imm, len(insns))
            made.setdefault(start, Function(f"at_{start}", ".text", insns[start:]))
            insn.sym, insn.imm = made[start], 0
    return [Function("main", "syscall", insns), *made.values()]


# -- uBPF's text as LLVM's


def translated(lines: list[str]) -> str:
    """The statements, with a label at the first exit."""
    out, has_exit = [], any(line.split(":")[0].strip() == "exit" for line in lines if ":" in line)
    for line in lines:
        words = line.split(None, 1)
        if words[0] == "exit" and not has_exit:
            out.append("exit_1:")
            has_exit = True
        out.append(_statement(words[0], [word.strip() for word in words[1].split(",")] if words[1:] else []) or line)
    return "\n".join(out)


def _statement(name: str, operands: list[str]) -> str | None:
    """LLVM's text of a statement, None for what is none of uBPF's."""
    plain, wide = (name[:-2], False) if name.endswith("32") else (name.removesuffix("64"), True)
    count = len(operands)
    if plain in ARITHMETIC and count == 2:
        return f"{_register(operands[0], wide)} {ARITHMETIC[plain]} {_operand(operands[1], wide)}"
    if plain in JUMPS and count == 3:
        target = _target(operands[2])
        return f"if {_register(operands[0], wide)} {JUMPS[plain]} {_operand(operands[1], wide)} goto {target}"
    if plain == "neg" and count == 1:
        return f"{_register(operands[0], wide)} = -{_register(operands[0], wide)}"
    if plain == "ja" and count == 1:
        return f"{'goto' if wide else 'gotol'} {_target(operands[0])}"
    if match := re.fullmatch(r"(be|le|swap|bswap)(16|32|64)", name):
        register = _register(operands[0])
        return f"{register} = {'bswap' if match[1] == 'swap' else match[1]}{match[2]} {register}"
    if match := re.fullmatch(r"movsx(8|16|32)(32|64)", name):
        wide = match[2] == "64"
        return f"{_register(operands[0], wide)} = (s{match[1]}){_register(operands[1], wide)}"
    return _access(name, operands) or _call(name, operands) or _atomic(name, operands)


def _access(name: str, operands: list[str]) -> str | None:
    if name == "lddw" and len(operands) == 2:
        return f"{_register(operands[0])} = {operands[1]} ll"
    match = re.fullmatch(r"(ldx|ldxs|stx|st)(b|h|w|dw)", name)
    if match is None or len(operands) != 2:
        return None
    bits = SIZES[match[2]]
    if match[1].startswith("ld"):
        sign = "s" if match[1] == "ldxs" else "u"
        return f"{_register(operands[0], sign == 's' or bits == 64)} = {_place(operands[1], bits, sign)}"
    return f"{_place(operands[0], bits)} = {_operand(operands[1], bits == 64)}"


def _call(name: str, operands: list[str]) -> str | None:
    if name != "call" or len(operands) != 1:
        return None
    *mode, target = operands[0].split()
    if mode == ["local"]:
        return f"call {_target(target)}"
    return f"callx {target[1:]}" if target.startswith("%") else f"call {target}"


def _atomic(name: str, operands: list[str]) -> str | None:
    """lock [fetch] OPERATION [ADDRESS], REGISTER"""
    if name != "lock" or len(operands) != 2:
        return None
    *words, place = operands[0].split(None, 2 if operands[0].startswith("fetch ") else 1)
    wide = not words[-1].endswith("32")
    bits, plain, source = 64 if wide else 32, words[-1].removesuffix("32"), _register(operands[1], wide)
    address = _place(place, bits)
    if plain in ATOMICS and words[0] != "fetch":
        return f"lock {address} {ATOMICS[plain]} {source}"
    if plain in ATOMICS:
        return f"{source} = atomic_fetch_{plain}({address[1:-1].replace(' *)(', ' *)(', 1)}), {source})"
    inside = address.split(")", 1)[1].strip("()")
    if plain == "xchg":
        return f"{source} = {'xchg_64' if wide else 'xchg32_32'}({inside}, {source})"
    if plain == "cmpxchg":
        result = "r0" if wide else "w0"
        return f"{result} = {'cmpxchg_64' if wide else 'cmpxchg32_32'}({inside}, {result}, {source})"
    return None


def _register(text: str, wide: bool = True) -> str:
    return ("r" if wide else "w") + text.removeprefix("%r") if text.startswith("%r") else f"?{text}"


def _operand(text: str, wide: bool) -> str:
    return _register(text, wide) if text.startswith("%") else text


def _target(text: str) -> str:
    return "exit_1" if text == "exit" else text


def _place(text: str, bits: int, sign: str = "u") -> str:
    match = _MEMORY.fullmatch(text)
    if match is None:
        return f"?{text}"
    return f"*({sign}{bits} *)({match[1]} {match[2] or '+'} {match[3] or 0})"


def main(folders: list[str]) -> int:
    paths = [path for folder in folders for path in sorted(Path(folder).glob("*.data"))]
    failed = 0
    for path in paths:
        problem = Case(path.read_text()).problem()
        if problem:
            failed += 1
            print(f"{path.name}: {problem}")
    print(f"{len(paths) - failed} of {len(paths)} cases pass")
    return 1 if failed or not paths else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
