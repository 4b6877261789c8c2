"""A kernel of our own behind the door: what it answers is a table."""

from __future__ import annotations

import errno
from typing import Any

from pybpf_native.kernel.sys import Door


class FakeDoor(Door):
    """bpf: results of the commands by number, a list is used up one by one. files: contents by path.

    calls: every (command, attr) that came through.
    """

    def __init__(self, bpf: dict[int, Any] | None = None, files: dict[str, str] | None = None) -> None:
        super().__init__()
        self.results = bpf or {}
        self.files = files or {}
        self.calls: list[tuple[int, bytes]] = []
        self.perf_result = -errno.ENOENT
        self.memlock_raised = 0
        self.memlock_can_be_raised = False

    def bpf(self, command: int, attr: bytearray) -> int:
        self.calls.append((command, bytes(attr)))
        result = self.results.get(command, -errno.EPERM)
        return result.pop(0) if isinstance(result, list) else result

    def perf_event_open(self, attr: bytearray, pid: int, cpu: int, flags: int) -> int:
        return self.perf_result

    def raise_memlock(self) -> bool:
        self.memlock_raised += 1
        return self.memlock_can_be_raised

    def read_text(self, path: str) -> str:
        if path not in self.files:
            raise FileNotFoundError(errno.ENOENT, "not there", path)
        return self.files[path]

    def list_directory(self, path: str) -> list[str]:
        names = {file.removeprefix(path + "/").split("/")[0] for file in self.files if file.startswith(path + "/")}
        if not names:
            raise FileNotFoundError(errno.ENOENT, "not there", path)
        return sorted(names)
