"""tracefs: where it is mounted, the numbers of tracepoints, the trace pipe. And which CPUs there are."""

from __future__ import annotations

import errno
import os

from ..errors import KernelError
from .sys import Fd, door

SYSFS = "/sys"
PLACES = ("/sys/kernel/tracing", "/sys/kernel/debug/tracing")
MOUNT_HINT = "mount it first: mount -t tracefs tracefs /sys/kernel/tracing"


def find_tracefs() -> str:
    """The directory where tracefs is mounted.

    Raises:
        KernelError: nowhere, or not readable.
    """
    refused = None
    for place in PLACES:
        try:
            if "events" in door().list_directory(place):
                return place
        except OSError as error:
            refused = refused or error
    if refused is not None and refused.errno in (errno.EACCES, errno.EPERM):
        raise KernelError("reading tracefs", errno.EACCES, "run it as root") from refused
    raise KernelError("reading tracefs: it is not mounted", 0, MOUNT_HINT)


def tracepoint_id(category: str, name: str) -> int:
    """The number that perf events use for a tracepoint.

    Raises:
        KernelError: tracefs is missing, or there is no such tracepoint (the nearest names are in the hint).
    """
    root = find_tracefs()
    try:
        return int(door().read_text(f"{root}/events/{category}/{name}/id"))
    except (OSError, ValueError) as error:
        refused = isinstance(error, OSError) and error.errno in (errno.EACCES, errno.EPERM)
        hint = "run it as root" if refused else _nearest(root, category, name)
        command = f"finding tracepoint {category}/{name}"
        raise KernelError(command, errno.EACCES if refused else errno.ENOENT, hint) from error


def _nearest(root: str, category: str, name: str) -> str:
    """Which tracepoints could have been meant."""
    import difflib  # only on this error path

    categories = _names(f"{root}/events")
    near = [category] if category in categories else difflib.get_close_matches(category, categories, 2)
    found = [
        f"{group}/{event}"
        for group in near
        for event in difflib.get_close_matches(name, _names(f"{root}/events/{group}"), 3, 0.5)
    ]
    if found:
        return "did you mean " + " or ".join(found) + "?"
    if category in categories:
        return f"{root}/events/{category} lists the tracepoints of this category"
    return f"there is no category {category!r}; {root}/events lists them"


def _names(directory: str) -> list[str]:
    try:
        return door().list_directory(directory)
    except OSError:
        return []


def open_trace_pipe(root: str = "") -> Fd:
    """The trace pipe, or that of the instance at `root`, for reading without blocking."""
    root = root or find_tracefs()
    try:
        return Fd(os.open(f"{root}/trace_pipe", os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC))
    except OSError as error:
        hint = "run it as root" if error.errno in (errno.EACCES, errno.EPERM) else ""
        raise KernelError("opening trace_pipe", error.errno or 0, hint) from error


def parse_cpu_list(text: str) -> list[int]:
    """CPU numbers of a list like "0-3,8"."""
    cpus: list[int] = []
    for part in text.strip().split(","):
        first, _, last = part.partition("-")
        if first:
            cpus += range(int(first), int(last or first) + 1)
    return cpus


def cpus(which: str) -> list[int]:
    """The "possible", "present" or "online" CPUs.

    Raises:
        KernelError: sysfs does not tell.
    """
    try:
        return parse_cpu_list(door().read_text(f"{SYSFS}/devices/system/cpu/{which}"))
    except (OSError, ValueError) as error:
        raise KernelError(f"reading the list of {which} CPUs", getattr(error, "errno", 0) or 0) from error


def possible_cpus() -> int:
    """How many values an entry of a per-CPU map has."""
    return len(cpus("possible"))
