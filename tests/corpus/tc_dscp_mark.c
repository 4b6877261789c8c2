// Classifier: marks and priorities from DSCP, by a table in .rodata.
#include "bpf.h"

static const u8 priority[64] = {[8] = 1,  [16] = 2, [24] = 3, [32] = 4,
                                [40] = 5, [46] = 7, [48] = 6, [56] = 6};

SEC("tc") int classify(struct __sk_buff *skb) {
  struct cursor c = CURSOR(skb);
  struct ethhdr *eth = pull(&c, struct ethhdr);
  if (!eth)
    return TC_UNSPEC;
  u32 dscp = 0;
  if (skb->protocol == htons(ETH_IP)) {
    struct iphdr *ip = pull(&c, struct iphdr);
    if (!ip)
      return TC_SHOT;
    dscp = ip->tos >> 2;
  } else if (skb->protocol == htons(ETH_IP6)) {
    struct ip6hdr *ip6 = pull(&c, struct ip6hdr);
    if (!ip6)
      return TC_SHOT;
    dscp = ip6->priority << 2 | ip6->flow_lbl[0] >> 6;
  }
  skb->priority = priority[dscp & 63];
  skb->mark = (skb->mark & ~0x3fu) | (dscp & 63);
  skb->tc_classid = 0x10000 | priority[dscp & 63];
  return TC_OK;
}
