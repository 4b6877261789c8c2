// Picks a listening socket by a hash of the packet.
#include "bpf.h"

MAP(listeners, REUSEPORT_SOCKARRAY, 8, u32, u64);
MAP(picked, ARRAY, 8, u32, u32);

SEC("sk_reuseport") int pick(struct sk_reuseport_md *ctx) {
  u32 *data = (void *)(long)ctx->data;
  u32 index = ctx->hash;
  if ((void *)(data + 1) <= (void *)(long)ctx->data_end)
    index ^= data[0] >> 16 ^ data[0];
  index = (index ^ index >> 8 ^ index >> 16) & 7;
  u32 *count = map_lookup(&picked, &index);
  if (count)
    ++*count;
  if (sk_select_reuseport(ctx, &listeners, &index, 0) == 0)
    return 1;
  return ctx->bind_inany ? 1 : 0;
}
