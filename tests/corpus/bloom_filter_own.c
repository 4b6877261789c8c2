// A bloom filter in a global bit array with three hashes.
#include "bpf.h"

u64 bits[64];
u32 added;

INLINE u32 hash(u64 x, u32 n) {
  x ^= n * 0x9e3779b97f4a7c15;
  x ^= x >> 33;
  x *= 0xff51afd7ed558ccd;
  x ^= x >> 33;
  x *= 0xc4ceb9fe1a85ec53;
  return x ^ x >> 33;
}

SEC("syscall") int test_and_set(struct args *ctx) {
  bool known = true;
  for (u32 n = 0; n < 3; n++) {
    u32 h = hash(ctx->a & 0xff, n) & 4095;
    u64 *word = &bits[h >> 6], bit = 1ull << (h & 63);
    known &= !!(*word & bit);
    *word |= bit;
  }
  added += !known;
  ctx->out[0] = added;
  return known;
}
