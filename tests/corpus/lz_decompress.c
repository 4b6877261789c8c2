// An LZ-like decompressor: literals and matches between two buffers.
#include "bpf.h"

u8 input[64] = {4, 'a', 'b', 'c', 'd', 0x84, 4, 2, 'x', 'y', 0x86, 6, 0};
u8 output[128];

SEC("syscall") int decompress(struct args *ctx) {
  u32 in = 0, out = 0;
  if (ctx->a & 1)
    input[5] = 0x80 | (ctx->b & 7);
  for (int token = 0; token < 4; token++) {
    u8 control = input[in++ & 63];
    if (control == 0 || out >= 100)
      break;
    u32 count = control & 7;
    if (control & 0x80) {
      u32 distance = input[in++ & 63];
      for (u32 i = 0; i < 8; i++) {
        output[(out + i) & 127] = output[(out + i - distance) & 127];
      }
    } else {
      for (u32 i = 0; i < 8; i++) {
        output[(out + i) & 127] = input[(in + i) & 63];
      }
      in += count;
    }
    out += count;
  }
  memcpy(ctx->out, output, 32);
  return out;
}
