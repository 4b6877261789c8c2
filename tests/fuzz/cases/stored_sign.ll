; Two constants that together are no 32-bit number with its sign extended: one store of 8 bytes would write others.
@_license = global [4 x i8] c"GPL\00", section "license", align 1

define i32 @p(ptr %ctx) section "syscall" {
entry:
  %s = alloca [8 x i8], align 8
  %high = getelementptr i8, ptr %s, i64 4
  store i32 -2147483647, ptr %s, align 8
  store i32 0, ptr %high, align 4
  %both = load volatile i64, ptr %s, align 8
  %pr = getelementptr i8, ptr %ctx, i64 16
  store i64 %both, ptr %pr, align 8
  ret i32 0
}
