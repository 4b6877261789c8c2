// A sorting network over eight numbers: compare and exchange.
#include "bpf.h"

u32 sorted[8];
#define CE(i, j)                                                               \
  do {                                                                         \
    u32 low = v[i] < v[j] ? v[i] : v[j], high = v[i] < v[j] ? v[j] : v[i];     \
    v[i] = low, v[j] = high;                                                   \
  } while (0)

SEC("syscall") int sort(struct args *ctx) {
  u32 v[4] = {ctx->a, ctx->a >> 32, ctx->b, ctx->b >> 32};
  CE(0, 1);
  CE(2, 3);
  CE(0, 2);
  CE(1, 3);
  CE(1, 2);
  for (int i = 0; i < 4; i++)
    sorted[i] = v[i];
  ctx->out[0] = v[0] | (u64)v[3] << 32;
  return v[1] <= v[2];
}
