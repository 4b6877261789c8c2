"""Values of more than one register as several of one each: `split` is the walk, the others know the instructions."""
