// Events from the stack by ringbuf_output, of variable size.
#include "bpf.h"

struct event {
  u8 kind, count;
  u16 port;
  u32 values[7];
};
RING(events, 4096);

SEC("xdp") int send(struct xdp_md *ctx) {
  u8 *data = (void *)(long)ctx->data;
  u32 size = ctx->data_end - ctx->data;
  if ((void *)(data + 14) > (void *)(long)ctx->data_end)
    return XDP_DROP;
  struct event event = {.kind = data[12], .port = *(u16 *)(data + 12)};
  u32 count = size >> 6;
  if (count > 7)
    count = 7;
  for (u32 i = 0; i < 7; i++)
    if (i < count)
      event.values[i] = size * (i + 1) ^ data[i];
  event.count = count;
  u64 length = 4 + 4 * (count & 7);
  ringbuf_output(&events, &event, length, 1);
  return XDP_PASS;
}
