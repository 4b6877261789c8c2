; A constant step from the address of a part of a variable, made in a register: both steps count.
@_license = global [4 x i8] c"GPL\00", section "license", align 1
@numbers = global [4 x i64] [i64 11, i64 22, i64 33, i64 44], align 8

define i32 @p(ptr %ctx) section "syscall" {
entry:
  %part = getelementptr i8, ptr getelementptr (i8, ptr @numbers, i64 8), i64 16
  %a = load i64, ptr %ctx, align 8
  %odd = trunc i64 %a to i1
  %chosen = select i1 %odd, ptr %part, ptr @numbers
  %number = load i64, ptr %chosen, align 8
  %pr = getelementptr i8, ptr %ctx, i64 16
  store i64 %number, ptr %pr, align 8
  ret i32 0
}
