"""pytest's plugin: fixtures that compile a BPF program and run it in the interpreter.

The program is that of `@pytest.mark.bpf("file.py")`, relative to the test's file; else the decorated functions of the
test's module; else, for test_NAME.py and NAME_test.py, the file NAME.py beside it, which is read and not run. Other
arguments of the mark are options of the interpreter's machine: `@pytest.mark.bpf(cpus=2)`.

What is not needed before a test uses a fixture is imported then: pytest loads this file in every run.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Generator, Iterator
from types import ModuleType, TracebackType
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from ..lang.unit import Unit
    from ..object import Object
    from ..vm.collection import VmCollection


PACKAGE = os.path.dirname(os.path.dirname(__file__)) + os.sep
FIXTURES = frozenset(("bpf_program", "bpf_vm", "packet"))


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line(
        "markers", "bpf(file=None, **options): the BPF program of `bpf_vm`, and options of the interpreter's machine"
    )


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None, object, object]:
    """What a program or a test did wrong is shown at the line of the test, and nothing of this package."""
    if FIXTURES.isdisjoint(getattr(item, "fixturenames", ())):
        return (yield)
    from ..errors import BpfError

    try:
        return (yield)
    except BpfError as error:
        _cut(error.__traceback__)
        raise


def _cut(traceback: TracebackType | None) -> None:
    """End it at the last frame that is not of this package."""
    last = None
    while traceback is not None:
        if not traceback.tb_frame.f_code.co_filename.startswith(PACKAGE):
            last = traceback
        traceback = traceback.tb_next
    if last is not None:
        last.tb_next = None


@pytest.fixture(scope="session")
def _bpf_objects() -> dict[str, Object]:
    """What has been compiled, by the name of the file."""
    return {}


@pytest.fixture
def bpf_program(request: pytest.FixtureRequest, _bpf_objects: dict[str, Object]) -> Iterator[VmCollection]:
    """The program in the interpreter, not yet loaded: constants may be set."""
    from ..errors import BpfError
    from ..vm.collection import VmCollection

    mark = request.node.get_closest_marker("bpf")
    try:
        obj = _compiled(request, mark.args[0] if mark and mark.args else "", _bpf_objects)
        made = VmCollection(obj, **(mark.kwargs if mark else {}))
    except BpfError as error:
        raise pytest.fail.Exception(str(error), pytrace=False) from None
    with made:
        yield made


@pytest.fixture
def bpf_vm(bpf_program: VmCollection) -> VmCollection:
    """The program in the interpreter, loaded and attached where its sections say: `bpf_vm.fire("name", packet=...)`,
    `bpf_vm.trigger("tracepoint/...")`, `bpf_vm["map"]`, `bpf_vm.globals`, `bpf_vm.machine.state`."""
    from ..errors import NotSupported

    bpf_program.load()
    for program in bpf_program.programs.values():
        if program.loaded and program.definition.attach:
            with contextlib.suppress(NotSupported):  # it can be fired nevertheless
                program.attach()
    return bpf_program


@pytest.fixture
def packet() -> ModuleType:
    """Packets: `packet.udp(b"...", dport=53)`, `packet.tcp(flags="S")`; see `pybpf_native.testing.packets`."""
    from . import packets

    return packets


def _compiled(request: pytest.FixtureRequest, named: str, objects: dict[str, Object]) -> Object:
    from ..errors import CompileError
    from ..lang.unit import unit_from_file, unit_from_module

    test = str(request.path)
    if named:
        path = os.path.join(os.path.dirname(test), named)
    elif (unit := unit_from_module(vars(request.module))) is not None:
        return _once(objects, test, lambda: unit)
    else:
        path = _beside(test)
    if not path:
        help = 'decorate functions there, or name a file with @pytest.mark.bpf("file.py")'
        raise CompileError(f"no BPF program for {os.path.basename(test)}", help=help)
    return _once(objects, path, lambda: unit_from_file(path))


def _once(objects: dict[str, Object], name: str, unit: Callable[[], Unit]) -> Object:
    from .. import build
    from ..garbage import Paused

    if name not in objects:
        with Paused():
            objects[name] = build.build(unit())
    return objects[name]


def _beside(test: str) -> str:
    """The file that `test` tests by its name, "" when there is none."""
    folder, name = os.path.split(test)
    stem = name.removesuffix(".py")
    tested = stem.removeprefix("test_") if stem.startswith("test_") else stem.removesuffix("_test")
    path = os.path.join(folder, f"{tested}.py")
    return path if tested != stem and os.path.exists(path) else ""
