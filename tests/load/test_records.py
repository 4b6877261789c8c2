"""Conversion between Python values and bytes by BTF types."""

from __future__ import annotations

import ctypes
import struct
import sys

import pytest

from pybpf_native.btf import types as btf
from pybpf_native.btf.convert import codec_for
from pybpf_native.btf.records import BigInt, Bytes, CharArray, Codec, ConversionError, FlatCodec
from pybpf_native.load.structs import Structs

from ..handmade import BOOL, CHAR, EVENT, S64, U8, U16, U32, U64, array
from ..handmade import struct as make

S8, S16, S32 = (btf.Int(name, size, btf.SIGNED) for name, size in (("s8", 1), ("s16", 2), ("s32", 4)))
little = pytest.mark.skipif(sys.byteorder != "little", reason="bit layout of little-endian machines")


def codec(type: btf.BtfType) -> Codec:
    return codec_for(type, btf.size_of(type))


@pytest.mark.parametrize(
    ("type", "value"),
    [
        *((type, value) for type in (U8, U16, U32, U64) for value in (0, 1, (1 << 8 * type.size) - 1)),
        *((t, v) for t in (S8, S16, S32, S64) for v in (0, -1, -1 << 8 * t.size - 1, (1 << 8 * t.size - 1) - 1)),
        (btf.Int("__int128", 16, btf.SIGNED), -5),
        (btf.Int("unsigned __int128", 16), 1 << 127),
        (BOOL, True),
        (btf.Enum("e", 4, [("A", -1)], signed=True), -1),
        (btf.Enum64("e", 8, [("A", 1 << 40)]), 1 << 40),
        (btf.Float("double", 8), 1.5),
        (btf.Ptr(U8), 0xFFFF888000000000),
        (btf.Typedef("u32", btf.Const(U32)), 7),
        (array(CHAR, 16), "bash"),
        (array(U8, 4), b"\x01\x02\x03\x04"),
        (array(U16, 3), [1, 2, 65535]),
        (array(array(S8, 2), 2), [[1, -1], [2, -2]]),
    ],
    ids=lambda value: repr(value),
)
def test_values_come_back(type: btf.BtfType, value: object) -> None:
    made = codec(type)
    raw = made.encode(value)
    assert len(raw) == btf.size_of(type)
    back = made.decode(b"\xee" + raw, 1)
    assert back == value
    assert isinstance(back, bool) == isinstance(value, bool)


@pytest.mark.parametrize(
    ("type", "value"),
    [
        (U8, 256),
        (U8, -129),
        (S8, 256),
        (U32, 1 << 32),
        (U32, 1.5),
        (U32, "5"),
        (U32, None),
        (U64, 1 << 64),
        (btf.Int("__int128", 16), 1 << 128),
        (array(CHAR, 4), "hello"),
        (array(U16, 2), [1, 2, 3]),
        (array(U16, 2), 5),
        (EVENT, {"pdi": 1}),
        (EVENT, (1, 2)),
        (EVENT, 5),
        (EVENT, {"pid": 1 << 40}),
    ],
    ids=repr,
)
def test_what_does_not_fit_is_refused(type: btf.BtfType, value: object) -> None:
    with pytest.raises(ConversionError):
        codec(type).encode(value)


def test_all_bits_of_a_signed_type_may_be_given() -> None:
    assert codec(S32).encode(0xFFFFFFFF) == b"\xff" * 4
    assert codec(U32).encode(-1 & 0xFFFFFFFF) == b"\xff" * 4


def test_a_struct_is_a_record_with_a_readable_form() -> None:
    made = codec(EVENT)
    assert isinstance(made, FlatCodec)
    event = made.decode(struct.pack("=I4xQ16s", 7, 8, b"bash\0garbage"))
    assert (event.pid, event.count, event.comm) == (7, 8, "bash")
    assert event.comm.decode() == "bash"  # code that was written for bytes
    assert repr(event) == "event(pid=7, count=8, comm='bash')"
    assert list(event) == [7, 8, "bash"]
    event.count += 1
    assert made.decode(made.encode(event)) == event
    assert made.encode({"pid": 7}) == struct.pack("=I4xQ16s", 7, 0, b"")
    assert made.encode((7, 9, "bash")) == made.encode(event)
    with pytest.raises(AttributeError):
        event.nothing  # noqa: B018


