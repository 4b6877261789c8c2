"""eBPF from Python with no compiler on the host."""

__version__ = "0.1.0"
