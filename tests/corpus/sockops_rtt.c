// TCP state changes and round trip times from a sock_ops context.
#include "bpf.h"

struct rtt {
  u32 last, smallest, samples;
  u32 state;
};
MAP(rtts, HASH, 1024, u32, struct rtt);

SEC("sockops") int rtt(struct bpf_sock_ops *ops) {
  u32 key = ops->remote_ip4;
  struct rtt *rtt;
  switch (ops->op) {
  case 4:
  case 5: {
    struct rtt fresh = {.smallest = ~0u, .state = 1};
    map_update(&rtts, &key, &fresh, ANY);
    sock_ops_cb_flags_set(ops, 1 << 2 | 1 << 3);
    break;
  }
  case 10:
    rtt = map_lookup(&rtts, &key);
    if (rtt)
      rtt->state = ops->args[1];
    if (ops->args[1] == 7)
      map_delete(&rtts, &key);
    break;
  case 12:
    rtt = map_lookup(&rtts, &key);
    if (!rtt)
      break;
    rtt->last = ops->srtt_us >> 3;
    rtt->samples++;
    if (rtt->last < rtt->smallest)
      rtt->smallest = rtt->last;
    break;
  }
  return 1;
}
