// Dispatch by tail calls; each program leaves its state in skb->cb.
#include "bpf.h"

struct {
  __uint(type, PROG_ARRAY);
  __uint(max_entries, 8);
  __uint(key_size, 4);
  __uint(value_size, 4);
} jumps SEC(".maps");
u32 visits[8];

SEC("tc") int first(struct __sk_buff *skb) {
  skb->cb[0] = skb->len;
  skb->cb[1] = 0;
  visits[0]++;
  tail_call(skb, &jumps, 1 + (skb->len & 1));
  return TC_SHOT;
}

SEC("tc") int second(struct __sk_buff *skb) {
  visits[1]++;
  skb->cb[1]++;
  skb->cb[0] >>= 1;
  if (skb->cb[0] > 20)
    tail_call(skb, &jumps, 2);
  return TC_OK;
}

SEC("tc") int third(struct __sk_buff *skb) {
  visits[2]++;
  skb->cb[1]++;
  u32 left = skb->cb[0];
  if (left & 1 && skb->cb[1] < 6)
    tail_call(skb, &jumps, 1);
  return skb->cb[1] > 3 ? TC_SHOT : TC_UNSPEC;
}
