// Shifts and rotations by constants and variables at all widths.
#include "bpf.h"

INLINE u64 rol64(u64 x, u32 n) { return x << (n & 63) | x >> (-n & 63); }
INLINE u32 ror32(u32 x, u32 n) { return x >> (n & 31) | x << (-n & 31); }
INLINE u16 rol16(u16 x, u32 n) { return x << (n & 15) | x >> (-n & 15); }
INLINE u8 ror8(u8 x, u32 n) { return x >> (n & 7) | x << (-n & 7); }

SEC("syscall") int shifts(struct args *ctx) {
  u64 a = ctx->a;
  u32 b = ctx->b, n = ctx->c;
  ctx->out[0] = rol64(a, 17) ^ rol64(a, n) ^ rol64(a, 32);
  ctx->out[1] = ror32(b, 9) + ror32(b, n) + ror32((u32)a, 16);
  ctx->out[2] = rol16(b, n) | (u64)ror8(a, n) << 16 | rol16(a, 8) << 24;
  ctx->out[3] = (a << 40 >> 50) + ((s64)a << 8 >> 60) + (b >> 31);
  return (a >> (n & 63)) ^ (b << (n & 31)) ^ ((s32)b >> (n & 31));
}
