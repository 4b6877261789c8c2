// Switches over a few bits: clang knows that there is no default.
#include "bpf.h"

RING(events, 4096);

SEC("syscall") int kinds(struct args *ctx) {
  u64 *event = ringbuf_reserve(&events, 16, 0);
  if (!event)
    return 1;
  event[1] = 0;
  switch (ctx->a & 3) {
  case 0:
    event[0] = ctx->b;
    break;
  case 1:
    event[0] = ctx->c + 5;
    break;
  case 2:
    ringbuf_discard(event, 0);
    return 2;
  case 3:
    event[0] = event[1] = ctx->d;
    break;
  default:
    __builtin_unreachable();
  }
  ringbuf_submit(event, 0);
  return 0;
}
