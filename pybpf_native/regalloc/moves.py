"""Parallel moves: many transfers that happen at once, put into a sequence.

A transfer has a destination (register or slot) and a source: a register, a slot, or nothing, when the value is
rematerialised. All sources are read before any destination is written; a source may go to many destinations.
The sequence is found as in Boissinot, Darte, Rastello, Dupont de Dinechin and Guillon, "Revisiting Out-of-SSA
Translation" (CGO 2009), section 3.4: a destination is *ready* when no pending transfer reads it. Carrying out a
ready transfer makes its source ready in turn, because from then on other readers read the copy instead. What
remains when nothing is ready is a set of cycles; one element of each is put aside and the cycle unrolls. It is put
into a free register if there is one (destinations of rematerialisations are free until the end), else into a
fresh slot. A chain that fans out of a cycle needs nothing: the copy is the place put aside.

From slot to slot a value goes through a scratch register: a free one, or one that is saved in a fresh slot around
the transfer, or around several that follow each other. There is one such slot for all.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from .api import MOVE, RELOAD, REMAT, SPILL, UNNAMED, Edit

# Locations are ints: registers from 0 up, slots as ~slot; NOWHERE is the source of a rematerialised value.
NOWHERE = None
SCRATCH = 0  # where no register is free
Transfer = tuple[int, int | None, int]  # destination, source, value


def sequentialise(transfers: Iterable[Transfer], free: Iterable[int], temp_slot: int) -> tuple[list[Edit], int]:
    """The edits that carry out `transfers`, and how many fresh slots they need.

    Destinations are distinct. free: registers that are neither destinations nor hold anything that is needed,
    before or after. temp_slot: the number of the first slot that nobody else uses here.
    """
    pending = [transfer for transfer in transfers if transfer[0] != transfer[1]]
    if len(pending) == 1:
        dest, source, value = pending[0]
        if dest >= 0 or (source is not None and source >= 0):
            return [_edit(dest, source, value)], 0
    sequence = _Sequence(pending, free, temp_slot)
    sequence.run()
    return sequence.edits, sequence.temps_used


def _edit(dest: int, source: int | None, value: int) -> Edit:
    if source is None:
        return Edit(REMAT, value, reg=dest)
    if dest < 0:
        return Edit(SPILL, value, slot=~dest, source=source)
    if source < 0:
        return Edit(RELOAD, value, reg=dest, slot=~source)
    return Edit(MOVE, value, reg=dest, source=source)


class _Sequence:
    """One parallel move in progress.

    source, value: what each destination receives. at: where the original content of a source is now.
    readers: how many pending transfers read a location. free: registers to use for anything.
    """

    def __init__(self, pending: list[Transfer], free: Iterable[int], temp_slot: int) -> None:
        self.edits: list[Edit] = []
        self.source: dict[int, int] = {dest: source for dest, source, _ in pending if source is not None}
        self.value = {dest: value for dest, _, value in pending}
        self.remats = [dest for dest, source, _ in pending if source is None and dest >= 0]
        self.slot_remats = [dest for dest, source, _ in pending if source is None and dest < 0]
        self.at = {source: source for source in self.source.values()}
        self.readers = dict.fromkeys(self.at, 0)
        for source in self.source.values():
            self.readers[source] += 1
        self.free = [*free, *self.remats]
        self.temp_slot = temp_slot
        self.temps_used = 0
        self.saved: int | None = None  # the slot for a scratch register that is not free

    def run(self) -> None:
        """Produce all edits. From slot to slot comes first, while unfilled registers can serve as scratch."""
        ready = [dest for dest in self.source if dest not in self.at]
        ready.sort(key=lambda dest: (dest < 0 and self.source[dest] < 0, dest >= 0))  # popped from the end
        waiting = [dest for dest in self.source if dest in self.at]
        self._drain(ready)
        for dest in waiting:
            if dest in self.source:
                self._put_aside(dest)
                self._drain([dest])
        for dest in self.slot_remats:
            self._through_scratch(dest, None, self.value[dest])
        for dest in self.remats:
            self.edits.append(Edit(REMAT, self.value[dest], reg=dest))

    def _drain(self, ready: list[int]) -> None:
        while ready:
            dest = ready.pop()
            source = self.source.pop(dest)
            place = self.at[source]
            if dest < 0 and place < 0:
                self._through_scratch(dest, place, self.value[dest])
            else:
                self.edits.append(_edit(dest, place, self.value[dest]))
            self.readers[source] -= 1
            if dest >= 0 > place or source in self.source:
                self.at[source] = dest  # later readers take the copy: cheaper than memory, and it frees the source
            if source in self.source:
                ready.append(source)

    def _put_aside(self, location: int) -> None:
        """Copy the content of a location that is on a cycle, and must be overwritten first, to another place."""
        reader = next(dest for dest, source in self.source.items() if source == location)
        register = next(self._unused_registers(), None)
        place = ~self._fresh_slot() if register is None else register
        if location < 0 and place < 0:
            self._through_scratch(place, location, self.value[reader])
        else:
            self.edits.append(_edit(place, location, self.value[reader]))
        self.at[location] = place

    def _through_scratch(self, dest: int, place: int | None, value: int) -> None:
        """Fill a slot from memory or by rematerialisation."""
        scratch = next(self._unused_registers(), None)
        if scratch is not None:
            self.edits += self._by_way_of(scratch, dest, place, value)
            return
        if self.saved is None:
            self.saved = self._fresh_slot()
        if self.edits and self.edits[-1].kind == RELOAD and self.edits[-1].slot == self.saved:
            self.edits.pop()
        else:
            self.edits.append(Edit(SPILL, UNNAMED, slot=self.saved, source=SCRATCH))
        self.edits += self._by_way_of(SCRATCH, dest, place, value)
        self.edits.append(Edit(RELOAD, UNNAMED, reg=SCRATCH, slot=self.saved))

    @staticmethod
    def _by_way_of(scratch: int, dest: int, place: int | None, value: int) -> tuple[Edit, Edit]:
        return _edit(scratch, place, value), Edit(SPILL, value, slot=~dest, source=scratch)

    def _unused_registers(self) -> Iterator[int]:
        """Registers that may be overwritten now: free ones, and destinations that are still to be filled."""
        occupied = {place for source, place in self.at.items() if self.readers[source]}
        for register in self.free:
            if register not in occupied:
                yield register
        for dest in self.source:
            if dest >= 0 and dest not in occupied:
                yield dest

    def _fresh_slot(self) -> int:
        self.temps_used += 1
        return self.temp_slot + self.temps_used - 1
