"""THE table: every BPF operation is one row; encoder, decoder, text, def/use sets derive from it.

A row gives the meaning, not the wire byte: operations that share a byte and differ in `off`, `imm` or
`src` (sdiv and div, movsx and mov, each atomic, each kind of 64-bit immediate) are rows of their own.

Sources: RFC 9669 (BPF ISA), section 3 for the 64-bit base encoding and section 4 for arithmetic, 5 for
loads and stores; the kernel's Documentation/bpf/standardization/instruction-set.rst for what came later
(load-acquire, store-release); include/uapi/linux/bpf.h for may_goto and the pseudo sources;
LLVM's BPFInstrInfo.td for the assembly text.
"""

from __future__ import annotations

# Flags of a row.
COMMUTES = 1 << 0  # uses[0] and uses[1] may be exchanged
REMAT = 1 << 1  # has no register input: may be computed again anywhere
READS = 1 << 2  # reads memory
WRITES = 1 << 3  # writes memory
TERMINATOR = 1 << 4  # ends a block
BRANCH = 1 << 5  # may go to `sym` (or by its displacement)
ZEXT = 1 << 6  # clears the upper 32 bits of its result
CALL = 1 << 7  # reads r1-r5 as its callee says, sets r0, leaves r1-r5 unreadable
WIDE = 1 << 8  # takes two 8-byte slots
MOVE = 1 << 9  # copies uses[0] to defs[0], all 64 bits
PSEUDO = 1 << 10  # has no wire form; gone before emission

# Where an operand sits in the instruction word; "r0" and "r6" are implied registers.
DST, SRC, R0, R6 = "dst", "src", "r0", "r6"


class Shape:
    """How operands map to fields.

    defs, uses: the fields of the register operands, in order. tied: the index of the use that must be in
    the register of defs[0], or -1. imm and off say what the two number fields hold: "" (a fixed number of
    the row, mostly 0), "value" (a signed 32-bit number), "wide" (64 bits, in two slots), "disp" (a byte
    displacement), "target" (a jump displacement in slots), "module" (which module's BTF a kfunc is of).
    """

    __slots__ = ("defs", "imm", "name", "off", "tied", "uses")

    def __init__(
        self,
        name: str,
        defs: tuple[str, ...] = (),
        uses: tuple[str, ...] = (),
        tied: int = -1,
        imm: str = "",
        off: str = "",
    ) -> None:
        self.name = name
        self.defs = defs
        self.uses = uses
        self.tied = tied
        self.imm = imm
        self.off = off


BIN_RR = Shape("bin_rr", (DST,), (DST, SRC), tied=0)
BIN_RI = Shape("bin_ri", (DST,), (DST,), tied=0, imm="value")
UNARY = Shape("unary", (DST,), (DST,), tied=0)
MOVE_R = Shape("move_r", (DST,), (SRC,))
CAST = Shape("cast", (DST,), (SRC,), imm="value")  # the space cast to in the upper half, the other in the lower
MOVE_I = Shape("move_i", (DST,), (), imm="value")
WIDE_I = Shape("wide_i", (DST,), (), imm="wide")
WIDE_MAP = Shape("wide_map", (DST,), (), imm="value")  # the second slot is zero
LOAD = Shape("load", (DST,), (SRC,), off="disp")
STORE_R = Shape("store_r", (), (DST, SRC), off="disp")
STORE_I = Shape("store_i", (), (DST,), imm="value", off="disp")
FETCH = Shape("fetch", (SRC,), (DST, SRC), tied=1, off="disp")
CMPXCHG = Shape("cmpxchg", (R0,), (DST, SRC, R0), tied=2, off="disp")
JUMP_RR = Shape("jump_rr", (), (DST, SRC), off="target")
JUMP_RI = Shape("jump_ri", (), (DST,), imm="value", off="target")
JUMP = Shape("jump", off="target")
JUMP_LONG = Shape("jump_long", imm="target")
JUMP_REG = Shape("jump_reg", (), (DST,))
CALL_I = Shape("call_i", (R0,), (), imm="value")
CALL_LOCAL = Shape("call_local", (R0,), (), imm="target")
CALL_KFUNC = Shape("call_kfunc", (R0,), (), imm="value", off="module")
CALL_R = Shape("call_r", (R0,), (DST,))
RETURN = Shape("return", (), (R0,))
PACKET_ABS = Shape("packet_abs", (R0,), (R6,), imm="value")
PACKET_IND = Shape("packet_ind", (R0,), (SRC, R6), imm="value")


