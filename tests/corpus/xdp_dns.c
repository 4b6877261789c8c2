// Reads the name of a DNS question into a map key, label by label.
#include "bpf.h"

struct dnshdr {
  u16 id, flags, questions, answers, authority, additional;
};
struct name {
  char text[32];
};
MAP(names, HASH, 256, struct name, u32);

SEC("xdp") int dns(struct xdp_md *ctx) {
  struct cursor c = CURSOR(ctx);
  struct ethhdr *eth = pull(&c, struct ethhdr);
  struct iphdr *ip = pull(&c, struct iphdr);
  struct udphdr *udp = pull(&c, struct udphdr);
  if (!eth || !ip || !udp || eth->proto != htons(ETH_IP) ||
      ip->protocol != P_UDP)
    return XDP_PASS;
  struct dnshdr *dns = pull(&c, struct dnshdr);
  if (!dns || dns->flags & htons(0x8000) || ntohs(dns->questions) != 1)
    return XDP_PASS;
  struct name name = {};
  u8 *at = c.at;
  u8 label = 0;
  for (int i = 0; i < 31; i++) {
    if ((void *)(at + 1) > c.end)
      return XDP_DROP;
    u8 byte = *at++;
    if (label == 0) {
      if (byte == 0)
        break;
      if (byte > 63)
        return XDP_DROP;
      label = byte;
      byte = '.';
    } else {
      label--;
      if (byte >= 'A' && byte <= 'Z')
        byte += 'a' - 'A';
    }
    name.text[i] = byte;
  }
  u32 *hits = map_lookup(&names, &name), one = 1;
  if (!hits)
    map_update(&names, &name, &one, NOEXIST);
  else if (++*hits > 3)
    return XDP_DROP;
  return XDP_PASS;
}
