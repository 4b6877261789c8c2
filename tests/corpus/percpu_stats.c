// Per-CPU counters with several fields, and a sum over processors.
#include "bpf.h"

struct stats {
  u64 packets, bytes, errors[4];
};
MAP(stats, PERCPU_ARRAY, 1, u32, struct stats);
MAP(sums, ARRAY, 1, u32, struct stats);

SEC("xdp") int count(struct xdp_md *ctx) {
  u32 key = 0;
  struct stats *mine = map_lookup(&stats, &key);
  if (!mine)
    return XDP_ABORTED;
  u32 size = ctx->data_end - ctx->data;
  mine->packets++;
  mine->bytes += size;
  mine->errors[size & 3]++;
  return XDP_PASS;
}

SEC("syscall") int collect(struct args *ctx) {
  u32 key = 0;
  struct stats *sum = map_lookup(&sums, &key), total = {};
  if (!sum)
    return 1;
  for (int cpu = 0; cpu < 8; cpu++) {
    struct stats *one = map_lookup_percpu(&stats, &key, cpu);
    if (!one)
      break;
    total.packets += one->packets;
    total.bytes += one->bytes;
    for (int i = 0; i < 4; i++)
      total.errors[i] += one->errors[i];
  }
  *sum = total;
  ctx->out[0] = total.packets;
  return 0;
}
