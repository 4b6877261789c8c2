"""BPF operations over virtual registers: the form between selection and emission."""
