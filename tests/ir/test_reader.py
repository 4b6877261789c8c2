"""The reader: what becomes of each construct."""

from __future__ import annotations

import time

import pytest

from pybpf_native.ir.metadata import MDNode, Raw
from pybpf_native.ir.reader import read
from pybpf_native.ir.types import I1, I8, I16, I32, I64, PTR, StructType, array_type, ptr_type, struct_type
from pybpf_native.ir.values import (
    BlockAddress,
    ConstAggregate,
    ConstBytes,
    ConstExpr,
    ConstFloat,
    ConstInt,
    ConstSimple,
    Function,
    GlobalAlias,
    GlobalVariable,
    InlineAsm,
    Instr,
    Module,
)

from .samples import DATA, everything, text_of


@pytest.fixture(scope="module")
def module() -> Module:
    return read(everything(), "everything.ll")


def variable(module: Module, name: str) -> GlobalVariable:
    found = module.symbols[name]
    assert isinstance(found, GlobalVariable)
    return found


def function(module: Module, name: str) -> Function:
    found = module.symbols[name]
    assert isinstance(found, Function)
    return found


def instrs(module: Module, name: str, op: str) -> list[Instr]:
    return [instr for instr in function(module, name).instrs() if instr.op == op]


def test_head(module: Module) -> None:
    assert module.source_filename == 'every"thing.c'
    assert module.triple == "bpfel"
    assert module.layout == Module.DEFAULT_LAYOUT
    assert module.asm == 'first line\n.globl "x"\n'
    assert list(module.named_metadata) == ["llvm.module.flags", "llvm.dbg.cu", "odd-name"]


def test_types(module: Module) -> None:
    odd = module.structs["odd name"]
    assert odd.packed
    assert odd.fields == (I8, array_type(3, I16), ptr_type(1))
    assert str(odd) == '%"odd name"'
    assert module.structs["opaque"].fields is None
    assert str(module.structs["%0"].fields) == '(i32, %"odd name")'


def test_variables(module: Module) -> None:
    quoted = variable(module, 'quoted "name"')
    assert (quoted.constant, quoted.dso_local, quoted.unnamed_addr) == (True, True, "local_unnamed_addr")
    assert (quoted.section, quoted.align) == ("license", 1)
    assert isinstance(quoted.initializer, ConstBytes)
    assert quoted.initializer.data == b"a\x00\xffz"
    arena = variable(module, "arena")
    assert arena.type is ptr_type(1)
    assert arena.initializer is None
    weak = variable(module, "weak")
    assert (weak.linkage, weak.visibility, weak.initializer) == ("extern_weak", "hidden", None)
    outside = variable(module, "outside")
    assert outside.externally_initialized
    assert outside.attributes == ('"btf_ama"',)
    assert outside.attachments["dbg"].kind == "DIGlobalVariableExpression"
    assert list(variable(module, "llvm.task:0:4$0:0").attachments) == ["llvm.preserve.access.index"]
    assert variable(module, "thread").thread_local


def test_constants(module: Module) -> None:
    numbers = variable(module, "numbers").initializer
    assert isinstance(numbers, ConstAggregate)
    assert [element.signed for element in numbers.elements if isinstance(element, ConstInt)] == [1, 16, -1]
    plain = variable(module, "plain").initializer
    assert isinstance(plain, ConstInt)
    assert (plain.signed, plain.value) == (-5, 2**32 - 5)
    splat = variable(module, "splat").initializer
    assert isinstance(splat, ConstAggregate)
    assert len(splat.elements) == 3
    half = variable(module, "half").initializer
    assert isinstance(half, ConstFloat)
    vector = variable(module, "vector").initializer
    assert isinstance(vector, ConstAggregate)
    poison = vector.elements[1]
    assert isinstance(poison, ConstSimple)
    assert poison.word == "poison"


def test_constant_expressions(module: Module) -> None:
    element = variable(module, "element").initializer
    assert isinstance(element, ConstExpr)
    assert (element.op, element.flags, element.aux_type) == ("getelementptr", ("inbounds", "nuw"), I8)
    assert element.operands[0] is module.symbols["list"]
    ranged = variable(module, "ranged").initializer
    assert isinstance(ranged, ConstExpr)
    assert ranged.flags == ("inrange(-8, 16)",)
    cast = variable(module, "cast").initializer
    assert isinstance(cast, ConstExpr)
    assert (cast.op, cast.type, cast.operands) == ("addrspacecast", PTR, [module.symbols["arena"]])
    difference = variable(module, "difference").initializer
    assert isinstance(difference, ConstExpr)
    assert (difference.op, difference.type) == ("sub", I64)
    labels = variable(module, "labels").initializer
    assert isinstance(labels, BlockAddress)
    assert (labels.function, labels.block) == ("control", "inner")
    assert variable(module, "equal").initializer is module.symbols["declared"]
    alias = module.symbols["alias"]
    assert isinstance(alias, GlobalAlias)
    assert (alias.linkage, alias.aliasee) == ("weak", module.symbols["plain"])


