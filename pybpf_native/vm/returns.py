"""What programs may return, where the kernel's verifier wants it known: `check_return_code` of kernel/bpf/verifier.c,
measured in Linux 6.1, 6.12, 6.18 and 7.2. LSM programs are left alone, as it depends on the hook.
"""

from __future__ import annotations

import functools

from ..sections import PROG_TYPES, is_known, lookup

Range = tuple[int, int]

YES_OR_NO: Range = (0, 1)
_BY_TYPE: dict[str, Range] = dict.fromkeys(
    (
        *("CGROUP_SKB", "CGROUP_SOCK", "CGROUP_SOCK_ADDR", "CGROUP_SOCKOPT", "CGROUP_SYSCTL", "CGROUP_DEVICE"),
        *("SOCK_OPS", "SK_LOOKUP", "NETFILTER"),
    ),
    YES_OR_NO,
)
# By type and expected attach type (enum bpf_attach_type).
_BY_ATTACH: dict[tuple[str, int], Range] = {
    ("CGROUP_SKB", 1): (0, 3),  # egress: with congestion notified
    **{("CGROUP_SOCK_ADDR", bind): (0, 3) for bind in (8, 9)},  # without a check of the port
    **{("CGROUP_SOCK_ADDR", told): (1, 1) for told in (19, 20, 29, 30, 31, 32, 51, 52, 53)},  # recvmsg, getpeername ...
    **{("TRACING", traced): (0, 0) for traced in (24, 25, 59, 60, 61)},  # fentry, fexit, and of many functions
    **{("KPROBE", session): YES_OR_NO for session in (56, 57)},
    ("TRACING", 28): YES_OR_NO,  # iterators
    ("LSM", 43): YES_OR_NO,  # for cgroups
}


def refusal(section: str, r0: int) -> str:
    """Why a program of `section` may not return `r0`; "" when it may."""
    allowed = _range(section)
    if allowed is None or allowed[0] <= r0 <= allowed[1]:
        return ""
    low, high = allowed
    shown = r0 - (1 << 64) if r0 >> 63 else r0
    values = str(low) if low == high else f"{low} to {high}"
    return f"the program returns {shown}: the kernel takes programs of section {section!r} that return {values}"


@functools.cache
def _range(section: str) -> Range | None:
    if not is_known(section):
        return None
    found = lookup(section, any_target=True)
    name = PROG_TYPES[found.prog_type]
    return _BY_ATTACH.get((name, found.attach_type), _BY_TYPE.get(name))
