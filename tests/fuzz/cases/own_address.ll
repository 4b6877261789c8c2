; An address that is stored where it points to is needed in a register, for all that an access would fold it.
@_license = global [4 x i8] c"GPL\00", section "license", align 1

define i32 @p(ptr %ctx) section "syscall" {
entry:
  %a = load i64, ptr %ctx, align 8
  %s = alloca [24 x i8], align 8
  %q = getelementptr i8, ptr %s, i64 8
  %v = getelementptr i8, ptr %s, i64 16
  store i64 %a, ptr %v, align 8
  store ptr %q, ptr %q, align 8
  %again = load volatile ptr, ptr %q, align 8
  %w = getelementptr i8, ptr %again, i64 8
  %r = load i64, ptr %w, align 8
  %pr = getelementptr i8, ptr %ctx, i64 16
  store i64 %r, ptr %pr, align 8
  ret i32 0
}
