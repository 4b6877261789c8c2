"""CO-RE by two loaders, in this kernel: what libbpf makes of an object, and what ours does.

`python3 core_loaders.py FOLDER`, by hand or by test_core_libbpf.py in another kernel: prints a JSON record of all
objects of a folder. Files ask for more: `NAME.module` for a module of the kernel, `NAME.load` for what our loader says
of `NAME.o`.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__)))))

from pybpf_native.btf.lazy import BtfFile
from pybpf_native.crosscheck import libbpf
from pybpf_native.crosscheck.core_patches import Place, places
from pybpf_native.elf.reader import read
from pybpf_native.errors import BpfError, FormatError, RelocError
from pybpf_native.isa.decode import decode
from pybpf_native.load.collection import Collection
from pybpf_native.load.core import Fitting
from pybpf_native.load.kerneltypes import KernelTypes
from pybpf_native.load.relocate import Linked
from pybpf_native.load.typeinfo import TypeInfo


def by_libbpf(data: bytes, types: str = "") -> list[Place] | None:
    """What the accesses of an object become; None when libbpf does not take it, or makes an instruction that there
    is not: an atomic operation on two bytes, where the kernel's field has two."""
    made = libbpf.relocated(data, types)
    found = places(read(data, "object"), made.code) if made.fitted else None
    try:
        return [place for place in found if decode(place.code)] if found is not None else None
    except FormatError:
        return None


def by_us(data: bytes, target: BtfFile | None = None, kernel: KernelTypes | None = None) -> list[Place] | None:
    """The same by our own loader. kernel: the types of the running one, where they have been opened already."""
    obj = read(data, "object")
    types, kernel = TypeInfo(obj), kernel or KernelTypes()
    fitting = Fitting(types, kernel, target)
    descriptors = dict.fromkeys([*(section.name for section in obj.sections), *(map.name for map in obj.maps())], 1)
    code = {}
    for program in obj.programs:
        linked = Linked(obj, program)
        linked.resolve(descriptors, kernel)
        try:
            fitting.fit(linked)
        except RelocError:
            return None
        code[program.name] = bytes(linked.code)
    return places(obj, code)


def loaded(data: bytes) -> str:
    """What our loader says of an object: "" when the kernel takes it."""
    with Collection(read(data, "object")) as b:
        try:
            b.load()
        except BpfError as error:
            return str(error)
    return ""


def main(folder: str) -> None:
    record, kernel = {}, KernelTypes()
    for name in sorted(os.listdir(folder)):
        stem, kind = os.path.splitext(name)
        if kind == ".module":
            subprocess.run(["modprobe", stem], check=True)
    for name in sorted(os.listdir(folder)):
        stem, kind = os.path.splitext(name)
        if kind == ".o":
            with open(os.path.join(folder, name), "rb") as file:
                data = file.read()
            record[name] = {"libbpf": shown(by_libbpf(data)), "ours": shown(by_us(data, kernel=kernel))}
            if os.path.exists(os.path.join(folder, f"{stem}.load")):
                record[name]["load"] = loaded(data)
    print(json.dumps({"kernel": os.uname().release, "objects": record}))


def shown(found: list[Place] | None) -> list[tuple[str, str]] | None:
    return None if found is None else [(place.access, place.code.hex()) for place in found]


if __name__ == "__main__":
    main(sys.argv[1])
