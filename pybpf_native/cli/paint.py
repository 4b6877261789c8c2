"""Colours for listings on a terminal, by what kind of line it is."""

from __future__ import annotations

import re

RESET = "\x1b[0m"
BOLD, DIM, GREEN, CYAN, YELLOW = "\x1b[1m", "\x1b[2m", "\x1b[32m", "\x1b[36m", "\x1b[33m"
# Kind of line -> what it looks like, tried in order; the text of a match is replaced.
RULES = (
    (re.compile(r"^; (CO-RE|R_BPF).*$", re.MULTILINE), rf"{YELLOW}\g<0>{RESET}"),
    (re.compile(r"^;.*$", re.MULTILINE), rf"{GREEN}\g<0>{RESET}"),
    (re.compile(r"^(section .*|\S+:)$", re.MULTILINE), rf"{BOLD}\g<0>{RESET}"),
    (re.compile(r"^( *\d+:)\t", re.MULTILINE), rf"{DIM}\1{RESET}\t"),
    (re.compile(r"(<[^<>\n]+>)$", re.MULTILINE), rf"{CYAN}\1{RESET}"),
)


def paint(text: str) -> str:
    """`text`, a listing, with the escape sequences that terminals take for colours."""
    for pattern, look in RULES:
        text = pattern.sub(look, text)
    return text
