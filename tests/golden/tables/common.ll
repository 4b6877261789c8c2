target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"
source_filename = "dir/common.c"

@c = common global i32 0, align 4
@d = common global [10 x i64] zeroinitializer, align 16
@e = common hidden global i32 0, align 4
define i32 @f(ptr %c) section "xdp" { 
 %v = load i32, ptr @c
 ret i32 %v }
