"""BPF's own intrinsics, and traps: in the kernel where they can run, as code where not."""

from __future__ import annotations

import pytest

from pybpf_native.errors import Unsupported
from pybpf_native.load.collection import Collection

from .harness import LICENSE, PAIRS, module_text, ours, run

pytestmark = pytest.mark.kernel

U64 = (1 << 64) - 1
DECLARATIONS = """
%pair = type { i32, i32 }
%inner = type { [4 x i64], i8 }
%outer = type { i32, [3 x %inner] }
declare ptr @llvm.preserve.static.offset(ptr)
declare i32 @llvm.bpf.getelementptr.and.load.i32(ptr, i1, i8, i8, i8, i1, ...)
declare void @llvm.bpf.getelementptr.and.store.i32(i32, ptr, i1, i8, i8, i8, i1, ...)
declare ptr @llvm.preserve.struct.access.index.p0.p0(ptr, i32, i32)
declare ptr @llvm.preserve.array.access.index.p0.p0(ptr, i32, i32)
declare ptr @llvm.preserve.union.access.index.p0.p0(ptr, i32)
declare void @llvm.trap()
declare void @llvm.ubsantrap(i8)
"""


def test_context_accesses_at_their_exact_place() -> None:
    body = """  %s = call ptr @llvm.preserve.static.offset(ptr %ctx)
  %v = call i32 (ptr, i1, i8, i8, i8, i1, ...) @llvm.bpf.getelementptr.and.load.i32(
    ptr elementtype(%pair) %s, i1 false, i8 0, i8 1, i8 2, i1 true, i32 0, i32 1)
  call void (i32, ptr, i1, i8, i8, i8, i1, ...) @llvm.bpf.getelementptr.and.store.i32(
    i32 7, ptr elementtype(%pair) %s, i1 true, i8 0, i8 1, i8 2, i1 true, i32 1, i32 1)
  %n = load i32, ptr %pb
  %z = zext i32 %v to i64
  %r = add i64 %z, 1"""
    text = module_text({"f": body}, DECLARATIONS)
    assert run(ours(text))["f"] == [(a >> 32) + 1 for a, _ in PAIRS]
    accesses = [(insn.op.name, insn.off) for insn in ours(text).functions[0].insns if "32" in insn.op.name]
    assert ("ldx32", 4) in accesses
    assert {("st32", 12), ("stx32", 12)} & set(accesses)


def test_accesses_to_the_context_are_plain_addresses() -> None:
    body = """  %m = alloca %outer, align 8
  %0 = call ptr @llvm.preserve.static.offset(ptr %m)
  %1 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%outer) %0, i32 1, i32 1)
  %2 = call ptr @llvm.preserve.array.access.index.p0.p0(ptr elementtype([3 x %inner]) %1, i32 1, i32 2)
  %3 = call ptr @llvm.preserve.union.access.index.p0.p0(ptr %2, i32 0)
  %4 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%inner) %3, i32 0, i32 0)
  %5 = call ptr @llvm.preserve.array.access.index.p0.p0(ptr elementtype([4 x i64]) %4, i32 1, i32 3)
  store i64 %b, ptr %5
  %q = getelementptr i8, ptr %m, i64 112
  %r = load i64, ptr %q"""
    assert run(ours(module_text({"f": body}, DECLARATIONS)))["f"] == [b for _, b in PAIRS]


def test_an_access_without_its_type_is_refused() -> None:
    body = """  %s = call ptr @llvm.preserve.static.offset(ptr %ctx)
  %1 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr %s, i32 1, i32 1)
  %r = load i64, ptr %1"""
    with pytest.raises(Unsupported, match="element type"):
        ours(module_text({"f": body}, DECLARATIONS))
    wrong = body.replace("ptr %s, i32 1", "ptr elementtype(%pair) %s, i32 9")
    with pytest.raises(Unsupported, match="no field 9"):
        ours(module_text({"f": wrong}, DECLARATIONS))
    relocated = wrong.replace("ptr elementtype(%pair) %s, i32 9", "ptr elementtype(%pair) %ctx, i32 1")
    with pytest.raises(Unsupported, match="CO-RE relocates"):
        ours(module_text({"f": relocated}, DECLARATIONS))


@pytest.mark.parametrize("trap", ["llvm.trap()", "llvm.ubsantrap(i8 3)"])
def test_nothing_follows_a_trap(trap: str) -> None:
    body = f"""  %c = icmp ugt i64 %b, 5
  br i1 %c, label %bad, label %good
bad:
  call void @{trap}
  br label %join
good:
  br label %join
join:
  %r = phi i64 [ 1, %bad ], [ %a, %good ]"""
    results = run(ours(module_text({"f": body}, DECLARATIONS)), [(9, 5)])
    assert results["f"] == [9]
    obj = ours(module_text({"f": body}, DECLARATIONS))
    assert [insn.op.name for insn in obj.functions[0].insns].count("exit") <= 2


PACKET = (
    LICENSE
    + """
declare i64 @llvm.bpf.load.byte(ptr, i64)
declare i64 @llvm.bpf.load.half(ptr, i64)
declare i64 @llvm.bpf.load.word(ptr, i64)
define i32 @{name}(ptr %skb) section "socket" {{
  %i = call i64 @llvm.bpf.load.byte(ptr %skb, i64 0)
  %unused = call i64 @llvm.bpf.load.word(ptr %skb, i64 4000)
  %at = and i64 %i, 7
  %v = call i64 @llvm.bpf.load.{kind}(ptr %skb, i64 {offset})
  %t = trunc i64 %v to i32
  ret i32 %t
}}
"""
)


@pytest.mark.parametrize("offset", ["3", "%at"])
@pytest.mark.parametrize(("kind", "size"), [("byte", 1), ("half", 2), ("word", 4)])
def test_legacy_packet_loads(kind: str, size: int, offset: str) -> None:
    """Network order; a socket filter sees the packet behind its 14 bytes of Ethernet header. The load that nobody uses
    is not made: it is behind the packet, and would end the program."""
    packet = bytes(range(0x81, 0x81 + 64))
    obj = ours(PACKET.format(name="f", kind=kind, offset=offset))
    with Collection(obj) as collection:
        collection.load()
        value = collection.get_program("f").test_run(data=packet).retval
    seen = packet[14:]
    at = 3 if offset == "3" else seen[0] & 7
    assert value == int.from_bytes(seen[at : at + size], "big")
