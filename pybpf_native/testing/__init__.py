"""Tests of BPF programs in the interpreter: pytest's fixtures (`plugin`), packets to run programs on (`packets`)."""
