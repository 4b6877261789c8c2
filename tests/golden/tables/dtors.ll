target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"
source_filename = "dir/dtors.c"

@llvm.global_dtors = appending global [2 x { i32, ptr, ptr }] [{ i32, ptr, ptr } { i32 100, ptr @f, ptr null }, { i32, ptr, ptr } { i32 65535, ptr @g, ptr null }]
define internal void @f() { ret void }
define void @g() { ret void }
