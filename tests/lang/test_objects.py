"""The IR is right for others too: LLVM verifies and compiles it, our code generator's objects carry its types,
and the kernel's verifier accepts both."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from pybpf_native import build
from pybpf_native.btf.types import Int, Struct, strip_modifiers
from pybpf_native.ir.printer import to_text
from pybpf_native.lang.unit import unit_from_file, unit_from_text
from pybpf_native.load.collection import Collection
from pybpf_native.object import Object

from . import live_programs
from .programs import HEADER, module_of, program

EXAMPLES = Path(__file__).parent.parent.parent / "examples"

# A bit of everything, as one program.
WIDE = """
@bpf
@struct
class inner:
    a: c_uint8
    b: c_uint32

@bpf
@struct
class event:
    pid: c_uint32
    x: c_uint8
    ts: c_uint64
    comm: str(16)
    nest: inner
    arr: c_uint16 * 4
    flag: c_bool

@bpf
@map
def counts() -> HashMap:
    return HashMap(key=c_uint32, value=c_uint64, max_entries=64)

@bpf
@map
def small() -> ArrayMap:
    return ArrayMap(value=event, max_entries=4)

@bpf
@map
def by_struct() -> LRUHashMap:
    return LRUHashMap(key=inner, value=c_int32, max_entries=10)

@bpf
@map
def per_cpu() -> PerCPUArrayMap:
    return PerCPUArrayMap(value=c_uint64, max_entries=1)

@bpf
@map
def trie() -> LPMTrie:
    return LPMTrie(key=inner, value=c_uint64, max_entries=4)

@bpf
@map
def events() -> RingBuffer:
    return RingBuffer(max_entries=4096)

@bpf
@map
def perf() -> PerfEventArray:
    return PerfEventArray(key_size=c_int32, value_size=c_int32)

@bpf
@map
def queue() -> Queue:
    return Queue(value=c_uint32, max_entries=4)

@bpf
@bpfglobal
def total() -> c_uint64:
    return 0

@bpf
@bpfglobal
def wanted() -> Const[c_uint32]:
    return 7

@bpf
def scaled(value: u64, by: c_int32) -> c_int64:
    if by == 0:
        return -1
    return value // 3 * by
"""
BODY = """
global total
total += wanted
e = event(pid=7, ts=ktime())
e.comm = "a name"
e.nest.b = 9
e.arr[1] += 5
e.flag = e.pid > 4
s = 0
for i in range(10):
    if i % 3 == 1:
        continue
    if i > 7:
        break
    s += i
k = 3
while k > 0:
    k -= 1
    s += k if k != 1 else 10
counts[e.pid] += 1
p = counts.lookup(e.pid)
if p is None:
    counts.update(e.pid, 1)
    p = counts.lookup(e.pid)
    if p is None:
        return 0
st = small.lookup(0)
if st:
    st.ts = e.ts
    st.ts += 3
    st.comm = e.comm
    small.update(1, st)
by_struct[inner(a=1, b=2)] = -5
trie.update(e.nest, 1)
per_cpu[0] += 2
queue.push(s)
q = counts.lookup(99) or 5
print(f"{q} {p:#x} {s} {e.comm} {e.pid:5d}")
if e.comm == "a name" and 0 < by_struct[inner(a=1, b=2)] + 6 <= 100:
    events.output(e)
    events.output(e.nest)
