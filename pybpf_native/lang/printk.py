"""print(): a format string for the kernel and the values that go with it.

Up to three values go to bpf_trace_printk, more to bpf_trace_vprintk (since Linux 5.16). The kernel knows
%d %u %x %c %s %p with width, `-`, `0`, `+` and space (kernel/trace/bpf_trace.c, bpf_bprintf_prepare); what
Python's format language has beyond that is refused. Each print() is one line: the kernel ends it.
"""

from __future__ import annotations

import ast

from ..ir.types import I64
from ..ir.values import Value, const_int
from .arith import convert, int_type, promoted, widened
from .lowering import Lowering, describe
from .types import S64, U64, ArrayT, StrT, int_of
from .values import Val

TRACE_PRINTK, TRACE_VPRINTK = 6, 177
MAX_INLINE, MAX_VALUES = 3, 12
MAX_WIDTH = 1000
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

    def expression(self, node: ast.expr, spec: str = "", *, quoted: bool = False) -> None:
        """Append the value of an expression in the form that `spec` asks for; `quoted` as repr() shows it."""
        fn = self.fn
        value = fn.expr(node)
        if not isinstance(value.type, StrT):
            self.number(fn.number(value, node), spec, node)
        elif quoted:
            raise fn.unsupported(node, "the kernel does not quote strings", "write the name and the quotes out")
        else:
            self.string(value, spec, node)

    def string(self, value: Val, spec: str, node: ast.expr) -> None:
        """Append a string; Python puts it to the left of its field, C to the right."""
        form = self.form(spec, node)
        if form.kind not in ("", "s") or form.sign or form.zero or form.prefix or form.align == "=":
            raise self.fn.error(node, f"format {spec!r} is not for strings", HELP_SPEC)
        if value.data is not None and not form.width:
            self.text(value.data.decode("utf-8", "replace"), node)
            return
        left = "" if form.align == ">" or not form.width else "-"
        self.format += f"%{left}{form.width or ''}s"
        self.values.append(self.fn.pointer_to(value))

    def number(self, value: Val, spec: str, node: ast.expr) -> None:
        """Append an integer, passed as 64 bits. Hexadecimal shows what C does: a negative number's bits."""
        type = int_type(value.type)
        form = self.form(spec, node)
        if form.kind == "s":
            raise self.fn.error(node, f"format {spec!r} is for strings, this is {describe(value)}", HELP_SPEC)
        is_hex = form.kind in ("x", "X")
        if is_hex and type.signed:
            type = int_of(promoted(type).bits, False)
            value = convert(self.fn.builder, value, type)
        prefix = (form.sign if not type.signed else "") + (form.prefix if is_hex else "")
        if (prefix or form.align == "=") and form.width and not form.zero:
            # Python fills between these and the digits, or counts them into the width.
            raise self.fn.unsupported(node, f"format {spec!r} has no counterpart in the kernel", "write {x:#010x}")
        letter = {"c": "c", "x": "llx", "X": "llX"}.get(form.kind, "lld" if type.signed else "llu")
        self.format += f"{prefix}%{form.flags(signed=type.signed)}{form.digits(len(prefix))}{letter}"
        self.values.append(convert(self.fn.builder, value, widened(type)).value)

    def form(self, spec: str, node: ast.AST) -> Form:
        """Read a format specification."""
        form = Form(spec)
        if form.kind not in ("", "d", "n", "x", "X", "c", "s") or form.width >= MAX_WIDTH:
            raise self.fn.unsupported(node, f"format {spec!r} has no counterpart in the kernel", HELP_SPEC)
        if form.align == "<" and form.zero:
            raise self.fn.unsupported(node, f"format {spec!r} fills with zeros on the right", HELP_SPEC)
        return form


class Form:
    """A format specification, `[align][sign][#][0][width][kind]`. width: 0 for none; prefix: "0x" or "0X" for `#`."""

    __slots__ = ("align", "kind", "prefix", "sign", "width", "zero")

    def __init__(self, spec: str) -> None:
        self.align, rest = _taken(spec, "<>=")
        self.sign, rest = _taken(rest, "+- ")
        alternate, rest = _taken(rest, "#")
        self.zero, rest = _taken(rest, "0")
        digits = rest[: len(rest) - len(rest.lstrip("0123456789"))]
        self.width = int(digits[:9] or 0)
        self.kind = rest[len(digits) :]
        self.prefix = "0X" if self.kind == "X" else "0x"
        if not alternate:
            self.prefix = ""
        self.sign = self.sign.replace("-", "")

    def flags(self, *, signed: bool) -> str:
        """C's flags; the kernel gives signs to signed numbers only."""
        return ("-" if self.align == "<" else "") + (self.sign if signed else "") + self.zero

    def digits(self, taken: int) -> str:
        """The width for C, without the characters that stand before the number."""
        return str(max(self.width - taken, 0) or "")


def _taken(text: str, choices: str) -> tuple[str, str]:
    """The first character if it is one of `choices`, and the rest."""
    return (text[0], text[1:]) if text and text[0] in choices else ("", text)


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
    line.expression(node.value, spec, quoted=node.conversion == ord("r"))


def _emit(fn: Lowering, line: Line) -> Val:
    data = line.format.encode() + b"\0"
    text = fn.module.constant(fn.info, "fmt", data)
    size = const_int(32, len(data))
    if len(line.values) <= MAX_INLINE:
        values = [text, size, *line.values]
        result = fn.builder.helper(TRACE_PRINTK, I64, values, fixed=2)
    else:
        result = fn.builder.helper(TRACE_VPRINTK, I64, [text, size, *_spilled(fn, line.values)])
    fn.memory.release_slots()
    return Val(S64, result)


def _spilled(fn: Lowering, values: list[Value]) -> list[Value]:
    """Address and size of an array that holds the values."""
    array = fn.memory.slot(ArrayT(U64, len(values)), "print.values")
    for index, value in enumerate(values):
        fn.builder.store(value, fn.builder.offset(array, 8 * index), 8)
    return [array, const_int(32, 8 * len(values))]
