// memcpy of many sizes between stack, globals, packet and map.
#include "bpf.h"

struct big {
  u8 bytes[120];
};
MAP(bigs, ARRAY, 2, u32, struct big);
u8 from[128], to[128];

SEC("xdp") int copies(struct xdp_md *ctx) {
  u8 *data = (void *)(long)ctx->data;
  if ((void *)(data + 40) > (void *)(long)ctx->data_end)
    return XDP_DROP;
  memcpy(from, data, 1);
  memcpy(from + 1, data + 1, 2);
  memcpy(from + 3, data + 3, 3);
  memcpy(from + 8, data + 6, 8);
  memcpy(from + 16, data + 14, 20);
  memcpy(to + 1, from + 2, 33);
  memcpy(to + 40, from, 64);
  u32 key = data[0] & 1;
  struct big *big = map_lookup(&bigs, &key), copy;
  if (!big)
    return XDP_ABORTED;
  copy = *big;
  memcpy(copy.bytes + 5, data + 5, 17);
  copy.bytes[60] ^= 1;
  *big = copy;
  memcpy(data + 14, big->bytes + 100, 6);
  return XDP_PASS;
}
