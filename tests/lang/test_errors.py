"""What is not supported is refused with its line, a caret below it, and what to write instead."""

from __future__ import annotations

import pytest

from pybpf_native.errors import CompileError, Unsupported

from .programs import HEADER, PROGRAM, program, refused

DEFINITIONS = """
import os
STATE = {}
WORD = compute()

@bpf
@struct
class event:
    pid: c_uint32
    comm: str(8)
    arr: c_uint32 * 2

@bpf
@map
def hist() -> HashMap:
    return HashMap(key=c_uint32, value=c_uint64, max_entries=8)

@bpf
@map
def table() -> HashMap:
    return HashMap(key=c_uint32, value=event, max_entries=8)

@bpf
@map
def fixed() -> ArrayMap:
    return ArrayMap(value=c_uint64, max_entries=2)

@bpf
@map
def ring() -> RingBuffer:
    return RingBuffer(max_entries=4096)

@bpf
@bpfglobal
def total() -> c_uint64:
    return 0

@bpf
@bpfglobal
def limit() -> Const[c_uint64]:
    return 0

@bpf
def sub(x: c_uint64) -> c_uint64:
    return x

@bpf
@section("xdp")
def other(ctx: c_void_p) -> c_int64:
    return 0

def plain(x):
    return x
"""
FIRST_LINE = len((HEADER + DEFINITIONS + PROGRAM).splitlines())

