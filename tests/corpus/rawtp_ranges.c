// Classifies numbers by nested ranges, signed and unsigned.
#include "bpf.h"

u32 classes[8];

INLINE int class_of(s64 x, u64 y) {
  if (x < -1000)
    return y > 1000 ? 0 : 1;
  if (x < 0)
    return 2;
  if (x >= 1 && x <= 100)
    return 3;
  if ((u64)x - 500 < 1000)
    return 4;
  if (y >= 0x80000000 && (s32)y < -5)
    return 5;
  return (u32)x > (u32)y ? 6 : 7;
}

SEC("raw_tp/sys_exit") int ranges(struct raw_tp_args *ctx) {
  s64 x = ctx->args[0] - 2000;
  classes[class_of(x, ctx->args[1])]++;
  classes[class_of((s32)ctx->args[2], ctx->args[3])] += 2;
  return 0;
}
