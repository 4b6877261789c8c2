"""The verifier's log of a program that was refused, with its end, where the message is.

A log that does not fit its buffer makes the kernel answer ENOSPC. Since 6.4 it then keeps the end and says how long all
of it is (`log_true_size`); an older one keeps the beginning. The log is therefore asked for with a larger buffer, up to
16 MB, and from an older kernel that needs even more once more without the path: with statistics alone, what
is written is little more than the message (`verbose` in kernel/bpf/verifier.c asks for no level).

After the million instructions that the verifier goes through at most (E2BIG), every further load takes as long, and the
path is that of a program without an end: the part of it that fits the first buffer is enough.
"""

from __future__ import annotations

import errno
from typing import NamedTuple

from ..kernel import bpf
from ..source import printable

FIRST_LOG, LAST_LOG = 1 << 16, 1 << 24  # bytes
GROWTH = 8
PATH, MESSAGE = 1, 4  # BPF_LOG_LEVEL1; BPF_LOG_STATS
CUT = "[a part of the log that does not fit is left out]"


class Answer(NamedTuple):
    """result: a descriptor or -errno. log: for people. end: the part of it that has the message."""

    result: int
    log: str
    end: str


def load_with_log(image: bpf.ProgramImage, result: int) -> Answer:
    """Load a program again that was refused with `result` (-errno), for the log."""
    size, complete = FIRST_LOG, LAST_LOG if result != -errno.E2BIG else FIRST_LOG
    while True:
        again, log, true_size = _load(image, size, PATH)
        if again != -errno.ENOSPC:
            return Answer(again, log, log)
        wanted = true_size or min(size * GROWTH, complete)
        if size < wanted <= complete:
            size = wanted
        elif true_size:
            return Answer(result, f"{CUT}\n{log}", log)
        else:
            _, message, _ = _load(image, FIRST_LOG, MESSAGE)
            return Answer(result, f"{log}\n{CUT}\n{message}", message)


def _load(image: bpf.ProgramImage, size: int, level: int) -> tuple[int, str, int]:
    """(descriptor or -errno, log, bytes of the whole log or 0)"""
    log = bytearray(size)
    result, true_size = bpf.prog_load(image, log, level)
    # The log quotes source lines, which come from the object.
    return result, printable(log.split(b"\0", 1)[0].decode("utf-8", "replace")), true_size
