// bpf_loop with two callbacks; state in a struct on the stack.
#include "bpf.h"

struct state {
  u64 a, b;
  u32 steps, limit;
};

static long fibonacci(u32 index, struct state *s) {
  u64 next = s->a + s->b;
  s->a = s->b;
  s->b = next;
  s->steps = index + 1;
  return index >= s->limit;
}

static long xorshift(u32 index, struct state *s) {
  s->a ^= s->a << 13;
  s->a ^= s->a >> 7;
  s->a ^= s->a << 17;
  return 0;
}

SEC("syscall") int run(struct args *ctx) {
  struct state s = {ctx->a & 15, 1, 0, ctx->d & 31};
  loop(ctx->b & 127, fibonacci, &s, 0);
  ctx->out[0] = s.b;
  ctx->out[1] = s.steps;
  struct state t = {ctx->c};
  long done = loop(50, xorshift, &t, 0);
  ctx->out[2] = t.a;
  return done;
}
