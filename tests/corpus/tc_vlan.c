// VLAN tags of an skb by helper; translation through a hash map.
#include "bpf.h"

MAP(translate, HASH, 4096, u16, u16);

SEC("tc/ingress") int translate_tag(struct __sk_buff *skb) {
  if (!skb->vlan_present) {
    if (skb->len > 200)
      return skb_vlan_push(skb, htons(ETH_VLAN), skb->len & 0xfff) ? TC_SHOT
                                                                   : TC_OK;
    return TC_OK;
  }
  u16 key = skb->vlan_tci & 0xfff;
  u16 *to = map_lookup(&translate, &key);
  u16 rest = skb->vlan_tci & 0xf000;
  if (skb_vlan_pop(skb))
    return TC_SHOT;
  if (!to || *to == key)
    return TC_OK;
  u16 tci = rest | (*to & 0xfff);
  return skb_vlan_push(skb, skb->vlan_proto, tci) ? TC_SHOT : TC_OK;
}
