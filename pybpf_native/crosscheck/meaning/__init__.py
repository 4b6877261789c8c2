"""What LLVM IR means, said by running it: the judge between code generators. `machine.Run` is the door."""
