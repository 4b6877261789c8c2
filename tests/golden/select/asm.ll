; Inline assembly: what clang 22 makes of the macros of libbpf and of the kernel's tests.
; levels: v3
target triple = "bpf"

@map = global i32 0, section ".maps", align 4

; barrier_var(): pins a value, costs nothing, and cannot be looked through
define i64 @barrier(i64 %a) section "xdp" {
  %x = and i64 %a, 255
  %y = call i64 asm sideeffect "", "=r,0"(i64 %x)
  %z = and i64 %y, 255
  ret i64 %z
}

; bpf_tail_call_static()
define i32 @tail_call(ptr %ctx) section "xdp" {
  call void asm sideeffect "r1 = $0\0A\09r2 = $1\0A\09r3 = $2\0A\09call 12", "r,r,i,~{r0},~{r1},~{r2},~{r3},~{r4},~{r5}"(ptr %ctx, ptr @map, i32 3)
  ret i32 2
}

; bpf_assert-like comparisons, by asm goto
define i32 @compare(ptr %ctx) section "xdp" {
entry:
  %v = load i32, ptr %ctx, align 4
  %w = zext i32 %v to i64
  callbr void asm sideeffect "if $0 > $1 goto ${2:l}", "r,ri,!i"(i64 %w, i32 64) to label %small [label %large]
small:
  ret i32 1
large:
  ret i32 2
}

; can_loop, with and without an assembler that knows may_goto
define i64 @loops(i64 %n) section "xdp" {
entry:
  br label %head
head:
  %i = phi i64 [ 0, %entry ], [ %j, %body ]
  callbr void asm sideeffect "may_goto ${0:l}", "!i"() to label %next [label %out]
next:
  callbr void asm sideeffect "1:.byte 0xe5;\09.byte 0;\09.long ((${0:l} - 1b - 8) / 8) & 0xffff;\09.short 0", "!i"() to label %body [label %out]
body:
  %j = add i64 %i, 1
  %go = icmp ult i64 %j, %n
  br i1 %go, label %head, label %out
out:
  %r = phi i64 [ %i, %head ], [ %i, %next ], [ %j, %body ]
  ret i64 %r
}

; bpf_addr_space_cast(): bytes that depend on the register
define ptr @cast(ptr %p) section "syscall" {
  %q = call ptr asm sideeffect ".byte 0xBF; .ifc $0, r0; .byte 0x00; .endif; .ifc $0, r1; .byte 0x11; .endif; .ifc $0, r2; .byte 0x22; .endif; .ifc $0, r3; .byte 0x33; .endif; .ifc $0, r4; .byte 0x44; .endif; .ifc $0, r5; .byte 0x55; .endif; .ifc $0, r6; .byte 0x66; .endif; .ifc $0, r7; .byte 0x77; .endif; .ifc $0, r8; .byte 0x88; .endif; .ifc $0, r9; .byte 0x99; .endif; .short $1; .long $2", "=r,i,i,0"(i32 1, i32 65536, ptr %p)
  ret ptr %q
}

; memory operands fold their offset
define i64 @memory(ptr %ctx) section "xdp" {
  %local = alloca i64
  %p = getelementptr i8, ptr %ctx, i64 24
  %v = call i64 asm sideeffect "$0 = *(u64 *)$1; *(u64 *)$2 = $0", "=&r,*m,=*m"(ptr elementtype(i64) %p, ptr elementtype(i64) %local)
  %w = load i64, ptr %local, align 8
  ret i64 %w
}

; a naked program in the style of the kernel's verifier tests
define i32 @naked(ptr %ctx) naked noinline section "socket" {
  call void asm sideeffect "r1 = 0;\09*(u64*)(r10 - 8) = r1;\09r2 = r10;\09r2 += -8;\09r1 = $1 ll;\09call $0;\09if r0 == 0 goto l0_${:uid};\09r0 = *(u64*)(r0 + 0);\09if w0 s< 5 goto 1f;\09r0 = 0;\091: w0 &= 1;\0Al0_${:uid}:\09exit;", "i,i,~{r0},~{r1},~{r2},~{r3},~{r4},~{r5},~{r6},~{r7},~{r8},~{r9},~{memory}"(ptr inttoptr (i64 1 to ptr), ptr @map)
  unreachable
}
