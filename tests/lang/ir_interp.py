"""Runs the IR that the front end makes: enough of it to see what a program computes.

Memory is objects of bytes; a pointer is (object, offset). Maps are dicts from key bytes to objects; helpers are
Python functions. What the front end never makes is not here, and an access outside of an object is an error.
"""

from __future__ import annotations

from pybpf_native.ir.values import (
    ConstAggregate,
    ConstBytes,
    ConstExpr,
    ConstInt,
    ConstSimple,
    Function,
    GlobalVariable,
    Module,
)

SIZES = {"i8": 1, "i16": 2, "i32": 4, "i64": 8, "ptr": 8}


def size_of(type) -> int:
    """Size in bytes with C's layout."""
    return layout(type)[0]


def layout(type) -> tuple[int, int]:
    """(size, alignment)."""
    if type.kind == "array":
        size, align = layout(type.element)
        return size * type.count, align
    if type.kind == "struct":
        offset, biggest = 0, 1
        for field in type.fields:
            size, align = layout(field)
            offset = (offset + align - 1) // align * align + size
            biggest = max(biggest, align)
        return (offset + biggest - 1) // biggest * biggest, biggest
    return SIZES[str(type)], SIZES[str(type)]


class OutOfSteps(Exception):
    """The program runs longer than the machine was told to let it."""


class Memory:
    """One object: bytes, and pointers stored in it."""

    def __init__(self, size: int, fill: int = 0xA5) -> None:
        self.data = bytearray([fill]) * size
        self.pointers: dict[int, tuple] = {}


