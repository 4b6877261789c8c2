"""Instruction selection: LLVM IR to machine form. `legalize` rewrites IR to what BPF can do, `select` picks
the instructions."""
