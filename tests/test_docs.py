"""What docs/ shows works as it stands there: Python is run, and command lines have options that there are."""

from __future__ import annotations

import argparse
import importlib.util
import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import pytest

import dev
from pybpf_native import build
from pybpf_native.cli import COMMANDS, main
from pybpf_native.crosscheck.result import SORTS
from pybpf_native.ir.printer import to_text
from pybpf_native.lang.unit import unit_from_text
from pybpf_native.vm.helpers import HELPERS, load_all
from tests.fuzz.__main__ import options_of

ROOT = Path(__file__).resolve().parent.parent
PAGES = sorted((ROOT / "docs").glob("*.md"))
README = ROOT / "README.md"
WITH_COMMANDS = [*PAGES, README, ROOT / "CHANGELOG.md"]
# What the pages' Python finds in its folder: a program that has what they speak of.
PROGRAM = """
from ctypes import c_int64, c_uint32, c_uint64, c_void_p
from pybpf_native import bpf, bpfglobal, map, section, struct
from pybpf_native.helper import XDP_DROP, XDP_PASS, bpf_xdp_get_buff_len, ktime
from pybpf_native.maps import HashMap, RingBuffer


@bpf
@map
def limits() -> HashMap:
    return HashMap(key=c_uint32, value=c_uint64, max_entries=16)


@bpf
@map
def events() -> RingBuffer:
    return RingBuffer(max_entries=4096)


@bpf
@struct
class passed:
    time: c_uint64


@bpf
@bpfglobal
def threshold() -> c_uint64:
    return 1000


@bpf
@section("xdp")
def NAME(ctx: c_void_p) -> c_int64:
    if bpf_xdp_get_buff_len(ctx) > threshold:
        return XDP_DROP
    event = passed(time=ktime())
    events.output(event)
    return XDP_PASS


@bpf
@bpfglobal
def LICENSE() -> str:
    return "GPL"
"""


def python(page: Path) -> str:
    """All Python of a page, which goes on from block to block."""
    return "\n".join(re.findall(r"```python\n(.*?)```", page.read_text(), re.DOTALL))


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder in which the pages' Python is run."""
    (tmp_path / "filter.py").write_text(PROGRAM.replace("NAME", "filter"))
    monkeypatch.chdir(tmp_path)
    assert main(["compile", "filter.py", "-o", "filter.o"]) == 0
    module = build.module_of(unit_from_text("prog.py", PROGRAM.replace("NAME", "prog")))
    (tmp_path / "prog.ll").write_text(to_text(module))
    return tmp_path


def test_the_interpreters_page(folder: Path) -> None:
    exec(python(ROOT / "docs" / "interpreter.md"), {})


@pytest.mark.kernel
def test_the_page_of_crosscheck(folder: Path) -> None:
    pytest.importorskip("llvmlite", reason="LLVM's code generator is the reference")
    exec(python(ROOT / "docs" / "crosscheck.md"), {})


def test_no_other_page_has_python() -> None:
    assert [page.stem for page in PAGES if python(page)] == ["crosscheck", "interpreter"]


def test_the_numbers_are_right() -> None:
    load_all()
    cases = len(list((ROOT / "tests" / "vm" / "cases").glob("*.data")))
    page = (ROOT / "docs" / "interpreter.md").read_text()
    assert re.findall(r"(\d+) helpers", page + README.read_text()) == [str(len(HELPERS))] * 2
    assert f"; {cases} of our own in its format" in page


def test_all_sorts_of_disagreement_are_explained() -> None:
    page = (ROOT / "docs" / "crosscheck.md").read_text().partition("## What is compared")[2].partition("\n## ")[0]
    rows = re.findall(r"^\| (`[^|]*) \|", page, re.MULTILINE)
    assert {name for row in rows for name in re.findall(r"`(.*?)`", row)} == SORTS.keys()


def commands(page: Path) -> Iterator[list[str]]:
    """The command lines of a page, in blocks and within sentences, as words; N and FILE stand for something."""
    text = page.read_text()
    in_blocks = (
        line.split("  ")[0] for block in re.findall(r"```\n(.*?)```", text, re.DOTALL) for line in block.splitlines()
    )
    for line in [*in_blocks, *re.findall(r"`([^`\n]+)`", text)]:
        if line.startswith(("pybpf ", "python3 ")):
            yield ["1" if word.isupper() else word for word in shlex.split(line)]


@pytest.mark.parametrize("page", WITH_COMMANDS, ids=lambda page: page.stem)
def test_command_lines_are_understood(page: Path) -> None:
    for words in commands(page):
        if words[0] == "pybpf":
            _pybpf(words[1], words[2:])
        elif words[1] == "dev.py":
            _dev(words[2], words[3:])
        else:
            assert words[1] == "-m"
            assert importlib.util.find_spec(words[2])


def _pybpf(name: str, words: list[str]) -> None:
    assert name in COMMANDS
    if not words:  # nothing but the name of the command
        return
    if all(word.startswith("-") for word in words):  # the name of an option
        words.append("file")
    command = importlib.import_module(f"pybpf_native.cli.{name.replace('-', '_')}")
    parser = argparse.ArgumentParser()
    command.arguments(parser)
    parser.parse_args(command.words(parser, words) if name == "llc" else words)


def _dev(name: str, words: list[str]) -> None:
    assert name in dev.COMMANDS
    if name == "fuzz":
        options_of(words)
    for word in words if name == "bench" else ():
        assert (ROOT / "benchmarks" / f"{word}.py").exists()


def test_the_pages_have_command_lines() -> None:
    assert len([words for page in WITH_COMMANDS for words in commands(page)]) > 30
