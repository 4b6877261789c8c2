"""CO-RE accesses: `lower` rewrites the IR, what stands for each is in `access`, `select` makes instructions of it."""
