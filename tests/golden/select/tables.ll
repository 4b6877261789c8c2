; Switches that choose constants: packed into an immediate, in memory, with an unreachable default.

@out = global i32 0, align 4

define i32 @packed(i32 %x) {
entry:
  switch i32 %x, label %other [ i32 10, label %c0 i32 11, label %c1 i32 12, label %c2 i32 13, label %c3 i32 14, label %c4 i32 15, label %c5 i32 16, label %c6 i32 17, label %c7 ]
c0:
  br label %out
c1:
  br label %out
c2:
  br label %out
c3:
  br label %out
c4:
  br label %out
c5:
  br label %out
c6:
  br label %out
c7:
  br label %out
other:
  br label %out
out:
  %r = phi i32 [ 3, %c0 ], [ 0, %c1 ], [ 2, %c2 ], [ 1, %c3 ], [ 3, %c4 ], [ 2, %c5 ], [ 0, %c6 ], [ 1, %c7 ], [ 7, %other ]
  store i32 %r, ptr @out
  ret i32 0
}

define i32 @packed_unreachable(i32 %x) {
entry:
  switch i32 %x, label %other [ i32 0, label %c0 i32 1, label %c1 i32 2, label %c2 i32 3, label %c3 i32 4, label %c4 i32 5, label %c5 i32 6, label %c6 i32 7, label %c7 ]
c0:
  br label %out
c1:
  br label %out
c2:
  br label %out
c3:
  br label %out
c4:
  br label %out
c5:
  br label %out
c6:
  br label %out
c7:
  br label %out
other:
  unreachable
out:
  %r = phi i32 [ 3, %c0 ], [ 0, %c1 ], [ 2, %c2 ], [ 1, %c3 ], [ 3, %c4 ], [ 2, %c5 ], [ 0, %c6 ], [ 1, %c7 ]
  store i32 %r, ptr @out
  ret i32 0
}

define i32 @memory(i32 %x) {
entry:
  switch i32 %x, label %other [ i32 1, label %c0 i32 2, label %c1 i32 3, label %c2 i32 4, label %c3 i32 5, label %c4 i32 6, label %c5 i32 7, label %c6 i32 8, label %c7 i32 9, label %c8 ]
c0:
  br label %out
c1:
  br label %out
c2:
  br label %out
c3:
  br label %out
c4:
  br label %out
c5:
  br label %out
c6:
  br label %out
c7:
  br label %out
c8:
  br label %out
other:
  br label %out
out:
  %r = phi i32 [ 7, %c0 ], [ 100, %c1 ], [ 33, %c2 ], [ 81, %c3 ], [ 12, %c4 ], [ 255, %c5 ], [ 9, %c6 ], [ 64, %c7 ], [ 5, %c8 ], [ 1000, %other ]
  store i32 %r, ptr @out
  ret i32 0
}

define i32 @memory_signed(i32 %x) {
entry:
  switch i32 %x, label %other [ i32 -2, label %c0 i32 -1, label %c1 i32 0, label %c2 i32 1, label %c3 i32 2, label %c4 i32 3, label %c5 i32 4, label %c6 i32 5, label %c7 i32 6, label %c8 ]
c0:
  br label %out
c1:
  br label %out
c2:
  br label %out
c3:
  br label %out
c4:
  br label %out
c5:
  br label %out
c6:
  br label %out
c7:
  br label %out
c8:
  br label %out
other:
  br label %out
out:
  %r = phi i32 [ -7, %c0 ], [ 100, %c1 ], [ 33, %c2 ], [ -81, %c3 ], [ 12, %c4 ], [ 25, %c5 ], [ 9, %c6 ], [ 64, %c7 ], [ 5, %c8 ], [ 1, %other ]
  store i32 %r, ptr @out
  ret i32 0
}

define i32 @memory_unreachable(i32 %x) {
entry:
  switch i32 %x, label %other [ i32 0, label %c0 i32 1, label %c1 i32 2, label %c2 i32 3, label %c3 i32 4, label %c4 i32 5, label %c5 i32 6, label %c6 i32 7, label %c7 i32 8, label %c8 i32 9, label %c9 i32 10, label %c10 ]
c0:
  br label %out
c1:
  br label %out
c2:
  br label %out
c3:
  br label %out
c4:
  br label %out
c5:
  br label %out
c6:
  br label %out
c7:
  br label %out
c8:
  br label %out
c9:
  br label %out
c10:
  br label %out
other:
  unreachable
out:
  %r = phi i32 [ 7000, %c0 ], [ 100, %c1 ], [ 33, %c2 ], [ 81, %c3 ], [ 12, %c4 ], [ 255, %c5 ], [ 9, %c6 ], [ 64, %c7 ], [ 5, %c8 ], [ 1, %c9 ], [ 2, %c10 ]
  store i32 %r, ptr @out
  ret i32 0
}

