target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"
source_filename = "dir/pointers.c"

@x = global [4 x i32] zeroinitializer, align 4
@s = private unnamed_addr constant [6 x i8] c"hello\00", align 1
@i = internal global [4 x i32] [i32 1, i32 2, i32 3, i32 4], align 4
@ext = external global i32, section ".ksyms", align 4
@p1 = global ptr @x, align 8
@p2 = global ptr getelementptr inbounds ([4 x i32], ptr @x, i64 0, i64 2), align 8
@p3 = global ptr @i, align 8
@p4 = global ptr getelementptr (i8, ptr @i, i64 8), align 8
@p5 = constant ptr @x, align 8
@p6 = internal constant [2 x ptr] [ptr @s, ptr getelementptr (i8, ptr @s, i64 2)], align 8
@p7 = global { i32, ptr, i32 } { i32 1, ptr @f, i32 2 }, align 8
@p8 = global ptr @g, align 8
@p9 = global ptr @ext, align 8
@p10 = global i64 ptrtoint (ptr @x to i64), align 8
@p11 = global i32 ptrtoint (ptr @x to i32), align 4
@p12 = global i64 add (i64 ptrtoint (ptr @x to i64), i64 12), align 8
@p13 = global i64 sub (i64 ptrtoint (ptr @p12 to i64), i64 ptrtoint (ptr @p10 to i64)), align 8
@p14 = global ptr inttoptr (i64 4096 to ptr), align 8
@p15 = global ptr getelementptr (i8, ptr @i, i64 -8), align 8
@p16 = global <{ i8, ptr }> <{ i8 1, ptr @x }>, align 1
@self = global ptr @self, align 8
@r1 = private unnamed_addr constant [2 x ptr] [ptr @f, ptr @g], align 8
@r2 = unnamed_addr constant ptr @f, align 8
@r3 = constant ptr @f, section ".rodata.tab", align 8
define i32 @f(ptr %c) section "xdp" { ret i32 1 }
define internal i32 @g(ptr %c) { ret i32 1 }
define i32 @h(ptr %c) section "xdp" {
  %r = call i32 @g(ptr %c)
  %v = load i32, ptr @ext
  %q = add i32 %r, %v
  ret i32 %q }
