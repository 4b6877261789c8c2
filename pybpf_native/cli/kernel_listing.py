"""Loaded programs and maps as text."""

from __future__ import annotations

from ..kernel.info import MapInfo, ProgInfo
from ..load.introspect import KernelProgram
from .listing import Style, function_listing, map_type_name
from .records import program_type_name


def program_line(info: ProgInfo) -> str:
    """One program in one line: id, type, name, tag, sizes in bytes."""
    gpl = "  gpl" if info.gpl else ""
    runs = f"  run {info.run_count} times, {info.run_time} ns" if info.run_count else ""
    maps = f"  maps {','.join(str(number) for number in info.map_ids)}" if info.map_ids else ""
    sizes = f"xlated {len(info.code)} bytes, jited {info.machine_size} bytes, verified {info.verified_insns} insns"
    name = info.name or "(no name)"
    return f"{info.id}: {program_type_name(info.type)}  {name}  tag {info.tag}{gpl}  {sizes}{maps}{runs}"


def loaded_map_line(info: MapInfo) -> str:
    """One map in one line: id, type, name, sizes in bytes."""
    sizes = f"key {info.key_size}, value {info.value_size}, max_entries {info.max_entries}"
    flags = f", flags {info.flags:#x}" if info.flags else ""
    return f"{info.id}: {map_type_name(info.type)}  {info.name or '(no name)'}  {sizes}{flags}"


def program_listing(program: KernelProgram, style: Style) -> str:
    """A program: what the kernel tells of it, its maps, and the code of its functions as the verifier left it."""
    lines = [f"; program {program_line(program.info)}"]
    lines += [f"; map {loaded_map_line(each)}" for each in program.maps.values()]
    return (
        "\n".join([*lines, *(f"\n{function_listing(each, style)}".rstrip("\n") for each in program.functions)]) + "\n"
    )
