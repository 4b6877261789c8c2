"""`pybpf test`: the checks of BPF programs, functions `test_*`, run by pytest on the interpreter."""

from __future__ import annotations

import argparse
import ast
import os
from collections.abc import Iterator
from importlib.util import find_spec

from ..errors import BpfError
from ..files import read_file

PLUGIN = "pybpf_native.testing.plugin"
# The cache's folder would be left beside the user's programs; and pytest warns that the package with the plugin is
# imported already, as this module is a part of it.
ALWAYS = (
    *("-p", PLUGIN, "-p", "no:cacheprovider"),
    *("-W", "ignore:Module already imported so cannot be rewritten:pytest.PytestAssertRewriteWarning"),
)


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "programs", nargs="+", metavar="program", help="a program with functions test_* in it or in test_PROGRAM.py"
    )
    parser.add_argument("-k", default="", metavar="NAME", help="only tests whose names contain this, as in pytest")
    parser.add_argument("-v", "--verbose", action="store_true", help="name each test")


def run(options: argparse.Namespace) -> int:
    """0 when all tests pass, 1 when not or when there is none."""
    files = [file for program in options.programs for file in tests_of(program)]
    if find_spec("pytest") is None:
        raise BpfError("pytest is not installed, which runs the tests: pip install 'pybpf-native[test]'")
    import pytest

    os.environ.setdefault("PYBPF_ENGINE", "vm")  # for tests that open programs by themselves
    chosen = ["-k", options.k] if options.k else []
    return int(pytest.main([*ALWAYS, *chosen, *["-v"] * options.verbose, *files]) != pytest.ExitCode.OK)


def tests_of(program: str) -> list[str]:
    """The files with the tests of `program`.

    Raises:
        BpfError: it cannot be read, or there are none.
    """
    folder, name = os.path.split(os.path.splitext(program)[0])
    beside = [os.path.join(folder, f"{each}.py") for each in (f"test_{name}", f"{name}_test")]
    found = [program] if _has_tests(program, read_file(program)) else []
    found += [path for path in beside if os.path.exists(path)]
    if not found:
        raise BpfError(f"{program} has no tests: write functions test_* in it, or in {beside[0]}")
    return found


def _has_tests(path: str, text: bytes) -> bool:
    try:
        tree = ast.parse(text, path)
    except (SyntaxError, ValueError, RecursionError) as error:
        raise BpfError(f"{path} is no Python program: {error}") from error
    return any(name.startswith(("test_", "Test")) for name in _defined(tree))


def _defined(tree: ast.Module) -> Iterator[str]:
    for statement in tree.body:
        if isinstance(statement, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            yield statement.name
