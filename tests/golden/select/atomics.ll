; Read-modify-write with and without the old value.
; levels: v3 v4
define i64 @atomics(ptr %p, i64 %v, i32 %w) {
  %1 = atomicrmw add ptr %p, i64 %v seq_cst, align 8
  %2 = atomicrmw sub ptr %p, i32 %w monotonic, align 4
  %3 = atomicrmw xchg ptr %p, i64 %v seq_cst, align 8
  ret i64 %3
}
