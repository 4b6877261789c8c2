"""Control flow: diamonds, switches and counted loops, with phis where ways meet."""

from __future__ import annotations

from ..program import RANGE, Node
from .arithmetic import truth
from .writer import Numbers, Writer


def diamond(r: Writer, n: Numbers, node: Node) -> None:
    condition = truth(r, n, node)
    yes, no, out = (r.new(stem) for stem in ("yes", "no", "out"))
    widths = [n.among(r.widths) for _ in range(n.take(4))]
    if len(node.blocks) == 1:
        skipped = [r.operand(n, width) for width in widths]
        source = r.label
        r.line(f"br i1 {condition}, label %{yes}, label %{out}")
        merge(r, node.tag, out, widths, [(source, skipped), arm(r, n, yes, out, node.blocks[0], widths)])
        return
    r.line(f"br i1 {condition}, label %{yes}, label %{no}")
    arms = zip((yes, no), node.blocks, strict=True)
    merge(r, node.tag, out, widths, [arm(r, n, label, out, block, widths) for label, block in arms])


def arm(
    r: Writer, n: Numbers, label: str, out: str, block: list[Node], widths: list[int], early: str = ""
) -> tuple[str, list[str]]:
    """One way to `out`: (the block that it comes from, its values for the phis there). It may go to `early`."""
    outer = list(r.values)
    r.start(label)
    r.block(block)
    passed = [r.operand(n, width) for width in widths]
    last = r.label
    if early:
        r.line(f"br i1 {r.operand(n, 1)}, label %{out}, label %{early}")
    else:
        r.line(f"br label %{out}")
    r.values = outer
    return last, passed


def merge(r: Writer, tag: int, label: str, widths: list[int], ways: list[tuple[str, list[str]]]) -> None:
    r.start(label)
    r.tag = tag
    for at, width in enumerate(widths):
        r.tag += 1
        incoming = ", ".join(f"[ {passed[at]}, %{source} ]" for source, passed in ways)
        r.value(f"phi i{width} {incoming}", width)


def switch(r: Writer, n: Numbers, node: Node) -> None:
    """Cases in rows, in ranges, far apart, below zero; sometimes all there are, with a default never reached."""
    width = n.among((64, 32, 8, 16))
    spread = n.among((8, 8, 16, 64))
    anything = n.take(4) == 3
    value = r.operand(n, width) if anything else r.index(n, spread, width)
    widths = [n.among(r.widths) for _ in range(n.take(3))]
    out = r.new("out")
    arms = [r.new("case") for _ in node.blocks]
    cases = numbered(r, n, width, spread, arms)
    default = arms[-1]
    if not anything and all(number in cases for number in range(spread)) and n.take(2):
        default = r.new("never")
    rows = " ".join(f"i{width} {number}, label %{arm}" for number, arm in cases.items())
    r.line(f"switch i{width} {value}, label %{default} [ {rows} ]")
    ways = [arm(r, n, label, out, block, widths) for label, block in zip(arms, node.blocks, strict=True)]
    if default not in arms:
        r.start(default)
        r.line("unreachable")
    merge(r, node.tag, out, widths, ways)


def numbered(r: Writer, n: Numbers, width: int, spread: int, arms: list[str]) -> dict[int, str]:
    """Case numbers and their arms; all numbers below `spread`, which the value is, or some of any."""
    shape = n.among(("row", "all", "ranges", "bits", "apart"))
    if shape == "all":
        return {number: arms[number * number % len(arms)] for number in range(spread)}
    pattern, count = n.take(RANGE), 2 + n.take(9)
    if shape == "bits":
        numbers = [number for number in range(16) if pattern >> number & 1] or [0]
    else:
        step = {"row": 1, "ranges": 1, "apart": 37}[shape]
        first = -(count // 2) * step if pattern & 1 and width > 8 else 0
        numbers = [first + at * step for at in range(count)]
    length = 4 if shape == "ranges" else 1
    found = {number % (1 << width): arms[number // length % len(arms)] for number in numbers}
    return {number - (number >> width - 1 << width): arm for number, arm in found.items()}


def loop(r: Writer, n: Numbers, node: Node) -> None:
    """A counted loop with its test at the head; sometimes with a way out at the end of its body."""
    width = n.among((64, 32))
    trips = r.index(n, 4, width) if n.take(2) else str(1 + n.take(4))
    widths = [n.among(r.widths) for _ in range(n.take(4))]
    first = [r.operand(n, w) for w in widths]
    source, head, inside, latch, out = r.label, *(r.new(s) for s in ("head", "inside", "latch", "out"))
    counter, following = f"%{r.new('i')}", f"%{r.new('i')}"
    carried = [f"%{r.new()}" for _ in widths]
    r.line(f"br label %{head}")
    r.start(head)
    phis = len(r.lines)
    condition = f"%{r.new('t')}"
    r.line(f"{condition} = icmp ult i{width} {counter}, {trips}")
    r.line(f"br i1 {condition}, label %{inside}, label %{out}")
    r.values += [(name, w, node.tag + 1 + at) for at, (name, w) in enumerate(zip(carried, widths, strict=True))]
    outer = list(r.values)
    r.values.append((counter, width, node.tag))
    _, passed = arm(r, n, inside, latch, node.blocks[0], widths, out if n.take(3) == 2 else "")
    r.start(latch)
    r.line(f"{following} = add i{width} {counter}, 1")
    r.line(f"br label %{head}")
    r.values = outer
    rows = zip([counter, *carried], [width, *widths], ["0", *first], [following, *passed], strict=True)
    r.lines[phis:phis] = [
        f"  {name} = phi i{w} [ {start}, %{source} ], [ {again}, %{latch} ]" for name, w, start, again in rows
    ]
    r.start(out)
