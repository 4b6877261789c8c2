"""What programs send while they run: two programs that differ in a line, in a record, in an event are told apart."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from pybpf_native.crosscheck import Result, behaviour, campaign, interpret, printed, sent
from pybpf_native.crosscheck.isolate import ChildFailed, alone
from pybpf_native.crosscheck.printed import PREFIX, Printed
from pybpf_native.errors import KernelError
from pybpf_native.ir.reader import read
from pybpf_native.kernel import bpf, instances
from pybpf_native.load.collection import Collection
from pybpf_native.object import Object
from pybpf_native.pipeline import compile_module
from pybpf_native.target import target_for

LICENSE = '@_license = global [4 x i8] c"GPL\\00", section "license", align 1\n'
PRINTS = (
    LICENSE
    + """
@text = internal constant [5 x i8] c"a %d\\00"
define i32 @tell(ptr %ctx) section "xdp" {
  %n = call i64 (ptr, i32, ...) inttoptr (i64 6 to ptr)(ptr @text, i32 5, i32 NUMBER)
  ret i32 2
}
"""
)
MAP = """
%map = type { ptr, ptr }
@events = global %map zeroinitializer, section ".maps", align 8, !dbg !0
!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!3}
!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "events", scope: !2, file: !4, line: 1, type: !5, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !4, emissionKind: FullDebug, globals: !6)
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !DIFile(filename: "m.c", directory: "")
!5 = !DICompositeType(tag: DW_TAG_structure_type, file: !4, line: 1, size: 128, elements: !7)
!6 = !{!0}
!7 = !{!8, !9}
!8 = !DIDerivedType(tag: DW_TAG_member, name: "type", file: !4, line: 1, baseType: !10, size: 64)
!9 = !DIDerivedType(tag: DW_TAG_member, name: "NAME", file: !4, line: 1, baseType: !11, size: 64, offset: 64)
!10 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !12, size: 64)
!11 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !13, size: 64)
!12 = !DICompositeType(tag: DW_TAG_array_type, baseType: !14, size: 32, elements: !15)
!13 = !DICompositeType(tag: DW_TAG_array_type, baseType: !14, size: 32, elements: !17)
!14 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!15 = !{!16}
!16 = !DISubrange(count: TYPE)
!17 = !{!18}
!18 = !DISubrange(count: SIZE)
"""
RECORDS = (
    LICENSE
    + MAP.replace("TYPE", "27").replace("NAME", "max_entries").replace("SIZE", "4096")
    + """
define i32 @tell(ptr %ctx) section "xdp" {
  %room = alloca i64, align 8
  store i64 NUMBER, ptr %room, align 8
  %n = call i64 inttoptr (i64 130 to ptr)(ptr @events, ptr %room, i64 8, i64 0)
  ret i32 2
}
"""
)
EVENTS = (
    LICENSE
    + MAP.replace("TYPE", "4").replace("NAME", "key_size").replace("SIZE", "4")
    + """
