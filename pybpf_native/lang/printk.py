"""print(): a format string for the kernel and the values that go with it.

Up to three values go to bpf_trace_printk, more to bpf_trace_vprintk (since Linux 5.16). The kernel knows
%d %u %x %c %s %p with width, `-`, `0`, `+` and space (kernel/trace/bpf_trace.c, bpf_bprintf_prepare); what
Python's format language has beyond that is refused. Each print() is one line: the kernel ends it.
"""

from __future__ import annotations

import ast

from ..ir.types import I64
from ..ir.values import Value, const_int
from .arith import convert, widened
from .lowering import Lowering, describe
from .types import S64, U64, ArrayT, IntT, StrT
from .values import Val

TRACE_PRINTK, TRACE_VPRINTK = 6, 177
MAX_INLINE, MAX_VALUES = 3, 12
FLAGS = {"<": "-", ">": "", "=": "", "": ""}
SIGNS = {"+": "+", " ": " ", "-": "", "": ""}
HELP_SPEC = "use d, x, X, c or s with an optional width, like {x:#x} or {x:8d}"


class Line:
    """A line under construction: the format so far, and its values."""

    def __init__(self, fn: Lowering) -> None:
        self.fn = fn
        self.format = ""
        self.values: list[Value] = []

    def text(self, text: str, node: ast.AST) -> None:
        """Append literal text."""
        if not text.isascii() or any(not (char.isprintable() or char.isspace()) for char in text):
            raise self.fn.unsupported(node, "the kernel prints ASCII text only", "leave other characters out")
        self.format += text.replace("%", "%%")

    def expression(self, node: ast.expr, spec: str = "") -> None:
        """Append the value of an expression in the form that `spec` asks for."""
        fn = self.fn
        value = fn.expr(node)
        if isinstance(value.type, StrT):
            self.string(value, spec, node)
        else:
            self.number(fn.number(value, node), spec, node)

    def string(self, value: Val, spec: str, node: ast.expr) -> None:
        """Append a string."""
        flags, width, kind = self.parse(spec, node)
        if kind not in ("", "s") or flags.strip("-"):
            raise self.fn.error(node, f"format {spec!r} is not for strings", HELP_SPEC)
        if value.data is not None and not width:
            self.text(value.data.decode("utf-8", "replace"), node)
            return
        self.format += f"%{flags}{width}s"
        self.values.append(self.fn.pointer_to(value))

    def number(self, value: Val, spec: str, node: ast.expr) -> None:
        """Append an integer, passed as 64 bits."""
        assert isinstance(value.type, IntT)
        prefix = "0x" if "#" in spec and spec[-1:] in ("x", "X") else ""
        flags, width, kind = self.parse(spec, node)
        if kind == "s":
            raise self.fn.error(node, f"format {spec!r} is for strings, this is {describe(value)}", HELP_SPEC)
        if prefix and width:
            # Python counts the prefix into the width.
            if "0" not in flags:
                raise self.fn.unsupported(node, f"format {spec!r} has no counterpart in the kernel", "write {x:#010x}")
            width = str(max(int(width) - len(prefix), 0) or "")
        letter = {"": "lld" if value.type.signed else "llu", "d": "lld", "n": "lld"}.get(kind, f"ll{kind}")
        if kind == "d" and not value.type.signed:
            letter = "llu"
        self.format += f"{prefix}%{flags}{width}{'c' if kind == 'c' else letter}"
        self.values.append(convert(self.fn.builder, value, widened(value.type)).value)

    def parse(self, spec: str, node: ast.AST) -> tuple[str, str, str]:
        """Flags, width and letter of a format specification."""
        rest = spec
        align = rest[:1] if rest[:1] in ("<", ">", "=") else ""
        rest = rest[len(align) :]
        sign = rest[:1] if rest[:1] in ("+", "-", " ") else ""
        rest = rest[len(sign) :].removeprefix("#")
        zero = "0" if rest[:1] == "0" else ""
        rest = rest[len(zero) :]
        digits = rest[: len(rest) - len(rest.lstrip("0123456789"))]
        kind = rest[len(digits) :]
        if kind not in ("", "d", "n", "x", "X", "c", "s") or len(digits) > 3:
            raise self.fn.unsupported(node, f"format {spec!r} has no counterpart in the kernel", HELP_SPEC)
        return FLAGS[align] + SIGNS[sign] + zero, digits, kind


def lower_print(fn: Lowering, node: ast.Call) -> Val:
    """`print(...)`: its value is what the helper returns."""
    for keyword in node.keywords:
        raise fn.unsupported(keyword.value, f"print() has no {keyword.arg or '**'!r} here", "each print() is one line")
    line = Line(fn)
    for index, arg in enumerate(node.args):
        if index:
            line.text(" ", arg)
        _part(line, arg)
    line.format = line.format.rstrip("\n")
    if "\n" in line.format:
        raise fn.unsupported(node, "print() writes one line", "call it once for each line")
    if len(line.values) > MAX_VALUES:
        raise fn.unsupported(node, f"print() takes at most {MAX_VALUES} values", "split it")
    fn.at(node)
    return _emit(fn, line)


def _part(line: Line, node: ast.expr) -> None:
    if isinstance(node, ast.JoinedStr):
        for value in node.values:
            if isinstance(value, ast.Constant):
                line.text(str(value.value), node)
            else:
                _field(line, value)
    elif isinstance(node, ast.Constant) and isinstance(node.value, str):
        line.text(node.value, node)
    else:
        line.expression(node)


def _field(line: Line, node: ast.expr) -> None:
    assert isinstance(node, ast.FormattedValue)
    spec = ""
    if isinstance(node.format_spec, ast.JoinedStr):
        for part in node.format_spec.values:
            if not isinstance(part, ast.Constant):
                raise line.fn.unsupported(node.value, "the format must be a constant", HELP_SPEC)
            spec += str(part.value)
    if node.conversion == ord("a"):
        raise line.fn.unsupported(node.value, "!a has no counterpart in the kernel", "leave it out")
    line.expression(node.value, spec)


def _emit(fn: Lowering, line: Line) -> Val:
    data = line.format.encode() + b"\0"
    text = fn.module.format_constant(fn, data)
    size = const_int(32, len(data))
    if len(line.values) <= MAX_INLINE:
        values = [text, size, *line.values]
        result = fn.builder.helper(TRACE_PRINTK, I64, values, fixed=2)
    else:
        result = fn.builder.helper(TRACE_VPRINTK, I64, [text, size, *_spilled(fn, line.values)])
    fn.release_slots()
    return Val(S64, result)


def _spilled(fn: Lowering, values: list[Value]) -> list[Value]:
    """Address and size of an array that holds the values."""
    array = fn.slot(ArrayT(U64, len(values)), "print.values")
    for index, value in enumerate(values):
        fn.builder.store(value, fn.builder.offset(array, 8 * index), 8)
    return [array, const_int(32, 8 * len(values))]
