// memcmp of sizes 1 to 40 for equality and order.
#include "bpf.h"

u8 left[40] = {1, 2, 3, 4, 5, 6, 7, 8, 9},
   right[40] = {1, 2, 3, 4, 5, 6, 7, 8, 9};

SEC("syscall") int compare(struct args *ctx) {
  u32 bits = 0;
  left[ctx->a & 31] ^= ctx->b & 1;
  bits |= !memcmp(left, right, 1);
  bits |= !memcmp(left, right, 2) << 1;
  bits |= !memcmp(left + 1, right + 1, 3) << 2;
  bits |= !memcmp(left, right, 4) << 3;
  bits |= !memcmp(left + 1, right + 1, 6) << 4;
  bits |= !memcmp(left, right, 8) << 5;
  bits |= !memcmp(left, right, 12) << 6;
  bits |= !memcmp(left, right, 16) << 7;
  bits |= !memcmp(left + 1, right + 1, 24) << 8;
  bits |= (memcmp(left, right, 4) < 0) << 9;
  ctx->out[0] = bits;
  return 0;
}
