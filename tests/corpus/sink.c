// The compiler is kept from looking through values in memory or a register, its choice: "+g".
#include "bpf.h"

#define sink(x) asm volatile("" : "+g"(x))
MAP(totals, ARRAY, 2, u32, u64);

NOINLINE int weigh(struct xdp_md *ctx, u8 kind) {
  sink(kind);
  return kind + (int)ctx->rx_queue_index;
}

SEC("xdp") int account(struct xdp_md *ctx) {
  u32 key = 0;
  u64 *total = map_lookup(&totals, &key);
  u8 kind = 3;
  sink(kind);
  if (!total)
    return XDP_PASS;
  sink(*total);
  *total += weigh(ctx, kind);
  sink(total);
  return total ? XDP_PASS : XDP_DROP;
}
