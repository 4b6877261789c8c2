// Base64 encoding and decoding of a global buffer.
#include "bpf.h"

static const char letters[64] =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
char encoded[32];
u8 decoded[24];

INLINE u32 value_of(char c) {
  if (c >= 'A' && c <= 'Z')
    return c - 'A';
  if (c >= 'a' && c <= 'z')
    return c - 'a' + 26;
  if (c >= '0' && c <= '9')
    return c - '0' + 52;
  return c == '+' ? 62 : c == '/' ? 63 : 64;
}

SEC("syscall") int encode(struct args *ctx) {
  u64 words[3] = {ctx->a, ctx->b, ctx->c};
  u8 *bytes = (u8 *)words;
  for (int i = 0; i < 8; i++) {
    u32 group = bytes[i * 3] << 16 | bytes[i * 3 + 1] << 8 | bytes[i * 3 + 2];
    for (int j = 0; j < 4; j++)
      encoded[i * 4 + j] = letters[group >> (18 - j * 6) & 63];
  }
  return 0;
}
SEC("syscall") int decode(struct args *ctx) {
  if (ctx->a & 1)
    encoded[ctx->b & 31] = ctx->c;
  for (int i = 0; i < 8; i++) {
    u32 group = 0;
    for (int j = 0; j < 4; j++) {
      u32 value = value_of(encoded[i * 4 + j]);
      if (value > 63)
        return i;
      group = group << 6 | value;
    }
    decoded[i * 3] = group >> 16;
    decoded[i * 3 + 1] = group >> 8;
    decoded[i * 3 + 2] = group;
  }
  memcpy(ctx->out, decoded, 24);
  return 0;
}
