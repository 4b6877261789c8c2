; Comparisons fuse with branches; booleans, selects and switches become control flow.
define i32 @compare(i64 %a, i32 %b, i8 %c) {
entry:
  %0 = icmp ult i64 %a, 4294967296
  br i1 %0, label %first, label %out
first:
  %1 = icmp sgt i32 %b, -1
  br i1 %1, label %second, label %out
second:
  %2 = icmp eq i8 %c, -1
  br i1 %2, label %out, label %third
third:
  %3 = icmp slt i8 %c, 3
  br i1 %3, label %out, label %last
last:
  br label %out
out:
  %r = phi i32 [ 1, %entry ], [ 2, %first ], [ 3, %second ], [ 4, %third ], [ %b, %last ]
  ret i32 %r
}

define i64 @logic(i64 %a, i64 %b) {
  %x = icmp eq i64 %a, 0
  %y = icmp ne i64 %b, 7
  %both = select i1 %x, i1 %y, i1 false
  br i1 %both, label %yes, label %no
yes:
  ret i64 1
no:
  %number = zext i1 %x to i64
  ret i64 %number
}

define i64 @minimum(i64 %a, i64 %b) {
  %m = call i64 @llvm.umin.i64(i64 %a, i64 %b)
  %n = call i64 @llvm.abs.i64(i64 %m, i1 false)
  ret i64 %n
}

define i32 @cases(i32 %v) {
  switch i32 %v, label %none [
    i32 1, label %one
    i32 5, label %two
    i32 7, label %one
    i32 9, label %two
    i32 300, label %two
  ]
one:
  ret i32 10
two:
  %p = phi i32 [ 20, %0 ], [ 20, %0 ], [ 20, %0 ]
  ret i32 %p
none:
  ret i32 0
}

define i64 @loop(i64 %n) {
entry:
  br label %body
body:
  %i = phi i64 [ 0, %entry ], [ %next, %body ]
  %sum = phi i64 [ 0, %entry ], [ %more, %body ]
  %more = add i64 %sum, %i
  %next = add i64 %i, 1
  %done = icmp uge i64 %next, %n
  br i1 %done, label %out, label %body
out:
  ret i64 %more
}

declare i64 @llvm.umin.i64(i64, i64)
declare i64 @llvm.abs.i64(i64, i1)
