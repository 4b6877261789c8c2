; A truncation that loses no bit of its operand says nothing about what is above the operand in its register.
@_license = global [4 x i8] c"GPL\00", section "license", align 1

declare i16 @llvm.umin.i16(i16, i16)

define i32 @p(ptr %ctx) section "syscall" {
entry:
  %a = load i64, ptr %ctx, align 8
  %small = trunc i64 %a to i16
  %least = call i16 @llvm.umin.i16(i16 %small, i16 31)
  %byte = trunc nuw nsw i16 %least to i8
  %divisor = or i8 %byte, 1
  %q = udiv i8 31, %divisor
  %r = zext i8 %q to i64
  %pr = getelementptr i8, ptr %ctx, i64 16
  store i64 %r, ptr %pr, align 8
  ret i32 0
}
