"""llc's command line in its own spelling, made words that argparse reads the same everywhere.

LLVM reads options with one dash or two, their value behind `=` or as the next word; names are never cut short, and
nothing follows `-o` at once. What only says how LLVM works inside, or what it tells of it, is accepted without effect.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..errors import BpfError

VALUES = ("march", "mtriple", "mcpu", "mattr", "filetype", "o", "O")
FLAGS = ("verify-machineinstrs", "version", "help", "h")
UNUSED_VALUES = ("x", "relocation-model", "code-model", "frame-pointer", "dwarf-version", "debugger-tune", "regalloc")
UNUSED_FLAGS = (
    *("disable-verify", "data-sections", "function-sections", "time-passes", "stats", "asm-verbose", "asm-show-inst"),
    *("preserve-as-comments", "no-integrated-as", "nozero-initialized-in-bss", "addrsig", "bpf-expand-memcpy-in-order"),
    *("no-deprecated-warn", "no-warn", "fatal-warnings"),
)
OFF = ("0", "false")


def normalized(words: Sequence[str]) -> list[str]:
    """The words with each option as `--name=value` or `--name`, without those that have no effect.

    Raises:
        BpfError: an option that is not known here, or one without its value.
    """
    result: list[str] = []
    rest = iter(words)
    for word in rest:
        if word == "--":
            return [*result, word, *rest]
        option = word.startswith("-") and word != "-"
        result += _option(word, rest) if option else [word]
    return result


def _option(word: str, rest: Iterator[str]) -> list[str]:
    name, equals, value = word.lstrip("-").partition("=")
    if name in FLAGS or name in UNUSED_FLAGS:
        return [f"--{name}"] if name in FLAGS and value.lower() not in OFF else []
    if name[:1] == "O" and not equals:  # -O2; as for clang, -O alone is one of them
        name, equals, value = "O", "=", name[1:] or "2"
    if name not in (*VALUES, *UNUSED_VALUES):
        raise BpfError(f"llc's option {word} is not known here; known are {_known()}")
    given = (value or None) if equals else next(rest, None)
    if given is None:
        raise BpfError(f"option {word} has no value")
    return [f"--{name}={given}"] if name in VALUES else []


def _known() -> str:
    return ", ".join(f"-{name}" for name in (*VALUES, *FLAGS, *UNUSED_VALUES, *UNUSED_FLAGS))
