// Byte order of 16, 32 and 64 bits: values, memory, masks and compares.
#include "bpf.h"

struct wire {
  u16 a;
  u32 b;
  u64 c;
} PACKED;
struct wire last;

SEC("syscall") int swap(struct args *ctx) {
  u64 a = ctx->a;
  u32 b = ctx->b;
  last.a = __builtin_bswap16(a);
  last.b = __builtin_bswap32(b);
  last.c = __builtin_bswap64(a ^ ctx->c);
  ctx->out[0] = __builtin_bswap64(a) >> 16;
  ctx->out[1] = __builtin_bswap32(b) + __builtin_bswap16(b);
  ctx->out[2] = (b >> 24) | (b >> 8 & 0xff00) | (b << 8 & 0xff0000) | b << 24;
  if (__builtin_bswap16((u16)ctx->d) == 0x1234)
    return 1;
  return (__builtin_bswap32(ctx->d) & 0xffffff00) == 0x0a000000 ? 2 : 3;
}
