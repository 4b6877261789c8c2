// FNV-1a and murmur-like hashes of a global buffer and of words.
#include "bpf.h"

u8 data[64] = "the quick brown fox jumps over the lazy dog";

INLINE u64 fnv(const u8 *p, u32 n) {
  u64 h = 0xcbf29ce484222325;
  for (u32 i = 0; i < n; i++)
    h = (h ^ p[i]) * 0x100000001b3;
  return h;
}
INLINE u32 murmur(const u32 *p, u32 n, u32 h) {
  for (u32 i = 0; i < n; i++) {
    u32 k = p[i] * 0xcc9e2d51;
    k = (k << 15 | k >> 17) * 0x1b873593;
    h ^= k;
    h = (h << 13 | h >> 19) * 5 + 0xe6546b64;
  }
  h ^= h >> 16;
  h *= 0x85ebca6b;
  return h ^ h >> 13;
}

SEC("syscall") int hashes(struct args *ctx) {
  data[ctx->a & 63] = ctx->b;
  ctx->out[0] = fnv(data, 64);
  ctx->out[1] = fnv(data + 8, 11);
  ctx->out[2] = murmur((u32 *)data, 16, ctx->c);
  return ctx->out[2] & 0xff;
}
