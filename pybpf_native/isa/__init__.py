"""The BPF instruction set: one table of operations, and what derives from it."""