# The program's body, the text under the carets, a part of the message, a part of the help.
REFUSED = [
    ("x = 1.5", "1.5", "floating point", "milliseconds"),
    ("return undefined", "undefined", "name 'undefined' is not defined", ""),
    ("return x", "x", "name 'x' is not defined", ""),
    ("return 1 << 40", "1 << 40", "overflows int", "c_uint64(1) << 40"),
    ("return 1000000 * 1000000", "1000000 * 1000000", "overflows int", "c_uint64(1000000)"),
    ("return 0x10000000000000000", "0x10000000000000000", "does not fit 64 bits", ""),
    ("return -9223372036854775809", "-9223372036854775809", "does not fit 64 bits", ""),
    ("return bpf_ktime_get_ns()", "bpf_ktime_get_ns", "not defined", "pybpf_native.helper import bpf_ktime_get_ns"),
    ("return fixed[2]", "2", "index 2 is out of range", "2 entries"),
    ("fixed[-1] += 1", "-1", "index -1 is out of range", ""),
    ("fixed.update(7, 1)", "7", "index 7 is out of range", ""),
    ("return 1 // 0", "1 // 0", "division by zero", ""),
    ("x = ktime()\nreturn x << 64", "x << 64", "shifted by 64", ""),
    ("x = ktime()\nreturn x >> -1", "x >> -1", "shifted by -1", ""),
    ("x = ktime()\nreturn x ** x", "x", "exponent must be a constant", ""),
    ("x = ktime()\nreturn x @ 2", "x @ 2", "no meaning in BPF", ""),
    ("try:\n    x = 1\nexcept E:\n    pass", "try:", "no exceptions", "return values"),
    ("raise E", "raise E", "no exceptions", "return an error value"),
    ("with x:\n    pass", "with x:", "with is not supported", ""),
    ("assert 1", "assert 1", "assert is not supported", "if not condition"),
    ("def f():\n    pass", "def f():", "holds no functions", "@bpf function"),
    ("f = lambda: 1", "lambda: 1", "holds no functions", "@bpf function"),
    ("class C:\n    pass", "class C:", "holds no classes", "@bpf @struct"),
    ("import os", "import os", "cannot import", "top level"),
    ("from os import path", "from os import path", "cannot import", "top level"),
    ("del hist", "del hist", "del is not supported", "delete(key)"),
    ("x = [1, 2]", "[1, 2]", "no lists", "ArrayMap"),
    ("x = {1: 2}", "{1: 2}", "no dicts", "HashMap"),
    ("x = {1}", "{1}", "no sets", "HashMap"),
    ("x = (1, 2)", "(1, 2)", "not a value", "a, b = x, y"),
    ("x = [i for i in range(3)]", "[i for i in range(3)]", "comprehensions", "for loop"),
    ("x = sum(i for i in range(3))", "sum(i for i in range(3))", "of Python, not of BPF", ""),
    ("yield 1", "yield 1", "generators", "ring buffer"),
    ("match 1:\n    case 1:\n        pass", "match 1:", "match is not supported", "if and elif"),
    ("for i in hist:\n    pass", "hist", "runs over range", "for i in range(n)"),
    ("for i in range(1, 2, 0):\n    pass", "0", "must not be 0", ""),
    ("for i in range():\n    pass", "range()", "one to three numbers", ""),
    ("for a, b in range(3):\n    pass", "a, b", "is a name", ""),
    ("break", "break", "outside of a loop", ""),
    ("continue", "continue", "outside of a loop", ""),
    ("return hist", "hist", "is a map, not a value", "hist.lookup(key)"),
    ("return hist()", "hist()", "is a map, not a value", "hist.lookup(key)"),
    ("return ktime", "ktime", "is a function, not a value", "ktime(...)"),
    ("return hist.pop(1)", "hist.pop", "no method 'pop'", ".lookup()"),
    ("hist.update(1)", "hist.update(1)", "misses 'value'", "hist.update(key, value, flags)"),
    ("hist.lookup(1, 2)", "hist.lookup(1, 2)", "takes 1 argument, 2 given", ""),
    ("hist.lookup(1, key=2)", "2", "gets 'key' twice", ""),
    ("hist.lookup(k=2)", "2", "no parameter 'k'", ""),
    ("hist.lookup(*x)", "*x", "does not spread", ""),
    ("ktime(1)", "ktime(1)", "takes no arguments", ""),
    ("ring.output(1)", "1", "events are structs", "@struct"),
    ("ring.lookup(1)", "ring.lookup", "no method 'lookup'", ".output()"),
    ("hist.update(1, event())", "event()", "a number is needed", ""),
    ("table.update(1, 5)", "5", "a struct is needed", ""),
    ("return event()", "return event()", "returns a number, this is a struct event", ""),
    ("return 'text'", "return 'text'", "returns a number, this is a string", ""),
    ("e = event(nope=1)", "1", "no field 'nope'", "it has pid, comm, arr"),
    ("e = event(1)", "1", "fields by name", "event(field=value)"),
    ("e = event()\nreturn e.nope", "e.nope", "no field 'nope'", "it has pid, comm, arr"),
    ("e = event()\nf = e", "f = e", "second name", "copy its fields"),
    ("e = event()\nif e:\n    pass", "e", "no truth value", ""),
    ("e = event()\nreturn e + 1", "e", "a number is needed here, this is a struct event", "fields"),
    ("e = event()\nreturn e.arr[2]", "2", "out of range", "2 elements"),
    ("e = event()\nx = ktime()\nreturn e.arr[x]", "x", "must be a constant", ""),
    ("e = event()\ne.comm = 5", "e.comm = 5", "cannot be stored as str(8)", ""),
    ("s = table.lookup(1)\nreturn s.pid", "s", "may be None here", "if p:"),
    ("s = table.lookup(1)\ns.pid = 1", "s", "may be None here", "if p:"),
    ("return ctx.data", "ctx.data", "fields of the context", "c_void_p"),
    ("if ktime():\n    x = 1\nreturn x", "x", "may have no value here", "every path"),
    ("for i in range(3):\n    x = i\nreturn x", "x", "may have no value here", "before the loop"),
    ("x = x + 1", "x", "before it has a value", "assign it first"),
    ("total = 5", "total", "is a global of the object", "global total"),
    ("global limit\nlimit = 5", "limit", "is constant", "Const"),
    ("global STATE\nSTATE = 5", "STATE", "not a global of the object", "@bpfglobal"),
    ("return STATE", "STATE", "the value of 'STATE' is not known here", ""),
    ("return WORD", "WORD", "the value of 'WORD' is not known here", "BPF()"),
    ("return os.getpid()", "os", "the value of 'os' is not known here", "BPF()"),
    ("return plain(1)", "plain", "the value of 'plain' is not known here", ""),
    ("return sub()", "sub()", "misses 'x'", "sub(x)"),
    ("return sub(1, 2)", "sub(1, 2)", "takes 1 argument", ""),
    ("return other(ctx)", "other(ctx)", "programs cannot be called", "without a section"),
    ("print('ä')", "'ä'", "ASCII", ""),
    ("print('a', end='')", "''", "no 'end'", "one line"),
    ("print('a\\nb')", "print('a\\nb')", "one line", "once for each line"),
    ("print(f'{1:e}')", "1", "no counterpart", "{x:#x}"),
    ("print(f'{1:=5}')", "1", "no counterpart", "{x:#010x}"),
    ("print(f'{1:<05}')", "1", "zeros on the right", ""),
    ("print(f'{1:1000}')", "1", "no counterpart", ""),
    ("print(f'{comm()!r}')", "comm()", "does not quote", ""),
    ("print(f'{comm():=8}')", "comm()", "not for strings", ""),
    ("print(f'{1:{2}}')", "1", "must be a constant", ""),
    ("print('%d' % 1)", "'%d' % 1", "print() only", "print(f"),
    ("print(event())", "event()", "a number is needed", "fields"),
    ("x = f'{1}'", "f'{1}'", "print() only", ""),
    ("return 'a' < comm()", "'a' < comm()", "no order", "== or !="),
    ("return 1 is 1", "1 is 1", "None only", "write =="),
    ("return 1 in [1]", "[1]", "whether a map has a key", ""),
    ("a, b = 1, 2, 3", "a, b = 1, 2, 3", "3 values for 2 names", ""),
    ("a, b = ktime()", "ktime()", "written-out tuple", ""),
    ("x: c_float = 1", "c_float", "not a type of BPF", "ctypes integer"),
    ("x: c_uint32 = 1\nx: c_uint64 = 2", "x: c_uint64 = 2", "already declared", ""),
    ("p = hist.lookup(1)\nfor i in range(3):\n    p += 1", "for i in range(3):", "one kind of thing", "two names"),
    ("return bpf_nonsense()", "bpf_nonsense", "not defined", ""),
    ("return c_int64(1, 2)", "c_int64(1, 2)", "takes 1 argument", ""),
    ("return float(1)", "float(1)", "of Python, not of BPF", "ctypes"),
    ("x = ktime()\nreturn x()", "x", "is a variable here", ""),
    ("return ktime()()", "ktime()", "only a name can be called", ""),
    ("return await_(1)", "await_", "not defined", ""),
    ("x = 1\nreturn x.y()", "x.y", "has no method 'y'", ""),
    ("return None + 1", "None", "a number is needed here, this is None", ""),
    ("return " + "-" * 150 + "ktime()", None, "nested too deeply", ""),
]


