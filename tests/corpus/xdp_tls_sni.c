// Finds the server name in a TLS ClientHello behind variable-length fields.
#include "bpf.h"

struct host {
  u8 name[16];
};
MAP(hosts, HASH, 128, struct host, u32);

SEC("xdp") int sni(struct xdp_md *ctx) {
  struct cursor c = CURSOR(ctx);
  struct ethhdr *eth = pull(&c, struct ethhdr);
  struct iphdr *ip = pull(&c, struct iphdr);
  struct tcphdr *tcp = pull(&c, struct tcphdr);
  if (!eth || !ip || !tcp || ip->protocol != P_TCP || ip->ihl != 5)
    return XDP_PASS;
  if (tcp->doff > 5 && !pull_bytes(&c, (tcp->doff - 5) * 4))
    return XDP_PASS;
  u8 *hello = pull_bytes(&c, 44);
  if (!hello || hello[0] != 0x16 || hello[5] != 1)
    return XDP_PASS;
  u8 session = hello[43];
  if (session > 32 || !pull_bytes(&c, session))
    return XDP_PASS;
  u8 *ciphers = pull_bytes(&c, 2);
  if (!ciphers)
    return XDP_PASS;
  u16 size = ciphers[0] << 8 | ciphers[1];
  if (size > 512 || !pull_bytes(&c, size))
    return XDP_PASS;
  u8 *methods = pull_bytes(&c, 1);
  if (!methods || !pull_bytes(&c, methods[0] + 2))
    return XDP_PASS;
  for (int i = 0; i < 8; i++) {
    u8 *ext = pull_bytes(&c, 4);
    if (!ext)
      return XDP_PASS;
    u16 type = ext[0] << 8 | ext[1], len = ext[2] << 8 | ext[3];
    if (type == 0) {
      struct host host = {};
      u8 *name = pull_bytes(&c, 5);
      if (!name)
        return XDP_PASS;
      for (int j = 0; j < sizeof(host.name); j++) {
        u8 *byte = pull_bytes(&c, 1);
        if (!byte || j >= name[4])
          break;
        host.name[j] = *byte;
      }
      u32 one = 1;
      map_update(&hosts, &host, &one, ANY);
      return XDP_TX;
    }
    if (len > 512 || !pull_bytes(&c, len))
      return XDP_PASS;
  }
  return XDP_PASS;
}
