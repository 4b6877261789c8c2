"""Which function lowers which kind of syntax, and what is refused: the one place that knows all of them."""

from __future__ import annotations

import ast

from .lower_call import call
from .lower_expr import EXPRESSIONS
from .lower_stmt import STATEMENTS
from .lowering import Grammar

REFUSED: dict[type[ast.AST], tuple[str, str]] = {
    ast.Try: ("BPF has no exceptions", "test return values instead"),
    ast.TryStar: ("BPF has no exceptions", "test return values instead"),
    ast.Raise: ("BPF has no exceptions", "return an error value"),
    ast.Assert: ("assert is not supported", "write if not condition: return 0"),
    ast.With: ("with is not supported", "call what it would call"),
    ast.AsyncWith: ("async has no meaning in BPF", "write plain statements"),
    ast.AsyncFor: ("async has no meaning in BPF", "write for i in range(n):"),
    ast.AsyncFunctionDef: ("async has no meaning in BPF", "write def"),
    ast.Await: ("async has no meaning in BPF", "leave await out"),
    ast.FunctionDef: ("a program holds no functions", "define a @bpf function beside it and call that"),
    ast.Lambda: ("a program holds no functions", "define a @bpf function beside it and call that"),
    ast.ClassDef: ("a program holds no classes", "define a @bpf @struct class beside it"),
    ast.Import: ("a program cannot import", "import at the module's top level"),
    ast.ImportFrom: ("a program cannot import", "import at the module's top level"),
    ast.Nonlocal: ("a program cannot change variables of Python functions", "use a map or a @bpfglobal"),
    ast.Delete: ("del is not supported", "write hist.delete(key) for a map entry"),
    ast.Match: ("match is not supported", "write if and elif"),
    ast.ListComp: ("comprehensions make lists, which BPF has not", "write a for loop"),
    ast.SetComp: ("comprehensions make sets, which BPF has not", "write a for loop"),
    ast.DictComp: ("comprehensions make dicts, which BPF has not", "write a for loop"),
    ast.GeneratorExp: ("generators are not for BPF", "write a for loop"),
    ast.Yield: ("generators are not for BPF", "send events through a ring buffer"),
    ast.YieldFrom: ("generators are not for BPF", "send events through a ring buffer"),
    ast.Dict: ("BPF has no dicts", "use a HashMap"),
    ast.Set: ("BPF has no sets", "use a HashMap"),
    ast.List: ("BPF has no lists", "use an ArrayMap, or an array field of a @struct class"),
    ast.Tuple: ("a tuple is not a value in a program", "write a, b = x, y to assign several names"),
    ast.Starred: ("* does not spread values here", "write them out"),
    ast.Slice: ("slices are not supported", "use single elements"),
}

GRAMMAR = Grammar({**EXPRESSIONS, ast.Call: call}, STATEMENTS, REFUSED)
