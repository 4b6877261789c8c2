; A shift by a constant that is too large is poison; the verifier refuses to see one written.
@_license = global [4 x i8] c"GPL\00", section "license", align 1

define i32 @p(ptr %ctx) section "syscall" {
entry:
  %a = load i64, ptr %ctx, align 8
  %small = trunc i64 %a to i16
  %wide = shl i64 %a, 1000003
  %narrow = lshr i16 %small, 65408
  %signed = ashr i16 %small, 16
  %pick = icmp eq i64 %a, %a
  %one = select i1 %pick, i64 %a, i64 %wide
  %two = select i1 %pick, i16 %small, i16 %narrow
  %three = select i1 %pick, i16 %two, i16 %signed
  %four = zext i16 %three to i64
  %r = add i64 %one, %four
  %pr = getelementptr i8, ptr %ctx, i64 16
  store i64 %r, ptr %pr, align 8
  ret i32 0
}
