// Statistics with relaxed atomics on struct members through a pointer.
#include "bpf.h"

struct counters {
  u64 packets, bytes;
  u32 drops, flags;
};
MAP(counters, HASH, 32, u32, struct counters);

SEC("xdp") int count(struct xdp_md *ctx) {
  u32 size = ctx->data_end - ctx->data, key = size & 7;
  struct counters *c = map_lookup(&counters, &key);
  if (!c) {
    struct counters zero = {};
    map_update(&counters, &key, &zero, NOEXIST);
    c = map_lookup(&counters, &key);
    if (!c)
      return XDP_ABORTED;
  }
  __atomic_fetch_add(&c->packets, 1, __ATOMIC_RELAXED);
  __atomic_fetch_add(&c->bytes, size, __ATOMIC_RELAXED);
  __atomic_fetch_or(&c->flags, 1u << (size & 31), __ATOMIC_RELAXED);
  if (size > 200) {
    __atomic_fetch_add(&c->drops, 1, __ATOMIC_RELAXED);
    return XDP_DROP;
  }
  return XDP_PASS;
}
