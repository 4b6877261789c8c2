// CRC-32 by bits and by nibbles from a constant table.
#include "bpf.h"

static const u32 nibbles[16] = {0x00000000, 0x1db71064, 0x3b6e20c8, 0x26d930ac,
                                0x76dc4190, 0x6b6b51f4, 0x4db26158, 0x5005713c,
                                0xedb88320, 0xf00f9344, 0xd6d6a3e8, 0xcb61b38c,
                                0x9b64c2b0, 0x86d3d2d4, 0xa00ae278, 0xbdbdf21c};

INLINE u32 by_bits(u32 crc, u8 byte) {
  crc ^= byte;
#pragma unroll
  for (int i = 0; i < 8; i++)
    crc = crc >> 1 ^ (-(crc & 1) & 0xedb88320);
  return crc;
}

SEC("syscall") int crc(struct args *ctx) {
  u32 a = ~0u, b = ~0u;
  for (int i = 0; i < 8; i++) {
    u8 byte = ctx->a >> i * 8;
    if (i == 0)
      a = by_bits(a, byte);
    b = nibbles[(b ^ byte) & 15] ^ b >> 4;
    b = nibbles[(b ^ byte >> 4) & 15] ^ b >> 4;
  }
  ctx->out[0] = ~a;
  ctx->out[1] = ~b;
  return a & 1;
}