def test_function_header(module: Module) -> None:
    made = function(module, "a function")
    assert (made.linkage, made.visibility, made.cconv) == ("weak", "hidden", "fastcc")
    assert made.ret_attributes == ("noundef", "range(i32 0, 5)")
    assert (made.section, made.align, made.unnamed_addr) == ("text", 8, "unnamed_addr")
    assert made.attributes == (
        "nounwind",
        "alignstack(8)",
        '"frame-pointer"="all"',
        "memory(argmem: readwrite, inaccessiblemem: none)",
        '"key\\22"',
    )
    assert made.attribute("frame-pointer") == "all"
    pointer, number, by, written = made.args
    assert pointer.attributes == (
        "noundef",
        "readonly",
        "captures(address, read_provenance)",
        "dereferenceable(8)",
    )
    assert (pointer.name, number.name, number.type) == ("p", "", I32)
    assert by.attributes == ('byval(%"odd name")', "align 1")
    assert written.attributes == ("dead_on_unwind", "writable", "initializes((0, 4), (8, 9))")
    assert function(module, "result").args[0].attributes == ("sret({i64, i8})", "align 8")
    assert list(made.attachments) == ["dbg", "prof"]
    kfunc = function(module, "kfunc")
    assert (kfunc.linkage, kfunc.section, kfunc.is_declaration) == ("extern_weak", ".ksyms", True)
    assert kfunc.args[0].attributes == ("signext",)
    assert function(module, "declared").value_type.varargs


def test_flags_and_shapes(module: Module) -> None:
    by_op = {instr.op: instr for instr in function(module, "a function").instrs()}
    assert by_op["add"].flags == ("nuw", "nsw")
    assert by_op["or"].flags == ("disjoint",)
    assert by_op["lshr"].flags == ("exact",)
    assert by_op["zext"].flags == ("nneg",)
    assert (by_op["icmp"].flags, by_op["icmp"].pred, by_op["icmp"].type) == (("samesign",), "ult", I1)
    assert (by_op["load"].volatile, by_op["load"].align) == (True, 1)
    assert by_op["getelementptr"].aux_type is module.structs["list"]
    assert by_op["insertvalue"].indices == (1, 1, 1)
    assert by_op["extractvalue"].type is array_type(2, I16).element
    assert by_op["alloca"].type is ptr_type(5)
    assert str(by_op["shufflevector"].type) == "<4 x i32>"
    assert by_op["load"].dbg is not None
    assert list(by_op["load"].attachments or ()) == ["tbaa"]


def test_atomics(module: Module) -> None:
    add, umax = instrs(module, "atomics", "atomicrmw")
    assert (add.pred, add.ordering, add.align) == ("add", "seq_cst", 8)
    assert (umax.pred, umax.flags) == ("umax", ("volatile", 'syncscope("singlethread")'))
    exchange = instrs(module, "atomics", "cmpxchg")[0]
    assert (exchange.ordering, exchange.pred, exchange.flags) == ("acq_rel", "monotonic", ("weak",))
    assert exchange.type is struct_type([I64, I1])
    assert instrs(module, "atomics", "load")[0].ordering == "acquire"
    assert instrs(module, "atomics", "store")[0].ordering == "release"
    assert instrs(module, "atomics", "fence")[0].ordering == "seq_cst"


def test_calls(module: Module) -> None:
    calls = instrs(module, "calls", "call")
    one, two, barrier, three, bundled, four, last = calls
    assert one.call is not None
    assert (one.call.tail, one.call.cconv, one.call.attributes) == ("tail", "fastcc", ('"btf_ama"',))
    assert isinstance(one.callee, ConstExpr)
    assert str(two.aux_type) == "i64 (ptr, i32, ...)"
    assert two.call is not None
    assert two.call.arg_attributes == [("noundef", "nonnull"), ("noundef",), ()]
    assert isinstance(barrier.callee, InlineAsm)
    assert barrier.callee.template == '$0 += $1 \n "quoted"'
    assert barrier.callee.constraints == "=r,0,~{memory}"
    assert barrier.callee.flags == ("sideeffect",)
    assert isinstance(three.callee, InlineAsm)
    assert bundled.call is not None
    assert [(tag, len(values)) for tag, values in bundled.call.bundles] == [("align", 2), ("cold", 0)]
    assert four.callee is function(module, "calls").args[0]
    assert four.call is not None
    assert four.call.ret_attributes == ("zeroext",)
    assert last.call is not None
    assert last.call.tail == "musttail"


