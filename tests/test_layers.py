"""The order of the house: who may import whom, read from the source of every module.

Lazy imports inside functions count, and those for type checkers alone. A module of the package that has no rank
here fails: a new room is given its place first.
"""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = "pybpf_native"
ROOT = Path(__file__).parent.parent / PACKAGE

# From the bottom up. A module imports from its own level and from lower ones.
LEVELS = (
    ("errors", "files", "source", "target", "version", "data", "garbage", "timing"),
    ("isa", "ir", "btf"),
    ("sections", "maptypes", "mir", "object", "symbols"),
    ("isel", "regalloc"),
    ("allocate", "frame", "emit", "emit_data", "emit_names", "emit_sections", "debuginfo", "pipeline"),
    ("elf",),
    ("lang", "helper", "helpers", "maps"),
    ("build",),
    ("kernel",),
    ("load", "vm", "crosscheck"),
    ("api", "testing"),
    ("cli",),
)
RANK = {name: rank for rank, names in enumerate(LEVELS) for name in names}
COMPILE_SIDE = [name for name in RANK if RANK[name] < RANK["kernel"]]

MODULES = sorted(path for path in ROOT.rglob("*.py") if "__pycache__" not in path.parts)


def room(path: Path) -> str:
    """The first name below the package: `isa` for isa/encode.py; "" for the package itself."""
    first = path.relative_to(ROOT).parts[0]
    return "" if first == "__init__.py" else first.removesuffix(".py")


ROOMS = {room(path) for path in MODULES} - {""}


def imports(path: Path) -> Iterator[tuple[str, int]]:
    """(absolute dotted name, line) of everything that the module imports."""
    parts = [PACKAGE, *path.relative_to(ROOT).with_suffix("").parts]
    package = parts[:-1]
    pending: list[ast.AST] = [ast.parse(path.read_text())]
    while pending:
        node = pending.pop()
        if isinstance(node, ast.Import):
            yield from ((alias.name, node.lineno) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else []
            stem = ".".join([*base, *filter(None, [node.module])])
            yield from ((f"{stem}.{alias.name}", node.lineno) for alias in node.names)
        elif isinstance(node, ast.Call) and ast.unparse(node.func).endswith(("import_module", "__import__")):
            if node.args and isinstance(node.args[0], ast.Constant):
                yield _absolute(str(node.args[0].value), package), node.lineno
        pending += ast.iter_child_nodes(node)


def _absolute(name: str, package: list[str]) -> str:
    dots = len(name) - len(name.lstrip("."))
    return ".".join([*package[: len(package) - dots + 1], name[dots:]]) if dots else name


def own(name: str) -> str | None:
    """The room that `name` is in, "" for the package's public names, None for somebody else's module."""
    parts = name.split(".")
    if parts[0] != PACKAGE:
        return None
    return parts[1] if len(parts) > 1 and parts[1] in ROOMS else ""


def where(path: Path, line: int) -> str:
    return f"{path.relative_to(ROOT.parent)}:{line}"


def test_every_module_has_a_rank() -> None:
    assert RANK.keys() == ROOMS


def test_the_architecture_shows_the_ranks() -> None:
    text = (ROOT.parent / "docs" / "architecture.md").read_text().partition("## Who imports whom")[2]
    shown = text.split("```")[1].strip().splitlines()
    assert [set(line.split()) for line in shown] == [set(names) for names in LEVELS]


@pytest.mark.parametrize("name", sorted(ROOMS & RANK.keys()))
def test_imports_go_down(name: str) -> None:
    for path in MODULES:
        if room(path) == name:
            for imported, line in imports(path):
                target = own(imported)
                allowed = target is None or RANK.get(target or "api", len(LEVELS)) <= RANK[name]
                assert allowed, f"{where(path, line)} imports {imported}, which is above it"


def test_rooms_of_one_level_do_not_import_each_other_in_circles() -> None:
    edges = {
        (room(path), target)
        for path in MODULES
        for name, _ in imports(path)
        if (target := own(name)) in RANK and room(path) and target != room(path)
    }
    reach = {a: {b for x, b in edges if x == a} for a in RANK}
    for _ in RANK:
        for a in RANK:
            reach[a] |= {c for b in reach[a] for c in reach[b]}
    assert [a for a in RANK if a in reach[a]] == []


def test_the_allocator_knows_only_itself() -> None:
    for path in MODULES:
        if room(path) == "regalloc":
            for name, line in imports(path):
                assert own(name) in (None, "regalloc", "errors"), f"{where(path, line)} imports {name}"


def test_llvmlite_is_imported_where_it_is_used() -> None:
    allowed = {ROOT / "ir" / "optimize.py"}
    for path in MODULES:
        for name, line in imports(path):
            if name.split(".")[0] == "llvmlite":
                assert path in allowed or room(path) == "crosscheck", f"{where(path, line)} imports {name}"
    for path in allowed:
        top = ast.parse(path.read_text()).body
        assert not any("llvmlite" in ast.unparse(node) for node in top if isinstance(node, ast.Import | ast.ImportFrom))


@pytest.mark.parametrize("name", [name for name in COMPILE_SIDE if name in ROOMS])
def test_the_compile_side_never_reaches_the_kernel(name: str) -> None:
    for path in MODULES:
        if room(path) == name:
            for imported, line in imports(path):
                assert own(imported) not in ("kernel", "load"), f"{where(path, line)} imports {imported}"


def test_importing_the_package_is_cheap() -> None:
    code = f"import sys, {PACKAGE}; print(*sorted({{name.split('.')[0] for name in sys.modules}}))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT.parent)
    assert {"llvmlite", "cffi", "_cffi_backend", "elftools", "numpy"}.isdisjoint(done.stdout.split())
    assert PACKAGE in done.stdout.split()


def test_the_reader_of_imports_sees_them_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    module = tmp_path / "isa" / "x.py"
    module.parent.mkdir()
    module.write_text(
        "from __future__ import annotations\n"
        "import os.path\n"
        "from ..kernel import sys\n"
        "from . import insn\n"
        "if TYPE_CHECKING:\n    from ..load import maps\n"
        "def f():\n    from ..load.collection import C\n    import_module('..cli', __package__)\n"
    )
    monkeypatch.setitem(globals(), "ROOT", tmp_path)
    assert sorted(name for name, _ in imports(module)) == [
        "__future__.annotations",
        "os.path",
        "pybpf_native.cli",
        "pybpf_native.isa.insn",
        "pybpf_native.kernel.sys",
        "pybpf_native.load.collection.C",
        "pybpf_native.load.maps",
    ]
