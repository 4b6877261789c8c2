// Ring buffer records reserved, filled on two paths, discarded on a third.
#include "bpf.h"

struct event {
  u64 sequence;
  u32 kind, size;
  union {
    struct {
      u32 a, b;
    } pair;
    char text[24];
    u64 words[3];
  };
};
RING(events, 4096);
u64 sequence, lost;

SEC("syscall") int send(struct args *ctx) {
  struct event *event = ringbuf_reserve(&events, sizeof(*event), 0);
  if (!event) {
    lost++;
    return 1;
  }
  event->sequence = sequence++;
  event->kind = ctx->a & 3;
  event->size = 0;
  event->words[0] = event->words[1] = event->words[2] = 0;
  switch (event->kind) {
  case 0:
    event->pair.a = ctx->b;
    event->pair.b = ctx->c >> 32;
    event->size = 8;
    break;
  case 1:
    for (int i = 0; i < 8; i++)
      event->text[i] = 'a' + ((ctx->b >> (i * 4)) & 15);
    event->size = 8;
    break;
  case 2:
    ringbuf_discard(event, 0);
    return 2;
  default:
    event->words[2] = ctx->d;
  }
  ringbuf_submit(event, ctx->a >> 63);
  return 0;
}
