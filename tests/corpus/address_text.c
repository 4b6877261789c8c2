// Dotted addresses parsed from text in a packet.
#include "bpf.h"

u32 parsed[4];

SEC("xdp") int address(struct xdp_md *ctx) {
  struct cursor c = CURSOR(ctx);
  u8 *text = pull_bytes(&c, 12);
  if (!text)
    return XDP_DROP;
  u32 value = 0, part = 0, dots = 0;
  for (int i = 0; i < 12; i++) {
    u8 byte = (text[i] & 15) + '0';
    if (byte <= '9') {
      part = part * 10 + byte - '0';
      part = part > 255 ? 255 : part;
    } else {
      value = value << 8 | (part & 255);
      part = 0;
      dots++;
    }
  }
  parsed[dots & 3] = value;
  return dots == 3 ? XDP_PASS : XDP_TX;
}