class Op:
    """One row. `code` is the first wire byte; `src`, `off`, `imm` are the fixed fields (None: free).

    `width` is the width of the operation in bits: of the result or comparison, of the memory access for
    loads, stores and atomics, of the swapped part for byte swaps. `text` is the assembly, in LLVM's
    spelling, with the places {rd} {rs} {wd} {ws} (64- and 32-bit names of dst and src), {imm}, {off}, {to}, {lo}
    and {hi} (the halves of a 64-bit immediate), {space} and {of} (those of a 32-bit one), {module}, {plus} (an offset
    that may be left out). Where LLVM spells different operations alike (calls, 64-bit immediates other than numbers)
    the spelling is ours.
    """

    __slots__ = ("code", "flags", "imm", "level", "name", "off", "shape", "src", "text", "width")

    def __init__(
        self,
        name: str,
        code: int,
        shape: Shape,
        text: str,
        *,
        width: int = 64,
        src: int = 0,
        off: int = 0,
        imm: int = 0,
        level: int = 1,
        flags: int = 0,
    ) -> None:
        self.name = name
        self.code = code
        self.shape = shape
        self.text = text
        self.width = width
        self.src = None if SRC in shape.defs or SRC in shape.uses else src
        self.off = None if shape.off else off
        self.imm = None if shape.imm else imm
        self.level = level
        self.flags = flags

    def __repr__(self) -> str:
        return self.name


def _rows() -> list[Op]:
    return [*_alu(), *_byte_swaps(), *_wide_immediates(), *_memory(), *_atomics(), *_jumps(), *_legacy()]


# name, wire operation, operator, off field, level, flags
_ALU = (
    ("add", 0x00, "+=", 0, 1, COMMUTES),
    ("sub", 0x10, "-=", 0, 1, 0),
    ("mul", 0x20, "*=", 0, 1, COMMUTES),
    ("div", 0x30, "/=", 0, 1, 0),
    ("sdiv", 0x30, "s/=", 1, 4, 0),
    ("or", 0x40, "|=", 0, 1, COMMUTES),
    ("and", 0x50, "&=", 0, 1, COMMUTES),
    ("lsh", 0x60, "<<=", 0, 1, 0),
    ("rsh", 0x70, ">>=", 0, 1, 0),
    ("mod", 0x90, "%=", 0, 1, 0),
    ("smod", 0x90, "s%=", 1, 4, 0),
    ("xor", 0xA0, "^=", 0, 1, COMMUTES),
    ("arsh", 0xC0, "s>>=", 0, 1, 0),
)
_ALU_CLASS = ((64, 0x07, "r", 0), (32, 0x04, "w", ZEXT))
_SOURCE_REG = 0x08


def _alu() -> list[Op]:
    rows = []
    for width, cls, reg, zext in _ALU_CLASS:
        d, s = f"{{{reg}d}}", f"{{{reg}s}}"
        for name, bits, sign, off, level, flags in _ALU:
            code, flags = bits | cls, flags | zext
            rr, ri = f"{name}{width}_rr", f"{name}{width}_ri"
            at = {"width": width, "off": off, "level": level, "flags": flags}
            rows.append(Op(rr, code | _SOURCE_REG, BIN_RR, f"{d} {sign} {s}", **at))
            rows.append(Op(ri, code, BIN_RI, f"{d} {sign} {{imm}}", **{**at, "flags": flags & ~COMMUTES}))
        move = MOVE if width == 64 else 0
        rows.append(Op(f"neg{width}", 0x80 | cls, UNARY, f"{d} = -{d}", width=width, flags=zext))
        rows.append(Op(f"mov{width}_rr", 0xB8 | cls, MOVE_R, f"{d} = {s}", width=width, flags=zext | move))
        rows.append(Op(f"mov{width}_ri", 0xB0 | cls, MOVE_I, f"{d} = {{imm}}", width=width, flags=zext | REMAT))
        for bits in (8, 16, 32):
            if bits < width:
                text = f"{d} = (s{bits}){s}"
                row = Op(f"movsx{bits}_{width}", 0xB8 | cls, MOVE_R, text, width=width, off=bits, level=4, flags=zext)
                rows.append(row)
    rows.append(Op("cast_space", 0xBF, CAST, "{rd} = addr_space_cast({rs}, {space}, {of})", width=64, off=1, level=1))
    return rows


