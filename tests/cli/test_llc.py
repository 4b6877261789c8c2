"""`pybpf llc` in llc's place, and assembly that LLVM's assembler and our own read back to the same code."""

from __future__ import annotations

import io
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from pybpf_native.cli import main
from pybpf_native.elf.reader import read
from pybpf_native.isa.assemble import assemble
from pybpf_native.isa.encode import encode
from pybpf_native.object import Object

PACKETS = Path(__file__).parents[1] / "exec" / "data" / "packets.ll"
SMALL = """
define i64 @f(i64 %a, i64 %b) "target-cpu"="v1" {
  %c = icmp ult i64 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i64 7
no:
  ret i64 %b
}
"""


def code(obj: Object) -> dict[str, bytes]:
    """The bytes of each function, symbols left at their addends."""
    return {function.name: encode(function.insns, obj.big_endian) for function in obj.functions}


def llc(*arguments: str) -> None:
    assert main(["llc", *arguments]) == 0


def test_the_call_that_pythonbpf_makes(tmp_path: Path) -> None:
    out = tmp_path / "x.o"
    llc("-march=bpf", "-filetype=obj", "-O2", str(PACKETS), "-o", str(out))
    assert {function.name for function in read(out.read_bytes()).functions} == {"parse", "csum", "swap", "count"}


def test_default_names_are_llcs(tmp_path: Path) -> None:
    source = tmp_path / "x.ll"
    source.write_text(SMALL)
    llc(str(source))
    assert "f:" in (tmp_path / "x.s").read_text()
    llc(str(source), "-filetype=obj")
    assert (tmp_path / "x.o").read_bytes()[:4] == b"\x7fELF"


def test_standard_input_and_output(monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(SMALL.encode())))
    llc("-march=bpfel", "-filetype=asm", "-o", "-", "-")
    sys.stdout.flush()
    assert b"f:\n" in capfdbinary.readouterr().out


def test_a_functions_own_cpu_wins(tmp_path: Path) -> None:
    source, out = tmp_path / "x.ll", tmp_path / "x.s"
    source.write_text(SMALL)
    jumps = {}
    for cpu in ("v1", "v3"):
        llc(f"-mcpu={cpu}", str(source), "-o", str(out))
        jumps[cpu] = re.findall(r"if .* goto", out.read_text())
    assert jumps["v1"] == jumps["v3"]
    assert "<" not in jumps["v1"][0].replace("<=", "")
    assert main(["compile", str(source), "--cpu", "v3", "--override-cpu", "--emit", "asm", "-o", str(out)]) == 0
    assert re.findall(r"if .* goto", out.read_text()) != jumps["v1"]


def test_byte_order(tmp_path: Path) -> None:
    source, out = tmp_path / "x.ll", tmp_path / "x.o"
    source.write_text("@word = global i32 305419896\n@odd = global i24 66051\n" + SMALL)
    for arguments, big in ((["-march=bpfeb"], True), (["-mtriple=bpfel-unknown"], False), (["-mtriple=bpfeb"], True)):
        llc(*arguments, "-filetype=obj", str(source), "-o", str(out))
        obj = read(out.read_bytes())
        data = obj.section(".data")
        assert obj.big_endian is big
        assert data is not None
        assert bytes(data.data) == (b"\x12\x34\x56\x78\1\2\3\0" if big else b"\x78\x56\x34\x12\3\2\1\0")


def test_llvms_assembler_reads_it_to_the_same_code(tmp_path: Path) -> None:
    text, theirs, ours = tmp_path / "x.s", tmp_path / "theirs.o", tmp_path / "ours.o"
    llc("-filetype=asm", str(PACKETS), "-o", str(text))
    llc("-filetype=obj", str(PACKETS), "-o", str(ours))
    llvm_mc = shutil.which("llvm-mc-22")
    if llvm_mc is None:
        pytest.skip("llvm-mc-22 is not on PATH")  # older ones do not know all operations; few distributions have it
    command = [llvm_mc, "-triple=bpfel", "-mcpu=v4", "-filetype=obj", str(text), "-o", str(theirs)]
    ran = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (ran.returncode, ran.stderr) == (0, "")
    assert code(read(theirs.read_bytes())) == code(read(ours.read_bytes()))


