// Global functions that do not look at their arguments: the verifier does.
#include "bpf.h"

u64 calls;

GLOBAL int random_of(struct xdp_md *ctx) {
  calls++;
  return prandom() & 1;
}

GLOBAL int either(struct xdp_md *ctx, int which) {
  if (which)
    return random_of(ctx);
  return !random_of(ctx);
}

SEC("xdp") int pick(struct xdp_md *ctx) {
  int first = either(ctx, ctx->data_end - ctx->data > 100);
  return first ? XDP_PASS : XDP_DROP;
}
