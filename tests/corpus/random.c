// Linear congruential, xorshift and splitmix generators with state.
#include "bpf.h"

u64 lcg = 1, shift = 88172645463325252ull, splitmix;
u32 small = 2463534242u;

SEC("syscall") int next(struct args *ctx) {
  if (ctx->a & 1)
    lcg ^= ctx->b;
  lcg = lcg * 6364136223846793005ull + 1442695040888963407ull;
  shift ^= shift << 13;
  shift ^= shift >> 7;
  shift ^= shift << 17;
  splitmix += 0x9e3779b97f4a7c15;
  u64 z = splitmix;
  z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9;
  z = (z ^ z >> 27) * 0x94d049bb133111eb;
  small ^= small << 13;
  small ^= small >> 17;
  small ^= small << 5;
  ctx->out[0] = lcg >> 33;
  ctx->out[1] = shift;
  ctx->out[2] = z ^ z >> 31;
  return small % 6 + 1;
}
