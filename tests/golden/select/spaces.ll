; Address space 1, the arena's: casts before accesses, shared by all that access at one pointer.
; levels: v3
target triple = "bpf"

%node = type { ptr addrspace(1), i64, [4 x i32] }
@head = global ptr addrspace(1) null, section ".data", align 8
@counter = addrspace(1) global i32 0, align 4
@first = addrspace(1) global %node { ptr addrspace(1) null, i64 5, [4 x i32] zeroinitializer }, align 8

define i64 @walk() section "syscall" {
entry:
  %start = load ptr addrspace(1), ptr @head, align 8
  br label %loop
loop:
  %n = phi ptr addrspace(1) [ %start, %entry ], [ %next, %body ]
  %s = phi i64 [ 0, %entry ], [ %t, %body ]
  %end = icmp eq ptr addrspace(1) %n, null
  br i1 %end, label %out, label %body
body:
  %pv = getelementptr i8, ptr addrspace(1) %n, i64 8
  %v = load i64, ptr addrspace(1) %pv, align 8
  %t = add i64 %s, %v
  %next = load ptr addrspace(1), ptr addrspace(1) %n, align 8
  br label %loop
out:
  ret i64 %s
}

define void @variables(i64 %v) section "syscall" {
  %c = load i32, ptr addrspace(1) @counter, align 4
  %d = add i32 %c, 1
  store i32 %d, ptr addrspace(1) @counter, align 4
  store i64 %v, ptr addrspace(1) getelementptr (i8, ptr addrspace(1) @first, i64 8), align 8
  %x = atomicrmw add ptr addrspace(1) getelementptr (i8, ptr addrspace(1) @first, i64 20), i32 5 seq_cst
  ret void
}

define i64 @both_views(ptr %k, ptr addrspace(1) %u) section "syscall" {
  %x = addrspacecast ptr %k to ptr addrspace(1)
  store ptr addrspace(1) %x, ptr @head, align 8
  store ptr addrspace(1) %x, ptr addrspace(1) %u, align 8
  %kk = addrspacecast ptr addrspace(1) %u to ptr
  %p = getelementptr i8, ptr %kk, i64 8
  %v = load i64, ptr %p, align 8
  ret i64 %v
}

define ptr @constants(i1 %c) section "syscall" {
entry:
  br i1 %c, label %yes, label %out
yes:
  br label %out
out:
  %p = phi ptr [ getelementptr (i8, ptr addrspacecast (ptr addrspace(1) @first to ptr), i64 8), %yes ], [ null, %entry ]
  store i64 1, ptr addrspacecast (ptr addrspace(1) @first to ptr), align 8
  ret ptr %p
}

define i32 @elements(i64 %i, i1 %c) section "syscall" {
  %p = getelementptr [8 x i32], ptr addrspace(1) @first, i64 0, i64 %i
  %head = load i32, ptr addrspace(1) @first, align 8
  br i1 %c, label %yes, label %out
yes:
  %v = load i32, ptr addrspace(1) %p, align 4
  br label %out
out:
  %r = phi i32 [ %v, %yes ], [ %head, %0 ]
  ret i32 %r
}

define void @cleared(ptr addrspace(1) %u) section "syscall" {
  call void @llvm.memset.p1.i64(ptr addrspace(1) align 8 %u, i8 0, i64 16, i1 false)
  ret void
}
declare void @llvm.memset.p1.i64(ptr addrspace(1), i8, i64, i1)
