"""`pybpf crosscheck` on many files: what is resumed, shards, ISA levels."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from pybpf_native.cli import main
from pybpf_native.cli.crosscheck import levels
from pybpf_native.crosscheck import campaign, compare, reproduce

from .crosscheck_cases import GOOD

pytestmark = pytest.mark.usefixtures("stand_in")


def test_resume_does_only_what_is_left(files: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    given = ["crosscheck", str(files), "--runs", "2", "--no-kernel", "--no-reproducers", "--resume", "state"]
    assert main(given) == 1
    whole = Path("state").read_text().splitlines(keepends=True)
    assert len(whole) == 4
    # Ended in the middle of the third file; and the first one is another one now.
    Path("state").write_text("".join(whole[:3]) + whole[3][:20])
    (files / "a.ll").write_text(GOOD.replace("and i64", "sub i64"))
    asked: list[str] = []

    def noted(work: object, jobs: list[campaign.Job], *rest: object) -> object:
        asked.extend(Path(job.path).name for job in jobs)
        return original(work, jobs, *rest)

    original: Callable[..., object] = campaign.each
    monkeypatch.setattr(campaign, "each", noted)
    assert main([*given, "--json", "out.json"]) == 1
    assert asked == ["a.ll", "c.ll"]
    found = json.loads(Path("out.json").read_text())["results"]
    assert [result["status"] for result in found] == ["ok", "DIFFERS", "ok"]
    assert [json.loads(line).get("path", "")[-4:] for line in Path("state").read_text().splitlines()[3:]] == [
        "a.ll",
        "c.ll",
    ]
    asked.clear()
    assert main(given) == 1
    assert asked == []


def test_what_took_too_long_is_done_again(files: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    given = ["crosscheck", str(files / "a.ll"), "--runs", "1", "--no-kernel", "--resume", "state"]
    with monkeypatch.context() as slow:
        slow.setattr(compare, "compiled", lambda text, cpu, by: time.sleep(60))
        assert main([*given, "--limit", "0.5"]) == 1
    assert main(given) == 0
    assert [json.loads(line).get("status") for line in Path("state").read_text().splitlines()] == [
        None,
        "TIMED OUT",
        "ok",
    ]


def test_more_shards_than_files(files: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["crosscheck", str(files), "--shard", "9/9"]) == 0
    assert capsys.readouterr().out.endswith("nothing to compare: there are fewer files than shards\n")


@pytest.mark.parametrize("is_kept", [True, False])
def test_what_is_said_of_an_interruption(
    is_kept: bool, files: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(*args: object) -> object:
        yield from original(args[0], args[1][:2], *args[2:])  # type: ignore[index, arg-type]
        raise KeyboardInterrupt

    original = campaign.each
    monkeypatch.setattr(campaign, "each", interrupted)
    given = ["crosscheck", str(files), "--runs", "2", "--no-kernel", "--json", "out.json"]
    assert main([*given, *(["--resume", "state"] if is_kept else [])]) == 130
    said = "interrupted: 2 of 3 are done, 1 disagree"
    assert capsys.readouterr().err == said + ("; the same command goes on with the rest\n" if is_kept else "\n")
    assert not Path("out.json").exists()
    assert Path("state").exists() is is_kept


def test_what_is_compared_is_told_when_making_it_small_is_interrupted(
    files: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(*args: object) -> object:
        raise KeyboardInterrupt

    monkeypatch.setattr(reproduce, "reproduce", interrupted)
    assert main(["crosscheck", str(files), "--runs", "2", "--no-kernel", "--json", "out.json"]) == 130
    shown = capsys.readouterr()
    assert shown.err == "interrupted: disagreements that are left are not made small\n"
    assert shown.out.endswith("1 of 3 DISAGREE\n")
    assert len(json.loads(Path("out.json").read_text())["results"]) == 3


def test_resuming_with_other_settings_is_refused(files: Path, capsys: pytest.CaptureFixture[str]) -> None:
    given = ["crosscheck", str(files / "a.ll"), "--runs", "2", "--no-kernel", "--resume", "state"]
    assert main(given) == 0
    capsys.readouterr()
    for more in (["--seed", "1"], ["--verify"]):
        assert main([*given, *more]) == 1
        assert "state has results of other settings" in capsys.readouterr().err


def test_resuming_with_another_compiler_is_refused(
    files: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    given = ["crosscheck", str(files / "a.ll"), "--runs", "2", "--no-kernel", "--resume", "state"]
    assert main(given) == 0
    assert main(given) == 0
    capsys.readouterr()
    monkeypatch.setattr(campaign, "fingerprint", lambda: "another")
    assert main(given) == 1
    assert "another compiler" in capsys.readouterr().err


def test_shards_are_a_partition(files: Path, capsys: pytest.CaptureFixture[str]) -> None:
    given = ["crosscheck", str(files), "--cpu", "v1..v4", "--runs", "0", "--no-kernel", "--json", "-"]
    done = []
    for shard in ("1/5", "2/5", "3/5", "4/5", "5/5"):
        main([*given, "--shard", shard])
        done.append([(r["path"], r["cpu"]) for r in json.loads(capsys.readouterr().out)["results"]])
    main(given)
    everything = [(r["path"], r["cpu"]) for r in json.loads(capsys.readouterr().out)["results"]]
    assert len(everything) == 12
    assert sorted(job for shard in done for job in shard) == sorted(everything)
    assert [len(shard) for shard in done] == [3, 3, 2, 2, 2]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", [""]),
        ("v3", ["v3"]),
        ("v1,v4", ["v1", "v4"]),
        ("v1..v4", ["v1", "v2", "v3", "v4"]),
        ("v2..v3", ["v2", "v3"]),
    ],
)
def test_levels(text: str, expected: list[str]) -> None:
    assert levels(text) == expected
