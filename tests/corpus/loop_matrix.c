// Matrix product through bpf_loop, with division of the index.
#include "bpf.h"

s32 left[4][4], right[4][4];
s64 product[4][4];

static long cell(u32 index, void *unused) {
  u32 row = index / 4 & 3, column = index % 4;
  s64 sum = 0;
  for (int k = 0; k < 4; k++)
    sum += (s64)left[row][k] * right[k][column];
  product[row][column] = sum;
  return 0;
}

SEC("syscall") int multiply(struct args *ctx) {
  for (int i = 0; i < 16; i++) {
    left[i / 4][i % 4] = ctx->a >> i;
    right[i / 4][i % 4] = ctx->b >> (i * 2) & 0xff;
  }
  loop(16, cell, NULL, 0);
  ctx->out[0] = product[0][0] + product[3][3];
  ctx->out[1] = product[ctx->c & 3][ctx->d & 3];
  return 0;
}
