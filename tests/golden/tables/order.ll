target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"
source_filename = "dir/order.c"

@d1 = global i32 1, align 4
@r1 = constant i32 1, align 4
define i32 @tail(ptr %c) section "tc" { ret i32 1 }
@d2 = global i32 1, section "zz", align 4
define i32 @sub(ptr %c) { ret i32 1 }
define i32 @tail2(ptr %c) section "xdp" { ret i32 1 }
define i32 @tail3(ptr %c) section "tc" { ret i32 1 }
@b1 = global i32 0, align 4
