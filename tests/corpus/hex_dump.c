// Hex digits of bytes into a line of text.
#include "bpf.h"

char line[80];

INLINE char digit(u32 x) { return x < 10 ? '0' + x : 'a' + x - 10; }

SEC("xdp") int dump(struct xdp_md *ctx) {
  struct cursor c = CURSOR(ctx);
  u8 *bytes = pull_bytes(&c, 16);
  if (!bytes)
    return XDP_DROP;
  for (int i = 0; i < 16; i++) {
    line[i * 3] = digit(bytes[i] >> 4);
    line[i * 3 + 1] = digit(bytes[i] & 15);
    line[i * 3 + 2] = i == 7 ? '-' : ' ';
    line[50 + i] = bytes[i] >= 32 && bytes[i] < 127 ? bytes[i] : '.';
  }
  line[48] = line[49] = '|';
  line[66] = '|';
  return XDP_PASS;
}
