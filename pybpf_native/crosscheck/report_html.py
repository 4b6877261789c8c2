"""Results as a page of HTML that needs nothing else: a table, and for each file both codes side by side.

The lines of two functions are put beside each other where they say the same, as far as slot numbers and jump targets
go; the first that do not are marked in each function, and linked to from where the file's disagreements are told.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from html import escape
from itertools import zip_longest

from . import table
from .report_text import name, summary, verdict
from .result import SORTS, Result

LONGEST = 3000  # lines of a function that are aligned; longer ones stand beside each other as they are
_SLOT = re.compile(r"^\s*\d+:\t|\s*<[^<>]*>$")
_NO_TEXT = re.compile("[\ud800-\udfff\x00-\x08\x0b-\x1f\x7f-\x9f]")
Row = tuple[str, str, bool]  # ours, the reference's, whether they differ

STYLE = """
body { font: 14px/1.4 system-ui, sans-serif; margin: 2em auto; max-width: 110em; padding: 0 1em }
table { border-collapse: collapse } td, th { padding: .15em .6em; text-align: left; vertical-align: top }
th { border-bottom: 1px solid } td.n { text-align: right }
table.code { font: 12px/1.35 ui-monospace, monospace; width: 100%; table-layout: fixed }
table.code td { white-space: pre-wrap; overflow-wrap: anywhere } tr.differs td { background: #fff3cd }
tr.first td { background: #ffb3b3; outline: 2px solid #c00 }
.bad { color: #b00020; font-weight: bold } summary { cursor: pointer; font-weight: bold }
@media (prefers-color-scheme: dark) {
  body { background: #16181c; color: #ddd } a { color: #8ab4f8 } .bad { color: #ff8a80 }
  tr.differs td { background: #4a3f10 } tr.first td { background: #6d1b1b }
}
"""


def report(results: Sequence[Result]) -> str:
    """The page."""
    lines = [
        '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><title>crosscheck</title>',
        f"<style>{STYLE}</style></head><body><h1>crosscheck: {_text(verdict(results))}</h1>",
        f"<pre>{_text(chr(10).join(summary(results)))}</pre>",
        "<table><tr><th>file<th>result<th>slots<th>verifier insns<th>stack<th>ms</tr>",
    ]
    for number, result in enumerate(results):
        lines.append(_line(number, result))
    lines.append("</table>")
    for number, result in enumerate(results):
        lines += _details(number, result)
    return "\n".join([*lines, "</body></html>"]) + "\n"


def _text(text: str) -> str:
    return escape(_NO_TEXT.sub("\N{REPLACEMENT CHARACTER}", text))


def _line(number: int, result: Result) -> str:
    totals = table.totals(result)
    pairs = [totals[0], totals[1], totals[3], (result.ours.seconds * 1e3, result.reference.seconds * 1e3)]
    cells = "".join(f'<td class="n">{ours:.0f}/{theirs:.0f}' for ours, theirs in pairs)
    look = "" if result.agrees else ' class="bad"'
    return f'<tr><td><a href="#f{number}">{_text(name(result))}</a><td{look}>{_text(result.status)}{cells}</tr>'


def _details(number: int, result: Result) -> Iterator[str]:
    yield f'<h2 id="f{number}">{_text(name(result))}</h2>'
    yield f"<p>{_text(result.path)}: ours by {_text(result.ours.by)}, the reference by {_text(result.reference.by)}</p>"
    if result.findings:
        yield "<ul>"
        for finding in result.findings:
            yield f'<li class="bad" title="{_text(SORTS[finding.sort])}">{_text(str(finding))}</li>'
        yield "</ul>"
    if said := [*result.notes, result.reference.error, result.reproducer and f"smallest case: {result.reproducer}"]:
        yield "".join(f"<p>{_text(text)}</p>" for text in said if text)
    aligned = {function: rows(ours, theirs) for function, ours, theirs in _functions(result)}
    order = _order(result, aligned)
    for function in order[:1]:
        yield f'<p><a href="#{_anchor(number, function)}">the first difference of the codes</a></p>'
    for function in aligned:
        yield from _function(number, result, function, aligned[function], is_open=function in order[:1])


def _functions(result: Result) -> Iterator[tuple[str, list[str], list[str]]]:
    ours, theirs = result.ours.listing, result.reference.listing
    for function in dict.fromkeys([*ours, *theirs]):
        yield function, ours.get(function, []), theirs.get(function, [])


def _order(result: Result, aligned: dict[str, list[Row]]) -> list[str]:
    """The functions that differ, those about which there is a disagreement first."""
    blamed = {finding.program for finding in result.findings}
    differing = [function for function, found in aligned.items() if any(differs for _, _, differs in found)]
    return sorted(differing, key=lambda function: function not in blamed)


def _anchor(number: int, function: str) -> str:
    return f"d{number}-{_text(re.sub(r'[^A-Za-z0-9_.-]', '_', function))}"


def rows(ours: list[str], theirs: list[str]) -> list[Row]:
    """Lines side by side, "" where one side has none."""
    mine, other = ([_SLOT.sub("", line) for line in side] for side in (ours, theirs))
    if max(len(ours), len(theirs)) > LONGEST:
        return [
            (ours[at] if at < len(ours) else "", theirs[at] if at < len(theirs) else "", one != two)
            for at, (one, two) in enumerate(zip_longest(mine, other))
        ]
    found: list[Row] = []
    for what, first, last, start, end in SequenceMatcher(None, mine, other, autojunk=False).get_opcodes():
        pairs = zip_longest(ours[first:last], theirs[start:end], fillvalue="")
        found += [(one, two, what != "equal") for one, two in pairs]
    return found


def _function(number: int, result: Result, function: str, found: list[Row], *, is_open: bool) -> Iterator[str]:
    sizes = [side.sizes.get(function, "-") for side in (result.ours, result.reference)]
    title = f"{function}: {sizes[0]}/{sizes[1]} slots"
    yield f"<details{' open' if is_open else ''}><summary>{_text(title)}</summary>"
    yield '<table class="code"><tr><th>ours<th>reference</tr>'
    marked = False
    for ours, theirs, differs in found:
        look = ""
        if differs:
            look = ' class="differs"' if marked else f' class="first" id="{_anchor(number, function)}"'
            marked = True
        yield f"<tr{look}><td>{_text(ours)}<td>{_text(theirs)}</tr>"
    yield "</table></details>"
