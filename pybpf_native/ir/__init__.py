"""LLVM IR as Python objects: model, reader, printer, verifier, and what simplifies it."""
