target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"
source_filename = "dir/functions.c"

declare extern_weak i32 @kf(ptr) section ".ksyms"
declare i32 @kg(ptr) section ".ksyms"
declare i32 @unused(ptr) section ".ksyms"
declare i32 @plain(ptr)
@exw = extern_weak global i32, align 4
@exu = external global i32, align 4
@exc = external constant i32, section ".kconfig", align 4
@exh = external hidden global i32, align 4
define i32 @f(ptr %c) section "xdp" { ret i32 1 }
define internal i32 @g(ptr %c) noinline { ret i32 1 }
define hidden i32 @h(ptr %c) noinline { ret i32 2 }
define weak i32 @wk(ptr %c) noinline { ret i32 2 }
define linkonce_odr i32 @lo(ptr %c) noinline { ret i32 2 }
define weak_odr protected i32 @wo(ptr %c) noinline { ret i32 2 }
define available_externally i32 @ae(ptr %c) noinline { ret i32 2 }
define private i32 @pr(ptr %c) noinline { ret i32 2 }
define i32 @al(ptr %c) align 32 { ret i32 2 }
define i32 @al2(ptr %c) section "xdp" align 64 { ret i32 2 }
define i32 @main(ptr %c) section "xdp" {
  %a = call i32 @g(ptr %c)
  %b = call i32 @h(ptr %c)
  %d = call i32 @wk(ptr %c)
  %e = call i32 @lo(ptr %c)
  %i = call i32 @wo(ptr %c)
  %j = call i32 @ae(ptr %c)
  %k = call i32 @pr(ptr %c)
  %l = call i32 @kf(ptr %c)
  %m = call i32 @kg(ptr %c)
  %n = load i32, ptr @exw
  %o = load i32, ptr @exu
  %p = load i32, ptr @exc
  %p2 = load i32, ptr @exh
  %q = add i32 %a, %b
  %r = add i32 %q, %d
  %s = add i32 %r, %e
  %t = add i32 %s, %i
  %u = add i32 %t, %j
  %v = add i32 %u, %k
  %w = add i32 %v, %l
  %x = add i32 %w, %m
  %y = add i32 %x, %n
  %z = add i32 %y, %o
  %aa = add i32 %z, %p
  %ab = add i32 %aa, %p2
  %ac = call i32 @plain(ptr %c)
  %ad = add i32 %ab, %ac
  ret i32 %ad }
define i32 @callintext(ptr %c) { 
  %a = call i32 @g(ptr %c)
  %b = call i32 @h(ptr %c)
  %d = call i32 @wk(ptr %c)
  %q = add i32 %a, %b
  %r = add i32 %q, %d
  ret i32 %r }
define i32 @callxdp(ptr %c) section "xdp" { 
  %a = call i32 @f(ptr %c)
  ret i32 %a }
