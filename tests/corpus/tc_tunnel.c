// Reads and writes tunnel keys: a large struct on the stack.
#include "bpf.h"

struct tunnel_key {
  u32 id;
  union {
    u32 remote_ipv4;
    u32 remote_ipv6[4];
  };
  u8 tos, ttl;
  u16 ext;
  u32 label;
  union {
    u32 local_ipv4;
    u32 local_ipv6[4];
  };
};
MAP(peers, HASH, 128, u32, u32);

SEC("tc") int in(struct __sk_buff *skb) {
  struct tunnel_key key;
  if (skb_get_tunnel_key(skb, &key, sizeof(key), 0) < 0)
    return TC_SHOT;
  map_update(&peers, &key.id, &key.remote_ipv4, ANY);
  skb->mark = key.id;
  return TC_OK;
}

SEC("tc") int out(struct __sk_buff *skb) {
  struct tunnel_key key = {.id = skb->mark, .ttl = 64};
  u32 *peer = map_lookup(&peers, &key.id);
  if (!peer)
    return TC_SHOT;
  key.remote_ipv4 = *peer;
  key.tos = skb->priority << 2;
  return skb_set_tunnel_key(skb, &key, sizeof(key), 2) < 0 ? TC_SHOT : TC_OK;
}
