"""What `pybpf crosscheck` refuses: bad input gives one screen of text and status 1."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from pybpf_native.cli import main
from pybpf_native.cli.crosscheck import levels
from pybpf_native.crosscheck import reference, reproduce
from pybpf_native.errors import BpfError

from .crosscheck_cases import GOOD, refused

pytestmark = pytest.mark.usefixtures("stand_in")


@pytest.mark.parametrize("text", ["v5", "v1..", "v4..v1", "..", ",", "v1,", "v" * 9999])
def test_levels_that_are_none(text: str) -> None:
    with pytest.raises(BpfError, match="there is no ISA level"):
        levels(text)


@pytest.mark.parametrize("text", ["0/3", "4/3", "1", "1/", "/", "-1/3", "1/3/4", "²/³", "1/" + "9" * 5000, "x"])
def test_shards_that_are_none(text: str, files: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["crosscheck", str(files), f"--shard={text}"]) == 1
    assert "shard" in refused(capsys)


def test_results_do_not_go_over_each_other(files: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for one, other, where in (("--json", "--html", "-"), ("--junit", "--resume", "same")):
        assert main(["crosscheck", str(files), one, where, other, where]) == 1
        assert f"two results would go to {'standard output' if where == '-' else where}" in refused(capsys)
    assert main(["crosscheck", str(files), "--json", "same", "--html", "./same"]) == 1
    assert "two results would go to ./same" in refused(capsys)
    assert list(Path().glob("same")) == []


def test_parts_of_folders_that_cannot_be_read(
    files: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def scan(path: str) -> object:
        raise PermissionError(errno.EACCES, "Permission denied", path)

    (files / "lost.ll").symlink_to("nowhere")
    assert main(["crosscheck", str(files), "--no-kernel", "--no-reproducers", "--runs", "0"]) == 1
    assert "lost.ll" in capsys.readouterr().out
    monkeypatch.setattr(os, "scandir", scan)
    assert main(["crosscheck", str(files)]) == 1
    assert f"cannot read {files}: Permission denied" in refused(capsys)


def test_folders_are_no_reports(files: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for option in ("--json", "--resume"):
        assert main(["crosscheck", str(files), option, str(files)]) == 1
        assert "it is a folder" in refused(capsys)


def test_what_has_no_end_is_no_state(files: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["crosscheck", str(files), "--resume", "/dev/full"]) == 1
    assert "no regular file" in refused(capsys)


def test_reproducers_go_to_a_folder(files: Path, capsys: pytest.CaptureFixture[str]) -> None:
    Path("taken").write_text("")
    given = ["crosscheck", str(files), "--runs", "3", "--no-kernel", "--reproducers", "taken"]
    assert main(given) == 1
    assert "cannot write reproducers to taken: it is no folder" in refused(capsys)
    assert main([*given, "--no-reproducers"]) == 1
    assert "1 of 3 DISAGREE" in capsys.readouterr().out


def test_what_cannot_be_written_keeps_nothing_else_from_it(
    files: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(path: str, mode: str = "r", **rest: object) -> object:
        if "reproducers" in path:
            open(path, mode).close()
            raise OSError(errno.ENOSPC, "No space left on device")
        return open(path, mode, **rest)  # type: ignore[call-overload]

    monkeypatch.setattr(reproduce, "open", full, raising=False)
    given = ["crosscheck", str(files), "--runs", "3", "--no-kernel", "--json", "/dev/full", "--csv", "out.csv"]
    assert main(given) == 1
    shown = capsys.readouterr()
    assert len(shown.err.splitlines()) == 2
    assert "cannot write reproducers/b-" in shown.err
    assert "cannot write /dev/full: No space left" in shown.err
    assert shown.out.endswith("1 of 3 DISAGREE\n")
    assert len(Path("out.csv").read_text().splitlines()) == 7
    assert list(Path("reproducers").iterdir()) == []


def test_agreement_is_no_success_without_its_report(files: Path, capsys: pytest.CaptureFixture[str]) -> None:
    given = ["crosscheck", str(files / "a.ll"), "--runs", "1", "--no-kernel"]
    assert main([*given, "--html", "/dev/full"]) == 1
    assert main(given) == 0


def test_paths_in_messages_are_cut(capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("n" * 5000 + ".ll", "n" * 5000):
        assert main(["crosscheck", name]) == 1
        assert len(refused(capsys)) < 400


def test_bitcode_is_told_what_it_is(capsys: pytest.CaptureFixture[str]) -> None:
    Path("x.bc").write_bytes(b"BC")
    assert main(["crosscheck", "x.bc"]) == 1
    assert "llvm-dis" in refused(capsys)


def test_reports_that_could_not_be_written_are_refused_before(files: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = files / "a.ll"
    for option in ("--json", "--junit", "--html", "--csv", "--resume"):
        assert main(["crosscheck", str(path), option, "no/where"]) == 1
        assert "there is no folder no" in refused(capsys)
        assert main(["crosscheck", str(path), option, str(path)]) == 1
        assert "is an input" in refused(capsys)
    assert path.read_text() == GOOD


@pytest.mark.parametrize(
    "option",
    [
        "--jobs=257",
        "--jobs=-1",
        "--limit=nan",
        "--limit=inf",
        "--limit=0",
        "--limit=x",
        "--runs=x",
        "--seed=-1",
        "--runs=²",
    ],
)
def test_numbers_that_are_none(option: str, files: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["crosscheck", str(files), option])
    assert ended.value.code == 2
    assert option.partition("=")[0] in capsys.readouterr().err.splitlines()[-1]


def test_pipes_are_no_files(files: Path, capsys: pytest.CaptureFixture[str]) -> None:
    os.mkfifo(files / "pipe.ll")
    assert main(["crosscheck", str(files / "pipe.ll")]) == 1
    assert "no regular file" in refused(capsys)
    assert main(["crosscheck", str(files), "--runs", "0", "--no-kernel"]) == 0


@pytest.mark.parametrize("name", ["missing.ll", "empty", "file.txt", "missing", "a\0b.ll"])
def test_paths_that_are_none(name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "file.txt").write_text("")
    assert main(["crosscheck", name]) == 1
    assert refused(capsys)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("bad.ll", b"define i32 @f( {"),
        ("bad.ll", b"define " + bytes(range(1, 256)) * 20),
        ("bad.ll", b"BC\xc0\xde" + bytes(100)),
        ("bad.py", b"from pybpf_native import bpf\n@bpf\ndef f(:\n"),
        ("bad.py", b"x = 1\n"),
        ("bad.o", b"\x7fELF" + bytes(100)),
        ("bad.o", b""),
    ],
)
def test_files_that_are_none(name: str, content: bytes, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / name).write_bytes(content)
    assert main(["crosscheck", name, "--no-kernel"]) == 1
    shown = capsys.readouterr().out
    assert f"{name}  " in shown
    assert "BAD" in shown
    assert "Traceback" not in shown
    assert len(shown.splitlines()) <= 24
    assert not Path("reproducers").exists()


@pytest.mark.parametrize(
    "content", ["{}\n", "[1]\n", "nonsense\n", "null\n", '{"crosscheck": 1}\n', "[" * 100_000 + "\n"]
)
def test_state_files_that_are_none(content: str, files: Path, capsys: pytest.CaptureFixture[str]) -> None:
    Path("state").write_text(content)
    assert main(["crosscheck", str(files), "--resume", "state"]) == 1
    assert "state" in refused(capsys)


@pytest.mark.parametrize(
    "line", ["1", "{}", '{"path": 1}', '{"path": "x", "ours": {}, "reference": 3, "findings": []}']
)
def test_lines_of_state_files_that_are_none(line: str, files: Path, capsys: pytest.CaptureFixture[str]) -> None:
    given = ["crosscheck", str(files / "a.ll"), "--runs", "1", "--no-kernel", "--resume", "state"]
    assert main(given) == 0
    with Path("state").open("a") as file:
        file.write(line + "\n")
    capsys.readouterr()
    assert main(given) == 1
    assert "no result" in refused(capsys)


def test_without_a_reference_that_is_said(
    files: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.undo()
    monkeypatch.setenv("PATH", "")
    for find in (reference.find_llc, reference.find_clang):
        find.cache_clear()
    try:
        for by in ("llc", "clang"):
            assert main(["crosscheck", str(files), "--reference", by]) == 1
            assert f"there is no {by} of LLVM 17 or newer with the BPF target on PATH" in refused(capsys)
        monkeypatch.setattr(reference, "has_llvmlite", lambda: False)
        assert main(["crosscheck", str(files)]) == 1
        assert "neither llvmlite nor an llc" in refused(capsys)
    finally:
        monkeypatch.undo()
        for find in (reference.find_llc, reference.find_clang):
            find.cache_clear()
