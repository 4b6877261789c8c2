"""Which helpers a program may call: by its type, and by its license.

The kernel looks at a call when it verifies the program; here it is looked at when the program comes to it. What some
kernel allows is allowed: `prog_types` of `data/helpers.json` and `data/helper_rights.json` have what was measured in
several (tools/helper_rights.py). Sections that say nothing of a type, and types whose rights depend on more, are
refused nothing.
"""

from __future__ import annotations

import functools
from typing import Any

from ..data import table
from ..sections import SectionDef, is_known, lookup

# licenses: license_is_gpl_compatible() of include/linux/license.h
GPL_COMPATIBLE = ("GPL", "GPL v2", "GPL and additional rights", "Dual BSD/GPL", "Dual MIT/GPL", "Dual MPL/GPL")
GPL_TYPES = ("LSM", "STRUCT_OPS")  # which the kernel only loads with such a license
UNDECIDED = ("EXT", "STRUCT_OPS", "LIRC_MODE2")  # by their target, or not measured
SHOWN = 8  # names of types in a message
PREFIX = "BPF_PROG_TYPE_"


def refusal(number: int, section: str, license: str) -> str:
    """Why a program of `section` may not call helper `number`, and what to do; "" when it may."""
    definition, row = _known(section), _rows().get(number)
    if definition is None or row is None:
        return ""
    if not _typed(row, definition):
        return _of_type(row, definition)
    if license not in GPL_COMPATIBLE and row["name"] in _facts()["gpl_only"] and not _free(row, definition):
        return f"a call of {row['name']}, which is for GPL programs only: {_license(license)}"
    return ""


def kfunc_refusal(name: str, section: str, license: str) -> str:
    """Why a program may not call a kernel function; "" when it may."""
    if _known(section) is None or license in GPL_COMPATIBLE:
        return ""
    return f"a call of kernel function {name!r}, which is for GPL programs only: {_license(license)}"


def type_refusal(section: str, license: str) -> str:
    """Why the kernel loads no program of `section` under `license`; "" when it does."""
    definition = _known(section)
    if definition is None or license in GPL_COMPATIBLE or _short(definition) not in GPL_TYPES:
        return ""
    return f"programs of type {_short(definition)} are loaded for GPL programs only: {_license(license)}"


def refused_by_map(number: int, section: str) -> bool:
    """Whether the kernel allows the helper and refuses the maps that it needs in programs of this type
    (check_map_prog_compatibility)."""
    definition = _known(section)
    return definition is not None and _rows()[number]["name"] in _facts()["by_map"].get(_short(definition), ())


@functools.cache
def _known(section: str) -> SectionDef | None:
    return lookup(section, any_target=True) if is_known(section) else None


def _short(definition: SectionDef) -> str:
    return definition.prog_type_name.removeprefix(PREFIX)


@functools.cache
def _rows() -> dict[int, Any]:
    return {row["id"]: row for row in table("helpers")}


def _facts() -> Any:
    return table("helper_rights")


def _typed(row: Any, definition: SectionDef) -> bool:
    """Whether programs of this type, attached as this one is, may call it."""
    if not row["prog_types"] or _short(definition) in UNDECIDED:
        return True
    attach_types = _facts()["attach_types"].get(row["name"], {}).get(_short(definition))
    if attach_types is not None:
        return definition.attach_type in attach_types
    return definition.prog_type_name in row["prog_types"]


def _free(row: Any, definition: SectionDef) -> bool:
    """Whether the helper is for all licenses in programs of this type."""
    return definition.attach_type in _facts()["gpl_free"].get(row["name"], {}).get(_short(definition), ())


def _of_type(row: Any, definition: SectionDef) -> str:
    types = [name.removeprefix(PREFIX) for name in row["prog_types"]]
    if definition.prog_type_name in row["prog_types"]:
        where = "only some of that type may"
    elif len(types) > SHOWN:
        where = f"{', '.join(types[:SHOWN])} and {len(types) - SHOWN} other types may"
    else:
        where = f"those that may are of type {', '.join(types)}"
    kind = f"programs of type {_short(definition)} (section {definition.section!r})"
    return f"a call of {row['name']}, which {kind} may not call: {where}"


def _license(license: str) -> str:
    return f'the license of the object is {license or "none"!r}; set LICENSE to "GPL", or do without'