def _byte_swaps() -> list[Op]:
    rows = []
    for bits in (16, 32, 64):
        for name, code, level in (("le", 0xD4, 1), ("be", 0xDC, 1), ("bswap", 0xD7, 4)):
            text = f"{{rd}} = {name}{bits} {{rd}}"
            rows.append(Op(f"{name}{bits}", code, UNARY, text, width=bits, imm=bits, level=level))
    return rows


# The kinds of 64-bit immediate (BPF_PSEUDO_* of include/uapi/linux/bpf.h), told apart by the src field. The two
# halves of a map value are the map and an offset in bytes, of a BTF id the id and the module's descriptor.
_WIDE = (
    ("ld_imm64", 0, WIDE_I, "{rd} = {imm} ll"),
    ("ld_map_fd", 1, WIDE_MAP, "{rd} = map_fd({imm}) ll"),
    ("ld_map_value", 2, WIDE_I, "{rd} = map_value({lo}, {hi}) ll"),
    ("ld_btf_id", 3, WIDE_I, "{rd} = btf_id({lo}, {hi}) ll"),
    ("ld_func", 4, WIDE_I, "{rd} = func({lo}, {hi}) ll"),
    ("ld_map_idx", 5, WIDE_MAP, "{rd} = map_idx({imm}) ll"),
    ("ld_map_idx_value", 6, WIDE_I, "{rd} = map_idx_value({lo}, {hi}) ll"),
)


def _wide_immediates() -> list[Op]:
    return [Op(name, 0x18, shape, text, src=src, flags=REMAT | WIDE) for name, src, shape, text in _WIDE]


_SIZES = ((8, 0x10), (16, 0x08), (32, 0x00), (64, 0x18))


def _memory() -> list[Op]:
    rows = []
    for width, bits in _SIZES:
        d, s = ("{rd}", "{rs}") if width == 64 else ("{wd}", "{ws}")
        place_s, place_d = f"*(u{width} *)({{rs}} {{off}})", f"*(u{width} *)({{rd}} {{off}})"
        rows.append(Op(f"ldx{width}", 0x61 | bits, LOAD, f"{d} = {place_s}", width=width, flags=READS | ZEXT))
        rows.append(Op(f"stx{width}", 0x63 | bits, STORE_R, f"{place_d} = {s}", width=width, flags=WRITES))
        rows.append(Op(f"st{width}", 0x62 | bits, STORE_I, f"{place_d} = {{imm}}", width=width, flags=WRITES))
        if width < 64:
            text = f"{{rd}} = *(s{width} *)({{rs}} {{off}})"
            rows.append(Op(f"ldsx{width}", 0x81 | bits, LOAD, text, width=width, level=4, flags=READS))
    return rows


_ATOMIC = (("add", "+", 0x00), ("or", "|", 0x40), ("and", "&", 0x50), ("xor", "^", 0xA0))
_FETCH = 0x01


def _atomics() -> list[Op]:
    rows = []
    both = READS | WRITES
    for width, bits, reg in ((64, 0x18, "r"), (32, 0x00, "w")):
        code = 0xC3 | bits
        s, place = f"{{{reg}s}}", f"(u{width} *)({{rd}} {{off}})"
        tail = "_64" if width == 64 else "32_32"
        for name, sign, imm in _ATOMIC:
            level = 1 if name == "add" else 3
            lock = f"lock *{place} {sign}= {s}"
            fetch = f"{s} = atomic_fetch_{name}({place}, {s})"
            rows.append(Op(f"atomic_{name}{width}", code, STORE_R, lock, width=width, imm=imm, level=level, flags=both))
            rows.append(
                Op(f"fetch_{name}{width}", code, FETCH, fetch, width=width, imm=imm | _FETCH, level=3, flags=both)
            )
        exchange = f"{s} = xchg{tail}({{rd}} {{off}}, {s})"
        rows.append(Op(f"xchg{width}", code, FETCH, exchange, width=width, imm=0xE0 | _FETCH, level=3, flags=both))
        compare = f"{reg}0 = cmpxchg{tail}({{rd}} {{off}}, {reg}0, {s})"
        rows.append(Op(f"cmpxchg{width}", code, CMPXCHG, compare, width=width, imm=0xF0 | _FETCH, level=3, flags=both))
    for width, bits in _SIZES:
        code = 0xC3 | bits
        reg = "r" if width == 64 else "w"
        load = f"{{{reg}d}} = load_acquire((u{width} *)({{rs}} {{off}}))"
        store = f"store_release((u{width} *)({{rd}} {{off}}), {{{reg}s}})"
        rows.append(Op(f"load_acquire{width}", code, LOAD, load, width=width, imm=0x100, level=4, flags=READS | ZEXT))
        rows.append(Op(f"store_release{width}", code, STORE_R, store, width=width, imm=0x110, level=4, flags=WRITES))
    return rows


