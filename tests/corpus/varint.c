// Variable-length integers of seven bits a byte, zigzag signs.
#include "bpf.h"

u8 stream[64];
u32 position;

INLINE u64 zigzag(s64 x) { return (u64)x << 1 ^ (u64)(x >> 63); }
INLINE s64 unzigzag(u64 x) { return (s64)(x >> 1) ^ -(s64)(x & 1); }

SEC("syscall") int put(struct args *ctx) {
  u64 x = zigzag((s64)ctx->a >> (ctx->b & 31));
  for (int i = 0; i < 10; i++) {
    u8 byte = x & 127;
    x >>= 7;
    stream[position++ & 63] = byte | (x ? 128 : 0);
    if (!x)
      break;
  }
  return position & 63;
}
SEC("syscall") int get(struct args *ctx) {
  u64 x = 0;
  u32 at = ctx->a;
  for (int i = 0; i < 10; i++) {
    u8 byte = stream[at++ & 63];
    x |= (u64)(byte & 127) << (i * 7);
    if (!(byte & 128))
      break;
  }
  ctx->out[0] = unzigzag(x);
  return at - (u32)ctx->a;
}