def test_control(module: Module) -> None:
    made = function(module, "control")
    entry, inner, end, *numbered = made.blocks
    assert [block.name for block in made.blocks] == ["entry", "inner", "the end", "", "", "", ""]
    branch = entry.terminator
    assert branch is not None
    assert branch.blocks == [inner, end]
    phi, later, switch = inner.instrs
    assert phi.blocks == [entry, inner, inner]
    assert phi.operands[1] is later
    assert switch.blocks == [end, inner, inner, numbered[3]]
    assert [case.signed for case in switch.operands[1:] if isinstance(case, ConstInt)] == [-1, 7, 8]
    goto = end.terminator
    assert goto is not None
    assert (goto.op, goto.blocks) == ("callbr", numbered[:2])
    assert all(instr.parent is block for block in made.blocks for instr in block.instrs)
    assert all(block.function is made for block in made.blocks)


def test_debug_records(module: Module) -> None:
    load, add, store = (
        next(instr for instr in function(module, "a function").instrs() if instr.op == op)
        for op in ("load", "add", "store")
    )
    assert load.records is None
    assert add.records is not None
    value, listed, declared, label = add.records
    assert (value.kind, value.operands[0]) == ("dbg_value", load)
    expression = value.operands[2]
    assert isinstance(expression, MDNode)
    assert expression.items == [Raw("DW_OP_plus_uconst"), 4, Raw("DW_OP_stack_value")]
    values = listed.operands[0]
    assert isinstance(values, MDNode)
    assert values.items == [load, function(module, "a function").args[1]]
    assert (declared.kind, label.kind) == ("dbg_declare", "dbg_label")
    assert value.dbg is load.dbg
    assert store.attachments is not None
    after = next(instr for instr in function(module, "a function").instrs() if instr.op == "insertvalue")
    assert after.records is not None
    assert after.records[0].operands[3] is store.attachments["DIAssignID"]


def test_old_debug_calls_become_records() -> None:
    text = """
define void @f(i32 %x) {
  call void @llvm.dbg.value(metadata i32 %x, metadata !1, metadata !DIExpression()), !dbg !2
  ret void
}
declare void @llvm.dbg.value(metadata, metadata, metadata)
!1 = !DILocalVariable(name: "x")
!2 = !DILocation(line: 1, scope: !3)
!3 = distinct !DISubprogram(name: "f")
"""
    made = function(read(text), "f")
    (instr,) = made.instrs()
    assert instr.records is not None
    record = instr.records[0]
    assert (record.kind, record.operands[0]) == ("dbg_value", made.args[0])
    assert record.dbg is not None
    assert record.dbg.number("line") == 1


def test_metadata_is_lazy_and_shared(module: Module) -> None:
    flags = module.named_metadata["llvm.module.flags"]
    first = flags[0].items
    assert isinstance(first[0], ConstInt)
    assert first[1:2] == ["Dwarf Version"]
    unit = module.named_metadata["llvm.dbg.cu"][0]
    assert repr(unit) == "<!raw>"
    assert unit.distinct
    assert unit.text("producer") == 'clang "x"'
    assert unit.fields["isOptimized"] is True
    assert unit.fields["language"] == Raw("DW_LANG_C11")
    subprogram = function(module, "a function").attachments["dbg"]
    assert subprogram.node("unit") is unit
    assert subprogram.text("flags") == "DIFlagPrototyped | DIFlagArtificial"
    file = unit.node("file")
    assert file is not None
    assert file.text("source") == "int\nmain;"
    odd = module.named_metadata["odd-name"][0].items
    assert odd[0] is None
    assert odd[1] is module.symbols["plain"]
    assert odd[2] == 'text \\"'


def test_bytes_and_line_ends() -> None:
    text = "@x = global i32 1\r\ndefine void @f() {\r\n\tret void\r\n}\r\n"
    assert list(read(text.encode()).symbols) == ["x", "f"]
    assert list(read(b'@"\xff" = global i8 0').symbols) == ["\udcff"]


def test_one_line_functions_and_wrapped_metadata() -> None:
    module = read("define i32 @f(i32) { ret i32 %0 }\n  !0 =!{}\n!1 = !{\n  !0,\n  !0 }\n!m = !{!1}")
    assert len(module.named_metadata["m"][0].items) == 2


def test_numbers_may_be_left_out() -> None:
    made = function(read("define i32 @f(i32) {\n  add i32 %0, 1\n  ret i32 %2\n}"), "f")
    add, ret = made.instrs()
    assert ret.operands == [add]


def test_reading_is_fast_and_linear() -> None:
    text = text_of(DATA / "loops.O2.ll")
    read(text)
    start = time.perf_counter()
    read(text)
    small = time.perf_counter() - start
    # 23 KiB take about 1.5 ms; the bound leaves room for a busy machine.
    assert small < 0.05
    nodes = "".join(f'!{number} = !DIBasicType(name: "t{number}", size: 32)\n' for number in range(1000, 40_000))
    start = time.perf_counter()
    read(text + nodes)
    assert time.perf_counter() - start < 1


def test_struct_type_is_shared_by_name(module: Module) -> None:
    element = variable(module, "list").value_type
    assert isinstance(element, StructType)
    assert element is module.structs["list"]
