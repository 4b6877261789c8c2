"""Section names: the table agrees with its source, and wrong names are refused with advice."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from pybpf_native import sections
from pybpf_native.errors import CompileError

DATA = Path(sections.__file__).parent / "data"
FLAGS = {"SLEEPABLE": sections.SLEEPABLE, "XDP_FRAGS": sections.FRAGS, "ATTACH_BTF": sections.BTF}


def known_rows() -> list[dict[str, object]]:
    rows: list[dict[str, object]] = json.loads((DATA / "section_defs.json").read_text())["defs"]
    return rows


@pytest.mark.parametrize("row", known_rows(), ids=lambda row: str(row["section"]))
def test_every_row_of_the_source_is_looked_up(row: dict[str, object]) -> None:
    found = sections.lookup(str(row["name"]))
    assert found.prog_type == row["prog_type_value"]
    assert found.prog_type_name == row["prog_type"]
    assert found.attach_type == row["expected_attach_type_value"]
    assert found.attach == str(row["auto_attach_fn"] or "").removeprefix("attach_")
    flags = row["flags"]
    assert isinstance(flags, list)
    assert found.flags == sum(FLAGS.get(name, 0) for name in flags)
    takes_target = row["match"] == "exact_or_slash_extra"
    assert sections.is_known(f"{row['name']}/a") == (takes_target or f"{row['name']}/a" in sections._EXACT)


def test_the_target_is_what_follows_the_slash() -> None:
    found = sections.lookup("tracepoint/syscalls/sys_enter_openat")
    assert (found.prefix, found.target, found.attach) == ("tracepoint", "syscalls/sys_enter_openat", "tp")
    assert found.autoload
    assert not sections.lookup("?kprobe/do_exit").autoload


@pytest.mark.parametrize(
    ("wrong", "advice"),
    [
        ("xpd", "'xdp'"),
        ("kprob/do_exit", "'kprobe/do_exit'"),
        ("tracepoints/syscalls/sys_enter_openat", "'tracepoint/syscalls/sys_enter_openat'"),
        ("tracepoint/sys_enter_openat", "tracepoint/<category>/<name>"),
        ("tracepoint/a/b/c", "tracepoint/<category>/<name>"),
        ("uprobe/readline", "<binary>:<function>"),
        ("kprobe/", "a target"),
        ("blk_start_request", "sections are named like"),
        ("", "sections are named like"),
        ("?", "sections are named like"),
        ("xdp/eth0", "'xdp' takes no target"),
    ],
)
def test_a_wrong_name_is_refused_with_advice(wrong: str, advice: str) -> None:
    with pytest.raises(CompileError) as caught:
        sections.lookup(wrong)
    assert advice in caught.value.help
    assert repr(wrong) in str(caught.value)
