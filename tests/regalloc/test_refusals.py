"""Problems that are none: broken control flow, values that nothing defines."""

from __future__ import annotations

import pytest

from pybpf_native.errors import InternalError
from pybpf_native.regalloc import allocate
from pybpf_native.regalloc.api import BlockInfo, InsnInfo, Problem

from .problems import BPF


def test_unreachable_block_is_refused() -> None:
    blocks = [BlockInfo([InsnInfo()]), BlockInfo([InsnInfo()])]
    with pytest.raises(InternalError, match="unreachable"):
        allocate(Problem(BPF, blocks, 0))


def test_use_without_definition_is_refused() -> None:
    blocks = [
        BlockInfo([InsnInfo()], [1]),
        BlockInfo([InsnInfo([0]), InsnInfo()], [2]),
        BlockInfo([InsnInfo(defs=[0]), InsnInfo()]),
    ]
    with pytest.raises(InternalError, match="definition"):
        allocate(Problem(BPF, blocks, 1))


JUMP, VALUE = InsnInfo(), InsnInfo(defs=[0])


@pytest.mark.parametrize(
    ("blocks", "match"),
    [
        ([], "entry"),
        ([BlockInfo([JUMP], [0])], "entry"),
        ([BlockInfo([JUMP], params=[0])], "entry"),
        ([BlockInfo([VALUE, JUMP], [1, 2]), BlockInfo([JUMP], [2]), BlockInfo([JUMP])], "critical edge"),
        ([BlockInfo([JUMP], [1]), BlockInfo([JUMP], params=[0])], "0 arguments to 1"),
        ([BlockInfo([VALUE, InsnInfo([0])], [1]), BlockInfo([JUMP])], "reads registers"),
        ([BlockInfo([VALUE], [1]), BlockInfo([InsnInfo([0])])], "changes registers"),
    ],
)
def test_broken_control_flow_is_refused(blocks: list[BlockInfo], match: str) -> None:
    with pytest.raises(InternalError, match=match):
        allocate(Problem(BPF, blocks, 1))