# name, wire operation, operator, level
_COMPARE = (
    ("jeq", 0x10, "==", 1),
    ("jgt", 0x20, ">", 1),
    ("jge", 0x30, ">=", 1),
    ("jset", 0x40, "&", 1),
    ("jne", 0x50, "!=", 1),
    ("jsgt", 0x60, "s>", 1),
    ("jsge", 0x70, "s>=", 1),
    ("jlt", 0xA0, "<", 2),
    ("jle", 0xB0, "<=", 2),
    ("jslt", 0xC0, "s<", 2),
    ("jsle", 0xD0, "s<=", 2),
)


def _jumps() -> list[Op]:
    end = TERMINATOR | BRANCH
    rows = [
        Op("ja", 0x05, JUMP, "goto {to}", flags=end),
        Op("gotol", 0x06, JUMP_LONG, "gotol {to}", level=4, flags=end),
        Op("gotox", 0x0D, JUMP_REG, "gotox {rd}", level=4, flags=TERMINATOR),
        Op("may_goto", 0xE5, JUMP, "may_goto {to}", level=1, flags=end),
        Op("call_helper", 0x85, CALL_I, "call {imm}", src=0, flags=CALL | READS | WRITES),
        Op("call_local", 0x85, CALL_LOCAL, "call pc{to}", src=1, flags=CALL | READS | WRITES),
        Op("call_kfunc", 0x85, CALL_KFUNC, "call kfunc({imm}, {module})", src=2, flags=CALL | READS | WRITES),
        Op("callx", 0x8D, CALL_R, "callx {rd}", flags=CALL | READS | WRITES),
        Op("exit", 0x95, RETURN, "exit", flags=TERMINATOR),
    ]
    for width, cls, reg in ((64, 0x05, "r"), (32, 0x06, "w")):
        for name, bits, sign, least in _COMPARE:
            level = 3 if width == 32 else least
            at = {"width": width, "level": level, "flags": end}
            head = f"if {{{reg}d}} {sign}"
            rows.append(
                Op(f"{name}{width}_rr", bits | cls | _SOURCE_REG, JUMP_RR, f"{head} {{{reg}s}} goto {{to}}", **at)
            )
            rows.append(Op(f"{name}{width}_ri", bits | cls, JUMP_RI, f"{head} {{imm}} goto {{to}}", **at))
    return rows


def _legacy() -> list[Op]:
    rows = []
    for width, bits in _SIZES[:3]:
        place = f"*(u{width} *)skb"
        flags = READS | CALL  # these end the program by themselves, and clobber r1-r5 as a call does
        rows.append(Op(f"ld_abs{width}", 0x20 | bits, PACKET_ABS, f"r0 = {place}[{{imm}}]", width=width, flags=flags))
        rows.append(
            Op(f"ld_ind{width}", 0x40 | bits, PACKET_IND, f"r0 = {place}[{{rs}}{{plus}}]", width=width, flags=flags)
        )
    return rows


TABLE: tuple[Op, ...] = tuple(_rows())
OPS: dict[str, Op] = {row.name: row for row in TABLE}

# The conditional jump that is taken exactly when the other is not.
INVERSE = {"jeq": "jne", "jgt": "jle", "jge": "jlt", "jsgt": "jsle", "jsge": "jslt"}
INVERSE |= {other: name for name, other in INVERSE.items()}
# The conditional jump with its two operands exchanged.
SWAPPED = {"jeq": "jeq", "jne": "jne", "jset": "jset", "jgt": "jlt", "jge": "jle", "jsgt": "jslt", "jsge": "jsle"}
SWAPPED |= {other: name for name, other in SWAPPED.items()}
