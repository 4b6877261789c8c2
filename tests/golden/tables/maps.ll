target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"
source_filename = "dir/maps.c"

@m = global { ptr, ptr } zeroinitializer, section ".maps", align 8
@n = internal global { i32, i32, i32, i32, i32 } { i32 1, i32 4, i32 4, i32 10, i32 0 }, section "maps", align 4
@o = global { [2 x ptr] } { [2 x ptr] [ptr @m, ptr null] }, section ".maps", align 8
@v = global i32 5, section "version", align 4
@so = global { ptr, ptr, i32 } { ptr @f, ptr @g, i32 5 }, section ".struct_ops.link", align 8
@sp = internal global { ptr, ptr, i32 } { ptr @f, ptr null, i32 5 }, section ".struct_ops", align 8
define i32 @f(ptr %c) section "struct_ops/f" { ret i32 1 }
define internal i32 @g(ptr %c) section "struct_ops/g" { ret i32 1 }
