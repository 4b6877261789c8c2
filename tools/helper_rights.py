#!/usr/bin/env python3
"""Which helpers may programs of which type call? Asks the running kernel, by a program of one call for each pair.

    python tools/helper_rights.py             prints what this kernel allows and the package's tables do not
    python tools/helper_rights.py --json      the answers: section -> {"may": [numbers], "gpl": [numbers]}
    python tools/helper_rights.py FILE...     prints what such answers, of other kernels, allow and the tables do not

The verifier looks at the rights before it looks at the arguments, so whatever else it has against the program says that
the call is allowed. Programs that the kernel loads for a target alone (tracing, LSM, struct_ops) are asked for several,
as some helpers are for some of them. Needs root. The exit status says whether the tables allow all of it.
"""

from __future__ import annotations

import json
import struct
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from pybpf_native.btf.types import Struct  # noqa: E402
from pybpf_native.data import table  # noqa: E402
from pybpf_native.errors import BpfError  # noqa: E402
from pybpf_native.kernel import bpf  # noqa: E402
from pybpf_native.kernel.sys import take  # noqa: E402
from pybpf_native.load.kerneltypes import KernelTypes  # noqa: E402
from pybpf_native.sections import PROG_TYPE_IDS, ROWS, SectionDef, lookup  # noqa: E402
from pybpf_native.vm import rights  # noqa: E402

BPF_F_SLEEPABLE = 1 << 4
GPL_TYPES = tuple(PROG_TYPE_IDS[name] for name in rights.GPL_TYPES)
TARGETS = {
    "fentry": ("bpf_fentry_test1", "security_file_open"),
    "fexit": ("bpf_fentry_test1", "security_file_open"),
    "fmod_ret": ("bpf_modify_return_test", "security_file_open"),
    "tp_btf": ("sched_switch", "sys_enter", "xdp_exception"),
    "iter": ("task", "bpf_map_elem", "tcp", "udp", "cgroup"),
    "lsm": ("file_open", "bprm_committed_creds", "socket_bind", "socket_post_create", "sk_alloc_security", "bpf"),
    "lsm_cgroup": ("socket_bind", "socket_post_create", "inet_conn_request", "sk_alloc_security"),
    "struct_ops": ("tcp_congestion_ops.ssthresh", "tcp_congestion_ops.init", "sched_ext_ops.enqueue"),
}
END = bytes.fromhex("b700000000000000 9500000000000000")  # r0 = 0; exit
ALLOWED, GPL_ONLY, REFUSED = "allowed", "GPL only", "refused"
# What the verifier says: since 6.9 and before, and of helpers that this kernel does not have.
WORDS = (
    ("GPL-restricted", GPL_ONLY),
    ("cannot use helper", REFUSED),
    ("unknown func bpf_", REFUSED),
    ("invalid func", REFUSED),
)
Answers = dict[str, dict[str, list[int]]]


def sections() -> list[str]:
    """A section for every type, attach type and target that is asked for."""
    names = []
    for pattern, *_ in ROWS:
        prefix = pattern.rstrip("+")
        targets = TARGETS.get(prefix.removesuffix(".s"), ("x",))
        names += [f"{prefix}/{target}" for target in targets] if pattern.endswith("+") else [prefix]
    return names


def image_of(definition: SectionDef, types: KernelTypes) -> bpf.ProgramImage | None:
    """A program of that section, None where the kernel does not have what it attaches to."""
    license = "GPL" if definition.prog_type in GPL_TYPES else "none"
    image = bpf.ProgramImage("rights", definition.prog_type, b"", license)
    image.attach_type = definition.attach_type
    image.flags = BPF_F_SLEEPABLE if definition.sleepable else 0
    try:
        if definition.prefix.startswith("struct_ops"):
            return _for_member(image, definition, types)
        image.attach_btf_id, image.attach_btf_fd = types.attach_target(definition)
    except BpfError:
        return None
    return image


def _for_member(image: bpf.ProgramImage, definition: SectionDef, types: KernelTypes) -> bpf.ProgramImage | None:
    """`image` as the function that is a member of a struct of functions."""
    name, _, member = definition.target.partition(".")
    file = types.types("the rights of helpers")
    found = file.find(name, Struct)
    if found is None:
        return None
    image.attach_btf_id = file.id_of(found)
    image.attach_type = [one.name for one in found.members].index(member)
    return image


def ask(image: bpf.ProgramImage, number: int) -> str:
    """What the verifier says to a call of helper `number`: ALLOWED, GPL_ONLY, REFUSED; "" when it says nothing."""
    image.insns = struct.pack("=BBhi", 0x85, 0, 0, number) + END
    log = bytearray(1 << 12)
    result, _ = bpf.prog_load(image, log, 1)
    if result >= 0:
        take(result).close()
        return ALLOWED
    text = log.split(b"\0", 1)[0].decode("utf-8", "replace")
    if "(85) call" not in text:
        return ""
    return next((answer for words, answer in WORDS if words in text), ALLOWED)


def measure(section: str, types: KernelTypes, numbers: list[int]) -> dict[str, list[int]] | None:
    """may: the helpers that programs of a section may call; gpl: those that a GPL program alone may. None when this
    kernel does not load such programs."""
    image = image_of(lookup(section, any_target=True), types)
    if image is None:
        return None
    answers = {number: ask(image, number) for number in numbers}
    if not all(answers.values()):
        return None
    may = [number for number, answer in answers.items() if answer != REFUSED]
    return {"may": may, "gpl": [number for number in may if answers[number] == GPL_ONLY]}


def measured() -> Answers:
    """The rights by section, of all that this kernel loads."""
    types, numbers = KernelTypes(), [row["id"] for row in table("helpers")]
    found = {section: measure(section, types, numbers) for section in sections()}
    return {section: answer for section, answer in found.items() if answer is not None}


def disagreements(answers: Answers) -> tuple[list[str], list[str]]:
    """What the kernel allows and the package's tables refuse; what they allow and it refuses."""
    stricter, looser = [], []
    for section, answer in answers.items():
        free = set(answer["may"]) - set(answer["gpl"])
        for row in table("helpers"):
            number = row["id"]
            for license, allowed in (("GPL", set(answer["may"])), ("none", free)):
                if license == "none" and lookup(section, any_target=True).prog_type in GPL_TYPES:
                    continue
                refused = bool(rights.refusal(number, section, license))
                if refused == (number in allowed) and not (refused and rights.refused_by_map(number, section)):
                    (stricter if refused else looser).append(f"{section}: {row['name']}, license {license}")
    return stricter, looser


def main(arguments: list[str]) -> int:
    if arguments == ["--json"]:
        print(json.dumps(measured()))
        return 0
    answers = [json.loads(Path(name).read_text()) for name in arguments] or [measured()]
    stricter = [line for one in answers for line in disagreements(one)[0]]
    print("\n".join(stricter) or "The tables allow all that the kernel allows.")
    return 1 if stricter else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
