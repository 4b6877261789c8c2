"""`pybpf compile` and `pybpf dump`: what they write, and one screen of text and status 1 for bad input."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from pybpf_native.cli import main
from pybpf_native.elf.reader import read
from pybpf_native.elf.writer import write
from pybpf_native.source import Loc, Source

from ..handmade import HASH, U32, Builder

PROGRAM = """\
from ctypes import c_int64, c_void_p

from pybpf_native import bpf, bpfglobal, section

print("executed")


@bpf
@section("tracepoint/syscalls/sys_enter_sync")
def hello(ctx: c_void_p) -> c_int64:
    print(f"hello {1 + 1}")
    return 0


@bpf
@bpfglobal
def LICENSE() -> str:
    return "GPL"
"""
IR = 'define i64 @f(i64 %a) section "xdp" {\n  %r = add i64 %a, 1\n  ret i64 %r\n}\n'


@pytest.fixture
def program(tmp_path: Path) -> Path:
    path = tmp_path / "prog.py"
    path.write_text(PROGRAM)
    return path


def failing(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> str:
    """The message of a command that must fail cleanly."""
    assert main(arguments) == 1
    captured = capsys.readouterr()
    assert captured.out == ""
    assert "Traceback" not in captured.err
    assert len(captured.err.splitlines()) <= 24
    return captured.err


def test_object_beside_the_source_without_running_it(program: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["compile", str(program)]) == 0
    obj = read(program.with_suffix(".o").read_bytes())
    assert [function.name for function in obj.programs] == ["hello"]
    assert obj.license == "GPL"
    assert "executed" not in capsys.readouterr().out


@pytest.mark.parametrize(
    ("emit", "expected"),
    [("asm", "call 0x6"), ("mir", "call_helper"), ("ll", "inttoptr (i64 6 to ptr)")],
)
def test_other_forms_to_standard_output(
    program: Path, emit: str, expected: str, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert main(["compile", str(program), "--emit", emit, "-o", "-"]) == 0
    sys.stdout.flush()
    assert expected in capfdbinary.readouterr().out.decode()


def test_emitted_ir_compiles_to_the_same_object(program: Path, tmp_path: Path) -> None:
    direct, text, again = (str(tmp_path / name) for name in ("a.o", "a.ll", "b.o"))
    assert main(["compile", str(program), "-o", direct]) == 0
    assert main(["compile", str(program), "--emit", "ll", "-o", text]) == 0
    assert main(["compile", text, "--no-optimize", "-o", again]) == 0
    assert Path(direct).read_bytes() == Path(again).read_bytes()


def test_dump_shows_code_and_lines(program: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["compile", str(program)]) == 0
    assert main(["dump", str(program.with_suffix(".o"))]) == 0
    shown = capsys.readouterr().out
    assert "section tracepoint/syscalls/sys_enter_sync" in shown
    assert '; print(f"hello {1 + 1}")' in shown
    assert "exit" in shown


def test_dump_after_a_pass(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source = tmp_path / "f.ll"
    source.write_text(IR)
    assert main(["compile", str(source), "--dump-after", "select", "--dump-after", "layout"]) == 0
    shown = capsys.readouterr().err
    assert "add64_ri v16" in shown
    assert "add64_ri r" in shown


def test_dump_of_rewritten_ir_with_debug_records(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    source = Path(__file__).parents[1] / "exec" / "data" / "packets.ll"
    assert main(["compile", str(source), "--no-optimize", "--dump-after", "legalize", "-o", str(tmp_path / "x.o")]) == 0
    assert "define dso_local" in capsys.readouterr().err


def test_unknown_pass(program: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert "no pass is called 'nonsense'" in failing(["compile", str(program), "--dump-after", "nonsense"], capsys)


def test_missing_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("missing.py", "missing.ll"):
        assert "No such file" in failing(["compile", str(tmp_path / name)], capsys)
    assert "No such file" in failing(["dump", str(tmp_path / "missing.o")], capsys)


def test_unwritable_output_leaves_nothing(program: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / "no" / "x.o"
    assert f"cannot write {target}" in failing(["compile", str(program), "-o", str(target)], capsys)
    assert "cannot write /dev/full" in failing(["compile", str(program), "-o", "/dev/full"], capsys)
    assert not target.exists()


def test_the_input_is_never_overwritten(program: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert "is an input" in failing(["compile", str(program), "-o", str(program)], capsys)
    assert program.read_text() == PROGRAM


def test_malformed_ir(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source = tmp_path / "bad.ll"
    source.write_text("define i32 @f( {\n")
    message = failing(["compile", str(source)], capsys)
    assert f"{source}:1:" in message
    source.write_bytes(os.urandom(300))
    assert str(source) in failing(["compile", str(source)], capsys)


def test_not_an_object(program: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert str(program) in failing(["dump", str(program)], capsys)


def test_errors_show_line_caret_and_advice(program: Path, capsys: pytest.CaptureFixture[str]) -> None:
    program.write_text(PROGRAM.replace("return 0", "x = 1.5\n    return [i for i in x]"))
    message = failing(["compile", str(program)], capsys)
    assert f"{program}:12:" in message
    assert "x = 1.5" in message
    assert "^" in message


def test_wrong_usage_is_status_2(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(["compile"])
    assert caught.value.code == 2
    with pytest.raises(SystemExit) as caught:
        main([])
    assert caught.value.code == 2
    assert "usage" in capsys.readouterr().err


def hostile(path: Path) -> Path:
    """An object whose names, license and source lines would take over a terminal."""
    builder = Builder(license="GPL\x1b[2J")
    builder.map("co\x9bunts", HASH, 1, U32, U32)
    function = builder.function("main\x1b[31m", "socket\x07", "r1 = counts ll\n r0 = 0\n exit")
    builder.symbols["counts"] = builder.symbols["co\x9bunts"]
    for insn in function.insns:
        insn.loc = Loc(Source("main.c", "text\x1b]0;owned\x07"), 1)
    path.write_bytes(write(builder.build()))
    return path


def test_dump_keeps_names_from_the_terminal(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["dump", str(hostile(tmp_path / "hostile.o"))]) == 0
    shown = capsys.readouterr().out
    for name in ("GPL", "main", "socket", "unts", "owned"):
        assert name in shown
    assert not [char for char in shown if not char.isprintable() and char not in "\n\t"]


def test_errors_keep_file_names_from_the_terminal(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "a\x1b[31m\udcffb.o"
    path.write_bytes(b"nothing")
    assert "\x1b" not in failing(["dump", str(path)], capsys)


def test_dump_needs_no_special_locale(tmp_path: Path) -> None:
    environment = {**os.environ, "PYTHONIOENCODING": "ascii"}
    command = [sys.executable, "-m", "pybpf_native.cli", "dump", str(hostile(tmp_path / "hostile.o"))]
    run = subprocess.run(command, capture_output=True, env=environment, check=False)
    assert (run.returncode, run.stderr) == (0, b"")
    assert b"main\\ufffd[31m" in run.stdout


def test_machine_form_of_names_that_are_no_text(tmp_path: Path) -> None:
    path = tmp_path / "f.ll"
    path.write_text(IR.replace("@f(", '@"f\\FF"('))
    for form in ("mir", "asm", "ll", "obj"):
        assert main(["compile", str(path), "--emit", form, "-o", str(tmp_path / form)]) == 0


def test_times_of_passes(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source = tmp_path / "f.ll"
    source.write_text(IR)
    assert main(["compile", "--time-passes", "--no-optimize", str(source)]) == 0
    rows = [line.split() for line in capsys.readouterr().err.splitlines()]
    names = [row[0] for row in rows]
    assert names[:4] == ["pass", "front", "imports", "legalize"]
    assert names[-2:] == ["write", "total"]
    allocated = next(row for row in rows if row[0] == "allocate")
    assert int(allocated[3]) >= 3
    assert abs(sum(float(row[1]) for row in rows[1:-1]) - float(rows[-1][1])) < 2
