"""What README.md shows works as it stands there, and the architecture page names what there is."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from fnmatch import fnmatch
from pathlib import Path

import pytest

from pybpf_native.cli import COMMANDS, main

ROOT = Path(__file__).resolve().parent.parent
README = (ROOT / "README.md").read_text()


def program() -> str:
    """The Python program of the first screen."""
    return blocks()[0]


def blocks() -> list[str]:
    """The program, and its tests."""
    found = re.findall(r"```python\n(.*?)```", README, re.DOTALL)
    assert len(found) == 2
    return found


@pytest.mark.kernel
def test_the_program_runs(tmp_path: Path, tracefs: str) -> None:
    script = tmp_path / "prog.py"
    script.write_text(program())
    command = [sys.executable, "-u", str(script)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    with subprocess.Popen(
        command, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as run:
        assert run.stdout is not None
        prompt = "counting clone calls; press Enter to see them"
        assert run.stdout.read(len(prompt)) == prompt, run.communicate()[1]
        child = os.fork()
        if child == 0:
            os._exit(0)
        os.waitpid(child, 0)
        out, err = run.communicate("\n")
    assert run.returncode == 0, err
    counts = dict(line.split() for line in out.splitlines())
    assert int(counts[str(os.getpid())]) >= 1


def test_the_commands_work(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    (tmp_path / "prog.py").write_text(program())
    (tmp_path / "more.py").write_text(program().replace("def count(", "def more(").replace("counts", "others"))
    monkeypatch.chdir(tmp_path)
    assert main(["compile", "more.py"]) == 0
    for emit in ("ll", "asm"):
        assert main(["compile", "prog.py", "--emit", emit]) == 0
    commands = [line.split("  ")[0].split() for line in README.splitlines() if line.startswith("pybpf ")]
    assert {words[1] for words in commands} <= COMMANDS.keys()
    for words in commands:
        if words[1:] == ["dump", "prog"] or words[1] == "min-btf":  # of the kernel, which may not say
            continue
        if words[1] == "test":  # pytest in a process of its own, see below
            continue
        assert main(words[1:]) == 0
        assert (b"call 0x1" in capfdbinary.readouterr().out) == (words[1] == "dump" or words[-1] == "-")


def test_its_tests_pass(tmp_path: Path) -> None:
    for name, text in zip(("prog.py", "test_prog.py"), blocks(), strict=True):
        (tmp_path / name).write_text(text)
    command = [sys.executable, "-m", "pybpf_native.cli", "test", "prog.py"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "2 passed" in done.stdout


def test_the_files_it_names_are_there() -> None:
    for name in [*re.findall(r"\]\(([^):]+)\)", README), "dev.py", ".ci/run", "examples/clone_counts.py"]:
        assert (ROOT / name).exists(), name


def test_the_architecture_names_files_that_are_there() -> None:
    text = (ROOT / "docs" / "architecture.md").read_text()
    names = re.findall(r"`((?:pybpf_native/|tests/)?[\w/*]+\.(?:py|json))`", text)
    assert len(names) > 50
    missing = [name for name in names if not any([*ROOT.glob(name), *(ROOT / "pybpf_native").glob(name)])]
    assert missing == []


def rows() -> Iterator[str]:
    """The files that the rows of the architecture's table name: a name without a folder is in that before it."""
    for row in (ROOT / "docs" / "architecture.md").read_text().splitlines():
        folder = ""
        for word in re.findall(r"`([\w/*.]+)`", row) if row.startswith("|") else ():
            before, slash, last = word.rpartition("/")
            folder = before if slash else folder
            yield f"{folder}/{last.removesuffix('.py')}"


@pytest.mark.parametrize("room", ["vm", "crosscheck", "crosscheck/meaning", "testing"])
def test_the_architecture_names_every_file_of_a_room(room: str) -> None:
    named = list(rows())
    files = [path.stem for path in sorted((ROOT / "pybpf_native" / room).glob("*.py")) if path.stem != "__init__"]
    assert [name for name in files if not any(fnmatch(f"{room}/{name}", each) for each in named)] == []


def test_the_architecture_names_every_part_of_a_campaign() -> None:
    words = set(re.findall(r"`([\w/.]+)`", (ROOT / "docs" / "architecture.md").read_text()))
    parts = {path.stem for path in (ROOT / "tests" / "fuzz").glob("*_part.py")}
    assert parts
    assert parts <= words
