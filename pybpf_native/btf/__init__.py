"""BTF, the BPF Type Format: types, their encoding, .BTF.ext, and where they come from."""
