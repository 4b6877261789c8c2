"""What a section name says of a program: its type, its attach type, and how it is attached.

The table below is libbpf's `section_defs` (src/libbpf.c): the first match wins; "x+" matches "x" and
"x/target", everything else must match exactly. A leading "?" marks a program that is not loaded unless asked
for. Numbers are those of include/uapi/linux/bpf.h. It is a Python table and not read from JSON because it
lies on the path of every start, and importing `json` alone costs more than all the rest of a lookup;
`data/section_defs.json` holds the same facts with their notes, and a test compares the two.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .errors import CompileError

if TYPE_CHECKING:
    from .source import Loc

# Program types in the order of enum bpf_prog_type.
PROG_TYPES = (
    "UNSPEC",
    "SOCKET_FILTER",
    "KPROBE",
    "SCHED_CLS",
    "SCHED_ACT",
    "TRACEPOINT",
    "XDP",
    "PERF_EVENT",
    "CGROUP_SKB",
    "CGROUP_SOCK",
    "LWT_IN",
    "LWT_OUT",
    "LWT_XMIT",
    "SOCK_OPS",
    "SK_SKB",
    "CGROUP_DEVICE",
    "SK_MSG",
    "RAW_TRACEPOINT",
    "CGROUP_SOCK_ADDR",
    "LWT_SEG6LOCAL",
    "LIRC_MODE2",
    "SK_REUSEPORT",
    "FLOW_DISSECTOR",
    "CGROUP_SYSCTL",
    "RAW_TRACEPOINT_WRITABLE",
    "CGROUP_SOCKOPT",
    "TRACING",
    "STRUCT_OPS",
    "EXT",
    "LSM",
    "SK_LOOKUP",
    "SYSCALL",
    "NETFILTER",
)
PROG_TYPE_IDS = {name: number for number, name in enumerate(PROG_TYPES)}

# Flags of a row: the program may sleep; its target is a type of the kernel's BTF; it takes fragmented packets.
SLEEPABLE, BTF, FRAGS = 1, 2, 4

# pattern, program type, expected attach type, how it attaches by itself ("": by hand only), flags
ROWS: tuple[tuple[str, str, int, str, int], ...] = (
    ("socket", "SOCKET_FILTER", 0, "", 0),
    ("sk_reuseport/migrate", "SK_REUSEPORT", 40, "", 0),
    ("sk_reuseport", "SK_REUSEPORT", 39, "", 0),
    ("kprobe+", "KPROBE", 0, "kprobe", 0),
    ("uprobe+", "KPROBE", 0, "uprobe", 0),
    ("uprobe.s+", "KPROBE", 0, "uprobe", SLEEPABLE),
    ("kretprobe+", "KPROBE", 0, "kprobe", 0),
    ("uretprobe+", "KPROBE", 0, "uprobe", 0),
    ("uretprobe.s+", "KPROBE", 0, "uprobe", SLEEPABLE),
    ("kprobe.multi+", "KPROBE", 42, "kprobe_multi", 0),
    ("kretprobe.multi+", "KPROBE", 42, "kprobe_multi", 0),
    ("kprobe.session+", "KPROBE", 56, "kprobe_session", 0),
    ("uprobe.multi+", "KPROBE", 48, "uprobe_multi", 0),
    ("uretprobe.multi+", "KPROBE", 48, "uprobe_multi", 0),
    ("uprobe.session+", "KPROBE", 57, "uprobe_multi", 0),
    ("uprobe.multi.s+", "KPROBE", 48, "uprobe_multi", SLEEPABLE),
    ("uretprobe.multi.s+", "KPROBE", 48, "uprobe_multi", SLEEPABLE),
    ("uprobe.session.s+", "KPROBE", 57, "uprobe_multi", SLEEPABLE),
    ("ksyscall+", "KPROBE", 0, "ksyscall", 0),
    ("kretsyscall+", "KPROBE", 0, "ksyscall", 0),
    ("usdt+", "KPROBE", 0, "usdt", 0),
    ("usdt.s+", "KPROBE", 0, "usdt", SLEEPABLE),
    ("tc/ingress", "SCHED_CLS", 46, "", 0),
    ("tc/egress", "SCHED_CLS", 47, "", 0),
    ("tcx/ingress", "SCHED_CLS", 46, "", 0),
    ("tcx/egress", "SCHED_CLS", 47, "", 0),
    ("tc", "SCHED_CLS", 0, "", 0),
    ("classifier", "SCHED_CLS", 0, "", 0),
    ("action", "SCHED_ACT", 0, "", 0),
    ("netkit/primary", "SCHED_CLS", 54, "", 0),
    ("netkit/peer", "SCHED_CLS", 55, "", 0),
    ("tracepoint+", "TRACEPOINT", 0, "tp", 0),
    ("tp+", "TRACEPOINT", 0, "tp", 0),
    ("tracepoint.s+", "TRACEPOINT", 0, "tp", SLEEPABLE),
    ("tp.s+", "TRACEPOINT", 0, "tp", SLEEPABLE),
    ("raw_tracepoint+", "RAW_TRACEPOINT", 0, "raw_tp", 0),
    ("raw_tp+", "RAW_TRACEPOINT", 0, "raw_tp", 0),
    ("raw_tracepoint.s+", "RAW_TRACEPOINT", 0, "raw_tp", SLEEPABLE),
    ("raw_tp.s+", "RAW_TRACEPOINT", 0, "raw_tp", SLEEPABLE),
    ("raw_tracepoint.w+", "RAW_TRACEPOINT_WRITABLE", 0, "raw_tp", 0),
    ("raw_tp.w+", "RAW_TRACEPOINT_WRITABLE", 0, "raw_tp", 0),
    ("tp_btf+", "TRACING", 23, "trace", BTF),
    ("tp_btf.s+", "TRACING", 23, "trace", BTF | SLEEPABLE),
    ("fentry+", "TRACING", 24, "trace", BTF),
    ("fmod_ret+", "TRACING", 26, "trace", BTF),
    ("fexit+", "TRACING", 25, "trace", BTF),
    ("fentry.s+", "TRACING", 24, "trace", BTF | SLEEPABLE),
    ("fmod_ret.s+", "TRACING", 26, "trace", BTF | SLEEPABLE),
    ("fexit.s+", "TRACING", 25, "trace", BTF | SLEEPABLE),
    ("fsession+", "TRACING", 58, "trace", BTF),
    ("fsession.s+", "TRACING", 58, "trace", BTF | SLEEPABLE),
    ("fsession.multi+", "TRACING", 61, "tracing_multi", 0),
    ("fsession.multi.s+", "TRACING", 61, "tracing_multi", SLEEPABLE),
    ("fentry.multi+", "TRACING", 59, "tracing_multi", 0),
    ("fexit.multi+", "TRACING", 60, "tracing_multi", 0),
    ("fentry.multi.s+", "TRACING", 59, "tracing_multi", SLEEPABLE),
    ("fexit.multi.s+", "TRACING", 60, "tracing_multi", SLEEPABLE),
    ("freplace+", "EXT", 0, "trace", BTF),
    ("lsm+", "LSM", 27, "lsm", BTF),
    ("lsm.s+", "LSM", 27, "lsm", BTF | SLEEPABLE),
    ("lsm_cgroup+", "LSM", 43, "", BTF),
    ("iter+", "TRACING", 28, "iter", BTF),
    ("iter.s+", "TRACING", 28, "iter", BTF | SLEEPABLE),
    ("syscall", "SYSCALL", 0, "", SLEEPABLE),
    ("xdp.frags/devmap", "XDP", 33, "", FRAGS),
    ("xdp/devmap", "XDP", 33, "", 0),
    ("xdp.frags/cpumap", "XDP", 35, "", FRAGS),
    ("xdp/cpumap", "XDP", 35, "", 0),
    ("xdp.frags", "XDP", 37, "", FRAGS),
    ("xdp", "XDP", 37, "", 0),
    ("perf_event", "PERF_EVENT", 0, "", 0),
    ("lwt_in", "LWT_IN", 0, "", 0),
    ("lwt_out", "LWT_OUT", 0, "", 0),
    ("lwt_xmit", "LWT_XMIT", 0, "", 0),
    ("lwt_seg6local", "LWT_SEG6LOCAL", 0, "", 0),
    ("sockops", "SOCK_OPS", 3, "", 0),
    ("sk_skb/stream_parser", "SK_SKB", 4, "", 0),
    ("sk_skb/stream_verdict", "SK_SKB", 5, "", 0),
    ("sk_skb/verdict", "SK_SKB", 38, "", 0),
    ("sk_skb", "SK_SKB", 0, "", 0),
    ("sk_msg", "SK_MSG", 7, "", 0),
    ("lirc_mode2", "LIRC_MODE2", 16, "", 0),
    ("flow_dissector", "FLOW_DISSECTOR", 17, "", 0),
    ("cgroup_skb/ingress", "CGROUP_SKB", 0, "", 0),
    ("cgroup_skb/egress", "CGROUP_SKB", 1, "", 0),
    ("cgroup/skb", "CGROUP_SKB", 0, "", 0),
    ("cgroup/sock_create", "CGROUP_SOCK", 2, "", 0),
    ("cgroup/sock_release", "CGROUP_SOCK", 34, "", 0),
    ("cgroup/sock", "CGROUP_SOCK", 2, "", 0),
    ("cgroup/post_bind4", "CGROUP_SOCK", 12, "", 0),
    ("cgroup/post_bind6", "CGROUP_SOCK", 13, "", 0),
    ("cgroup/bind4", "CGROUP_SOCK_ADDR", 8, "", 0),
    ("cgroup/bind6", "CGROUP_SOCK_ADDR", 9, "", 0),
    ("cgroup/connect4", "CGROUP_SOCK_ADDR", 10, "", 0),
    ("cgroup/connect6", "CGROUP_SOCK_ADDR", 11, "", 0),
    ("cgroup/connect_unix", "CGROUP_SOCK_ADDR", 49, "", 0),
    ("cgroup/sendmsg4", "CGROUP_SOCK_ADDR", 14, "", 0),
    ("cgroup/sendmsg6", "CGROUP_SOCK_ADDR", 15, "", 0),
    ("cgroup/sendmsg_unix", "CGROUP_SOCK_ADDR", 50, "", 0),
    ("cgroup/recvmsg4", "CGROUP_SOCK_ADDR", 19, "", 0),
    ("cgroup/recvmsg6", "CGROUP_SOCK_ADDR", 20, "", 0),
    ("cgroup/recvmsg_unix", "CGROUP_SOCK_ADDR", 51, "", 0),
    ("cgroup/getpeername4", "CGROUP_SOCK_ADDR", 29, "", 0),
    ("cgroup/getpeername6", "CGROUP_SOCK_ADDR", 30, "", 0),
    ("cgroup/getpeername_unix", "CGROUP_SOCK_ADDR", 52, "", 0),
    ("cgroup/getsockname4", "CGROUP_SOCK_ADDR", 31, "", 0),
    ("cgroup/getsockname6", "CGROUP_SOCK_ADDR", 32, "", 0),
    ("cgroup/getsockname_unix", "CGROUP_SOCK_ADDR", 53, "", 0),
    ("cgroup/sysctl", "CGROUP_SYSCTL", 18, "", 0),
    ("cgroup/getsockopt", "CGROUP_SOCKOPT", 21, "", 0),
    ("cgroup/setsockopt", "CGROUP_SOCKOPT", 22, "", 0),
    ("cgroup/dev", "CGROUP_DEVICE", 6, "", 0),
    ("struct_ops+", "STRUCT_OPS", 0, "", 0),
    ("struct_ops.s+", "STRUCT_OPS", 0, "", SLEEPABLE),
    ("sk_lookup", "SK_LOOKUP", 36, "", 0),
    ("netfilter", "NETFILTER", 45, "", 0),
)

# What the part after the slash must look like, by the way of attaching: the parts between the separators.
_TARGETS = {
    "tp": ("/", 2, "<category>/<name>", "syscalls/sys_enter_openat"),
    "uprobe": (":", 2, "<binary>:<function>", "/bin/bash:readline"),
    "usdt": (":", 3, "<binary>:<provider>:<name>", "libc.so.6:libc:setjmp"),
}


class SectionDef:
    """What section `section` means.

    prefix: the name of the matching row without "+" ("kprobe", "xdp"). target: what follows the slash, "" if
    nothing does. prog_type, attach_type: numbers of the kernel's ABI. attach: how it attaches by itself ("tp",
    "kprobe", "raw_tp", "trace", ...; "" when only by hand). autoload: False after a leading "?".
    """

    __slots__ = ("attach", "attach_type", "autoload", "flags", "prefix", "prog_type", "section", "target")

    def __init__(self, section: str, row: tuple[str, str, int, str, int], target: str, autoload: bool) -> None:
        self.section = section
        self.prefix = row[0].rstrip("+")
        self.prog_type = PROG_TYPE_IDS[row[1]]
        self.attach_type = row[2]
        self.attach = row[3]
        self.flags = row[4]
        self.target = target
        self.autoload = autoload

    def __repr__(self) -> str:
        return f"<SectionDef {self.section}: {self.prog_type_name}>"

    @property
    def prog_type_name(self) -> str:
        """The kernel's name, as the helper table spells it: "BPF_PROG_TYPE_XDP"."""
        return f"BPF_PROG_TYPE_{PROG_TYPES[self.prog_type]}"

    @property
    def target_advice(self) -> str:
        """How to write the target where it is malformed; "" when it is not."""
        separator, count, form, example = _TARGETS.get(self.attach, ("", 0, "", ""))
        if not count or not self.target:
            return ""
        # A file name may hold the separator, so the parts are counted from the right.
        parts = self.target.split(separator) if self.attach == "tp" else self.target.rsplit(separator, count - 1)
        if len(parts) == count and all(parts):
            return ""
        return f"write {self.prefix}/{form}, like {self.prefix}/{example}"

    @property
    def sleepable(self) -> bool:
        return bool(self.flags & SLEEPABLE)

    @property
    def attach_btf(self) -> bool:
        """The target is a function or tracepoint of the kernel's BTF, named at load time."""
        return bool(self.flags & BTF)

    @property
    def xdp_frags(self) -> bool:
        return bool(self.flags & FRAGS)


