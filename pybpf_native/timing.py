"""Where compile time goes: for `--time-passes`."""

from __future__ import annotations

import time

TOTAL = "total"


class PassTimes:
    """Sums up how long steps take. Called at the end of each step, with its name and how many instructions it left."""

    def __init__(self) -> None:
        self._rows: dict[str, tuple[float, int]] = {}
        self._last = time.perf_counter()

    def __call__(self, name: str, count: int = 0) -> None:
        now = time.perf_counter()
        ms, total = self._rows.get(name, (0.0, 0))
        self._rows[name] = ms + (now - self._last) * 1e3, total + count
        self._last = time.perf_counter()  # what the caller counted for us is nobody's time

    def rows(self) -> list[tuple[str, float, int]]:
        """(step, milliseconds, instructions that it left, 0 where that means nothing), in the order of the steps."""
        return [(name, ms, count) for name, (ms, count) in self._rows.items()]

    def table(self) -> str:
        """One line a step, with its share of the whole."""
        rows = self.rows()
        whole = sum(ms for _, ms, _ in rows)
        lines = [f"{'pass':<12}{'ms':>10}{'share':>8}{'insns':>10}"]
        for name, ms, count in [*rows, (TOTAL, whole, 0)]:
            lines.append(f"{name:<12}{ms:>10.1f}{ms / (whole or 1):>8.1%}{count or '':>10}")
        return "\n".join(lines)
