target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"
source_filename = "dir/alias.c"

@x = global [4 x i32] [i32 1, i32 2, i32 3, i32 4], align 4
@y = alias i32, ptr @x
@z = alias i32, getelementptr (i8, ptr @x, i64 8)
@iz = internal alias i32, getelementptr (i8, ptr @x, i64 8)
@wz = weak alias i32, getelementptr (i8, ptr @x, i64 4)
@hz = hidden alias [4 x i32], ptr @x
@fa = alias i32 (ptr), ptr @f
@ga = internal alias i32 (ptr), ptr @g
@p = global ptr @y, align 8
@p2 = global ptr @fa, align 8
@aa = alias i32, ptr @y
define i32 @f(ptr %c) section "xdp" { ret i32 1 }
define internal i32 @g(ptr %c) noinline { ret i32 1 }
define i32 @m(ptr %c) section "xdp" { 
  %a = call i32 @ga(ptr %c)
  %v = load i32, ptr @z
  %w = load i32, ptr @iz
  %b = add i32 %a, %v
  %d = add i32 %b, %w
  %e = call i32 @fa(ptr %c)
  %g = add i32 %d, %e
  ret i32 %g }
