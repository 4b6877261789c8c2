"""The error tree: everything this package raises on purpose is a `BpfError`.

Errors carry fields; their text is made from the fields. `str(error)` is what a person reads on a
terminal: the place, the line with a caret, and what to do instead.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .source import Loc


class BpfError(Exception):
    """Base of all errors of this package."""


class CompileError(BpfError):
    """The input program cannot be compiled: a place, a message, notes, and what to write instead."""

    def __init__(self, message: str, loc: Loc | None = None, notes: Sequence[str] = (), help: str = "") -> None:
        self.message = message
        self.loc = loc
        self.notes = tuple(notes)
        self.help = help
        super().__init__(message)

    def __str__(self) -> str:
        where = f"{self.loc}: " if self.loc else ""
        lines = [f"{where}error: {self.message}"]
        if self.loc and (excerpt := self.loc.excerpt()):
            lines.append(excerpt)
        lines += [f"  note: {note}" for note in self.notes]
        if self.help:
            lines.append(f"  help: {self.help}")
        return "\n".join(lines)


class Unsupported(CompileError):
    """The construct is understood, and BPF or this compiler cannot do it."""


class LimitError(CompileError):
    """A limit of the machine is exceeded. `biggest` lists (name, size) pairs, largest first."""

    def __init__(
        self,
        what: str,
        used: int,
        limit: int,
        biggest: Sequence[tuple[str, int]] = (),
        loc: Loc | None = None,
        help: str = "",
    ) -> None:
        self.what = what
        self.used = used
        self.limit = limit
        self.biggest = tuple(biggest)
        notes = [f"{size} by {name}" for name, size in self.biggest]
        super().__init__(f"{what}: {used} used, {limit} allowed", loc, notes, help)


class CompileErrors(CompileError):
    """Several compile errors, in source order; the text shows all of them."""

    def __init__(self, errors: Sequence[CompileError]) -> None:
        self.errors = tuple(errors)
        super().__init__(f"{len(self.errors)} errors", self.errors[0].loc)

    def __str__(self) -> str:
        return "\n".join(str(error) for error in self.errors)


class FormatError(BpfError):
    """A file is malformed: IR text, ELF, BTF. `offset` is in bytes; `loc` is set for text."""

    def __init__(self, what: str, where: str = "", offset: int | None = None, loc: Loc | None = None) -> None:
        self.what = what
        self.where = where
        self.offset = offset
        self.loc = loc
        super().__init__(what)

    def __str__(self) -> str:
        if self.loc:
            excerpt = self.loc.excerpt()
            return f"{self.loc}: error: {self.what}" + (f"\n{excerpt}" if excerpt else "")
        at = "" if self.offset is None else f" at offset {self.offset:#x}"
        return f"{self.where or 'input'}{at}: {self.what}"


class RelocError(BpfError):
    """A relocation has no target: an unknown symbol, or a CO-RE access without a match."""

    def __init__(self, message: str, tried: Sequence[str] = ()) -> None:
        self.message = message
        self.tried = tuple(tried)
        super().__init__(message)

    def __str__(self) -> str:
        return "\n".join([self.message, *(f"  tried: {candidate}" for candidate in self.tried)])


class KernelError(BpfError):
    """The kernel refused a command. `errno` is positive, or 0 when no system call was made."""

    def __init__(self, command: str, errno: int = 0, hint: str = "") -> None:
        self.command = command
        self.errno = errno
        self.hint = hint
        super().__init__(command)

    def __str__(self) -> str:
        reason = f": {os.strerror(self.errno)}" if self.errno else ""
        return f"{self.command}{reason}" + (f"\n  help: {self.hint}" if self.hint else "")


class NotSupported(KernelError):
    """This kernel lacks a feature; `since` names the first release that has it, if known."""

    def __init__(self, feature: str, since: str = "", errno: int = 0) -> None:
        self.feature = feature
        self.since = since
        hint = f"it is there since Linux {since}" if since else ""
        super().__init__(f"this kernel does not support {feature}", errno, hint)


class VerifierError(KernelError):
    """The verifier refused a program.

    `log` is the whole verifier log; `insn` the index of the refused instruction (or None); `loc` its
    source line; `reason` the verifier's last words in plain English.
    """

    SHOWN_LOG_LINES = 12

    def __init__(
        self, program: str, errno: int, log: str, reason: str, insn: int | None = None, loc: Loc | None = None
    ) -> None:
        self.program = program
        self.log = log
        self.reason = reason
        self.insn = insn
        self.loc = loc
        super().__init__(f"the verifier refuses program {program!r}", errno)

    def __str__(self) -> str:
        where = f"{self.loc}: " if self.loc else ""
        at = "" if self.insn is None else f" (instruction {self.insn})"
        lines = [f"{where}error: the verifier refuses program {self.program!r}: {self.reason}{at}"]
        if self.loc and (excerpt := self.loc.excerpt()):
            lines.append(excerpt)
        log = self.log.rstrip("\n").splitlines()
        hidden = len(log) - self.SHOWN_LOG_LINES
        if hidden > 0:
            lines.append(f"  verifier log, last {self.SHOWN_LOG_LINES} lines ({hidden} more on the exception's .log):")
        elif log:
            lines.append("  verifier log:")
        lines += [f"    {line}" for line in log[-self.SHOWN_LOG_LINES :]]
        return "\n".join(lines)


class VmError(BpfError):
    """A program did in the interpreter what it must not, or what the interpreter cannot do.

    `function` is the function it was in, `insn` the index of the instruction there (None when no code was running),
    `loc` its source line. `region` and `offset` say where a memory access went, "" and None for other errors.
    `calls` lists the functions from the program to `function`.
    """

    def __init__(
        self,
        what: str,
        function: str = "",
        insn: int | None = None,
        loc: Loc | None = None,
        *,
        region: str = "",
        offset: int | None = None,
        calls: Sequence[str] = (),
    ) -> None:
        self.what = what
        self.function = function
        self.insn = insn
        self.loc = loc
        self.region = region
        self.offset = offset
        self.calls = tuple(calls)
        super().__init__(what)

    def __str__(self) -> str:
        place = f"{self.loc}: " if self.loc else ""
        inside = f" (function {self.function!r}, instruction {self.insn})" if self.function else ""
        lines = [f"{place}error: {self.what}{inside}"]
        if self.loc and (excerpt := self.loc.excerpt()):
            lines.append(excerpt)
        if len(self.calls) > 1:
            lines.append(f"  called through: {' -> '.join(self.calls)}")
        return "\n".join(lines)


class InternalError(BpfError):
    """A bug of this compiler: the pass, the function it worked on, and the code it had in hand."""

    def __init__(self, pass_name: str, function: str, what: str, dump: str = "") -> None:
        self.pass_name = pass_name
        self.function = function
        self.what = what
        self.dump = dump
        super().__init__(what)

    def __str__(self) -> str:
        text = f"internal error in pass {self.pass_name!r}, function {self.function!r}: {self.what}"
        return text + "\n  this is a bug of pybpf-native; please report it with the input"


class Diagnostics:
    """Collects the compile errors of one function, so that all of them are shown at once."""

    def __init__(self) -> None:
        self.errors: list[CompileError] = []

    def add(self, error: CompileError) -> None:
        """Keep `error`; a group of errors is kept as its members."""
        self.errors += error.errors if isinstance(error, CompileErrors) else [error]

    def check(self) -> None:
        """Raise what was collected: nothing, the one error, or `CompileErrors`."""
        if len(self.errors) == 1:
            raise self.errors[0]
        if self.errors:
            raise CompileErrors(self.errors)