_EXACT = {row[0].rstrip("+"): row for row in ROWS}
_WITH_TARGET = {row[0][:-1]: row for row in ROWS if row[0].endswith("+")}


def lookup(section: str, loc: Loc | None = None, *, any_target: bool = False) -> SectionDef:
    """What `section` means. any_target: its form is looked at when the program is attached.

    Raises:
        CompileError: no such section (the nearest known ones are named), or its target is malformed.
    """
    name = section.removeprefix("?")
    prefix, slash, target = name.partition("/")
    if row := _EXACT.get(name):
        return SectionDef(section, row, "", name == section)
    row = _WITH_TARGET.get(prefix)
    if row is None or not target:
        raise CompileError(f"unknown section {section!r}", loc, help=_advice(name, prefix, slash, target))
    found = SectionDef(section, row, target, name == section)
    if not any_target and (advice := found.target_advice):
        raise CompileError(f"section {section!r} does not name its target", loc, help=advice)
    return found


def is_known(section: str) -> bool:
    """Whether `lookup` accepts the name; the form of the target is not looked at."""
    name = section.removeprefix("?")
    prefix, _, target = name.partition("/")
    return name in _EXACT or (prefix in _WITH_TARGET and bool(target))


def _advice(name: str, prefix: str, slash: str, target: str) -> str:
    """What to write instead of an unknown section."""
    import difflib  # only on this error path

    if prefix in _WITH_TARGET:
        return f"write {prefix!r} alone, or {prefix + '/'!r} and a target"
    if prefix in _EXACT:
        return f"{prefix!r} takes no target"
    near = difflib.get_close_matches(name, list(_EXACT), 3, 0.6)
    near += [f"{known}/{target}" for known in difflib.get_close_matches(prefix, list(_WITH_TARGET), 2, 0.7) if slash]
    if not near:
        return "sections are named like tracepoint/syscalls/sys_enter_openat, kprobe/do_unlinkat, xdp, tc"
    return "did you mean " + " or ".join(repr(known) for known in dict.fromkeys(near)) + "?"
