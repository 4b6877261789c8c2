"""Finds the syntax tree of a definition: in a file, a notebook cell, or a REPL that remembers its input.

Text comes from `linecache`, where IPython and the newer REPLs register what was typed; a definition is found
by the line its code object starts on, so that decorators, lambdas and equal names do not confuse it.
"""

from __future__ import annotations

import ast
import linecache

from ..errors import CompileError
from ..source import Loc, Source

FunctionNode = ast.FunctionDef | ast.AsyncFunctionDef
DefinitionNode = FunctionNode | ast.ClassDef

_parsed: dict[tuple[str, str], tuple[Source, ast.Module]] = {}
_MAX_CACHED = 64


def parse_text(name: str, text: str) -> tuple[Source, ast.Module]:
    """The source and its tree.

    Raises:
        CompileError: the text is not Python.
    """
    found = _parsed.get((name, text))
    if found is not None:
        return found
    source = Source(name, text)
    try:
        tree = ast.parse(text, name)
    except SyntaxError as error:
        raise CompileError(f"not Python: {error.msg}", _syntax_loc(source, error)) from None
    except (ValueError, RecursionError, MemoryError) as error:
        reason = str(error) or "it nests too deeply"  # a MemoryError of the parser says nothing
        raise CompileError(f"{name} cannot be parsed: {reason}") from None
    if len(_parsed) >= _MAX_CACHED:
        _parsed.clear()
    _parsed[name, text] = source, tree
    return source, tree


def _syntax_loc(source: Source, error: SyntaxError) -> Loc | None:
    return Loc(source, error.lineno, error.offset or 0) if error.lineno else None


def read_file(path: str) -> str:
    """The text of a Python file, decoded as Python decodes it.

    Raises:
        CompileError: it cannot be read.
    """
    import tokenize

    try:
        with tokenize.open(path) as file:
            return file.read()
    except OSError as error:
        raise CompileError(f"cannot read {path}: {error.strerror or error}") from None
    except (SyntaxError, ValueError) as error:  # not what Python takes for text, or for a path
        raise CompileError(f"cannot read {path}: {error}") from None


def find(name: str, filename: str, line: int) -> tuple[Source, DefinitionNode]:
    """The definition called `name` in `filename` that `line` belongs to: its first decorator up to its `def`.

    Raises:
        CompileError: the text is not known, or has changed since it was run.
    """
    lines = linecache.getlines(filename)
    if not lines:
        raise CompileError(
            f"the source text of {name!r} is not known (it was defined in {filename})",
            help="define it in a file, a notebook cell or an IPython session",
        )
    source, tree = parse_text(filename, "".join(lines))
    for node in ast.walk(tree):
        if isinstance(node, DefinitionNode) and node.name == name and first_line(node) <= line <= node.lineno:
            return source, node
    raise CompileError(
        f"{name!r} is not on line {line} of {filename} any more", help="the file changed since it was run; run it again"
    )


def first_line(node: DefinitionNode) -> int:
    """The line of the first decorator, or of `def`: what a code object calls its first line."""
    return min([node.lineno, *(decorator.lineno for decorator in node.decorator_list)])


def loc_of(source: Source, node: ast.AST) -> Loc:
    """The place of a syntax node; columns count characters."""
    line = getattr(node, "lineno", 0)
    text = source.line(line)
    column = _characters(text, getattr(node, "col_offset", 0)) + 1
    if getattr(node, "end_lineno", line) != line:
        return Loc(source, line, column, len(text) + 1)
    return Loc(source, line, column, _characters(text, getattr(node, "end_col_offset", 0)) + 1)


def _characters(text: str, byte_offset: int) -> int:
    return byte_offset if text.isascii() else len(text.encode()[:byte_offset].decode(errors="replace"))
