// Sums, products and extremes over arrays that the compiler vectorises.
#include "bpf.h"

u32 numbers[32];
s64 wide[8];

SEC("syscall") int reduce(struct args *ctx) {
  u32 sum = 0, all = ~0u, any = 0, largest = 0;
  s64 total = 0;
  numbers[ctx->a & 31] = ctx->b;
  wide[ctx->a & 7] = ctx->c;
  for (int i = 0; i < 32; i++) {
    sum += numbers[i] * (i + 1);
    all &= numbers[i] | i;
    any |= numbers[i];
    if (numbers[i] > largest)
      largest = numbers[i];
  }
#pragma unroll
  for (int i = 0; i < 8; i++)
    total += wide[i];
  ctx->out[0] = sum;
  ctx->out[1] = (u64)all << 32 | any;
  ctx->out[2] = total;
  return largest & 0xffff;
}
