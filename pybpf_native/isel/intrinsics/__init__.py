"""LLVM's intrinsics: `expand` drives the tables of the other files; `selected` are those that are instructions."""
