// Sums up to 256 words of a packet in a bounded loop, and with the helper.
#include "bpf.h"

u16 last;

SEC("xdp") int sum_all(struct xdp_md *ctx) {
  void *data = (void *)(long)ctx->data, *end = (void *)(long)ctx->data_end;
  u16 *at = data;
  u64 sum = 0;
  for (int i = 0; i < 256; i++) {
    if ((void *)(at + 1) > end)
      break;
    sum += *at++;
  }
  if ((void *)at + 1 <= end)
    sum += *(u8 *)at;
  last = fold(sum);
  return last & 1 ? XDP_PASS : XDP_TX;
}

SEC("xdp") int sum_header(struct xdp_md *ctx) {
  struct cursor c = CURSOR(ctx);
  struct ethhdr *eth = pull(&c, struct ethhdr);
  struct iphdr *ip = pull(&c, struct iphdr);
  if (!eth || !ip)
    return XDP_DROP;
  u16 was = ip->check;
  ip->check = 0;
  ip->check = fold(csum_diff(NULL, 0, (void *)ip, sizeof(*ip), 0));
  return was == ip->check ? XDP_PASS : XDP_DROP;
}
