"""Files and standard streams of every subcommand: what cannot be read or written is one message and status 1."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from pybpf_native import compile
from pybpf_native.cli import main
from pybpf_native.errors import BpfError
from pybpf_native.files import read_file, write_file

IR = 'define i64 @f(i64 %a) section "xdp" {\n  %r = add i64 %a, 1\n  ret i64 %r\n}\n'
ASSEMBLY = "r0 = 1\nexit\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """One good input for each subcommand."""
    (tmp_path / "f.ll").write_text(IR)
    (tmp_path / "f.s").write_text(ASSEMBLY)
    assert main(["compile", str(tmp_path / "f.ll")]) == 0
    return tmp_path


def pybpf(folder: Path, arguments: str, redirect: str = "", stdout: int = subprocess.PIPE) -> tuple[int, str, str]:
    """Status, output and errors of a command whose streams a shell has redirected."""
    command = f'"{sys.executable}" -m pybpf_native.cli {arguments} {redirect}'
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
    run = subprocess.run(
        command, shell=True, cwd=folder, env=environment, stdout=stdout, stderr=subprocess.PIPE, text=True, check=False
    )
    return run.returncode, run.stdout, run.stderr


TO_OUTPUT = ["compile f.ll -o -", "llc f.ll -o -", "asm f.s -o -", "link f.o -o -", "dump f.o"]


@pytest.mark.parametrize("arguments", TO_OUTPUT)
def test_standard_output_that_is_full(folder: Path, arguments: str) -> None:
    message = "cannot write standard output: No space left on device\n"
    assert pybpf(folder, arguments, ">/dev/full") == (1, "", message)


@pytest.mark.parametrize("arguments", TO_OUTPUT)
def test_standard_output_that_is_closed(folder: Path, arguments: str) -> None:
    assert pybpf(folder, arguments, ">&-") == (1, "", "standard output is closed\n")


@pytest.mark.parametrize("arguments", TO_OUTPUT)
def test_standard_output_that_nobody_reads_any_more(folder: Path, arguments: str) -> None:
    read, write = os.pipe()
    os.close(read)
    status, _, errors = pybpf(folder, arguments, stdout=write)
    os.close(write)
    assert (status, errors) == (1, "")


def test_closed_standard_output_is_no_matter_when_nothing_goes_there(folder: Path) -> None:
    assert pybpf(folder, "compile f.ll -o g.o", ">&-") == (0, "", "")
    assert (folder / "g.o").read_bytes() == (folder / "f.o").read_bytes()


@pytest.mark.parametrize("arguments", ["llc -", "asm -"])
def test_standard_input_that_is_closed_or_broken(folder: Path, arguments: str) -> None:
    assert pybpf(folder, arguments, "<&-") == (1, "", "standard input is closed\n")
    assert pybpf(folder, arguments, "</proc/self/mem") == (1, "", "cannot read standard input: Input/output error\n")


def test_what_goes_to_closed_standard_error_is_not_in_the_output(folder: Path) -> None:
    status, output, _ = pybpf(folder, "compile f.ll --emit asm --time-passes --dump-after select -o -", "2>&-")
    assert status == 0
    assert output == pybpf(folder, "compile f.ll --emit asm -o -")[1]
    assert pybpf(folder, "compile missing.ll -o -", "2>&-") == (1, "", "")


@pytest.mark.parametrize("command", ["compile f.ll", "llc f.ll", "asm f.s", "link f.o"])
def test_no_output_file(folder: Path, command: str, capsys: pytest.CaptureFixture[str]) -> None:
    name, source = command.split()
    before = {path: path.read_bytes() for path in folder.iterdir()}
    for output in ("", str(folder / "no" / "x"), "/dev/full", str(folder), str(folder / source)):
        assert main([name, str(folder / source), "-o", output]) == 1
        captured = capsys.readouterr()
        assert len(captured.err.splitlines()) == 1
        assert ("is an input" if output.endswith(source) else "cannot write") in captured.err
    assert {path: path.read_bytes() for path in folder.iterdir()} == before


def test_link_to_standard_output(folder: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert main(["link", str(folder / "f.o"), "-o", str(folder / "-.o")]) == 0
    assert main(["link", str(folder / "f.o"), "-o", "-"]) == 0
    assert capfdbinary.readouterr().out[:4] == b"\x7fELF"


def test_type_information_that_is_none_names_its_file(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["dump", "btf", str(folder / "f.s")]) == 1
    assert capsys.readouterr().err == f"{folder / 'f.s'} at offset 0xc: the header is cut off\n"


def test_paths_that_cannot_be(folder: Path) -> None:
    for path in ("a\0b", "\udfff\ud800"):
        with pytest.raises(BpfError, match="cannot read"):
            read_file(path)
        with pytest.raises(BpfError, match="cannot write"):
            write_file(path, b"")
        with pytest.raises(BpfError, match="cannot read"):
            compile(path)
