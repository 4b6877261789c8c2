; An index of 32 bits or fewer has a sign.
@_license = global [4 x i8] c"GPL\00", section "license", align 1
@data = global [32 x i8] zeroinitializer, section ".data", align 8

define i32 @p(ptr %ctx) section "syscall" {
entry:
  %a = load i64, ptr %ctx, align 8
  %small = trunc i64 %a to i32
  %place = and i32 %small, 7
  %is = icmp eq i32 %place, 3
  br i1 %is, label %down, label %up
down:
  br label %there
up:
  br label %there
there:
  %index = phi i32 [ -5, %down ], [ 4, %up ]
  %short = phi i8 [ -1, %down ], [ 2, %up ]
  %middle = getelementptr i8, ptr @data, i64 16
  %one = getelementptr i8, ptr %middle, i32 %index
  store i8 7, ptr %one, align 1
  %two = getelementptr i8, ptr %middle, i8 %short
  store i8 9, ptr %two, align 1
  %pr = getelementptr i8, ptr %ctx, i64 16
  store i64 %a, ptr %pr, align 8
  ret i32 0
}
