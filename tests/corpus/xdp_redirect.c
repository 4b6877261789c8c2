// Redirects by MAC address through devmap and cpumap.
#include "bpf.h"

MAP(ports, DEVMAP, 64, u32, u32);
MAP(cpus, CPUMAP, 8, u32, u32);
struct mac {
  u8 b[6];
};
struct {
  __uint(type, HASH);
  __uint(max_entries, 256);
  __type(key, struct mac);
  __type(value, u32);
} table SEC(".maps");

SEC("xdp") int redirect_mac(struct xdp_md *ctx) {
  struct ethhdr *eth = (void *)(long)ctx->data;
  if ((void *)(eth + 1) > (void *)(long)ctx->data_end)
    return XDP_DROP;
  struct mac key;
  u32 in = ctx->ingress_ifindex;
  memcpy(key.b, eth->src, 6);
  map_update(&table, &key, &in, ANY);
  memcpy(key.b, eth->dst, 6);
  u32 *out = map_lookup(&table, &key);
  if (!out)
    return XDP_PASS;
  return redirect_map(&ports, *out, XDP_PASS);
}

SEC("xdp") int spread(struct xdp_md *ctx) {
  u8 *data = (void *)(long)ctx->data;
  if ((void *)(data + 34) > (void *)(long)ctx->data_end)
    return XDP_DROP;
  u32 hash = *(u32 *)(data + 26) * 2654435761u;
  return redirect_map(&cpus, hash >> 29, XDP_PASS);
}
