; Two-address arithmetic: widths, immediates, extensions that cost nothing and those that must be paid.
define i64 @widths(i64 %a, i64 %b, i32 %c) {
  %sum = add i64 %a, %b
  %less = sub i64 %sum, 5
  %big = and i64 %less, 1311768467463790320
  %low = trunc i64 %big to i32
  %w = mul i32 %low, %c
  %wide = zext i32 %w to i64
  %mask = and i64 %sum, 4294967295
  %x = xor i64 %wide, %mask
  ret i64 %x
}

define i64 @signs(i32 %a, i8 %b) {
  %s = sext i32 %a to i64
  %t = sext i8 %b to i64
  %small = lshr i32 %a, 8
  %u = sext i32 %small to i64
  %n = sub i64 0, %s
  %p = add i64 %n, %t
  %q = add i64 %p, %u
  ret i64 %q
}

define i32 @narrow(i8 %a, i16 %b) {
  %half = lshr i8 %a, 1
  %x = zext i8 %half to i32
  %y = ashr i16 %b, 2
  %z = sext i16 %y to i32
  %r = add i32 %x, %z
  ret i32 %r
}

define i64 @divide(i64 %a, i64 %b) {
  %q = udiv i64 %a, 1000000
  %r = urem i64 %q, %b
  %s = sdiv i64 %r, 7
  ret i64 %s
}
