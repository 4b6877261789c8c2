// Sign extension and signed arithmetic on mixed widths.
#include "bpf.h"

s32 table[8] = {-5, 100, -32768, 7, 0, 2147483647, -2147483647, 1};

SEC("syscall") int signed_all(struct args *ctx) {
  s8 a = ctx->a;
  s16 b = ctx->b;
  s32 c = ctx->c;
  s64 d = ctx->d;
  s64 sum = a * b + c - d;
  sum += (s64)(s32)(sum >> 7) * a;
  ctx->out[0] = sum;
  ctx->out[1] = (s64)c >> (b & 31);
  ctx->out[2] = (a < b) + (b < c) + (c < d) + (sum < 0 ? -sum : sum);
  ctx->out[3] = (s32)(a << 24) >> 20 ^ (s16)(c >> 3);
  s64 index = a & 7;
  sum = table[index] * (s64)b;
  return sum > -100 && sum < 100 ? (s32)sum : table[(index + 3) & 7] >> 4;
}
