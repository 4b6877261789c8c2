target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"
source_filename = "dir/spaces.c"

@a = addrspace(1) global i32 0, align 4
@b = addrspace(1) global i32 5, align 4
@c = external addrspace(1) global i32, align 4
@d = addrspace(1) global i32 5, section ".mine", align 4
@e = addrspace(1) constant i32 5, align 4
@f = internal addrspace(1) global [100 x i8] zeroinitializer, align 1
@g = addrspace(2) global i32 5, align 4