@pytest.mark.parametrize(("body", "caret", "message", "help"), REFUSED, ids=[row[0][:40] for row in REFUSED])
def test_refusals(body: str, caret: str | None, message: str, help: str) -> None:
    errors = refused(program(body, DEFINITIONS))
    assert len(errors) == 1, errors
    [error] = errors
    assert message in error.message
    assert help in error.help
    assert error.loc is not None
    assert FIRST_LINE < error.loc.line <= FIRST_LINE + body.count("\n") + 1
    if caret is not None:
        end = error.loc.end_column or error.loc.column + 1
        assert error.loc.text[error.loc.column - 1 : end - 1].strip() == caret
    assert "^" in str(error)


# Definitions, the line of the error, a part of the message, a part of the help.
BAD_DEFINITIONS = [
    ('@bpf\n@section("xpd")\ndef f(ctx: c_void_p) -> c_int64:\n    return 0', 2, "unknown section 'xpd'", "'xdp'"),
    ('@bpf\n@section("xdp")\ndef f(ctx: c_void_p, a: c_int32) -> c_int64:\n    return 0', 3, "context alone", ""),
    ('@bpf\n@section("xdp")\ndef f(ctx: c_int32) -> c_int64:\n    return 0', 3, "not supported", "c_void_p"),
    ('@bpf\n@section("xdp")\ndef f(ctx: c_void_p) -> str:\n    return 0', 3, "not a type of BPF", ""),
    ('@bpf\n@section("xdp")\nasync def f(ctx: c_void_p):\n    return 0', 3, "async", "def"),
    ("@bpf\ndef f(a) -> c_int64:\n    return 0", 2, "has no type", "c_uint64"),
    ("@bpf\ndef f(a: c_int64 = 1) -> c_int64:\n    return 0", 2, "plain names", ""),
    ("@bpf\ndef f(*a: c_int64) -> c_int64:\n    return 0", 2, "plain names", ""),
    ("@bpf\ndef f(a: u8, b: u8, c: u8, d: u8, e: u8, g: u8) -> c_int64:\n    return 0", 2, "at most 5", ""),
    ("@bpf\ndef f(a: u64) -> u64:\n    return f(a)", 3, "no recursion", "loop"),
    ("@bpf\nclass f:\n    a: c_int64", 2, "no program", "@bpf @struct"),
    ("@bpf\n@struct\nclass s:\n    pass", 4, "fields only", ""),
    ("@bpf\n@struct\nclass s:\n    '''doc'''", 3, "no fields", ""),
    ("@bpf\n@struct\nclass s:\n    a: c_int64 = 1", 4, "fields only", ""),
    ("@bpf\n@struct\nclass s:\n    a: c_int64\n    a: c_int8", 5, "two fields", ""),
    ("@bpf\n@struct\nclass s:\n    a: (c_uint32, 3)", 4, "bitfields", "mask"),
    ("@bpf\n@struct\nclass s:\n    a: c_double", 4, "not a type of BPF", ""),
    ("@bpf\n@struct\nclass s:\n    a: s", 3, "contains itself", ""),
    ("@bpf\n@struct\nclass s:\n    a: str(0)", 4, "positive number", ""),
    ("@bpf\n@struct\nclass s(int):\n    a: c_int8", 3, "without bases", ""),
    ("@bpf\n@map\ndef m():\n    return 5", 4, "does not return a map", "HashMap"),
    ("@bpf\n@map\ndef m():\n    x = 1\n    return x", 4, "one return statement", ""),
    ("@bpf\n@map\ndef m():\n    return HashMap(value=c_int8, max_entries=1)", 4, "needs a key", "key="),
    ("@bpf\n@map\ndef m():\n    return HashMap(key=c_int8, value=c_int8)", 4, "needs max_entries", "1024"),
    ("@bpf\n@map\ndef m():\n    return HashMap(key=c_int8, value=5, max_entries=1)", 4, "not a type of BPF", ""),
    ("@bpf\n@map\ndef m():\n    return HashMap(key=c_int8, value=c_int8, max_entries=0)", 4, "at least one", ""),
    ("@bpf\n@map\ndef m():\n    return HashMap(key=c_int8, value=c_int8, max_entries=1 << 40)", 4, "max_entries", ""),
    ("@bpf\n@map\ndef m():\n    return HashMap(k=c_int8)", 4, "unexpected keyword argument 'k'", ""),
    ("@bpf\n@map\ndef m():\n    return ArrayMap(key=c_int64, value=c_int8, max_entries=2)", 4, "4 bytes", ""),
    ("@bpf\n@map\ndef m():\n    return HashMap(key=c_int8, value=c_int8, max_entries=f())", 4, "not defined", ""),
    ("@bpf\n@bpfglobal\ndef g():\n    return 5", 3, "has no type", "c_uint64"),
    ("@bpf\n@bpfglobal\ndef g() -> c_uint8:\n    return 300", 4, "does not fit", ""),
    ("@bpf\n@bpfglobal\ndef g() -> c_uint8:\n    return 'x'", 4, "integer", ""),
    ("@bpf\ndef größe(a: u64) -> u64:\n    return a", 2, "does not take the name", "ASCII"),
    ("if x:\n    @bpf\n    def f(a: u64) -> u64:\n        return a", 3, "decided when the module runs", "top level"),
    ("from pythonbpf import bpf", 1, "pythonbpf is not used here", "write pybpf_native instead"),
    ("from pylibbpf import BpfMap", 1, "pylibbpf is not used here", "write pybpf_native instead"),
    ("import pythonbpf.helper", 1, "pythonbpf is not used here", "write pybpf_native.helper"),
    ("def f(:\n    pass", 1, "not Python", ""),
]


