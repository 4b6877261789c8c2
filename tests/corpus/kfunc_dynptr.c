// Kernel functions as externs: dynptrs of packets, slices.
#include "bpf.h"

extern int bpf_dynptr_from_xdp(struct xdp_md *xdp, u64 flags,
                               struct bpf_dynptr *ptr) KSYM;
extern void *bpf_dynptr_slice(const struct bpf_dynptr *ptr, u32 at,
                              void *buffer, u32 size) KSYM;
u64 total[4];

SEC("xdp") int slices(struct xdp_md *ctx) {
  struct bpf_dynptr ptr;
  u8 buffer[20];
  if (bpf_dynptr_from_xdp(ctx, 0, &ptr))
    return XDP_DROP;
  struct ethhdr *eth = bpf_dynptr_slice(&ptr, 0, NULL, sizeof(*eth));
  if (!eth)
    return XDP_DROP;
  if (eth->proto != htons(ETH_IP))
    return XDP_PASS;
  struct iphdr *ip = bpf_dynptr_slice(&ptr, 14, buffer, sizeof(buffer));
  if (!ip)
    return XDP_DROP;
  total[ip->protocol & 3] += ntohs(ip->tot_len);
  return ip->ttl ? XDP_PASS : XDP_DROP;
}
