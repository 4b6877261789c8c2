target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"
source_filename = "dir/declsec.c"

@a = external global i32, section ".data.mine", align 4
declare i32 @f(ptr) section "xdp"
define i32 @g(ptr %c) section "tc" {
 %v = load i32, ptr @a
 %w = call i32 @f(ptr %c)
 %x = add i32 %v, %w
 ret i32 %x }
