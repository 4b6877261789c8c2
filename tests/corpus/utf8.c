// Validates UTF-8 by a table of sequence lengths and ranges.
#include "bpf.h"

static const u8 lengths[16] = {1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 2, 2, 3, 4};
u8 input[24] = "gr\xc3\xbc\xc3\x9f dich \xe2\x82\xac \xf0\x9f\x90\x9d";

SEC("syscall") int validate(struct args *ctx) {
  u32 left = 0, count = 0, code = 0;
  if (ctx->a & 1)
    input[ctx->b & 15] = ctx->c;
  for (u32 i = 0; i < 16; i++) {
    u8 byte = input[i];
    if (left) {
      if (byte >> 6 != 2)
        return -1;
      code = code << 6 | (byte & 63);
      left--;
    } else {
      u32 n = lengths[byte >> 4];
      if (!n)
        return -2;
      left = n - 1;
      code = byte & (0xff >> n);
      count++;
    }
  }
  ctx->out[0] = count;
  ctx->out[1] = code;
  return left;
}
