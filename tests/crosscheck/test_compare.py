"""Comparing one file: differences in behaviour are seen, refusals told apart, figures put in rows."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from pybpf_native.build import object_of
from pybpf_native.crosscheck import Result, Settings, behaviour, check, compare, interpret, reference, table
from pybpf_native.crosscheck.execute import Outcome, is_comparable, outcome
from pybpf_native.crosscheck.isolate import alone
from pybpf_native.crosscheck.measure import Measured, Verdict
from pybpf_native.crosscheck.result import Side
from pybpf_native.elf.writer import write
from pybpf_native.ir.reader import read
from pybpf_native.pipeline import compile_module
from pybpf_native.target import target_for

LICENSE = '@_license = global [4 x i8] c"GPL\\00", section "license", align 1\n'
COUNTER = (
    LICENSE
    + """
@runs = global i64 0, align 8
define i32 @count(ptr %ctx) section "xdp" {
  %n = load i64, ptr @runs, align 8
  %m = add i64 %n, STEP
  store i64 %m, ptr @runs, align 8
  ret i32 RESULT
}
"""
)
UNSAFE = (
    LICENSE
    + 'define i64 @bad(ptr %c) section "xdp" {\n  %p = inttoptr i64 8 to ptr\n'
    + ("  %v = load i64, ptr %p\n  ret i64 %v\n}\n")
)
CLOCK = (
    LICENSE + 'define i64 @clock(ptr %c) section "xdp" {\n  %t = call i64 inttoptr (i64 5 to ptr)()\n  ret i64 %t\n}\n'
)

# More cases than LLVM tests one after the other at v4; a store in each, so that no table of results will do.
CASES = range(16)
SWITCH = (
    LICENSE
    + 'define i32 @select(ptr %c) section "syscall" {\n  %n = load i32, ptr %c, align 8\n  %m = and i32 %n, 15\n'
    + f"  switch i32 %m, label %other [{' '.join(f'i32 {case}, label %case{case % 4}' for case in CASES[1:])}]\n"
    + "".join(
        f"case{each}:\n  %p{each} = getelementptr i8, ptr %c, i64 {each + 4}\n  store i8 {each}, ptr %p{each}\n"
        f"  ret i32 {each}\n"
        for each in range(4)
    )
    + "other:\n  ret i32 4\n}\n"
)


def counter(step: int = 1, result: int = 2) -> str:
    return COUNTER.replace("STEP", str(step)).replace("RESULT", str(result))


def ran(text: str) -> Outcome:
    """The outcome of the programs of `text` on a few packets."""

    def work(text: str) -> Outcome:
        with Measured(compile_module(read(text), target_for())) as collection:
            collection.load()
            return outcome(collection, list(collection.programs), 1, 5)

    found: Outcome = alone(work, text)
    return found


@pytest.mark.kernel
def test_equal_programs_do_not_differ() -> None:
    assert ran(counter()).difference(ran(counter())) == ""


@pytest.mark.kernel
def test_another_result_is_seen() -> None:
    assert "count: run 0: the result is 2, the reference's 1" in ran(counter()).difference(ran(counter(result=1)))


@pytest.mark.kernel
def test_other_data_is_seen() -> None:
    assert "map '.bss' holds" in ran(counter()).difference(ran(counter(step=2)))


@pytest.mark.kernel
def test_what_another_time_gives_something_else_is_not_compared() -> None:
    def outcome(*runs: tuple[int, str], held: int = 1) -> Outcome:
        return Outcome([("f", run) for run in runs], {"m": held})

    ours, theirs = outcome((1, "a"), (2, "b")), outcome((1, "x"), (3, "b"))
    assert "run 0: the packet or context is 'a', the reference's 'x'" in ours.difference(theirs)
    assert "run 1: the result is 2, the reference's 3" in ours.difference(theirs, [outcome((1, "y"), (3, "b"))])
    # One run that is the same by chance does not count.
    assert ours.difference(theirs, [outcome((4, "y"), (3, "b"))]) == ""
    assert ours.difference(theirs, [theirs, outcome((4, "y"), (3, "b"))]) == ""
    assert "map 'm' holds 1, the reference's 2" in ours.difference(outcome((1, "a"), (2, "b"), held=2))
    # A map that stays what it is counts, whatever comes out of runs.
    other, later = outcome((3, "x"), (3, "y"), held=2), outcome((4, "y"), (4, "z"), held=2)
    assert "map 'm' holds 1, the reference's 2" in ours.difference(other, [later])
    assert ours.difference(other, [later, outcome((4, "y"), (4, "z"), held=3)]) == ""


def test_programs_that_read_the_clock_are_not_compared() -> None:
    with Measured(compile_module(read(CLOCK), target_for())) as collection:
        collection.load()
        assert not is_comparable(collection.get_program("clock"))


@pytest.mark.kernel
def test_a_refused_program_keeps_no_other_from_loading() -> None:
    text = UNSAFE + counter().removeprefix(LICENSE)
    with Measured(compile_module(read(text), target_for())) as collection:
        collection.load()
        bad, good = collection.verdicts["bad"], collection.verdicts["count"]
    assert (bad.accepted, bad.by_verifier) == (False, True)
    assert "memory is accessed" in bad.reason
    assert good.accepted
    assert good.insns >= 6


def test_jump_tables_of_the_reference(tmp_path: Path) -> None:
    if not reference.has_llvmlite():
        pytest.skip("llvmlite is not installed")
    path = tmp_path / "switch.ll"
    path.write_text(SWITCH)
    result = alone(lambda path: check(path, "v4", Settings(runs=40, kernel=False, listings=True)), str(path))
    assert "gotox" in str(result.reference.listing)
    assert "gotox" not in str(result.ours.listing)
    assert (result.findings, result.interpreted) == ([], ["select"])


@pytest.mark.kernel
def test_both_sides_of_a_file(tmp_path: Path) -> None:
    if not reference.has_llvmlite():
        pytest.skip("llvmlite is not installed")
    path = tmp_path / "counter.ll"
    path.write_text(counter())
    result = alone(lambda path: check(path, settings=Settings(runs=5)), str(path))
    assert (result.ours.error, result.reference.error, result.findings) == ("", "", [])
    assert (result.worse(), result.better(), result.executed, result.interpreted) == ([], [], ["count"], ["count"])
    (row,) = table.rows(result)
    figures = dict(zip(table.COLUMNS, row, strict=True))
    assert figures["verdict_base"] == figures["verdict_comp"] == "success"
    assert figures["prog_size_comp"] == result.ours.slots


TRACED = (
    counter()
    .replace("xdp", "kprobe/f")
    .replace("ret i32 2", "ret i32 %v")
    .replace("%n = load", "%v = load i32, ptr %ctx, align 4\n  %n = load")
)


def interpreted(text: str) -> Outcome:
    return interpret.outcome(compile_module(read(text), target_for()), "count", 1, 20)


def test_programs_that_only_events_run_are_compared_in_the_interpreter() -> None:
    assert interpret.ended(interpreted(TRACED)) == 20
    assert interpreted(TRACED).difference(interpreted(TRACED)) == ""
    assert "count: run 0: the result is " in interpreted(TRACED).difference(
        interpreted(TRACED.replace("i32 %v", "i32 3"))
    )
    assert "map '.bss' holds" in interpreted(TRACED).difference(interpreted(TRACED.replace("%n, 1", "%n, 2")))


def test_the_clock_of_the_interpreter_is_the_same_each_time() -> None:
    outcomes = [interpret.outcome(compile_module(read(CLOCK), target_for()), "clock", 1, 3) for _ in range(2)]
    assert outcomes[0].difference(outcomes[1]) == ""
    assert len({str(run) for _, run in outcomes[0].runs}) == 3


def test_what_is_forbidden_is_no_run() -> None:
    found = interpret.outcome(compile_module(read(UNSAFE), target_for()), "bad", 1, 3)
    assert interpret.ended(found) == 0


def test_a_run_in_which_ours_alone_leaves_its_memory_is_a_difference() -> None:
    good, bad, out = ("f", (1,)), ("f", interpret.FORBIDDEN), ("f", interpret.Failed(is_outside=True))
    assert bad == out
    theirs = Outcome([good, good, bad])
    mine, other = behaviour._common(Outcome([good, out, bad]), theirs)
    assert "run 1: the outcome is an error, " in mine.difference(other)
    for one, two in ((Outcome([good, bad, bad]), theirs), (theirs, Outcome([good, out, bad]))):
        mine, other = behaviour._common(one, two)
        assert (mine.runs, mine.difference(other)) == ([good], "")


FAR = LICENSE + (
    '@last = global i64 0, align 8\ndefine i32 @f(ptr %c) section "syscall" {\n'
    "  %p = getelementptr i8, ptr @last, i64 64\n  store i64 5, ptr %p\n  ret i32 0\n}\n"
)


@pytest.mark.parametrize(("text", "is_outside"), [(FAR, True), (UNSAFE, False)])
def test_which_errors_are_outside_of_memory(text: str, is_outside: bool) -> None:
    obj = object_of(read(text))
    (_, run) = interpret.outcome(obj, obj.programs[0].name, 1, 1).runs[0]
    assert isinstance(run, interpret.Failed)
    assert run.is_outside is is_outside


BREAKS: dict[str, Callable[[bytes], bytes]] = {
    "code": lambda data: data.replace(b"\xb4\0\0\0\7\0\0\0", bytes(8)),
    "result": lambda data: data.replace(b"\xb4\0\0\0\7\0\0\0", b"\xb4\0\0\0\6\0\0\0"),
}


@pytest.mark.parametrize(("what", "sort"), [("code", "crash"), ("result", "interpreter")])
def test_what_counts_is_the_file(what: str, sort: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    good = write(object_of(read(counter(result=7)), target_for("v3")))
    assert BREAKS[what](good) != good
    monkeypatch.setattr(compare, "compiled", lambda text, cpu, by: reference.Made(good, 0.0, "stand-in"))
    monkeypatch.setattr(compare, "need", lambda by: None)
    monkeypatch.setattr(compare, "write", lambda obj: BREAKS[what](write(obj)))
    (tmp_path / "x.ll").write_text(counter(result=7))
    result = check(str(tmp_path / "x.ll"), "v3", Settings(runs=3, kernel=False))
    assert {finding.sort for finding in result.findings} - {"tables", "types"} == {sort}


def test_module_assembly_is_compiled_as_by_the_other_commands(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lines = (".text", ".globl g", ".type g, @function", "g:", "r0 = 3", "exit", ".size g, .-g")
    text = "".join(f'module asm "{line}"\n' for line in lines) + counter()

    def compiled(text: str, cpu: str, by: str) -> reference.Made:
        return reference.Made(write(object_of(read(text), target_for(cpu))), 0.0)

    monkeypatch.setattr(compare, "compiled", compiled)
    monkeypatch.setattr(compare, "need", lambda by: None)
    (tmp_path / "x.ll").write_text(text)
    assert check(str(tmp_path / "x.ll"), "v3", Settings(runs=3, kernel=False)).status == "ok"


def test_ir_that_llvm_refuses_is_no_bug_of_ours(tmp_path: Path) -> None:
    pytest.importorskip("llvmlite")
    text = counter().replace("ret i32", "%w = phi i64 [ 0, %nowhere ]\n  ret i32")
    (tmp_path / "x.ll").write_text(text)
    assert check(str(tmp_path / "x.ll"), "v3", Settings(runs=0, kernel=False)).status == "BAD"


def test_worse_and_better() -> None:
    yes, no = Verdict("p", "xdp", accepted=True), Verdict("p", "xdp")
    one, other = Side(verdicts={"p": yes}), Side(verdicts={"p": no})
    assert Result("", ours=other, reference=one).worse() == ["p"]
    assert Result("", ours=one, reference=other).better() == ["p"]
    assert Result("", ours=one, reference=one).worse() == Result("", ours=other, reference=other).worse() == []
    assert Result("", ours=Side(), reference=one).worse() == ["p"], "an object that cannot be loaded at all"
    assert Result("", ours=Side(error="no"), reference=one).worse() == [], "that is told in another way"


def test_the_level_is_set_everywhere() -> None:
    text = 'attributes #0 = { "target-cpu"="v3" }\n'
    assert reference.at_level(text, "v1") == 'target triple = "bpf"\nattributes #0 = { "target-cpu"="v1" }\n'


def test_assembly_is_never_given_to_llvmlite(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reference, "find_llc", lambda: "")
    with pytest.raises(reference.NoReference, match="no assembler"):
        reference.compiled('define void @f() {\n  call void asm sideeffect "", ""()\n  ret void\n}\n', "v3")


def test_the_reference_that_is_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []
    monkeypatch.setattr(reference, "find_llc", lambda: "llc-99")
    monkeypatch.setattr(reference, "has_llvmlite", lambda: True)
    monkeypatch.setattr(reference, "by_llc", lambda path, text, cpu: asked.append(path))
    monkeypatch.setattr(reference, "alone", lambda work, job: asked.append(work.__name__))
    for by in ("", reference.LLVMLITE, reference.LLC):
        reference.compiled("", "v3", by)
    assert asked == ["by_llvmlite", "by_llvmlite", "llc-99"]
    monkeypatch.setattr(reference, "find_llc", lambda: "")
    with pytest.raises(reference.NoReference, match="no llc"):
        reference.compiled("", "v3", reference.LLC)
