"""Mutated IR text: the reader answers with a module or a FormatError, and what it accepts it can print and read."""

from __future__ import annotations

from contextlib import suppress

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pybpf_native.errors import FormatError
from pybpf_native.ir.lexer import tokenize
from pybpf_native.ir.metadata import MDNode
from pybpf_native.ir.printer import to_text
from pybpf_native.ir.reader import read
from pybpf_native.ir.values import Module

from .samples import FILES, everything, text_of

TEXTS = [text_of(path) for path in FILES]
LINES = everything().splitlines(keepends=True)
WORDS = sorted({token[:40] for token in tokenize(everything())})
ODD = [*'%@!#"\\(){}[]<>,=:;*|^$-+c\0\n\t 0', "9" * 5000, "%0", "!0", "#0", "é", "[" * 90, '"', "\ud800", "i128", "x"]
edits = st.lists(
    st.tuples(st.floats(0, 1), st.integers(0, 30), st.sampled_from(WORDS + ODD)),
    min_size=1,
    max_size=4,
)


def walk(module: Module) -> None:
    """Look into every metadata node that can be reached."""
    seen: set[MDNode] = set()
    work: list[object] = [node for nodes in module.named_metadata.values() for node in nodes]
    for function in module.functions:
        work += function.attachments.values()
        work += [instr.dbg for instr in function.instrs()]
    while work:
        node = work.pop()
        if isinstance(node, MDNode) and node not in seen:
            seen.add(node)
            work += [*node.items, *node.fields.values()]


def check(text: str) -> None:
    try:
        module = read(text)
        walk(module)
        printed = to_text(module)
    except FormatError:
        return
    assert to_text(read(printed)) == printed


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.sampled_from(TEXTS), edits)
def test_mutated_characters(text: str, changes: list[tuple[float, int, str]]) -> None:
    for place, length, insert in changes:
        at = int(place * len(text))
        text = text[:at] + insert + text[at + length :]
    check(text)


@settings(max_examples=300, deadline=None)
@given(st.lists(st.tuples(st.floats(0, 0.999), st.floats(0, 0.999), st.sampled_from(WORDS + ODD)), max_size=3))
def test_mutated_tokens(changes: list[tuple[float, float, str]]) -> None:
    lines = list(LINES)
    for row, column, insert in changes:
        at = int(row * len(lines))
        words = lines[at].split(" ")
        words[int(column * len(words))] = insert
        lines[at] = " ".join(words)
    check("".join(lines))


@settings(max_examples=100, deadline=None)
@given(st.lists(st.sampled_from(LINES), max_size=30))
def test_shuffled_lines(lines: list[str]) -> None:
    check("".join(lines))


@settings(max_examples=100, deadline=None)
@given(st.lists(st.sampled_from(WORDS + ODD), max_size=40))
def test_words_at_random(words: list[str]) -> None:
    check(" ".join(words))
    check("define i32 @f(i32 %x) {\n" + " ".join(words) + "\n}\n")
    check("!named = !{!0}\n!0 = " + " ".join(words))


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=200))
def test_bytes_at_random(data: bytes) -> None:
    with suppress(FormatError):
        read(data)


def test_deep_nesting_of_everything() -> None:
    for opening in ("[1 x ", "{ ", "<{ ", "<2 x ", "i32 ("):
        check("@x = global " + opening * 100_000)
    for opening in ("[i32 ", "{ i32 ", "getelementptr (i8, ptr ", "inttoptr (i64 ", "add (i64 "):
        check("@x = global i64 " + opening * 100_000)
    check("!0 = " + "!{" * 100_000 + "\n!m = !{!0}")
    check("!m = " + "!{" * 100_000)
    check("define void @f() #0 {\n ret void\n}\nattributes #0 = { memory" + "(" * 100_000 + " }")
    check("define void @f() " + "{" * 100_000)