@pytest.mark.parametrize(("text", "line", "message", "help"), BAD_DEFINITIONS)
def test_bad_definitions(text: str, line: int, message: str, help: str) -> None:
    [error] = refused(text)
    assert message in error.message
    assert help in error.help
    assert error.loc is not None
    assert error.loc.line == len(HEADER.splitlines()) + line
    assert "^" in str(error)


def test_all_errors_are_collected_in_order() -> None:
    text = (
        program("x = 1.5\ny = x + 1\nz = [1]\nif z:\n    raise E\nreturn nope")
        + '\n@bpf\n@section("no")\ndef g(ctx):\n    pass'
    )
    messages = [error.message for error in refused(text)]
    assert [message.split()[0] for message in messages] == ["BPF", "BPF", "BPF", "name", "unknown"]


def test_the_text_shows_line_caret_and_help() -> None:
    [error] = refused(program("return 1 << 40"))
    line = len((HEADER + PROGRAM).splitlines()) + 1
    assert str(error) == (
        f"test.py:{line}:12: error: 1 << 40 overflows int (1099511627776)\n"
        f"{line:>5} |     return 1 << 40\n"
        "      |            ^^^^^^^\n"
        "  help: compute in 64 bits: c_uint64(1) << 40"
    )


def test_helper_of_another_program_type() -> None:
    text = "from pybpf_native.helper import bpf_skb_store_bytes, bpf_trace_printk\n"
    errors = refused(program("bpf_skb_store_bytes(ctx, 0, ctx, 1, 0)", text))
    assert "cannot be called from a xdp program" in errors[0].message
    errors = refused(program("bpf_trace_printk('a', 2)", text))
    assert isinstance(errors[0], Unsupported)
    assert "print(" in errors[0].help


def test_names_without_the_decorator() -> None:
    text = "@map\ndef m() -> HashMap:\n    return HashMap(key=c_int8, value=c_int8, max_entries=1)\n"
    [error] = refused(program("m.lookup(1)", text))
    assert isinstance(error, CompileError)
    assert "write @bpf above it" in error.help


def test_hostile_text_is_an_error() -> None:
    for text in ("(" * 5000, "x = " + "-" * 100000 + "1", "\0", "x = 1 +" * 3000, "@bpf\ndef f("):
        assert refused(text)


def test_a_constant_of_enormous_size_is_not_computed() -> None:
    definitions = "A = 10 ** 10 ** 10\nB = 1 << 10 ** 9\nC = 'x'\n"
    [error] = refused(program("return A", definitions))
    assert "not known here" in error.message
    [error] = refused(program("return B", definitions))
    assert "not known here" in error.message
