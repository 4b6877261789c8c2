"""What is known of programs' meaning, and that disagreements are made small within it."""

from __future__ import annotations

from pathlib import Path

import pytest

from pybpf_native.build import object_of, read_ir
from pybpf_native.crosscheck import Finding, Result, Settings, campaign, compare, guard, reproduce
from pybpf_native.crosscheck.guard import why_not
from pybpf_native.crosscheck.held import held
from pybpf_native.crosscheck.interpret import content, number, prepare
from pybpf_native.crosscheck.meaning.machine import Run
from pybpf_native.crosscheck.reference import Made
from pybpf_native.crosscheck.result import COMPILE, CRASH, INTERPRETER, KERNEL, TABLES, VERDICT
from pybpf_native.elf.writer import write
from pybpf_native.ir.reader import read
from pybpf_native.pipeline import compile_module
from pybpf_native.target import target_for
from pybpf_native.vm import Machine

CORPUS = Path(__file__).parent.parent / "corpus"


def program(body: str, section: str = "syscall", rest: str = "") -> str:
    return f'{rest}\ndefine i64 @f(ptr %ctx) section "{section}" {{\nentry:\n{body}\n}}\n'


FIRST = "%a = load i64, ptr %ctx, align 8\n"
UNWRITTEN = "%p = alloca i64\n%a = load i64, ptr %p\n"
PACKET = """\
  %begin = load i32, ptr %ctx, align 4
  %at = getelementptr i8, ptr %ctx, i64 4
  %end = load i32, ptr %at, align 4
  %b = zext i32 %begin to i64
  %e = zext i32 %end to i64
  %data = inttoptr i64 %b to ptr
  %last = inttoptr i64 %e to ptr
  %next = getelementptr i8, ptr %data, i64 SIZE
  %short = icmp ugt ptr %next, %last
  br i1 %short, label %out, label %in
in:
  %from = getelementptr i8, ptr %data, i64 13
  %w = load i32, ptr %from, align 4
  %v = zext i32 %w to i64
  ret i64 %v
out:
  ret i64 0
"""


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (program(FIRST + "ret i64 %a"), ""),
        (program(PACKET.replace("SIZE", "17"), "xdp"), ""),
        (program(PACKET.replace("SIZE", "14"), "xdp"), "undefined: a load of 4 bytes at the packet"),
        (program(UNWRITTEN + "ret i64 %a"), "the result is"),
        (program(FIRST + "%b = shl i64 %a, 64\nret i64 %b"), "the result is poison"),
        (program(FIRST + "%b = udiv i64 %a, 0\nret i64 %b"), "undefined: a division by zero"),
        (program(UNWRITTEN + "store i64 %a, ptr %ctx\nret i64 0"), "what the context holds"),
        (program(UNWRITTEN + "store i64 %a, ptr @g\nret i64 0", rest="@g = global i64 0"), "what g holds"),
        (program("br label %entry.\nentry.:\nbr label %entry."), "too many steps"),
        (program("%t = call i64 inttoptr (i64 5 to ptr)()\nret i64 %t"), "the result is"),
        (program('%a = call i64 asm "$0 = 1", "=r"()\nret i64 %a'), "a constant like InlineAsm"),
        ('target triple = "bpfeb"\n' + program(FIRST + "ret i64 %a"), "the other byte order"),
    ],
)
def test_what_is_known(text: str, reason: str) -> None:
    found = why_not(text, "", 1, 20)
    assert found["f"].startswith(reason)
    assert bool(found["f"]) == bool(reason)


def test_only_programs_that_are_asked_for() -> None:
    text = program(FIRST + "ret i64 %a") + program("ret i64 0").replace("@f", "@g")
    assert why_not(text, "v4", 1, 5) == {"f": "", "g": ""}
    assert why_not(text, "v4", 1, 5, ["g", "h"]) == {"g": ""}


def test_maps_hold_what_they_hold_in_a_comparison() -> None:
    text = (CORPUS / "division_index.ll").read_text()
    obj = compile_module(read(text), target_for("v3"))
    entries = held(obj, 7, 20)
    machine, run = Machine(obj), Run(read(text), obj.maps())
    prepare(machine, entries)
    guard._fill(run, entries)
    for name, made in run.maps.items():
        found = sorted((number(key), number(bytes(region.data))) for key, region in made.entries.items())
        assert found == content(machine.layout.maps[name])
    assert any(any(region.data) for made in run.maps.values() for region in made.entries.values())


def test_printed_and_sent_bytes_are_known_ones() -> None:
    text = '@t = internal constant [3 x i8] c"%d\\00"'
    call = "%n = call i64 (ptr, i32, ...) inttoptr (i64 6 to ptr)(ptr @t, i32 3, i64 VALUE)\nret i64 0"
    assert why_not(program(FIRST + call.replace("VALUE", "%a"), rest=text), "", 1, 5) == {"f": ""}
    undefined = why_not(program(call.replace("VALUE", "poison"), rest=text), "", 1, 5)
    assert undefined == {"f": "undefined: what is printed is poison"}


