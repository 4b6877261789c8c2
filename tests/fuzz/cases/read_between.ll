; Constants that are stored anew after a wide load has read the old ones, or a wide store has replaced them.
@_license = global [4 x i8] c"GPL\00", section "license", align 1

define i32 @p(ptr %ctx) section "syscall" {
entry:
  %s = alloca [8 x i8], align 8
  %t = alloca [8 x i8], align 8
  %s4 = getelementptr i8, ptr %s, i64 4
  %t2 = getelementptr i8, ptr %t, i64 2
  %t4 = getelementptr i8, ptr %t, i64 4
  %t6 = getelementptr i8, ptr %t, i64 6
  %a = load i64, ptr %ctx, align 8
  store i32 1, ptr %s, align 8
  store i32 2, ptr %s4, align 4
  %old = load i64, ptr %s, align 8
  store i32 3, ptr %s4, align 4
  %new = load i64, ptr %s, align 8
  store i16 1, ptr %t, align 8
  store i16 2, ptr %t2, align 2
  store i16 3, ptr %t4, align 4
  store i16 4, ptr %t6, align 2
  store i64 %a, ptr %t, align 8
  store i16 5, ptr %t4, align 4
  %mixed = load i64, ptr %t, align 8
  %x = mul i64 %old, 3
  %y = mul i64 %new, 5
  %z = mul i64 %mixed, 7
  %xy = add i64 %x, %y
  %xyz = add i64 %xy, %z
  %pr = getelementptr i8, ptr %ctx, i64 16
  store i64 %xyz, ptr %pr, align 8
  ret i32 0
}
