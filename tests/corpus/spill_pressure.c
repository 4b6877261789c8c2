// More live values than registers, across calls of helpers.
#include "bpf.h"

MAP(store, ARRAY, 32, u32, u64);

SEC("syscall") int pressure(struct args *ctx) {
  u64 a = ctx->a, b = ctx->b, c = ctx->c, d = ctx->d;
  u64 e = a + b, f = b * c, g = c ^ d, h = d - a, i = a & c, j = b | d;
  u32 key = e & 31;
  u64 *slot = map_lookup(&store, &key);
  if (!slot)
    return 1;
  u64 k = *slot + f;
  key = g & 31;
  u64 *other = map_lookup(&store, &key);
  if (!other)
    return 2;
  *other += k ^ h;
  *slot = a * 3 + b * 5 + c * 7 + d * 11;
  ctx->out[0] = e + f + g + h + i + j + k;
  ctx->out[1] = (a ^ e) + (b ^ f) + (c ^ g) + (d ^ h);
  ctx->out[2] = *other - *slot;
  ctx->out[3] = i * j;
  return 0;
}