define i32 @tell(ptr %ctx) section "xdp" {
  %room = alloca i64, align 8
  store i64 NUMBER, ptr %room, align 8
  %n = call i64 inttoptr (i64 25 to ptr)(ptr %ctx, ptr @events, i64 4294967295, ptr %room, i64 8)
  ret i32 2
}
"""
)
SENDERS = {"line": PRINTS, "record": RECORDS, "event": EVENTS}
SHOWN = {"line": "b'a 7'", "record": repr((7).to_bytes(8, "little")), "event": repr((7).to_bytes(8, "little"))[:-1]}


def made(text: str, number: int = 7) -> Object:
    return compile_module(read(text.replace("NUMBER", str(number))), target_for())


def in_kernel(ours: Object, theirs: Object) -> Result:
    """What comes out in a child, as each file has one."""

    def work(item: object) -> Result:
        result = Result("x.ll")
        behaviour.in_kernel(result, ours, theirs, 3, {})
        return result

    found: Result = alone(work, None)
    return found


def instances_of(root: str, pid: int) -> list[str]:
    """Those of one process; others may work meanwhile."""
    return [name for name in os.listdir(f"{root}/instances") if name.startswith(f"{PREFIX}{pid}-")]


@pytest.mark.kernel
@pytest.mark.parametrize("what", SENDERS)
def test_what_is_sent_is_compared_in_the_kernel(what: str, tracefs: str) -> None:
    same = in_kernel(made(SENDERS[what]), made(SENDERS[what]))
    assert (same.findings, same.notes, same.executed) == ([], [], ["tell"])
    other = in_kernel(made(SENDERS[what]), made(SENDERS[what], 8))
    (finding,) = other.findings
    assert SHOWN[what] in finding.what
    assert ("run 0: the line is" if what == "line" else "map 'events' holds") in finding.what
    assert other.notes == []


@pytest.mark.parametrize("what", SENDERS)
def test_and_in_the_interpreter(what: str) -> None:
    mine, same, other = (interpret.outcome(made(SENDERS[what], number), "tell", 1, 3) for number in (7, 7, 8))
    assert interpret.ended(mine) == 3
    assert mine.difference(same) == ""
    assert mine.difference(other)


@pytest.mark.kernel
def test_what_is_another_thing_each_time_is_not_compared(tracefs: str) -> None:
    address = PRINTS.replace("i32 NUMBER", "ptr @held").replace("a %d\\00", "%lx \\00")
    address += '@held = global i64 0, section ".bss.held"\n'
    shown = in_kernel(made(address), made(address))
    assert (shown.findings, shown.notes, shown.executed) == ([], [], ["tell"])


@pytest.mark.kernel
def test_without_instances_the_rest_is_compared(monkeypatch: pytest.MonkeyPatch) -> None:
    def none(name: str) -> None:
        raise KernelError("reading tracefs: it is not mounted")

    monkeypatch.setattr(printed, "Instance", none)
    shown = in_kernel(made(PRINTS), made(PRINTS.replace("ret i32 2", "ret i32 1"), 8))
    assert "the result is 2, the reference's 1" in shown.findings[0].what
    assert shown.notes == ["what is printed in the kernel is not compared: reading tracefs: it is not mounted"]


@pytest.mark.kernel
def test_programs_that_print_nothing_need_no_instance(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(printed, "Instance")
    assert in_kernel(made(RECORDS), made(RECORDS)).executed == ["tell"]


@pytest.mark.kernel
def test_lines_of_others_in_this_thread_are_noticed(tracefs: str) -> None:
    def work(item: object) -> None:
        with Collection(made(PRINTS.replace('"xdp"', '"raw_tp/sys_enter"'))) as other:
            other.load()
            other.get_program("tell").attach()
            with Printed():
                pass

    with pytest.raises(ChildFailed, match=r"more lines than there is room for.*came where"):
        alone(work, None)


@pytest.mark.kernel
def test_nothing_is_left(tracefs: str, no_leak: None) -> None:
    with Printed() as heard:
        (name,) = instances_of(tracefs, os.getpid())
        instances.remove_stale(PREFIX)  # its process is there
        assert instances_of(tracefs, os.getpid()) == [name]
        assert heard.take() == []
    heard.close()
    assert instances_of(tracefs, os.getpid()) == []


def left_by_a_killed_child(noted: Path) -> None:
    noted.write_text(str(os.getpid()))
    Printed()
    os.kill(os.getpid(), 9)


@pytest.mark.kernel
def test_what_a_killed_process_has_left_goes_at_the_next_start(tracefs: str, tmp_path: Path) -> None:
    with pytest.raises(ChildFailed, match="SIGKILL"):
        alone(left_by_a_killed_child, tmp_path / "pid")
    with Printed():
        assert not instances_of(tracefs, int((tmp_path / "pid").read_text()))


@pytest.mark.kernel
def test_several_may_remove_the_same(tracefs: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Another process is faster: the kernel says ENOENT, or ENODEV when that is at it still."""
    heard = Printed()
    heard.close()
    for number in (errno.ENOENT, errno.ENODEV, errno.EBUSY):
        monkeypatch.setattr(instances.door(), "list_directory", lambda path: [f"{PREFIX}4294967295-x"])
        with monkeypatch.context() as faster:
            faster.setattr(os, "rmdir", raising(number))
            instances.remove_stale(PREFIX)
            if number != errno.EBUSY:
                heard.close()
            else:
                with pytest.raises(KernelError, match="removing"):
                    heard.close()


def raising(number: int) -> Callable[[str], None]:
    def remove(path: str) -> None:
        raise OSError(number, os.strerror(number))

    return remove


@pytest.mark.kernel
def test_a_campaign_leaves_nothing_of_its_children(
    tracefs: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(campaign, "check", lambda *job: left_by_a_killed_child(tmp_path / "pid"))
    (result,) = campaign.Campaign().run([campaign.Job("x.ll", "")])
    assert result.status == "CRASH"
    assert not instances_of(tracefs, int((tmp_path / "pid").read_text()))


@pytest.mark.kernel
def test_what_somebody_reads_stays(tracefs: str) -> None:
    """A process of another namespace has a number that means nothing here."""
    instance = instances.Instance(f"{PREFIX}4294967295-{os.getpid()}")
    try:
        with open(f"{instance.root}/trace_pipe", "rb", buffering=0):
            instances.remove_stale(PREFIX)
            assert Path(instance.root).exists()
    finally:
        instance.close()
    assert not Path(instance.root).exists()


STREAMS = (
    LICENSE
    + """
declare i32 @bpf_stream_vprintk(i32, ptr, ptr, i32, ptr) section ".ksyms"
define i32 @tell(ptr %ctx) section "xdp" {
  %n = call i32 @bpf_stream_vprintk(i32 1, ptr null, ptr null, i32 0, ptr null)
  ret i32 2
}
"""
)


def test_streams_are_read_to_their_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    """The kernel function is in few kernels, so the kernel's side is made here."""
    said: dict[int, list[bytes]] = {1: [b"one\ntw", b"o\n"], 2: []}

    def read_stream(fd: int, stream: int, buffer: bytearray, what: str) -> int:
        part: bytes = said[stream].pop(0) if said[stream] else b""
        buffer[: len(part)] = part
        return len(part)

    monkeypatch.setattr(bpf, "prog_stream_read", read_stream)
    with Collection(made(STREAMS)) as collection, sent.Sent(collection, None) as heard:
        program = collection.get_program("tell")
        monkeypatch.setattr(type(program), "fileno", lambda self: 9)
        assert heard.take(program) == (b"one", b"two")
