// Makes room for a header, writes it, and drops what is too long.
#include "bpf.h"

struct tag {
  u32 magic;
  u16 version, size;
  u64 id;
};
u64 ids;

SEC("tc") int tag(struct __sk_buff *skb) {
  if (skb->len > 1400 || skb->protocol != htons(ETH_IP))
    return TC_SHOT;
  struct tag tag = {.magic = 0xfeedface,
                    .version = htons(3),
                    .size = htons(sizeof(struct tag)),
                    .id = ids++};
  if (skb_adjust_room(skb, sizeof(tag), 1, 0))
    return TC_SHOT;
  if (skb_store_bytes(skb, sizeof(struct ethhdr), &tag, sizeof(tag), 0))
    return TC_SHOT;
  return TC_OK;
}
