"""What each operation does, as lines of Python: one row an operation of `isa.opcodes.TABLE`.

Registers are the local variables r0 to r10, unsigned numbers of 64 bits. A row is a template; in it

  {d}, {s}   the registers of the dst and src field       {b}    the second operand: a register or a number
  {sb}       the same, where a negative number will do    {at}   the address of a load or store
  {imm}      the immediate, sign-extended and unsigned    {simm} the immediate, signed
  {wide}     what a 64-bit immediate stands for           {to}   the Python name, or the call, of a callee

and the functions of memory (`load32`, `store8`, ...) and of `numbers`. Jumps are conditions; the translator makes
branches of them.

Sources: RFC 9669, sections 4 and 5; the kernel's Documentation/bpf/standardization/instruction-set.rst.
"""

from __future__ import annotations

from collections.abc import Iterator

M64, M32 = "0xFFFFFFFFFFFFFFFF", "0xFFFFFFFF"
SIGN = {64: "0x8000000000000000", 32: "0x80000000"}
MASK = {64: M64, 32: M32}
# Arithmetic on 64 bits whose low 32 bits depend on the low 32 bits of the operands alone: 32-bit forms mask the result.
_LOW = {
    "add": "{d} + {sb}",
    "sub": "{d} - {sb}",
    "mul": "{d} * {sb}",
}
_BITWISE = {"or": "|", "and": "&", "xor": "^"}
# These see the whole operands, so {x} and {y} have been cut to the width; {n} is the width, {m} its mask.
_WHOLE = {
    "div": "{x} // {y} if {y} else 0",
    "mod": "{x} % {y} if {y} else {x}",
    "sdiv": "sdiv({x}, {y}, {n})",
    "smod": "smod({x}, {y}, {n})",
    "lsh": "{x} << ({y} & {top}) & {m}",
    "rsh": "{x} >> ({y} & {top})",
    "arsh": "(({x} ^ {sign}) - {sign} >> ({y} & {top})) & {m}",
}
_ATOMIC = {"add": "+", "or": "|", "and": "&", "xor": "^"}
_COMPARE = {"jeq": "==", "jne": "!=", "jgt": ">", "jge": ">=", "jlt": "<", "jle": "<="}
_SIGNED = {"jsgt": ">", "jsge": ">=", "jslt": "<", "jsle": "<="}


def _arithmetic() -> Iterator[tuple[str, str]]:
    for n in (64, 32):
        cut = (lambda text: text) if n == 64 else (lambda text: f"({text} & {M32})")
        shared = {"m": MASK[n], "n": n, "top": n - 1, "sign": SIGN[n], "x": cut("{d}"), "y": cut("{b}")}
        for form in ("rr", "ri"):
            for name, text in _LOW.items():
                yield f"{name}{n}_{form}", f"{{d}} = {text} & {MASK[n]}"
            for name, sign in _BITWISE.items():
                tail = f" & {M32}" if n == 32 else ""
                yield f"{name}{n}_{form}", f"{{d}} = ({{d}} {sign} {{b}}){tail}"
            for name, text in _WHOLE.items():
                yield f"{name}{n}_{form}", "{d} = " + text.format_map(_Keeping(shared))
        yield f"neg{n}", f"{{d}} = -{{d}} & {MASK[n]}"
        yield f"mov{n}_rr", "{d} = " + cut("{s}")
        yield f"mov{n}_ri", "{d} = " + cut("{imm}")
        for bits in (8, 16, 32)[: 3 if n == 64 else 2]:
            yield f"movsx{bits}_{n}", f"{{d}} = {_extended('{s}', bits)} & {MASK[n]}"


class _Keeping(dict[str, object]):
    """Leaves the places of a template that are not filled yet."""

    def __missing__(self, key: str) -> str:
        return f"{{{key}}}"


def _extended(value: str, bits: int) -> str:
    mask, sign = f"{(1 << bits) - 1:#x}", f"{1 << bits - 1:#x}"
    return f"((({value} & {mask}) ^ {sign}) - {sign})"


