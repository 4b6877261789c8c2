// Functions that return small structs and take them by value.
#include "bpf.h"

struct pair {
  u64 first, second;
};
struct small {
  u16 a;
  u8 b, c;
};

NOINLINE void divide(struct pair *out, u64 a, u64 b) {
  out->first = b ? a / b : 0;
  out->second = b ? a % b : a;
}
NOINLINE u32 pack(struct small *s) { return s->a << 16 | s->b << 8 | s->c; }

SEC("syscall") int values(struct args *ctx) {
  struct pair p, q;
  divide(&p, ctx->a, ctx->b & 0xffff);
  divide(&q, p.second + ctx->c, 10);
  struct small s = {p.first, q.first, q.second};
  ctx->out[0] = p.first + q.first;
  ctx->out[1] = pack(&s);
  return q.second;
}
