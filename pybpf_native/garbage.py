"""Python's garbage collector, kept waiting while a module is compiled.

Compiling makes objects by the hundred thousand, and nearly all live until it is done: the collector, which starts by
the number of new objects, walks over them again and again and finds nothing (a quarter of the time, measured).
"""

from __future__ import annotations

import gc


class Paused:
    """`with Paused():` no cycles are looked for inside; afterwards it is as it was before.

    It may be nested. In several threads the collector is on again once the first is done that found it so.
    """

    def __enter__(self) -> None:
        self.was_on = gc.isenabled()
        gc.disable()

    def __exit__(self, *error: object) -> None:
        if self.was_on:
            gc.enable()