def test_our_assembler_reads_it_to_the_same_code(tmp_path: Path) -> None:
    text, ours = tmp_path / "x.s", tmp_path / "ours.o"
    llc("-filetype=asm", str(PACKETS), "-o", str(text))
    llc("-filetype=obj", str(PACKETS), "-o", str(ours))
    functions = read(ours.read_bytes()).functions
    for function in functions:
        body = re.search(rf"^{function.name}:\n(.*?)\n\t\.size", text.read_text(), re.M | re.S)
        assert body is not None
        insns = assemble(body[1])
        assert [(insn.op, insn.defs, insn.off) for insn in insns] == [
            (insn.op, insn.defs, insn.off) for insn in function.insns
        ]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["-mcpu=v7"], "unknown cpu 'v7'"),
        (["-mattr=+avx"], "unknown target feature '+avx'"),
        (["-mtriple=x86_64-linux"], "the target is 'x86_64'"),
    ],
)
def test_wrong_targets(arguments: list[str], message: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source = tmp_path / "x.ll"
    source.write_text(SMALL)
    assert main(["llc", *arguments, str(source)]) == 1
    assert message in capsys.readouterr().err
    assert not (tmp_path / "x.s").exists()


def test_bitcode_is_named_as_such(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source = tmp_path / "x.bc"
    source.write_bytes(b"BC\xc0\xde" + bytes(100))
    assert main(["llc", str(source)]) == 1
    assert "bitcode" in capsys.readouterr().err


def test_what_is_for_another_machine_counts_for_nothing(tmp_path: Path) -> None:
    source, out = tmp_path / "x.ll", tmp_path / "x.o"
    source.write_text(SMALL.replace('"target-cpu"="v1"', '"target-cpu"="x86-64" "target-features"="+sse,+alu32"'))
    codes = {}
    for cpu in ("v1", "v3", "probe"):
        llc("-mcpu=" + cpu, "-filetype=obj", str(source), "-o", str(out))
        codes[cpu] = code(read(out.read_bytes()))["f"]
    assert codes["v1"] != codes["v3"]
    assert codes["probe"] == codes["v3"]


@pytest.mark.parametrize(
    "words",
    [
        "-march bpf -mcpu v2 -filetype obj -o {out} {source}",
        "--march=bpf --O2 --filetype=obj --o={out} {source}",
        "-march=bpf -O=2 -mattr=dwarfris -mcpu=probe -mattr=+alu32 -filetype=obj -o={out} {source}",  # kernel Makefiles
        "-x ir -relocation-model=pic -asm-verbose=false -disable-verify -data-sections -filetype=obj {source} -o {out}",
        "-filetype=obj -verify-machineinstrs=0 -o {out} -- {source}",
    ],
)
def test_spellings_of_llc(words: str, tmp_path: Path) -> None:
    source, out = tmp_path / "x.ll", tmp_path / "x.o"
    source.write_text(SMALL)
    llc(*words.format(source=source, out=out).split())
    assert [function.name for function in read(out.read_bytes()).functions] == ["f"]


@pytest.mark.parametrize(
    ("words", "message"),
    [
        ("-show-mc-encoding", "llc's option -show-mc-encoding is not known here; known are -march, "),
        ("-opaque-pointers", "llc's option -opaque-pointers is not known"),  # not -o, and a name
        ("-mc v2", "llc's option -mc is not known"),
        ("-o", "option -o has no value"),
        ("-mcpu=", "option -mcpu= has no value"),
    ],
)
def test_what_llc_has_and_we_do_not(
    words: str, message: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source = tmp_path / "x.ll"
    source.write_text(SMALL)
    with pytest.raises(SystemExit) as exit:
        main(["llc", str(source), *words.split()])
    assert exit.value.code == 2
    assert f"pybpf llc: {message}" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == [source]


def test_features_add_up(tmp_path: Path) -> None:
    source, out = tmp_path / "x.ll", tmp_path / "x.s"
    source.write_text("define i64 @f(ptr %p) {\n  %v = load i64, ptr %p, align 1\n  ret i64 %v\n}\n")
    sizes = []
    for features in (["-mattr=alu32"], ["-mattr=allows-misaligned-mem-access", "-mattr=+alu32"]):
        llc(*features, str(source), "-o", str(out))
        sizes.append(out.read_text().count("*("))
    assert sizes == [8, 1]


def test_the_targets_are_told(capsys: pytest.CaptureFixture[str]) -> None:
    for words in (["-version"], ["--version"]):
        with pytest.raises(SystemExit) as exit:
            main(["llc", *words])
        assert exit.value.code == 0
        assert re.findall(r"^ +(\w+) +- BPF", capsys.readouterr().out, re.M) == ["bpf", "bpfeb", "bpfel"]
