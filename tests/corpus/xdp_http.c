// Recognises HTTP methods by comparing words, and the first path byte.
#include "bpf.h"

enum { GET = 1, POST, PUT, HEAD, DELETE, OTHER };
u32 methods[8];
char last_path;

INLINE int method_of(const u8 *p) {
  if (p[0] == 'G' && p[1] == 'E' && p[2] == 'T' && p[3] == ' ')
    return GET;
  if (!memcmp(p, "POST ", 5))
    return POST;
  if (!memcmp(p, "PUT ", 4))
    return PUT;
  if (!memcmp(p, "HEAD ", 5))
    return HEAD;
  if (!memcmp(p, "DELETE ", 7))
    return DELETE;
  return OTHER;
}

SEC("xdp") int http(struct xdp_md *ctx) {
  static const u8 skip[] = {0, 4, 5, 4, 5, 7};
  struct cursor c = CURSOR(ctx);
  struct ethhdr *eth = pull(&c, struct ethhdr);
  struct iphdr *ip = pull(&c, struct iphdr);
  if (!eth || !ip || eth->proto != htons(ETH_IP) || ip->protocol != P_TCP)
    return XDP_PASS;
  struct tcphdr *tcp = pull(&c, struct tcphdr);
  if (!tcp || tcp->dest != htons(80))
    return XDP_PASS;
  u32 more = tcp->doff * 4 - sizeof(*tcp);
  if (more > 40 || !pull_bytes(&c, more))
    return XDP_PASS;
  u8 *text = pull_bytes(&c, 8);
  if (!text)
    return XDP_PASS;
  int method = method_of(text);
  methods[method & 7]++;
  if (method < OTHER)
    last_path = text[skip[method]];
  return method == DELETE ? XDP_DROP : XDP_PASS;
}
