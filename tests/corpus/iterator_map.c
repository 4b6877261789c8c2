// A map element iterator that writes text and binary to a seq file.
#include "bpf.h"

struct meta {
  void *seq;
  u64 session, number;
};
struct bpf_iter__bpf_map_elem {
  struct meta *meta;
  void *map;
  u32 *key;
  u64 *value;
};
static const char format[] = "%u: %llu\n";
u64 sum;

SEC("iter/bpf_map_elem") int dump(struct bpf_iter__bpf_map_elem *ctx) {
  void *seq = ctx->meta->seq;
  u32 *key = ctx->key;
  u64 *value = ctx->value;
  if (!key || !value)
    return 0;
  u64 data[2] = {*key, *value};
  sum += *value;
  seq_printf(seq, format, sizeof(format), data, sizeof(data));
  if (ctx->meta->number == 0)
    seq_write(seq, data, sizeof(data));
  return 0;
}
