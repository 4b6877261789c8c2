"""Register allocation over an abstract problem: it knows nothing of the compiler around it (see `api`)."""
