target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"
source_filename = "dir/comdat.c"

$x = comdat any
$f = comdat any
@x = linkonce_odr global i32 1, comdat, align 4
define linkonce_odr i32 @f(ptr %c) comdat { ret i32 1 }
define weak_odr i32 @f2(ptr %c) comdat($f) { ret i32 1 }
