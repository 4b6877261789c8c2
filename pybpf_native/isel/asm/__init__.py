"""Inline assembly: `constraints` and `template` read it, `results` and `select` make one machine operation of it."""