SLOT = FIRST + "%p = alloca i64\nstore i64 %a, ptr %p\n%b = load i64, ptr %p\n%c = xor i64 %b, 12\nCLOCKret i64 %c"
CLOCK = "%t = call i64 inttoptr (i64 5 to ptr)()\nstore i64 %t, ptr %ctx\n"


def stand_in(text: str, cpu: str, by: str = "") -> Made:
    """A reference that takes xor for or, and what was never written for five."""
    text = text.replace("= xor ", "= or ")
    if "store i64" not in text:
        text = text.replace("load i64, ptr %p", "add i64 0, 5 ;")
    return Made(write(object_of(read_ir(text, "it.ll"), target_for(cpu))), 0.001, "stand-in")


@pytest.mark.parametrize("is_known", [True, False])
def test_what_is_made_small_still_means_something(
    is_known: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in (compare, reproduce):
        monkeypatch.setattr(module, "compiled", stand_in)
    monkeypatch.setattr(compare, "need", lambda by: None)
    (tmp_path / "x.ll").write_text(program(SLOT.replace("CLOCK", "" if is_known else CLOCK)))
    work = campaign.Campaign(Settings(runs=5, kernel=False), 1)
    (result,) = work.run([campaign.Job(str(tmp_path / "x.ll"), "v3")])
    assert [finding.sort for finding in result.findings] == ["interpreter"]
    assert list(reproduce.reproduce([result], work, str(tmp_path / "out"), 1)) == [result]
    small = Path(result.reproducer).read_text()
    assert "= xor " in small
    assert ("what is left may do what is undefined" in small) is not is_known
    if is_known:
        assert set(why_not(small, "", result.seed, 5).values()) == {""}
    else:
        assert "the meaning of the whole is not known: f: what the context holds" in small


def test_programs_that_are_only_loaded_are_judged_by_runs() -> None:
    finding = Finding(VERDICT, "f: no", "f")
    predicate = reproduce._Predicate(Result("x.ll"), finding, Settings(runs=0))
    assert "f: undefined: a division by zero" in predicate.guard(program(FIRST + "%b = udiv i64 %a, 0\nret i64 %b"))
    assert predicate.judged == ()
    assert predicate.guard(program(FIRST + "ret i64 %a")) == ""
    assert predicate.judged == ("f",)


def test_disagreements_about_form_need_no_meaning() -> None:
    predicate = reproduce._Predicate(Result("x.ll"), Finding(TABLES, "one"), Settings())
    assert predicate.guard("no IR") == ""
    predicate = reproduce._Predicate(Result("x.ll"), Finding(KERNEL, "one"), Settings())
    assert "is not known: FormatError: " in predicate.guard("no IR")


def test_maps_that_the_meaning_does_not_have_are_no_undefined_behaviour() -> None:
    for name, expected in (("conntrack", "maps of type 9"), ("division_index", "")):
        found = why_not((CORPUS / f"{name}.ll").read_text(), "v3", 7, 20)
        assert {reason[: len(expected) or None] for reason in found.values()} == {expected}


def test_a_process_that_ends_is_reproduced_by_one_that_ends_likewise(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fall_over(*given: object) -> None:
        raise MemoryError(f"{id(given)} lost")  # in a child, which ends with status 1

    monkeypatch.setattr(compare, "_from_source", fall_over)
    (tmp_path / "x.ll").write_text(program(FIRST + "%b = xor i64 %a, 5\nret i64 %b"))
    work = campaign.Campaign(Settings(runs=0, kernel=False), 1)
    (result,) = work.run([campaign.Job(str(tmp_path / "x.ll"), "v3")])
    assert [finding.sort for finding in result.findings] == [CRASH]
    assert list(reproduce.reproduce([result], work, str(tmp_path / "out put"), 1)) == [result]
    small = Path(result.reproducer).read_text()
    assert "xor" not in small
    assert f"; pybpf crosscheck '{result.reproducer}' --cpu v3 --no-kernel --seed 2026 --runs 0\n" in small


@pytest.mark.parametrize(
    ("what", "is_alike"),
    [
        ("g: run 3: the line is b'2', the reference's b'3'", True),
        ("g: run 3: the result is 2, the reference's 3", False),
        ("map 'm' holds 2, the reference's 3", False),
    ],
)
def test_runs_are_alike_when_the_same_part_differs(what: str, is_alike: bool) -> None:
    one = Finding(KERNEL, "f: run 0: the line is b'5', the reference's b'6'", "f")
    assert one.is_like(Finding(KERNEL, what)) is is_alike
    assert one.is_like(Finding(INTERPRETER, what)) is False


def test_errors_are_alike_with_and_without_their_places() -> None:
    one = Finding(COMPILE, "x.c:4:50: error: 'a' is refused\n  4 | a();")
    assert one.is_like(Finding(COMPILE, "error: 'b' is refused"))
    assert not one.is_like(Finding(COMPILE, "error: 'b' is not supported"))