def _swaps(big_endian: bool) -> Iterator[tuple[str, str]]:
    for n in (16, 32, 64):
        keep, swap = f"{{d}} &= {(1 << n) - 1:#x}", f"{{d}} = swap({{d}}, {n})"
        yield f"le{n}", swap if big_endian else keep
        yield f"be{n}", keep if big_endian else swap
        yield f"bswap{n}", swap


def _memory() -> Iterator[tuple[str, str]]:
    for n in (8, 16, 32, 64):
        yield f"ldx{n}", f"{{d}} = load{n}({{at}})"
        yield f"stx{n}", f"store{n}({{at}}, {{s}})"
        yield f"st{n}", f"store{n}({{at}}, {{imm}})"
        yield f"load_acquire{n}", f"{{d}} = load{n}(aligned({{at}}, {n // 8}))"
        yield f"store_release{n}", f"store{n}(aligned({{at}}, {n // 8}), {{s}})"
        if n < 64:
            yield f"ldsx{n}", f"{{d}} = {_extended(f'load{n}({{at}})', n)} & {M64}"


def _atomics() -> Iterator[tuple[str, str]]:
    for n in (64, 32):
        place = f"t = aligned({{at}}, {n // 8}); u = load{n}(t); store{n}(t, "
        for name, sign in _ATOMIC.items():
            yield f"atomic_{name}{n}", f"{place}u {sign} {{s}})"
            yield f"fetch_{name}{n}", f"{place}u {sign} {{s}}); {{s}} = u"
        yield f"xchg{n}", f"{place}{{s}}); {{s}} = u"
        expected = "r0" if n == 64 else f"(r0 & {M32})"
        yield f"cmpxchg{n}", f"{place}{{s}} if u == {expected} else u); r0 = u"


def _calls() -> Iterator[tuple[str, str]]:
    yield "call_helper", f"r0 = {{to}} & {M64}"
    yield "call_kfunc", f"r0 = {{to}} & {M64}"
    yield "call_local", "vm.left = left; r0 = {to}(vm, r1, r2, r3, r4, r5); left = vm.left"
    yield "callx", "vm.left = left; r0 = vm.code_at({d})(vm, r1, r2, r3, r4, r5); left = vm.left"
    for n in (8, 16, 32):
        yield f"ld_abs{n}", f"r0 = vm.load_packet(r6, {{simm}}, {n // 8})"
        yield f"ld_ind{n}", f"r0 = vm.load_packet(r6, {_extended('{s}', 32)} + {{simm}}, {n // 8})"
    yield "exit", "vm.left = left; vm.leave(r0); return r0"
    yield "gotox", "b = landing(jumps, {d})"


def _wide() -> Iterator[tuple[str, str]]:
    yield "ld_imm64", "{d} = {wide}"
    for name in ("ld_map_fd", "ld_map_value", "ld_btf_id", "ld_func", "ld_map_idx", "ld_map_idx_value"):
        yield name, "{d} = {wide}"
    # Memory has one address space here, so casts between the two of an arena leave a pointer as it is.
    yield "cast_space", "{d} = {s}"


def _conditions() -> Iterator[tuple[str, str]]:
    for n in (64, 32):
        cut = (lambda text: text) if n == 64 else (lambda text: f"({text} & {M32})")
        a, b = cut("{d}"), cut("{b}")
        for form in ("rr", "ri"):
            for name, sign in _COMPARE.items():
                yield f"{name}{n}_{form}", f"{a} {sign} {b}"
            for name, sign in _SIGNED.items():
                yield f"{name}{n}_{form}", f"{a} ^ {SIGN[n]} {sign} {b} ^ {SIGN[n]}"
            yield f"jset{n}_{form}", f"{{d}} & {{b}} & {MASK[n]}"


CONDITIONS: dict[str, str] = dict(_conditions())
# may_goto leaves when its count is used up (BPF_MAX_LOOPS a frame, which `rounds` begins with).
CONDITIONS["may_goto"] = "(rounds := rounds - 1) < 0"
ALWAYS = frozenset(("ja", "gotol"))


def statements(big_endian: bool) -> dict[str, str]:
    """Operation -> template of its statement, for everything that is no jump."""
    return dict((*_arithmetic(), *_swaps(big_endian), *_memory(), *_atomics(), *_calls(), *_wide()))
