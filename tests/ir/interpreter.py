"""A small interpreter of IR, written from LLVM's language reference for the tests of `simplify`.

Pointers are numbers into one flat memory; calls of declared functions are recorded with their arguments and give
a number that depends on them, so two runs can be compared by result, calls and memory.
"""

from __future__ import annotations

from pybpf_native.ir.layout import field_offsets, size_of, store_size
from pybpf_native.ir.types import ArrayType, IntType, StructType, Type
from pybpf_native.ir.values import (
    Argument,
    Block,
    ConstAggregate,
    ConstBytes,
    ConstExpr,
    ConstInt,
    ConstSimple,
    Function,
    GlobalVariable,
    Instr,
    Module,
    Value,
)


class OutOfSteps(Exception):
    """The program runs too long."""


class Run:
    """One execution: `calls` made so far, and memory."""

    def __init__(self, module: Module, steps: int = 20_000) -> None:
        self.module = module
        self.steps = steps
        self.calls: list[tuple[str, tuple[int, ...]]] = []
        self.memory = bytearray(64)
        self.globals: dict[str, int] = {}
        for variable in module.variables:
            self.globals[variable.name] = self.allocate(size_of(variable.value_type))
        for variable in module.variables:
            if variable.initializer is not None:
                self.initialise(self.globals[variable.name], variable.initializer)

    def allocate(self, size: int) -> int:
        address = -(-len(self.memory) // 16) * 16 + 16
        self.memory.extend(bytes(address + size - len(self.memory)))
        return address

    def initialise(self, address: int, value: Value) -> None:
        if isinstance(value, ConstBytes):
            self.memory[address : address + len(value.data)] = value.data
        elif isinstance(value, ConstAggregate):
            for index, element in enumerate(value.elements):
                self.initialise(address + member_offset(value.type, index), element)
        elif not (isinstance(value, ConstSimple) and isinstance(value.type, (ArrayType, StructType))):
            self.write(address, value.type, self.constant(value))

    def write(self, address: int, type: Type, value: int) -> None:
        size = store_size(type)
        assert 64 <= address <= len(self.memory) - size, "a store out of bounds"
        self.memory[address : address + size] = value.to_bytes(size, "little")

    def read(self, address: int, type: Type) -> int:
        size = store_size(type)
        assert 64 <= address <= len(self.memory) - size, "a load out of bounds"
        return int.from_bytes(self.memory[address : address + size], "little") & mask(type)

    def constant(self, value: Value) -> int:
        if isinstance(value, ConstInt):
            return value.value
        if isinstance(value, GlobalVariable):
            return self.globals[value.name]
        if isinstance(value, ConstExpr) and value.op == "getelementptr":
            base, *indices = value.operands
            assert value.aux_type is not None
            return self.constant(base) + element_offset(value.aux_type, [signed(i, self.constant(i)) for i in indices])
        assert isinstance(value, ConstSimple), value
        return 0

    def call(self, name: str, args: list[int]) -> int:
        """Run a function; the result as an unsigned number."""
        function = self.module.symbols[name]
        assert isinstance(function, Function)
        if function.is_declaration:
            self.calls.append((name, tuple(args)))
            return hash((name, len(self.calls), tuple(args))) & mask(function.value_type.ret)
        return self.body(function, args)

    def body(self, function: Function, args: list[int]) -> int:
        env: dict[Value, int] = dict(zip(function.args, args, strict=True))
        block, source = function.blocks[0], None
        while True:
            taken = [(phi, self.value(env, phi.operands[phi.blocks.index(source)])) for phi in block.phis() if source]
            env.update(taken)
            for instr in block.instrs[len(taken) :]:
                self.steps -= 1
                if self.steps < 0:
                    raise OutOfSteps
                if instr is block.instrs[-1]:
                    break
                env[instr] = self.execute(env, instr)
            last = block.instrs[-1]
            if last.op == "ret":
                return self.value(env, last.operands[0]) if last.operands else 0
            source, block = block, self.target(env, last)

    def target(self, env: dict[Value, int], last: Instr) -> Block:
        if not last.operands:
            return last.blocks[0]
        value, *cases = [self.value(env, operand) for operand in last.operands]
        if last.op == "br":
            return last.blocks[0 if value else 1]
        return last.blocks[cases.index(value) + 1 if value in cases else 0]

    def value(self, env: dict[Value, int], value: Value) -> int:
        return env[value] if isinstance(value, (Instr, Argument)) else self.constant(value)

    def execute(self, env: dict[Value, int], instr: Instr) -> int:
        operands = [self.value(env, operand) for operand in instr.operands[: -1 if instr.op == "call" else None]]
        if instr.op == "call":
            callee = instr.callee
            assert isinstance(callee, Function)
            return self.call(callee.name, operands)
        if instr.op == "alloca":
            assert instr.aux_type is not None
            return self.allocate(size_of(instr.aux_type))
        if instr.op == "load":
            return self.read(operands[0], instr.type)
        if instr.op == "store":
            self.write(operands[1], instr.operands[0].type, operands[0])
            return 0
        if instr.op == "getelementptr":
            assert instr.aux_type is not None
            pairs = zip(instr.operands[1:], operands[1:], strict=True)
            return operands[0] + element_offset(instr.aux_type, [signed(v, number) for v, number in pairs])
        if instr.op == "select":
            return operands[1] if operands[0] else operands[2]
        return compute(instr, operands)


def mask(type: Type) -> int:
    return type.mask if isinstance(type, IntType) else (1 << 64) - 1


def signed(value: Value, number: int) -> int:
    assert isinstance(value.type, IntType)
    return number - (1 << value.type.bits) if number >> (value.type.bits - 1) else number


def member_offset(type: Type, index: int) -> int:
    if isinstance(type, StructType):
        return field_offsets(type)[index]
    assert isinstance(type, ArrayType)
    return index * size_of(type.element)


def element_offset(type: Type, indices: list[int]) -> int:
    total = indices[0] * size_of(type)
    for index in indices[1:]:
        total += member_offset(type, index)
        assert isinstance(type, (ArrayType, StructType))
        type = type.element if isinstance(type, ArrayType) else (type.fields or ())[index]
    return total


def compute(instr: Instr, operands: list[int]) -> int:
    """Arithmetic, comparisons and casts."""
    a = operands[0]
    first = instr.operands[0]
    if instr.op in ("trunc", "zext", "ptrtoint", "inttoptr", "freeze"):
        return a & mask(instr.type)
    if instr.op == "sext":
        return signed(first, a) & mask(instr.type)
    b = operands[1]
    if instr.op == "icmp":
        if instr.pred[0] == "s":
            a, b = signed(first, a), signed(first, b)
        return int({"eq": a == b, "ne": a != b, "gt": a > b, "ge": a >= b, "lt": a < b, "le": a <= b}[instr.pred[-2:]])
    return arithmetic(instr.op, first, a, b) & mask(instr.type)


def arithmetic(op: str, first: Value, a: int, b: int) -> int:
    x, y = signed(first, a), signed(first, b)
    if op in ("udiv", "urem", "sdiv", "srem"):
        assert b, "division by zero"
        if op[0] == "u":
            return a // b if op == "udiv" else a % b
        quotient = abs(x) // abs(y) * (1 if (x < 0) == (y < 0) else -1)
        return quotient if op == "sdiv" else x - y * quotient
    if op in ("shl", "lshr", "ashr"):
        assert isinstance(first.type, IntType)
        assert b < first.type.bits, "too wide a shift"
        return a << b if op == "shl" else (a if op == "lshr" else x) >> b
    return {"add": a + b, "sub": a - b, "mul": a * b, "and": a & b, "or": a | b, "xor": a ^ b}[op]
