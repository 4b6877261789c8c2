// Packed structs: unaligned members of all sizes in packets and maps.
#include "bpf.h"

struct message {
  u8 kind;
  u32 id;
  u16 size;
  u64 stamp;
  u8 flag;
  s32 delta;
} PACKED;
MAP(messages, HASH, 64, u32, struct message);
u64 checksum;

SEC("xdp") int read(struct xdp_md *ctx) {
  struct cursor c = CURSOR(ctx);
  if (!pull(&c, struct ethhdr))
    return XDP_DROP;
  struct message *m = pull(&c, struct message);
  if (!m)
    return XDP_PASS;
  checksum += m->id + m->size + m->stamp + m->delta;
  struct message copy = *m;
  copy.kind ^= 0x80;
  copy.id = ntohl(m->id);
  copy.stamp++;
  copy.delta = -m->delta;
  u32 key = m->id & 15;
  struct message *old = map_lookup(&messages, &key);
  if (old && old->stamp > copy.stamp) {
    m->stamp = old->stamp - copy.stamp;
    m->size = old->size;
    return XDP_TX;
  }
  map_update(&messages, &key, &copy, ANY);
  return copy.flag & 1 ? XDP_DROP : XDP_PASS;
}
