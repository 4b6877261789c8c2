"""Objects in memory: right sides are read before anything is written, and accesses are aligned."""

from __future__ import annotations

import pytest

from pybpf_native import build
from pybpf_native.ir.simplify import simplify
from pybpf_native.ir.values import Module
from pybpf_native.lang.memory import pieces
from pybpf_native.load.collection import Collection

from .programs import Machine, module_of, program, refused, result

DEFINITIONS = """
@bpf
@struct
class part:
    n: c_uint32
    m: c_uint8

@bpf
@struct
class pair:
    odd: c_uint8
    left: str(8)
    right: str(12)
    one: part
    two: part

@bpf
@map
def slots() -> ArrayMap:
    return ArrayMap(value=c_int64, max_entries=8)

@bpf
@map
def pairs() -> ArrayMap:
    return ArrayMap(value=pair, max_entries=8)

@bpf
@map
def counts() -> HashMap:
    return HashMap(key=str(16), value=c_uint64, max_entries=8)

@bpf
@map
def ring() -> RingBuffer:
    return RingBuffer(max_entries=4096)
"""
SWAPPED = [
    """
    e = pair(left="ab", right="cd")
    e.left, e.right = e.right, e.left
    return (e.left == "cd") * 2 + (e.right == "ab")
    """,
    "e = pair(one=part(n=1), two=part(n=2))\ne.one, e.two = e.two, e.one\nreturn e.one.n + (e.two.n == 1)",
    "slots[1], slots[2] = 1, 2\nslots[1], slots[2] = slots[2], slots[1]\nreturn slots[1] + slots[2]",
    "slots[1] = 2\nslots[1], slots[2] = 9, slots.lookup(1)\nreturn slots[2] + (slots[1] == 9)",
    """
    a: str(8) = "x"
    b: str(8) = "y"
    for i in range(3):
        a, b = b, a
    return (a == "y") * 2 + (b == "x")
    """,
    "e = pair(left='x')\na = e.left\nfor i in range(3):\n    a = a\nreturn (a == 'x') * 3",
    "e = pair(left='x')\nfor i in range(3):\n    e = pair(odd=e.odd + 1, left=e.left)\nreturn e.odd * (e.left == 'x')",
    """
    pairs[0], pairs[1] = pair(odd=1), pair(odd=3)
    p, q = pairs.lookup(0), pairs.lookup(1)
    if not p or not q:
        return 0
    pairs[0], pairs[1] = q, p
    return p.odd * (q.odd == 1)
    """,
]


@pytest.mark.parametrize("body", SWAPPED)
def test_the_right_side_is_read_first(body: str) -> None:
    assert result(body, DEFINITIONS) == 3


def test_an_item_that_is_a_number_is_its_value() -> None:
    assert result("slots[1] = 4\nx = slots[1]\nslots[1] = 9\nreturn x", DEFINITIONS) == 4
    assert result("slots[1] = 0\nif slots[1]:\n    return 1\nreturn slots[1] or 7", DEFINITIONS) == 7
    assert result("slots[1] = 0\nif slots.lookup(1):\n    return 1\nreturn 0", DEFINITIONS) == 1
    for test in ("slots[1] is None", "slots[1] != None"):
        [error] = refused(program(f"return {test}", DEFINITIONS))
        assert error.message == "a number is never None"
        assert "m.lookup(key)" in error.help


def test_a_name_that_holds_text() -> None:
    assert result("s: str(8) = 'abc'\nif pid():\n    s = 'de'\nreturn (s == 'de') * len(s)", DEFINITIONS) == 8
    assert result("s: str(4) = 'a'\ns = comm()\nreturn s == 'bas'", DEFINITIONS) == 1
    assert result("s = comm()\nif pid():\n    s = 'idle'\nreturn s == 'idle'", DEFINITIONS) == 1
    assert result("s = str(16)\nif pid():\n    s = comm()\nreturn s == 'bash'", DEFINITIONS) == 1
    [error] = refused(program("s = 'abc'\nif pid():\n    s = 'de'\nprint(s)"))
    assert "a text of one size here" in error.message
    assert "str(16)" in error.help
    [error] = refused(program("s: str(8) = 'abc'\ns = 5"))
    assert "declared str(8)" in error.message


def test_a_struct_has_one_name() -> None:
    assert result("e = part(n=1) if pid() else part(n=2)\nreturn e.n", DEFINITIONS) == 1
    assert result("x = (e := part(n=4)).n\nreturn e.n + x", DEFINITIONS) == 8
    [error] = refused(program("e = part()\nreturn (f := e).n", DEFINITIONS))
    assert "second name" in error.message


def test_pieces_cover_memory_and_are_aligned() -> None:
    assert pieces(11, 8) == [(0, 8), (8, 2), (10, 1)]
    assert pieces(11, 4) == [(0, 4), (4, 4), (8, 2), (10, 1)]
    assert pieces(2, 1) == [(0, 1), (1, 1)]


# Texts and structs at odd places on the stack, which escapes to a helper so that no optimiser may take it apart.
UNALIGNED = """
e = pair(odd=1, left="abcdefg")
if ktime():
    e = pair(odd=2, left="bcdefgh")
f = pair()
f.right = "0123456789"
f.left = e.left
e.right = f.right
e.two.n = 7
f.one = e.two
ring.output(e)
ring.output(f)
if e.right == "0123456789" and f.left == "bcdefgh" and f.one.n == 7:
    e.left = ""
    ring.output(e)
    return e.odd
return 0
"""


def _plain(module: Module) -> Module:
    return module


def _simplified(module: Module) -> Module:
    simplify(module)
    return module


@pytest.mark.kernel
@pytest.mark.parametrize("optimise", [build.optimized, _simplified, _plain])
def test_the_verifier_sees_aligned_accesses(optimise: object) -> None:
    assert callable(optimise)
    text = program(UNALIGNED, DEFINITIONS)
    assert Machine(module_of(text)).run("prog") == 2
    with Collection(build.object_of(optimise(module_of(text)))) as b:
        b.load()
        assert b.get_program("prog").test_run(bytes(64)).retval == 2
        seen: list[object] = []
        b["ring"].open_ring_buffer(seen.append)
        b["ring"].consume()
    e, f, last = seen
    assert (e.left, e.right) == ("bcdefgh", "0123456789")  # type: ignore[attr-defined]
    assert (f.left, f.right, f.one.n) == ("bcdefgh", "0123456789", 7)  # type: ignore[attr-defined]
    assert (last.left, last.odd) == ("", 2)  # type: ignore[attr-defined]


ODD_SIZES = """
@bpf
@map
def odd() -> HashMap:
    return HashMap(key=str(5), value=str(3), max_entries=4)
"""


@pytest.mark.kernel
@pytest.mark.parametrize("optimise", [build.optimized, _simplified, _plain])
def test_arguments_of_odd_sizes(optimise: object) -> None:
    assert callable(optimise)
    body = "s: str(5) = 'abc'\nodd[s] = 'xy'\nodd['defg'] = 'z'\nreturn ('abc' in odd) + ('defg' in odd)"
    with Collection(build.object_of(optimise(module_of(program(body, ODD_SIZES))))) as b:
        b.load()
        assert b.get_program("prog").test_run(bytes(64)).retval == 2
        assert dict(b["odd"].items()) == {"abc": "xy", "defg": "z"}
