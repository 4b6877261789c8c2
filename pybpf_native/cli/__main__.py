"""`python -m pybpf_native.cli`: the same as the `pybpf` command."""

import sys

from . import main

sys.exit(main())
