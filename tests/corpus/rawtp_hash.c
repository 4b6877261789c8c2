// A raw tracepoint that mixes its arguments into a histogram; runs by hand.
#include "bpf.h"

MAP(buckets, ARRAY, 64, u32, u64);
u64 total;

SEC("raw_tp/sys_enter") int mixed(struct raw_tp_args *ctx) {
  u64 a = ctx->args[0], b = ctx->args[1], c = ctx->args[2];
  u64 h = a * 0x9e3779b97f4a7c15 ^ (b << 7 | b >> 57);
  h ^= h >> 29;
  h += c;
  h *= 0xbf58476d1ce4e5b9;
  h ^= h >> 32;
  u32 key = h & 63;
  u64 *bucket = map_lookup(&buckets, &key);
  if (bucket)
    *bucket += b & 0xff;
  total += h >> 40;
  return 0;
}
