// Buffers of nearly 512 bytes, filled and summed.
#include "bpf.h"

SEC("syscall") int sum(struct args *ctx) {
  u8 bytes[256];
  u32 words[48];
  u64 total = 0;
  for (int i = 0; i < 256; i++)
    bytes[i] = ctx->a >> (i & 7);
  for (int i = 0; i < 48; i++)
    words[i] = bytes[i * 5] * i + ctx->b;
  for (int i = 0; i < 48; i++)
    total += words[47 - i] ^ bytes[i];
  ctx->out[0] = total;
  return bytes[ctx->c & 255];
}
