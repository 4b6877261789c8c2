// Bytes by cgroup direction and family; two programs share maps.
#include "bpf.h"

struct counters {
  u64 bytes[2], packets[2];
};
MAP(usage, ARRAY, 2, u32, struct counters);
u64 limit = 1 << 14;

INLINE int account(struct __sk_buff *skb, u32 direction) {
  struct counters *counters = map_lookup(&usage, &direction);
  if (!counters)
    return 1;
  int family = skb->protocol == htons(ETH_IP6);
  counters->bytes[family] += skb->len;
  counters->packets[family]++;
  return counters->bytes[0] + counters->bytes[1] < limit;
}

SEC("cgroup_skb/ingress") int in(struct __sk_buff *skb) {
  return account(skb, 0);
}
SEC("cgroup_skb/egress") int out(struct __sk_buff *skb) {
  return account(skb, 1);
}
