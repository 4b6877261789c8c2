// Queue and stack maps: push, pop and peek.
#include "bpf.h"

struct job {
  u64 id;
  u32 cost, tries;
};
struct {
  __uint(type, QUEUE);
  __uint(max_entries, 32);
  __uint(key_size, 0);
  __uint(value_size, sizeof(struct job));
} waiting SEC(".maps");
struct {
  __uint(type, STACK);
  __uint(max_entries, 32);
  __uint(key_size, 0);
  __uint(value_size, sizeof(u64));
} done SEC(".maps");

SEC("syscall") int work(struct args *ctx) {
  struct job job = {ctx->a, ctx->b & 7, 0};
  u64 last = 0;
  if (map_push(&waiting, &job, EXIST))
    return 1;
  if (ctx->c & 1)
    return 2;
  if (map_pop(&waiting, &job))
    return 3;
  if (job.cost > 5 && job.tries < 3) {
    job.tries++;
    job.cost--;
    map_push(&waiting, &job, 0);
    return 4;
  }
  if (!map_peek(&done, &last) && last == job.id)
    return 5;
  map_push(&done, &job.id, EXIST);
  ctx->out[0] = last;
  return 0;
}
