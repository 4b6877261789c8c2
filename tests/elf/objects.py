"""Objects made by hand, and what is said of an object when it is compared."""

from __future__ import annotations

from pybpf_native.btf.types import GLOBAL, SIGNED, STATIC, Array, Func, FuncProto, Int, Member, Ptr, Struct, Var
from pybpf_native.debuginfo import data_sections, line_records
from pybpf_native.isa.insn import R0, R1, R2, Insn
from pybpf_native.isa.opcodes import OPS
from pybpf_native.object import (
    LOCAL,
    WEAK,
    CoreReloc,
    DataReloc,
    DataSection,
    Extern,
    Function,
    Object,
    Symbol,
    Variable,
)
from pybpf_native.source import Loc, Source

SOURCE = Source("prog.py", "def f(ctx):\n    return g()\n")
INT = Int("int", 4, SIGNED)
LONG = Int("long", 8, SIGNED)


def op(name: str, defs=(), uses=(), **more) -> Insn:
    return Insn(OPS[name], defs, uses, **more)


def number_field(value: int) -> Ptr:
    return Ptr(Array(INT, INT, value))


def sample(*, big_endian: bool = False, typed: bool = True) -> Object:
    """An object with every kind of symbol, section and relocation."""
    obj = Object("prog.py", big_endian=big_endian)
    data = DataSection(".data", bytes(24), align=8)
    rodata = DataSection(".rodata", b"abc\0\5\0\0\0", align=4, writable=False)
    bss = DataSection(".bss", size=16, align=8)
    maps = DataSection(".maps", bytes(32), align=8)
    text = DataSection(".rodata.str1.1", b"literal\0", writable=False)
    license = DataSection("license", b"GPL\0")
    obj.sections = [data, rodata, bss, maps, text, license]
    hidden = Variable("hidden", data, 8, 8, LOCAL)
    data.variables = [Variable("shown", data, 0, 8), hidden, Variable("last", data, 16, 4, WEAK)]
    data.variables[2].visibility = "hidden"
    rodata.variables = [Variable("five", rodata, 4, 4, LOCAL)]
    bss.variables = [Variable("zero", bss, 8, 8)]
    maps.variables = [Variable("table", maps, 0, 32)]
    license.variables = [Variable("LICENSE", license, 0, 4)]
    obj.externs = [Extern("kfunc", WEAK, ".ksyms"), Extern("CONFIG_HZ", section=".kconfig")]
    kfunc, config = obj.externs
    local = Function("local", ".text", [op("mov64_ri", [R0], [], imm=1), op("exit", [], [R0])], LOCAL)
    second = Function("second", ".text", [op("call_local", [R0], [], sym=local), op("exit", [], [R0])], LOCAL)
    shared = Function("shared", ".text", [op("call_local", [R0], [], sym=second), op("exit", [], [R0])])
    insns = [
        op("ld_imm64", [R1], [], sym=maps.variables[0]),
        op("ld_imm64", [R1], [], sym=hidden, imm=4),
        op("ld_imm64", [R1], [], sym=data.variables[0], imm=4),
        op("ld_imm64", [R2], [], sym=second),
        op("ld_imm64", [R2], [], sym=shared),
        op("ld_imm64", [R1], [], sym=text, imm=3),
        op("ld_imm64", [R1], [], sym=config),
        op("ld_imm64", [R1], [], imm=-2),
        op("call_kfunc", [R0], [], sym=kfunc),
        op("call_local", [R0], [], sym=second),
        op("call_local", [R0], [], sym=shared),
        op("call_helper", [R0], [], imm=7),
        op("exit", [], [R0]),
    ]
    program = Function("program", "xdp", insns)
    other = Function("other", "xdp", [op("call_local", [R0], [], sym=program), op("exit", [], [R0])])
    obj.functions = [local, second, shared, program, other]
    data.relocs = [DataReloc(0, second), DataReloc(8, shared), DataReloc(16, hidden, 4)]
    if typed:
        _add_types(obj)
    return obj


def _add_types(obj: Object) -> None:
    proto = FuncProto(INT, [("ctx", Ptr(None))])
    members = [("type", number_field(1)), ("max_entries", number_field(8)), ("key", Ptr(INT)), ("value", Ptr(LONG))]
    table = Struct("", 32, [Member(name, type, 64 * index) for index, (name, type) in enumerate(members)])
    for function in obj.functions:
        function.type = Func(function.name, proto, STATIC if function.binding == LOCAL else GLOBAL)
    for section in obj.sections:
        for variable in section.variables:
            linkage = STATIC if variable.binding == LOCAL else GLOBAL
            variable.type = Var(variable.name, table if variable.name == "table" else LONG, linkage)
    obj.externs[0].type = Func("kfunc", proto, 2)
    obj.externs[1].type = Var("CONFIG_HZ", INT, 2)
    program = obj.functions[3]
    for index, insn in enumerate(program.insns):
        insn.loc = Loc(SOURCE, 1 + index // 4, 3)
    program.core = [CoreReloc(program.insns[7], table, "0:2", 0)]
    symbols: list[Symbol] = [*obj.functions, *obj.externs, *(v for s in obj.sections for v in s.variables)]
    obj.types = [symbol.type for symbol in symbols if symbol.type is not None]
    obj.types += data_sections(obj)


def shown(obj: Object) -> dict[str, object]:
    """All that an object says, as plain values."""
    return {
        "name": (obj.name, obj.big_endian),
        "functions": sorted(map(_function, obj.functions), key=lambda facts: str(facts[:1])),
        "sections": [_section(section) for section in obj.sections],
        "externs": sorted((*_symbol(extern), extern.section) for extern in obj.externs),
        "maps": [(m.name, m.type, m.key_size, m.value_size, m.max_entries) for m in obj.maps()] if obj.types else None,
    }


def _symbol(symbol: Symbol) -> tuple[str, ...]:
    type = getattr(symbol, "type", None)
    return symbol.name, symbol.binding, symbol.visibility, repr(type)


def _target(symbol: object) -> str:
    return "" if symbol is None else f"{type(symbol).__name__} {symbol.name}"  # type: ignore[attr-defined]


def _function(function: Function) -> tuple[object, ...]:
    insns = [(i.op.name, i.defs, i.uses[: len(i.op.shape.uses)], i.off, i.imm, _target(i.sym)) for i in function.insns]
    lines = [(slot, loc.source.name, loc.line, loc.column, loc.text) for slot, loc in line_records(function)]
    cores = [(function.insns.index(c.insn), c.type.name, c.access, c.kind) for c in function.core]
    return (*_symbol(function), function.section, insns, lines, cores)


def _section(section: DataSection) -> tuple[object, ...]:
    variables = sorted((*_symbol(v), v.offset, v.size) for v in section.variables)
    relocs = sorted((r.offset, _target(r.symbol), r.addend, r.width) for r in section.relocs)
    entries = [(e.var.name, e.offset, e.size) for e in section.type.vars] if section.type else None
    size = section.type.size if section.type else None
    fixed = (section.name, bytes(section.data), section.size, section.align, section.writable)
    return (*fixed, variables, relocs, entries, size)
