"""Programs are found in running modules, functions, notebook cells and files that are only read; all alike."""

from __future__ import annotations

import linecache
import sys
import types
from pathlib import Path

import pytest

from pybpf_native.errors import CompileError
from pybpf_native.ir.printer import to_text
from pybpf_native.ir.values import Module
from pybpf_native.lang.compile import lower
from pybpf_native.lang.unit import unit_from_file, unit_from_frame, unit_from_text

from . import live_programs
from .programs import HEADER


def frame_of(namespace: dict[str, object]) -> types.FrameType:
    """A frame that runs in a module's namespace."""
    exec(compile("import sys\n__frame = sys._getframe()", namespace.get("__file__") or "<cell>", "exec"), namespace)
    frame = namespace.pop("__frame")
    assert isinstance(frame, types.FrameType)
    return frame


def cell(text: str, name: str, namespace: dict[str, object]) -> None:
    """Run text as a notebook runs a cell: its lines are known to linecache under a name that is no file."""
    linecache.cache[name] = (len(text), None, text.splitlines(keepends=True), name)
    exec(compile(text, name, "exec"), namespace)


SIMPLE = """
@bpf
@section("xdp")
def prog(ctx: c_void_p) -> c_int64:
    return {value}
"""


def returns(module: Module) -> list[int]:
    """The constants that the programs return, in order."""
    return [i.operands[0].signed for function in module.functions for i in function.instrs() if i.op == "ret"]


def test_live_and_static_give_the_same_text() -> None:
    live = to_text(lower(unit_from_frame(frame_of(vars(live_programs)))))
    static = to_text(lower(unit_from_file(live_programs.__file__)))
    assert live == static
    assert "@on_clone" in live
    assert "@hist" in live


def test_the_same_input_gives_the_same_text() -> None:
    texts = {to_text(lower(unit_from_file(live_programs.__file__))) for _ in range(3)}
    assert len(texts) == 1


def test_reading_a_file_does_not_run_it(tmp_path: Path) -> None:
    path = tmp_path / "boom.py"
    path.write_text(HEADER + SIMPLE.format(value=3) + "raise SystemExit('it was run')\n")
    assert returns(lower(unit_from_file(str(path)))) == [3]


def test_reading_a_file_does_not_import_the_loading_side(tmp_path: Path) -> None:
    import subprocess

    path = tmp_path / "prog.py"
    path.write_text("from pybpf_native import BPF, trace_pipe\n" + HEADER + SIMPLE.format(value=3))
    code = (
        "import sys\nfrom pybpf_native.lang.unit import unit_from_file\nfrom pybpf_native.lang.compile import lower\n"
        f"lower(unit_from_file({str(path)!r}))\n"
        "print([name for name in sys.modules if name.startswith(('pybpf_native.load', 'pybpf_native.kernel', 'cffi'))])"
    )
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True).stdout == "[]\n"


def test_notebook_cells_share_a_module_and_may_be_run_again() -> None:
    namespace: dict[str, object] = {"__name__": "__main__"}
    cell(HEADER, "<ipython-input-1>", namespace)
    cell(SIMPLE.format(value=1), "<ipython-input-2>", namespace)
    assert returns(lower(unit_from_frame(frame_of(namespace)))) == [1]
    cell("\n\n" + SIMPLE.format(value=2), "<ipython-input-3>", namespace)
    module = lower(unit_from_frame(frame_of(namespace)))
    assert returns(module) == [2]
    subprogram = module.functions[0].attachments["dbg"]
    assert subprogram.node("file").text("filename") == "<ipython-input-3>"
    assert "return 2" in subprogram.node("file").text("source")


def test_definitions_in_a_function() -> None:
    text = HEADER + (
        "import sys\n"
        "def make(value):\n"
        "    @bpf\n"
        "    @map\n"
        "    def hist() -> HashMap:\n"
        "        return HashMap(key=c_int32, value=c_uint64, max_entries=value)\n"
        "    @bpf\n"
        '    @section("xdp")\n'
        "    def prog(ctx: c_void_p) -> c_int64:\n"
        "        hist.lookup(1)\n"
        "        return value\n"
        "    return sys._getframe()\n"
    )
    namespace: dict[str, object] = {"__name__": "__main__"}
    cell(text, "<ipython-input-4>", namespace)
    for value in (5, 6):
        module = lower(unit_from_frame(namespace["make"](value)))  # type: ignore[operator]
        assert returns(module) == [value]
        assert "LICENSE" in module.symbols


