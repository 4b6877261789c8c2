"""The same IR through a reference compiler: sizes, the verifier's effort and behaviour beside ours."""
