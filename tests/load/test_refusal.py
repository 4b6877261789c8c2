"""Logs of refused programs: their end is found on kernels that keep it and on those that keep the beginning."""

from __future__ import annotations

import errno

import pytest

from pybpf_native.errors import VerifierError
from pybpf_native.kernel import bpf
from pybpf_native.load import refusal
from pybpf_native.load.collection import Collection
from pybpf_native.load.refusal import CUT, FIRST_LOG, LAST_LOG, Answer, load_with_log

from ..handmade import program

MESSAGE = "R1 !read_ok\nprocessed 9 insns (limit 1000000)\n"
IMAGE = bpf.ProgramImage("main", 1, bytes(16), "GPL")


class Kernel:
    """BPF_PROG_LOAD with a log of `size` bytes. rolling: the end is kept and the size told, as since Linux 6.4."""

    def __init__(self, size: int, rolling: bool, number: int = errno.EACCES) -> None:
        self.path = "0: (b7) r0 = 0\n" * (size // 15) + MESSAGE
        self.rolling = rolling
        self.number = number
        self.loads: list[tuple[int, int]] = []

    def prog_load(self, image: bpf.ProgramImage, log: bytearray, level: int) -> tuple[int, int]:
        self.loads.append((len(log), level))
        text = (self.path if level & 1 else MESSAGE).encode()
        fits = len(text) < len(log)
        kept = text if fits else text[-len(log) + 1 :] if self.rolling else text[: len(log) - 1]
        log[: len(kept)] = kept
        return -self.number if fits else -errno.ENOSPC, len(text) + 1 if self.rolling else 0


def asked(kernel: Kernel, monkeypatch: pytest.MonkeyPatch) -> Answer:
    monkeypatch.setattr(refusal.bpf, "prog_load", kernel.prog_load)
    answer = load_with_log(IMAGE, -kernel.number)
    assert answer.result == -kernel.number
    assert answer.end.endswith(MESSAGE)
    assert answer.log.endswith(MESSAGE)
    return answer


@pytest.mark.parametrize("rolling", [False, True])
def test_a_short_log_is_asked_for_once(rolling: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    kernel = Kernel(1000, rolling)
    assert asked(kernel, monkeypatch).log == kernel.path
    assert kernel.loads == [(FIRST_LOG, 1)]


def test_a_longer_log_fits_a_larger_buffer(monkeypatch: pytest.MonkeyPatch) -> None:
    size = 3 * FIRST_LOG
    old, new = Kernel(size, rolling=False), Kernel(size, rolling=True)
    assert asked(old, monkeypatch).log == old.path
    assert asked(new, monkeypatch).log == new.path
    assert old.loads == [(FIRST_LOG, 1), (8 * FIRST_LOG, 1)]
    assert new.loads == [(FIRST_LOG, 1), (len(new.path) + 1, 1)]  # the kernel said how long it is


def test_a_log_that_never_fits(monkeypatch: pytest.MonkeyPatch) -> None:
    old, new = Kernel(LAST_LOG + 1, rolling=False), Kernel(LAST_LOG + 1, rolling=True)
    cut = asked(old, monkeypatch)
    assert (cut.end, cut.log.count(CUT)) == (MESSAGE, 1)
    assert [size for size, _ in old.loads] == [FIRST_LOG, 8 * FIRST_LOG, 64 * FIRST_LOG, LAST_LOG, FIRST_LOG]
    assert asked(new, monkeypatch).log.startswith(CUT)
    assert len(new.loads) == 1


def test_too_complex_programs_are_not_verified_over_and_over(monkeypatch: pytest.MonkeyPatch) -> None:
    for rolling, loads in ((False, 2), (True, 1)):
        kernel = Kernel(8 * FIRST_LOG, rolling, errno.E2BIG)
        asked(kernel, monkeypatch)
        assert len(kernel.loads) == loads


@pytest.mark.kernel
@pytest.mark.parametrize(
    ("loop", "what"),
    [
        ("loop: if r6 s<= 0 goto out\ncall 7\nr6 += -1\ngoto loop", "8193 branches are open at once"),
        ("loop: if r6 s> 0 goto body\ngoto out\nbody: call 7\nr6 += -1\ngoto loop", "instructions were simulated"),
    ],
)
def test_a_loop_without_a_limit(loop: str, what: str) -> None:
    """`while n > 0: n -= 1`, n a number of 32 bits from outside."""
    text = f"r6 = *(u32 *)(r1 + 0)\n{loop}\nout: r0 = 0\nexit"
    with Collection(program(text)) as b, pytest.raises(VerifierError) as caught:
        b.load()
    assert what in caught.value.reason
    assert "a loop whose number of rounds has no limit" in caught.value.reason
    assert "r6 += -1" in caught.value.log
