"""Memory grows with the text: counted in bytes of Python objects, which every machine has alike. Where it ends."""

from __future__ import annotations

import tracemalloc
from pathlib import Path

import pytest

from pybpf_native.api import compile_ir
from pybpf_native.cli import compile as command
from pybpf_native.cli import main
from pybpf_native.errors import LimitError

from .test_growth import GROWTH

CORPUS = Path(__file__).parent / "corpus"
TIMES = 10  # what a file of clang's with debug information may take, and ...
BESIDE = 256 << 10  # ... bytes beside that, for small ones: tables of the object, names, the first of everything
DENSE = 35  # where the text is instructions alone


def peak(text: bytes | str) -> int:
    """The most bytes that compiling `text` has in use at a time."""
    compile_ir(text, optimize=False)  # imports, and tables that are made once
    tracemalloc.start()
    try:
        compile_ir(text, optimize=False)
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def test_files_with_debug_information() -> None:
    for name in ("xdp_tls_sni", "base64", "lru_cache"):
        text = (CORPUS / f"{name}.ll").read_bytes()
        assert peak(text) < TIMES * len(text) + BESIDE, name


def test_instructions_alone_and_four_times_as_many() -> None:
    small, large = GROWTH.calls(500), GROWTH.calls(2000)
    needed = peak(large)
    assert needed < DENSE * len(large)
    assert needed < 4.5 * peak(small)


@pytest.mark.parametrize(
    "variables",
    [
        '@large = global [4294967296 x i8] zeroinitializer, section ".data"',
        "@large = global [2147483648 x i8] zeroinitializer",
        "@first = global i8 1\n@large = global i8 2, align 4294967296",
    ],
)
def test_a_section_is_no_larger_than_the_value_of_a_map(variables: str) -> None:
    with pytest.raises(LimitError, match=r"'\.(data|bss)' in bytes: \d+ used, 2147483647 allowed\n.* by large"):
        compile_ir(variables, optimize=False)


def test_too_little_memory_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def run(options: object) -> int:
        raise MemoryError

    monkeypatch.setattr(command, "run", run)
    assert main(["compile", str(tmp_path / "it.ll")]) == 1
    assert capsys.readouterr().err == "there is not enough memory for it\n"
