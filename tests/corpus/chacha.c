// A ChaCha block: sixteen words, quarter rounds, rotations.
#include "bpf.h"

u32 state[16] = {0x61707865, 0x3320646e, 0x79622d32, 0x6b206574};

INLINE u32 rol(u32 x, int n) { return x << n | x >> (32 - n); }
#define QUARTER(a, b, c, d)                                                    \
  x[a] += x[b], x[d] = rol(x[d] ^ x[a], 16);                                   \
  x[c] += x[d], x[b] = rol(x[b] ^ x[c], 12);                                   \
  x[a] += x[b], x[d] = rol(x[d] ^ x[a], 8);                                    \
  x[c] += x[d], x[b] = rol(x[b] ^ x[c], 7)

SEC("syscall") int block(struct args *ctx) {
  u32 x[16];
  for (int i = 0; i < 8; i++)
    state[4 + i] = ctx->a >> i * 3;
  state[12]++;
  state[13] = ctx->b;
  memcpy(x, state, sizeof(x));
  for (int round = 0; round < 4; round++) {
    QUARTER(0, 4, 8, 12);
    QUARTER(1, 5, 9, 13);
    QUARTER(2, 6, 10, 14);
    QUARTER(3, 7, 11, 15);
    QUARTER(0, 5, 10, 15);
    QUARTER(1, 6, 11, 12);
    QUARTER(2, 7, 8, 13);
    QUARTER(3, 4, 9, 14);
  }
  ctx->out[0] = x[0] + state[0];
  ctx->out[1] = x[5] ^ (u64)x[10] << 32;
  ctx->out[2] = x[15];
  return x[7];
}
