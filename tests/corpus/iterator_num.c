// Open-coded iterators: a number iterator around an array walk.
#include "bpf.h"

extern int bpf_iter_num_new(struct bpf_iter_num *it, int from, int to) KSYM;
extern int *bpf_iter_num_next(struct bpf_iter_num *it) KSYM;
extern void bpf_iter_num_destroy(struct bpf_iter_num *it) KSYM;
u32 values[64];

SEC("syscall") int walk(struct args *ctx) {
  struct bpf_iter_num it;
  u64 sum = 0;
  int *i;
  bpf_iter_num_new(&it, 0, ctx->a & 127);
  while ((i = bpf_iter_num_next(&it))) {
    u32 at = *i;
    if (at >= 64)
      break;
    values[at] += ctx->b;
    sum += values[at];
  }
  bpf_iter_num_destroy(&it);
  ctx->out[0] = sum;
  return 0;
}