class Machine:
    """Runs functions of one module."""

    def __init__(self, module: Module, *, steps: int = 100_000) -> None:
        self.module = module
        self.steps = steps
        self.maps: dict[str, dict[bytes, Memory]] = {}
        self.printed: list[str] = []
        self.sent: list[tuple[str, bytes]] = []
        self.clock = 1000
        self.pid_tgid = (77 << 32) | 78
        self.uid_gid = (4 << 32) | 3
        self.calls: list[tuple[int, list]] = []
        self.globals: dict[str, Memory] = {}
        for variable in module.variables:
            self.globals[variable.name] = self._initial(variable)

    def _initial(self, variable: GlobalVariable) -> Memory:
        memory = Memory(size_of(variable.value_type), 0)
        value = variable.initializer
        if isinstance(value, ConstBytes):
            memory.data[:] = value.data
        elif isinstance(value, ConstInt):
            memory.data[:] = value.value.to_bytes(len(memory.data), "little")
        return memory

    def global_int(self, name: str) -> int:
        """The value of an integer global, unsigned."""
        return int.from_bytes(self.globals[name].data, "little")

    def run(self, name: str, *args) -> int:
        """Call a function; the result is signed."""
        function = self.module.symbols[name]
        assert isinstance(function, Function)
        result = self._call(function, list(args) or [(Memory(64), 0)] * len(function.args))
        bits = function.value_type.ret.bits
        return result - (1 << bits) if result >> (bits - 1) else result

    def _call(self, function: Function, args: list) -> int:
        values = dict(zip(function.args, args, strict=True))
        block, previous = function.blocks[0], None
        while True:
            phis = {phi: self._value(values, phi.operands[phi.blocks.index(previous)]) for phi in block.phis()}
            values.update(phis)
            for instr in block.instrs:
                if instr.op == "phi":
                    continue
                self.steps -= 1
                if self.steps <= 0:
                    raise OutOfSteps
                assert instr.dbg is not None or instr.op == "alloca", f"no place: {instr}"
                if instr.op == "ret":
                    return self._value(values, instr.operands[0])
                if instr.op == "br":
                    target = instr.blocks[0]
                    if instr.operands and not self._value(values, instr.operands[0]):
                        target = instr.blocks[1]
                    block, previous = target, block
                    break
                values[instr] = getattr(self, f"op_{instr.op}", self.op_binary)(values, instr)

    def _value(self, values: dict, value):
        if isinstance(value, ConstInt):
            return value.value
        if isinstance(value, ConstSimple):
            return (None, 0)
        if isinstance(value, GlobalVariable):
            return (self.globals[value.name], 0) if value.section != ".maps" else value.name
        assert not isinstance(value, (ConstExpr, ConstAggregate))
        return values[value]

    def op_alloca(self, values, instr):
        return (Memory(size_of(instr.aux_type)), 0)

    def op_load(self, values, instr):
        memory, offset = self._value(values, instr.operands[0])
        size = size_of(instr.type)
        assert 0 <= offset <= len(memory.data) - size, "load out of bounds"
        if str(instr.type) == "ptr":
            return memory.pointers[offset]
        return int.from_bytes(memory.data[offset : offset + size], "little")

    def op_store(self, values, instr):
        value = self._value(values, instr.operands[0])
        memory, offset = self._value(values, instr.operands[1])
        size = size_of(instr.operands[0].type)
        assert 0 <= offset <= len(memory.data) - size, "store out of bounds"
        if isinstance(value, tuple):
            memory.pointers[offset] = value
        else:
            memory.data[offset : offset + size] = value.to_bytes(size, "little")

    def op_getelementptr(self, values, instr):
        memory, offset = self._value(values, instr.operands[0])
        return (memory, offset + self._value(values, instr.operands[1]))

    def op_icmp(self, values, instr):
        left, right = (self._value(values, operand) for operand in instr.operands)
        if isinstance(left, tuple):
            same = left[0] is right[0] and left[1] == right[1]
            return int(same == (instr.pred == "eq"))
        bits = instr.operands[0].type.bits
        if instr.pred.startswith("s"):
            left, right = signed(left, bits), signed(right, bits)
        kinds = {"eq": left == right, "ne": left != right, "lt": left < right, "le": left <= right}
        kinds |= {"gt": left > right, "ge": left >= right}
        return int(kinds[instr.pred if instr.pred in kinds else instr.pred[1:]])

    def op_select(self, values, instr):
        return self._value(values, instr.operands[1 if self._value(values, instr.operands[0]) else 2])

    def op_zext(self, values, instr):
        return self._value(values, instr.operands[0])

    def op_trunc(self, values, instr):
        return self._value(values, instr.operands[0]) & instr.type.mask

    def op_sext(self, values, instr):
        return signed(self._value(values, instr.operands[0]), instr.operands[0].type.bits) & instr.type.mask

    def op_binary(self, values, instr):
        left, right = (self._value(values, operand) for operand in instr.operands)
        bits = instr.type.bits
        if instr.op in ("shl", "lshr", "ashr"):
            assert right < bits, "poison"
        if instr.op in ("sdiv", "srem"):
            left, right = signed(left, bits), signed(right, bits)
            quotient = abs(left) // abs(right) * (1 if (left < 0) == (right < 0) else -1)
            return (quotient if instr.op == "sdiv" else left - quotient * right) & instr.type.mask
        result = {
            "add": lambda: left + right,
            "sub": lambda: left - right,
            "mul": lambda: left * right,
            "udiv": lambda: left // right if right else 0,
            "urem": lambda: left % right if right else left,
            "and": lambda: left & right,
            "or": lambda: left | right,
            "xor": lambda: left ^ right,
            "shl": lambda: left << right,
            "lshr": lambda: left >> right,
            "ashr": lambda: signed(left, bits) >> right,
        }[instr.op]()
        return result & instr.type.mask

    def op_atomicrmw(self, values, instr):
        memory, offset = self._value(values, instr.operands[0])
        size = size_of(instr.type)
        old = int.from_bytes(memory.data[offset : offset + size], "little")
        operand = self._value(values, instr.operands[1])
        new = {"add": old + operand, "and": old & operand, "or": old | operand, "xor": old ^ operand}[instr.pred]
        memory.data[offset : offset + size] = (new & instr.type.mask).to_bytes(size, "little")
        return old

    def op_call(self, values, instr):
        args = [self._value(values, arg) for arg in instr.args]
        callee = instr.callee
        if isinstance(callee, Function):
            if callee.name.startswith("llvm.memset"):
                memory, offset = args[0]
                assert offset + args[2] <= len(memory.data), "memset out of bounds"
                memory.data[offset : offset + args[2]] = bytes([args[1]]) * args[2]
                return None
            if callee.name.startswith("llvm.memcpy"):
                self._write(args[0], self._read(args[1], args[2]))
                return None
            return self._call(callee, args)
        assert isinstance(callee, ConstExpr)
        number = callee.operands[0].value
        self.calls.append((number, args))
        return getattr(self, f"helper_{number}")(args, instr)

    def _read(self, pointer, size: int) -> bytes:
        memory, offset = pointer
        assert 0 <= offset <= len(memory.data) - size, "read out of bounds"
        return bytes(memory.data[offset : offset + size])

    def _write(self, pointer, data: bytes) -> None:
        memory, offset = pointer
        assert 0 <= offset <= len(memory.data) - len(data), "write out of bounds"
        memory.data[offset : offset + len(data)] = data

    # Helpers.

    def helper_1(self, args, instr):
        entries = self.maps.setdefault(args[0], {})
        found = entries.get(self._read(args[1], self._size(args[0], "key")))
        return (found, 0) if found else (None, 0)

    def helper_2(self, args, instr):
        value = Memory(self._size(args[0], "value"))
        value.data[:] = self._read(args[2], len(value.data))
        entries = self.maps.setdefault(args[0], {})
        key = self._read(args[1], self._size(args[0], "key"))
        if key in entries:
            entries[key].data[:] = value.data
        else:
            entries[key] = value
        return 0

    def helper_3(self, args, instr):
        removed = self.maps.setdefault(args[0], {}).pop(self._read(args[1], self._size(args[0], "key")), None)
        return 0 if removed else (-2) & (2**64 - 1)

    def _size(self, name: str, field: str) -> int:
        """The size of key or value, from the map's debug information."""
        return type_size(map_fields(self.module, name)[field].node("baseType"))

    def helper_5(self, args, instr):
        self.clock += 1
        return self.clock

    def helper_14(self, args, instr):
        return self.pid_tgid

    def helper_15(self, args, instr):
        return self.uid_gid

    def helper_7(self, args, instr):
        return 4

    def helper_8(self, args, instr):
        return 1

    def helper_16(self, args, instr):
        self._write(args[0], b"bash".ljust(args[1], b"\0")[: args[1]])
        return 0

    def helper_6(self, args, instr):
        self._print(self._read(args[0], args[1]), args[2:])
        return 0

    def helper_177(self, args, instr):
        memory, offset = args[2]
        values = [
            memory.pointers.get(offset + at) or int.from_bytes(self._read((memory, offset + at), 8), "little")
            for at in range(0, args[3], 8)
        ]
        self._print(self._read(args[0], args[1]), values)
        return 0

    def _print(self, format: bytes, values: list) -> None:
        assert format.endswith(b"\0")
        text = format[:-1].decode()
        for letters in ("lld", "llu", "llx", "llX"):
            text = text.replace(letters, letters[-1].replace("u", "U"))
        out, rest = "", iter(values)
        while "%" in text:
            before, _, text = text.partition("%")
            out += before
            spec = ""
            while text[0] not in "dUxXsc%":
                spec, text = spec + text[0], text[1:]
            kind, text = text[0], text[1:]
            if kind == "%":
                out += "%"
                continue
            value = next(rest)
            if kind == "s":
                out += f"%{spec}s" % self._text(value)
            elif kind == "c":
                out += chr(value)
            else:
                out += f"%{spec}{kind.replace('U', 'd')}" % (signed(value, 64) if kind == "d" else value)
        assert next(rest, None) is None
        self.printed.append(out + text)

    def _text(self, pointer) -> str:
        memory, offset = pointer
        return bytes(memory.data[offset:]).split(b"\0")[0].decode()

    def helper_130(self, args, instr):
        self.sent.append((args[0], self._read(args[1], args[2])))
        return 0

    def helper_25(self, args, instr):
        assert args[2] == 0xFFFFFFFF
        self.sent.append((args[1], self._read(args[3], args[4])))
        return 0


def signed(value: int, bits: int) -> int:
    """Two's complement."""
    return value - (1 << bits) if value >> (bits - 1) else value


def map_fields(module: Module, name: str) -> dict:
    """The members of a map's description, by name: the pointer types."""
    struct = module.symbols[name].attachments["dbg"].node("var").node("type")
    return {member.text("name"): member.node("baseType") for member in struct.node("elements").nodes()}


def type_size(node) -> int:
    """Size of a debug type in bytes."""
    return node.number("size") // 8
