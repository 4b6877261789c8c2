target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"
source_filename = "dir/initarr.c"

@a = global ptr @f, section ".init_array", align 8
@n = global i32 3, section ".note.x", align 4
@p = global i32 3, section ".preinit_array", align 4
define void @f() { ret void }
