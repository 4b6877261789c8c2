"""`pybpf crosscheck`: what it finds and writes. The reference is our compiler, with a fault."""

from __future__ import annotations

import csv
import json
import re
import sys
import time
from pathlib import Path
from xml.etree import ElementTree

import pytest

from pybpf_native.build import object_of, read_ir
from pybpf_native.cli import crosscheck as command
from pybpf_native.cli import main
from pybpf_native.crosscheck import compare, interpret, reference
from pybpf_native.crosscheck.reference import Made, NoReference
from pybpf_native.elf.writer import write

from .crosscheck_cases import GOOD, PROGRAM, compiled

pytestmark = pytest.mark.usefixtures("stand_in")
ROOT = Path(__file__).parents[2]


def test_all_is_well(files: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["crosscheck", str(files / "a.ll"), "--runs", "5", "--seed", "77", "--no-kernel"]) == 0
    shown = capsys.readouterr().out
    assert re.search(r"^programs/a.ll +ok +\d+/\d+ ", shown, re.MULTILINE)
    assert "2 in the interpreter (seed 77)" in shown
    assert shown.endswith("1 agree\n")
    assert not (files.parent / "reproducers").exists()


def test_a_disagreement_is_found_and_made_small(files: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["crosscheck", str(files), "--runs", "5", "--no-kernel", "--cpu", "v3"]) == 1
    shown = capsys.readouterr().out
    assert re.search(r"^programs/b.ll v3 +DIFFERS ", shown, re.MULTILINE)
    assert "interpreter: first: run " in shown
    assert shown.endswith("1 of 3 DISAGREE\n")
    (path,) = Path("reproducers").iterdir()
    small = path.read_text()
    assert "= xor i64" in small
    assert "@half" not in small
    assert "@second" not in small
    assert "br " not in small
    body = small[small.index("define") :].partition("}")[0]
    assert len(body.splitlines()) <= 6
    line = small.splitlines()[2]
    path = r"reproducers/b-v3-interpreter-\w{6}.ll"
    assert re.match(rf"; pybpf crosscheck {path} --cpu v3 --no-kernel --seed 2026 --runs 5$", line)
    assert main(["crosscheck", *line.split()[3:], "--no-reproducers"]) == 1


@pytest.mark.kernel
def test_the_kernel_runs_both(files: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["crosscheck", str(files / "b.ll"), "--runs", "5", "--no-reproducers"]) == 1
    shown = capsys.readouterr().out
    assert "kernel: first: run " in shown
    assert "2 programs in the kernel, 2 in the interpreter" in shown


