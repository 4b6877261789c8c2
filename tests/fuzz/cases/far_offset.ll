; Offsets that an instruction cannot say, behind an index that varies and without one.
@_license = global [4 x i8] c"GPL\00", section "license", align 1
@data = global [70000 x i8] zeroinitializer, section ".data", align 8

define i32 @p(ptr %ctx) section "syscall" {
entry:
  %a = load i64, ptr %ctx, align 8
  %at = and i64 %a, 63
  %near = getelementptr i8, ptr @data, i64 %at
  %far = getelementptr i8, ptr %near, i64 36000
  %x = load i8, ptr %far, align 1
  %y = add i8 %x, 5
  store i8 %y, ptr %far, align 1
  %limit = getelementptr i8, ptr %near, i64 32766
  %z = load i8, ptr %limit, align 1
  %further = getelementptr i8, ptr @data, i64 69999
  store i8 %y, ptr %further, align 1
  %step = getelementptr i8, ptr %near, i64 30000
  %steps = getelementptr i8, ptr %step, i64 30001
  %u = load i8, ptr %steps, align 1
  %t = add i8 %y, %u
  store i8 %t, ptr %steps, align 1
  %s = add i8 %t, %z
  %r = zext i8 %s to i64
  %pr = getelementptr i8, ptr %ctx, i64 16
  store i64 %r, ptr %pr, align 8
  ret i32 0
}