def test_nested_and_anonymous_members() -> None:
    point = make("point", x=S16, y=S16)
    inner = btf.Union("", 8, [btf.Member("whole", U64, 0), btf.Member("half", U32, 0)])
    outer = btf.Struct(
        "outer", 24, [btf.Member("at", point, 0), btf.Member("", inner, 64), btf.Member("list", array(point, 2), 128)]
    )
    value = codec(outer).decode(struct.pack("=hh4xQhhhh", -1, 2, 5, 1, 2, 3, 4))
    assert (value.at.x, value.at.y, value.whole, value.half) == (-1, 2, 5, 5)
    assert [point.y for point in value.list] == [2, 4]
    assert "at=point(x=-1, y=2)" in repr(value)
    assert codec(outer).decode(codec(outer).encode(value)) == value


@little
def test_bitfields() -> None:
    flags = btf.Struct(
        "flags", 4, [btf.Member("a", U32, 0, 3), btf.Member("b", S32, 3, 7), btf.Member("c", U32, 10, 22)]
    )
    made = codec(flags)
    value = made.decode(struct.pack("=I", 5 | (-3 & 127) << 3 | 77 << 10))
    assert (value.a, value.b, value.c) == (5, -3, 77)
    assert made.encode(value) == struct.pack("=I", 5 | (-3 & 127) << 3 | 77 << 10)
    with pytest.raises(ConversionError):
        made.encode({"a": 8})


def test_without_a_type_numbers_and_bytes() -> None:
    assert codec_for(None, 4).decode(b"\xff\0\0\0" if sys.byteorder == "little" else b"\0\0\0\xff") == 255
    assert codec_for(None, 5).decode(b"abcde") == b"abcde"
    assert codec_for(None, 5).encode("abc") == b"abc\0\0"
    assert isinstance(codec_for(U32, 8), Codec)  # a type that is not as long as the value is not believed
    assert codec_for(U32, 8).size == 8


@pytest.mark.parametrize(
    "type",
    [
        btf.Struct("bad", 4, [btf.Member("outside", U64, 0)]),
        btf.Struct("twice", 8, [btf.Member("a", U32, 0), btf.Member("a", U32, 32)]),
        btf.Struct("odd", 4, [btf.Member("no name!", U32, 0)]),
        btf.Struct("hidden", 4, [btf.Member("__class__", U32, 0)]),
        btf.Struct("empty", 4, []),
    ],
    ids=lambda type: type.name,
)
def test_structs_that_make_no_record_are_bytes(type: btf.BtfType) -> None:
    made = codec(type)
    assert isinstance(made, Bytes)
    assert made.decode(bytes(made.size)) == bytes(made.size)


def test_a_struct_that_holds_itself_ends() -> None:
    loop = btf.Struct("loop", 4, [])
    loop.members.append(btf.Member("again", loop, 0))
    assert len(codec(loop).decode(bytes(4))._fields) == 1


def test_ctypes_structures_are_memory() -> None:
    class Event(ctypes.Structure):
        _fields_ = [("pid", ctypes.c_uint32), ("count", ctypes.c_uint64), ("comm", ctypes.c_char * 16)]

    raw = codec(EVENT).encode(Event(1, 2, b"x"))
    found = Structs((), {"event": Event}).find("event").decode(raw)
    assert (found.pid, found.count, found.comm) == (1, 2, b"x")
    with pytest.raises(ConversionError):
        Structs((), {"event": int}).find("event")


def test_structs_by_name() -> None:
    structs = Structs([make("key", a=U32), btf.Ptr(EVENT)])
    assert structs.find("event").size == EVENT.size
    assert structs.only() is None
    assert Structs([EVENT]).only() is not None
    with pytest.raises(ConversionError, match="did you mean event"):
        structs.find("evnt")


def test_the_kinds_of_codec() -> None:
    assert isinstance(codec(array(CHAR, 4)), CharArray)
    assert isinstance(codec(btf.Int("i", 16)), BigInt)
