// Nested loops with break and continue over a global matrix.
#include "bpf.h"

u8 grid[12][12];
u32 found;

SEC("syscall") int paint(struct args *ctx) {
  u32 sum = 0;
  for (u32 y = 0; y < 12; y++) {
    if (y == (ctx->a & 15))
      continue;
    for (u32 x = 0; x < 12; x++) {
      if (x > y && ctx->b & 1)
        break;
      grid[y][x] += x * y + ctx->c;
      if (grid[y][x] == 77)
        found++;
      sum += grid[y][11 - x];
    }
  }
  ctx->out[0] = sum;
  return found;
}
