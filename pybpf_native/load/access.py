"""Whether the kernel takes programs from us: it is asked, as what it depends on (capabilities, namespaces, seccomp
filters, security modules, settings) cannot be known.
"""

from __future__ import annotations

import errno

from ..errors import KernelError, NotSupported
from ..kernel import bpf, perf
from ..kernel.hints import NOT_ALLOWED, kernel_error
from ..kernel.sys import take
from ..kernel.tracefs import find_tracefs
from ..maptypes import ARRAY
from ..object import Object
from ..sections import PROG_TYPE_IDS, SectionDef, lookup

# Programs that the kernel only loads for a target of its own; who may trace may load them.
_WITH_TARGET = frozenset(PROG_TYPE_IDS[name] for name in ("TRACING", "LSM", "EXT", "STRUCT_OPS"))
_NOTHING = bytes.fromhex("b700000000000000 9500000000000000")  # r0 = 0; exit
_BY_EVENTS = ("tp", "kprobe", "ksyscall")  # ways of attaching that take perf events


def refusal(obj: Object) -> KernelError | None:
    """What the kernel answers who asks for a map, for programs of the types of `obj`, for the events they wait for;
    None when it allows all of that. Errors that say something else than "not for you" are for who loads to meet."""
    wanted = [lookup(each.section, any_target=True) for each in obj.programs]
    try:
        bpf.map_create("probe", ARRAY, 4, 8, 1).close()
        for type, attach_type in dict.fromkeys(map(_stand_in, wanted)):
            _load(type, attach_type)
        if any(one.attach in _BY_EVENTS for one in wanted):
            perf.open_output(0).close()
        if any(one.attach == "tp" for one in wanted):
            find_tracefs()
    except NotSupported as error:  # not on a machine like this
        return error
    except KernelError as error:
        return error if error.errno in NOT_ALLOWED else None
    return None


def _stand_in(definition: SectionDef) -> tuple[int, int]:
    """Type and attach type of a program that can be loaded by whom this one can."""
    if definition.prog_type in _WITH_TARGET:
        return PROG_TYPE_IDS["KPROBE"], 0
    return definition.prog_type, definition.attach_type


def _load(type: int, attach_type: int) -> None:
    image = bpf.ProgramImage("probe", type, _NOTHING, "GPL")
    image.attach_type = attach_type
    result, _ = bpf.prog_load(image)
    if result >= 0:
        take(result).close()
    elif result in (-errno.EPERM, -errno.ENOSYS):  # EACCES is the verifier's word for a program that it refuses
        raise kernel_error("BPF_PROG_LOAD", -result, "a program that does nothing")