@pytest.mark.kernel
def test_what_the_kernel_accepts_of_the_reference_alone(
    files: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    unsafe = GOOD.replace("load i64, ptr %ctx", "load i64, ptr inttoptr (i64 8 to ptr)")
    monkeypatch.setattr(compare, "compiled", lambda text, cpu, by: compiled(GOOD, cpu))
    (files / "a.ll").write_text(unsafe)
    assert main(["crosscheck", str(files / "a.ll"), "--runs", "0", "--no-reproducers"]) == 1
    shown = capsys.readouterr().out
    assert "REJECTED" in shown
    assert "verdict: first: " in shown


def test_what_we_refuse_alone(files: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    double = "define double @g(double %x) {\n  %y = fadd double %x, %x\n  ret double %y\n}\n"
    monkeypatch.setattr(compare, "compiled", lambda text, cpu, by: compiled(GOOD, cpu))
    (files / "a.ll").write_text(GOOD + double)
    assert main(["crosscheck", str(files / "a.ll"), "--runs", "0", "--no-kernel"]) == 1
    shown = capsys.readouterr().out
    assert re.search(r"a.ll +refused ", shown)
    assert "compile: " in shown
    (path,) = Path("reproducers").iterdir()
    small = path.read_text()
    assert "fadd" in small
    assert "@first" not in small


def test_without_the_kernel_that_is_said(
    files: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(compare, "why_no_kernel", lambda: "Operation not permitted")
    assert main(["crosscheck", str(files / "a.ll"), "--runs", "2"]) == 0
    shown = capsys.readouterr().out
    assert "nothing is loaded into the kernel: Operation not permitted" in shown
    assert "0 programs in the kernel, 2 in the interpreter" in shown


def test_reports_for_machines(files: Path) -> None:
    options = ["--json", "out.json", "--junit", "out.xml", "--html", "out.html", "--csv", "out.csv"]
    given = ["crosscheck", str(files), "--runs", "3", "--no-kernel", "--no-reproducers", "--cpu", "v2,v3", *options]
    assert main(given) == 1

    found = json.loads(Path("out.json").read_text())
    assert (found["agree"], found["statuses"]) == (False, {"DIFFERS": 2, "ok": 4})
    assert [result["cpu"] for result in found["results"]] == ["v2", "v3"] * 3
    assert {finding["sort"] for result in found["results"] for finding in result["findings"]} == {"interpreter"}

    suites = ElementTree.parse("out.xml").getroot()
    assert [suite.attrib["name"] for suite in suites] == ["v2", "v3"]
    assert suites.attrib["failures"] == "2"
    failure = next(iter(suites.iter("failure")))
    assert "first: run " in (failure.text or "")

    rows = list(csv.DictReader(Path("out.csv").read_text().splitlines()))
    assert len(rows) == 12
    assert {row["prog_name"] for row in rows} == {"first", "second"}

    page = Path("out.html").read_text()
    assert len(re.findall(r'<tr class="first"', page)) == 2
    assert re.search(r'<tr class="first" id="d2-first"><td> +\d+:\t[rw]\d \^= 0xc<td> +\d+:\t[rw]\d \|= 0xc</tr>', page)
    assert '<a href="#d2-first">the first difference' in page
    assert not re.search(r'(src|href)="(?!#)|@import|url\(', page), "it needs nothing else"


def test_reports_with_names_from_anywhere(tmp_path: Path) -> None:
    odd = tmp_path / '<b>&\x01\udcff".ll'
    odd.write_text(PROGRAM.replace("@first", '@"<script>\\01&"'))
    options = ["--json", "out.json", "--junit", "out.xml", "--html", "out.html", "--no-reproducers", "--no-kernel"]
    assert main(["crosscheck", str(odd), "--runs", "3", *options]) == 1
    assert ElementTree.parse("out.xml").getroot().attrib["failures"] == "1"
    assert "<script>" not in Path("out.html").read_text()
    assert "\x01" not in Path("out.html").read_text()
    json.loads(Path("out.json").read_text())


def test_json_on_standard_output_stands_alone(files: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    assert main(["crosscheck", str(files / "a.ll"), "--runs", "1", "--no-kernel", "--json", "-"]) == 0
    assert json.loads(capsysbinary.readouterr().out)["agree"] is True


def test_only_so_many_are_made_small(
    files: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(command, "MOST_REPRODUCERS", 1)
    (files / "c.ll").write_text(PROGRAM)
    assert main(["crosscheck", str(files), "--runs", "3", "--no-kernel"]) == 1
    assert "not made small: 1 more" in capsys.readouterr().out
    assert len(list(Path("reproducers").iterdir())) == 1


def test_llvm_itself(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.undo()
    if not reference.has_llvmlite():
        pytest.skip("llvmlite is not installed")
    paths = [ROOT / "tests" / "corpus" / "core_task.ll", ROOT / "tests" / "corpus" / "crc32.ll"]
    paths.append(ROOT / "examples" / "hello_world.py")
    given = [*map(str, paths), "--cpu", "v1..v4", "--runs", "4", "--no-kernel", "--no-reproducers"]
    assert main(["crosscheck", *given]) == 0
    shown = capsys.readouterr().out
    assert "12 agree" in shown
    assert "12 in the interpreter" in shown


def test_programs_on_path(
    files: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A clang and an llc that are this package's: found by what they say, and asked as their real ones are."""
    monkeypatch.undo()
    monkeypatch.chdir(tmp_path)
    for name in ("clang", "llc"):
        script = tmp_path / "bin" / name
        script.parent.mkdir(exist_ok=True)
        script.write_text(STAND_IN.format(python=sys.executable, root=ROOT))
        script.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path / 'bin'}:/bin:/usr/bin")
    for find in (reference.find_llc, reference.find_clang):
        monkeypatch.setattr(reference, find.__name__, find.__wrapped__)
    monkeypatch.setattr(reference, "NEWEST", 0)  # no others with a number
    for name in ("clang", "llc"):
        given = ["--reference", name, "--runs", "2", "--no-kernel", "--json", "out.json"]
        assert main(["crosscheck", str(files / "a.ll"), *given]) == 0, capsys.readouterr().out
        (result,) = json.loads(Path("out.json").read_text())["results"]
        assert result["reference"]["by"] == name


STAND_IN = """\
#!/bin/sh
case "$*" in
  --version) echo "LLVM version 22.0"; echo " bpf    - BPF"; exit;;
  --print-targets) echo " bpf    - BPF"; exit;;
  "-march=bpf -mcpu=v3 -filetype=obj -relocation-model=static -O2 -o -") ;;
  "-target bpf -mcpu=v3 -O2 -Xclang -disable-llvm-passes -w -x ir -c - -o -") ;;
  *) echo "no option $*" >&2; exit 1;;
esac
PYTHONPATH={root} exec {python} -m pybpf_native.cli llc -march=bpf -filetype=obj - -o -
"""


@pytest.mark.parametrize("columns", [1, 40, 80, 113, 200])
def test_lines_fit_a_terminal(
    columns: int, files: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", str(columns))
    assert main(["crosscheck", str(files / "a.ll"), "--runs", "1", "--no-kernel"]) == 0
    head, line, *_ = capsys.readouterr().out.splitlines()
    assert len(head) <= max(columns, 27)
    assert len(line) <= max(columns, 27)
    assert line.split()[:2] == ["programs/a.ll", "ok"]
    assert ("stack" in head, "ms" in head) == (columns >= 80, columns >= 113)


def test_a_name_is_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    Path("a\nb\x1b[31m.ll").write_text(GOOD)
    assert main(["crosscheck", "a\nb\x1b[31m.ll", "--runs", "1", "--no-kernel"]) == 0
    assert re.match(r"a b\N{REPLACEMENT CHARACTER}\[31m.ll +ok ", capsys.readouterr().out.splitlines()[1])


def test_one_file_of_two_names_counts_once(files: Path, capsys: pytest.CaptureFixture[str]) -> None:
    given = [str(files / "a.ll"), f"{files}/./a.ll", str(files)]
    assert main(["crosscheck", *given, "--runs", "0", "--no-kernel"]) == 0
    assert "3 agree" in capsys.readouterr().out


def test_figures_of_every_program(files: Path, capsys: pytest.CaptureFixture[str]) -> None:
    given = ["crosscheck", str(files / "a.ll"), "--cpu", "v1,v3", "--no-kernel", "--runs", "1", "--all"]
    assert main([*given, "--csv", "out.csv"]) == 0
    assert re.search(r"^    second: verdict N/A/N/A, slots 2/2, insns ", capsys.readouterr().out, re.MULTILINE)
    rows = list(csv.DictReader(Path("out.csv").read_text().splitlines()))
    assert [row["file_name"] for row in rows] == ["a.ll v1", "a.ll v1", "a.ll v3", "a.ll v3"]


def test_files_without_programs_are_told(capsys: pytest.CaptureFixture[str]) -> None:
    Path("x.ll").write_text("@g = global i32 1\n")
    assert main(["crosscheck", "x.ll", "--no-kernel"]) == 0
    assert "no programs in 1 of the files that agree\n" in capsys.readouterr().out


def test_progress_on_a_terminal(
    files: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True, raising=False)
    assert main(["crosscheck", str(files), "--runs", "3", "--no-kernel", "--no-reproducers"]) == 1
    shown = capsys.readouterr()
    assert "\r2 of 3 done, 1 disagree" in shown.err
    assert "done" not in shown.out


SLOW: dict[str, tuple[object, str]] = {
    "our compiler": (compare.build, "object_of"),
    "the reference's compiler": (compare, "compiled"),
    "our program second, in the interpreter": (interpret, "outcome"),
}


@pytest.mark.parametrize("slow", SLOW)
def test_what_takes_too_long_is_told_apart(
    slow: str, files: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def sleep(*args: object, **rest: object) -> None:
        time.sleep(60)

    place, name = SLOW[slow]
    monkeypatch.setattr(place, name, sleep)
    options = ["--json", "out.json", "--junit", "out.xml", "--html", "out.html", "--csv", "out.csv"]
    given = ["crosscheck", str(files / "c.ll"), "--limit", "2", "--no-kernel", "--runs", "1", *options]
    assert main(given) == 1
    shown = capsys.readouterr().out
    said = f"took longer than 2 seconds, last in {slow}"
    assert re.search(r"^programs/c.ll +TIMED OUT ", shown, re.MULTILINE)
    assert f"timeout: {said}\n" in shown
    found = json.loads(Path("out.json").read_text())
    assert found["statuses"] == {"TIMED OUT": 1}
    assert found["results"][0]["findings"][0]["sort"] == "timeout"
    (error,) = ElementTree.parse("out.xml").iter("error")
    assert error.attrib["type"] == "timeout"
    assert "TIMED OUT" in Path("out.html").read_text()
    (row,) = csv.DictReader(Path("out.csv").read_text().splitlines())
    assert (row["file_name"], row["prog_name"], row["verdict_comp"]) == ("c.ll", "N/A", "TIMED OUT")


def test_what_the_reference_cannot_compile_is_no_disagreement(
    files: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def unable(text: str, cpu: str, by: str) -> Made:
        raise NoReference("llvmlite: LLVM ERROR: no idea (SIGABRT)")

    monkeypatch.setattr(compare, "compiled", unable)
    assert main(["crosscheck", str(files / "a.ll"), "--no-kernel"]) == 0
    shown = capsys.readouterr().out
    assert "the reference: llvmlite: LLVM ERROR: no idea (SIGABRT)" in shown
    assert shown.endswith("0 agree, 1 without a reference\n")


def test_an_object_is_compared_with_what_comes_back(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "x.o").write_bytes(write(object_of(read_ir(PROGRAM, "x.ll"))))
    assert main(["crosscheck", "x.o", "--runs", "3", "--no-kernel"]) == 0
    assert "1 agree" in capsys.readouterr().out
