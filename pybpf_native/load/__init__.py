"""Objects in the kernel: loading, attaching, maps, buffers, and what the verifier says."""
