// Copies headers with xdp_load_bytes, for packets in fragments.
#include "bpf.h"

struct headers {
  struct ethhdr eth;
  struct iphdr ip;
  u16 ports[2];
} PACKED;
u64 seen[4];

SEC("xdp.frags") int load(struct xdp_md *ctx) {
  struct headers h;
  if (xdp_load_bytes(ctx, 0, &h, sizeof(h)))
    return XDP_PASS;
  u64 size = xdp_get_buff_len(ctx);
  seen[0]++;
  if (h.eth.proto != htons(ETH_IP))
    return XDP_PASS;
  seen[1] += ntohs(h.ip.tot_len);
  seen[2] ^= (u64)h.ports[0] << 16 | h.ports[1];
  seen[3] = size > seen[3] ? size : seen[3];
  return ntohs(h.ip.tot_len) + 14 > size ? XDP_DROP : XDP_PASS;
}