perf.output(e)
n = -7 // 2 + scaled(q, -4) % 5 + (k << 3) + abs(k - 4) + min(s, 3, q)
return n + s * 10
"""
# 0 + 2 + 3 + 5 + 6 = 16, then 2 + 10 + 0 = 28; -3 + (-4 % 5 = -4) + 0 + 4 + 3 = 0
EXPECTED = 280


def wide_object(*, optimize: bool) -> Object:
    """The object of the wide program."""
    module = module_of(program(BODY, WIDE))
    return build.object_of(build.optimized(module) if optimize else module)


def test_llvm_verifies_and_compiles_the_ir() -> None:
    pytest.importorskip("llvmlite", reason="LLVM itself is asked")
    # In a child: LLVM ends the process when it cannot compile something.
    code = (
        "import sys, llvmlite.binding as llvm\n"
        "llvm.initialize_all_targets(); llvm.initialize_all_asmprinters()\n"
        "module = llvm.parse_assembly(sys.stdin.read()); module.verify()\n"
        "machine = llvm.Target.from_triple('bpf').create_target_machine(cpu='v3', opt=2)\n"
        "print(len(machine.emit_object(module)) > 1000)\n"
    )
    for module in (module_of(program(BODY, WIDE)), build.module_of(unit_from_file(live_programs.__file__))):
        done = subprocess.run([sys.executable, "-c", code], input=to_text(module), capture_output=True, text=True)
        assert done.stdout == "True\n", done.stderr


@pytest.mark.kernel
@pytest.mark.parametrize("optimize", [False, True])
def test_the_kernel_runs_it_and_agrees(optimize: bool) -> None:
    with Collection(wide_object(optimize=optimize)) as b:
        b.load()
        assert b.get_program("prog").test_run(bytes(64)).retval == EXPECTED
        assert b["counts"][7] == 1
        assert b["by_struct"].keys() is not None


def test_maps_carry_their_types_and_the_events_theirs() -> None:
    maps = {found.name: found for found in wide_object(optimize=False).maps()}
    counts = maps["counts"]
    assert (counts.type, counts.key_size, counts.value_size, counts.max_entries) == (1, 4, 8, 64)
    key = strip_modifiers(counts.key_type)
    assert isinstance(key, Int)
    assert (key.name, key.encoding) == ("unsigned int", 0)
    assert (maps["events"].key_size, maps["events"].value_size, maps["events"].max_entries) == (0, 0, 4096)
    assert (maps["perf"].type, maps["perf"].key_size, maps["perf"].value_size) == (4, 4, 4)
    assert maps["trie"].map_flags == 1
    sent = maps["perf"].event_type
    assert isinstance(sent, Struct)
    assert (sent.name, sent.size) == ("event", 56)
    assert [member.name for member in sent.members] == ["pid", "x", "ts", "comm", "nest", "arr", "flag"]
    both = maps["events"].event_type
    assert isinstance(both, Struct)
    assert [member.name for member in both.members] == ["event", "inner"]


def test_line_information_quotes_the_python_line() -> None:
    module = module_of(program("return ktime()"))
    function = module.functions[0]
    call = next(instr for instr in function.instrs() if instr.op == "call")
    assert call.dbg is not None
    file = function.attachments["dbg"].node("file")
    assert file is not None
    line = file.text("source").splitlines()[call.dbg.number("line") - 1]
    assert line[call.dbg.number("column") - 1 :] == "ktime()"


def test_programs_keep_their_sections_and_linkage() -> None:
    obj = build.object_of(build.module_of(unit_from_file(live_programs.__file__)))
    assert {f.name: f.section for f in obj.functions} == {
        "on_clone": "tracepoint/syscalls/sys_enter_clone",
        "on_packet": "xdp",
        "more": ".text",
    }
    assert obj.license == "GPL"


@pytest.mark.kernel
@pytest.mark.parametrize(
    ("command", "wanted"),
    [
        ("hello_world.py", "Hello, World!"),
        ("clone_counts.py", "processes"),
        ("sync_timing.py", "ms after the one before"),
        ("xdp_firewall.py 192.0.2.66", "192.0.2.66: 0 packets dropped"),
    ],
)
def test_examples_run(command: str, wanted: str, tracefs: str) -> None:
    name, *arguments = command.split()
    words = [sys.executable, str(EXAMPLES / name), "--seconds", "2", *arguments]
    env = {**os.environ, "PYTHONPATH": str(EXAMPLES.parent)}
    pipe = subprocess.PIPE
    with subprocess.Popen(words, stdout=pipe, stderr=pipe, text=True, env=env) as example:
        assert example.stdout is not None
        assert "for 2 seconds" in example.stdout.readline()
        for _ in range(2):
            subprocess.run(["sync"], check=True)
            # The C library starts a child by vfork(2), which is not clone(2); Python's fork is.
            subprocess.run([sys.executable, "-c", "import os; os.waitpid(os.fork(), 0)"], check=True)
        out, errors = example.communicate(timeout=30)
    assert example.returncode == 0, errors
    assert wanted in out


@pytest.mark.kernel
def test_an_interface_that_is_not_there_is_named_in_two_lines() -> None:
    words = [sys.executable, str(EXAMPLES / "xdp_firewall.py"), "--interface", "nowhere", "192.0.2.66"]
    env = {**os.environ, "PYTHONPATH": str(EXAMPLES.parent)}
    run = subprocess.run(words, capture_output=True, text=True, env=env, check=False)
    assert run.returncode == 1
    first, second = run.stderr.splitlines()
    assert "'nowhere': No such device" in first
    assert "there are lo" in second


def test_a_users_file_passes_strict_mypy(tmp_path: Path) -> None:
    pytest.importorskip("mypy", reason="the type checker itself is asked")
    text = (
        "from ctypes import c_int32, c_uint64, c_void_p\n"
        "from pybpf_native import bpf, bpfglobal, map, section, struct\n"
        "from pybpf_native.helper import XDP_PASS, i64, ktime, pid, u64\n"
        "from pybpf_native.maps import HashMap, RingBuffer\n"
        "@bpf\n@struct\nclass event:\n    ts: c_uint64\n    n: u64\n"
        "@bpf\n@map\ndef hist() -> HashMap:\n    return HashMap(key=c_int32, value=c_uint64, max_entries=4)\n"
        "@bpf\n@map\ndef ring() -> RingBuffer:\n    return RingBuffer(max_entries=4096)\n"
        '@bpf\n@section("xdp")\ndef prog(ctx: c_void_p) -> i64:\n'
        "    p = hist().lookup(pid())\n    if p:\n        hist.update(pid(), p + 1)\n"
        "    hist[3] += 1\n    e = event()\n    e.ts = ktime()\n    e.n = 5\n    ring.output(e)\n"
        "    if 3 in hist:\n        return 0\n    return XDP_PASS\n"
        "@bpf\n@bpfglobal\ndef LICENSE() -> str:\n    return 'GPL'\n"
    )
    path = tmp_path / "user.py"
    path.write_text(text)
    unit_from_text("user.py", HEADER + text)
    root = EXAMPLES.parent
    command = [sys.executable, "-m", "mypy", "--strict", "--config-file=", "--follow-imports=silent", str(path)]
    done = subprocess.run(command, capture_output=True, text=True, cwd=root, env={"MYPYPATH": str(root)})
    assert done.returncode == 0, done.stdout + done.stderr
