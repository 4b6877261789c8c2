"""What code is generated for: an ISA level, a byte order, single features, and the oldest kernel."""

from __future__ import annotations

from dataclasses import dataclass, replace

from .errors import CompileError

CPU_LEVELS = {"v1": 1, "generic": 1, "v2": 2, "v3": 3, "v4": 4}
DEFAULT_CPU = "v3"
# LLVM's feature names for BPF (BPF.td), and the field of Target each sets. alu32 sets none: 32-bit operations
# exist at every level and are always used, as they are never longer than the shifts that would do their work.
FEATURES = {"alu32": "", "dwarfris": "", "dummy": "", "allows-misaligned-mem-access": "misaligned"}


@dataclass(frozen=True)
class Target:
    """One code generation target.

    `level` is the ISA level 1 to 4 (LLVM's `-mcpu=v1 ... v4`; RFC 9669 names the same sets as conformance
    groups). `misaligned`: memory may be accessed at any alignment. `kernel` is the oldest kernel that must accept
    the code, as (major, minor); it may only make code more conservative, never change its meaning.
    """

    level: int = 3
    big_endian: bool = False
    misaligned: bool = False
    kernel: tuple[int, int] = (5, 15)

    @property
    def cpu(self) -> str:
        """The level as LLVM spells it."""
        return f"v{self.level}"

    @property
    def jump_less(self) -> bool:
        """jlt, jle, jslt, jsle exist."""
        return self.level >= 2

    @property
    def jump32(self) -> bool:
        """32-bit compare-and-jump exists."""
        return self.level >= 3

    @property
    def passed_bits(self) -> int:
        """To how many bits narrower arguments and results are extended by who passes them: LLVM passes them in the
        registers of its 32-bit operations where it uses these, from v3 on."""
        return 32 if self.jump32 else 64

    @property
    def v4(self) -> bool:
        """sdiv, smod, movsx, ldsx, bswap and gotol exist."""
        return self.level >= 4

    def with_cpu(self, cpu: str) -> Target:
        """The same target at another ISA level.

        Raises:
            CompileError: `cpu` is not v1, v2, v3, v4 or generic.
        """
        return replace(self, level=_level(cpu))

    def with_attributes(self, cpu: str | None, features: str | None) -> Target:
        """The same target with what a function says of itself: "target-cpu" and "target-features".

        What names no CPU or feature of BPF counts for nothing, as for LLVM: IR may be made for another machine.
        """
        target = self.with_cpu(cpu) if cpu in CPU_LEVELS else self
        known = [feature for feature in (features or "").split(",") if feature[1:] in FEATURES]
        return target.with_features(",".join(known))

    def with_features(self, features: str) -> Target:
        """The same target with LLVM's feature string applied: `+alu32,-allows-misaligned-mem-access`.

        Raises:
            CompileError: an unknown feature, or one without its sign.
        """
        target = self
        for feature in filter(None, features.split(",")):
            sign, name = feature[0], feature[1:]
            if sign not in "+-" or name not in FEATURES:
                known = ", ".join(f"+{name}" for name in FEATURES)
                raise CompileError(
                    f"unknown target feature {feature!r}", help=f"one of {known}, or with - to switch it off"
                )
            if FEATURES[name] == "misaligned":
                target = replace(target, misaligned=sign == "+")
        return target


def target_for(cpu: str = DEFAULT_CPU, *, big_endian: bool = False, features: str = "") -> Target:
    """The target for LLVM's CPU name `cpu` and feature string `features`.

    Raises:
        CompileError: `cpu` is not v1, v2, v3, v4 or generic, or a feature is unknown.
    """
    return Target(level=_level(cpu), big_endian=big_endian).with_features(features)


def _level(cpu: str) -> int:
    level = CPU_LEVELS.get(cpu)
    if level is None:
        known = ", ".join(sorted(CPU_LEVELS))
        raise CompileError(f"unknown cpu {cpu!r}", help=f"one of {known}")
    return level
