"""Results as JUnit's XML, which CI systems show: a suite an ISA level, a test case a file.

A disagreement is a failure, an internal error of ours or too long a time an error, and a file that the reference cannot
compile is skipped. Characters that XML does not have are replaced.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from xml.sax.saxutils import escape, quoteattr

from .result import CRASH, SORTS, TIMEOUT, Result

_NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
FUNCTIONS_OWN = "as functions say"  # the suite of results without a level


def report(results: Sequence[Result]) -> str:
    """The document."""
    lines = ['<?xml version="1.0" encoding="UTF-8"?>', f'<testsuites name="crosscheck"{_counts(results)}>']
    for cpu in dict.fromkeys(result.cpu for result in results):
        suite = [result for result in results if result.cpu == cpu]
        lines.append(f"  <testsuite name={_quoted(cpu or FUNCTIONS_OWN)}{_counts(suite)}>")
        for result in suite:
            lines += _case(result)
        lines.append("  </testsuite>")
    return "\n".join([*lines, "</testsuites>"]) + "\n"


def _counts(results: Sequence[Result]) -> str:
    errors = sum(_is_error(result) for result in results)
    failures = sum(not result.agrees for result in results) - errors
    skipped = sum(_is_skipped(result) for result in results)
    return f' tests="{len(results)}" failures="{failures}" errors="{errors}" skipped="{skipped}"'


def _is_error(result: Result) -> bool:
    return any(finding.sort in (CRASH, TIMEOUT) for finding in result.findings)


def _is_skipped(result: Result) -> bool:
    return result.agrees and bool(result.reference.error)


def _case(result: Result) -> list[str]:
    seconds = result.ours.seconds + result.reference.seconds
    suite = f"crosscheck.{result.cpu or FUNCTIONS_OWN}"
    head = f'    <testcase classname={_quoted(suite)} name={_quoted(result.path)} time="{seconds:.3f}"'
    inside = []
    if result.findings:
        tag = "error" if _is_error(result) else "failure"
        sorts = dict.fromkeys(finding.sort for finding in result.findings)
        message = "; ".join(SORTS[sort] for sort in sorts)
        said = "\n".join(map(str, result.findings))
        inside.append(f"      <{tag} type={_quoted(' '.join(sorts))} message={_quoted(message)}>{_text(said)}</{tag}>")
    if _is_skipped(result):
        inside.append(f"      <skipped message={_quoted(result.reference.error)}/>")
    if notes := [*result.notes, *([f"reproducer: {result.reproducer}"] if result.reproducer else [])]:
        inside.append(f"      <system-out>{_text(chr(10).join(notes))}</system-out>")
    return [f"{head}>", *inside, "    </testcase>"] if inside else [f"{head}/>"]


def _clean(text: str) -> str:
    return _NO_XML.sub("\N{REPLACEMENT CHARACTER}", text)


def _text(text: str) -> str:
    return escape(_clean(text))


def _quoted(text: str) -> str:
    return quoteattr(_clean(text))
