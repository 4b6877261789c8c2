// A socket filter that copies headers and reports to a ring buffer.
#include "bpf.h"

struct event {
  u32 saddr, daddr;
  u16 sport, dport;
  u32 len;
  u8 head[32];
};
RING(events, 4096);

SEC("socket") int report(struct __sk_buff *skb) {
  struct iphdr ip;
  u16 ports[2] = {};
  if (skb_load_bytes(skb, 14, &ip, sizeof(ip)) || ip.version != 4)
    return 0;
  if (ip.protocol == P_TCP || ip.protocol == P_UDP)
    skb_load_bytes(skb, 14 + (ip.ihl << 2), ports, sizeof(ports));
  struct event *event = ringbuf_reserve(&events, sizeof(*event), 0);
  if (!event)
    return 0;
  event->saddr = ip.saddr;
  event->daddr = ip.daddr;
  event->sport = ntohs(ports[0]);
  event->dport = ntohs(ports[1]);
  event->len = skb->len;
  if (skb_load_bytes(skb, 0, event->head, sizeof(event->head))) {
    ringbuf_discard(event, 0);
    return 0;
  }
  ringbuf_submit(event, 0);
  return skb->len;
}