def test_programs_of_an_imported_module() -> None:
    text = (
        HEADER
        + "from tests.lang.live_programs import more, event, events, total\n"
        + '@bpf\n@section("xdp")\ndef mine(ctx: c_void_p) -> c_int64:\n'
        + "    e = event(pid=1)\n    events.output(e)\n    return more(total)\n"
    )
    namespace: dict[str, object] = {"__name__": "__main__"}
    cell(text, "<ipython-input-5>", namespace)
    module = lower(unit_from_frame(frame_of(namespace)))
    assert {"mine", "more", "events", "total"} <= set(module.symbols)
    assert "on_clone" not in module.symbols


def test_decorators_in_any_order() -> None:
    text = HEADER + '@section("xdp")\n@bpf\ndef prog(ctx: c_void_p) -> c_int64:\n    return m.delete(1)\n'
    text += "@map\n@bpf\ndef m() -> HashMap:\n    return HashMap(c_int32, value=c_uint64, max_entries=1)\n"
    namespace: dict[str, object] = {"__name__": "__main__", "__file__": "t"}
    cell(text, "<ipython-input-6>", namespace)
    live = to_text(lower(unit_from_frame(frame_of(namespace))))
    assert live.replace("<ipython-input-6>", "t") == to_text(lower(unit_from_text("t", text)))


def test_decorated_objects_stay_what_they_are() -> None:
    assert live_programs.more.__name__ == "more"
    assert live_programs.events().max_entries == 4096
    assert isinstance(live_programs.event, type)


def test_a_changed_file_is_noticed(tmp_path: Path) -> None:
    path = tmp_path / "changing.py"
    path.write_text(HEADER + SIMPLE.format(value=1))
    namespace: dict[str, object] = {"__name__": "changing", "__file__": str(path)}
    exec(compile(path.read_text(), str(path), "exec"), namespace)
    path.write_text("# another\n")
    linecache.checkcache(str(path))
    with pytest.raises(CompileError, match="not on line"):
        lower(unit_from_frame(frame_of(namespace)))


def test_unknown_source_and_empty_modules() -> None:
    namespace: dict[str, object] = {"__name__": "__main__"}
    exec(compile(HEADER + SIMPLE.format(value=1), "<nowhere>", "exec"), namespace)
    with pytest.raises(CompileError, match="source text of 'prog' is not known"):
        lower(unit_from_frame(frame_of(namespace)))
    with pytest.raises(CompileError, match="no BPF program"):
        unit_from_frame(frame_of({"__name__": "empty"}))
    with pytest.raises(CompileError, match="cannot read"):
        unit_from_file("/nonexistent/file.py")


@pytest.mark.parametrize("text", ["x = " + "-" * 100_000 + "1", "x = " + "1 + " * 100_000 + "1"])
def test_python_that_nests_too_deeply(text: str, tmp_path: Path) -> None:
    path = tmp_path / "deep.py"
    path.write_text(text)
    with pytest.raises(CompileError, match=r"deep\.py cannot be parsed: .|too complex"):
        unit_from_file(str(path))


def test_wrong_use_of_decorators_is_our_error() -> None:
    for wrong in ("map(int)", "struct(print)", "bpf(3)", "section(5)", "section('xdp')(7)"):
        with pytest.raises(CompileError):
            eval(wrong, {name: getattr(live_programs.p, name) for name in ("map", "struct", "bpf", "section")})


def test_missing_license_is_gpl_with_a_warning() -> None:
    text = HEADER.partition("@bpf\n@bpfglobal")[0] + SIMPLE.format(value=1)
    with pytest.warns(UserWarning, match="no LICENSE"):
        module = lower(unit_from_text("x.py", text))
    assert module.symbols["LICENSE"].section == "license"  # type: ignore[attr-defined]
