; Constant steps through structs add up, behind an index that varies.
@_license = global [4 x i8] c"GPL\00", section "license", align 1
@data = global [4 x { i32, [2 x { i16, i8, i8 }] }] zeroinitializer, section ".data", align 8

define i32 @p(ptr %ctx) section "syscall" {
entry:
  %a = load i64, ptr %ctx, align 8
  %at = and i64 %a, 3
  %one = getelementptr { i32, [2 x { i16, i8, i8 }] }, ptr @data, i64 %at, i32 1, i64 1, i32 2
  store i8 7, ptr %one, align 1
  %b = lshr i64 %a, 2
  %which = and i64 %b, 1
  %two = getelementptr { i32, [2 x { i16, i8, i8 }] }, ptr @data, i64 %at, i32 1, i64 %which, i32 1
  %old = load i8, ptr %two, align 1
  %new = add i8 %old, 3
  store i8 %new, ptr %two, align 1
  %r = zext i8 %new to i64
  %pr = getelementptr i8, ptr %ctx, i64 16
  store i64 %r, ptr %pr, align 8
  ret i32 0
}
