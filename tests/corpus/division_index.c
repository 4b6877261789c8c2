// Indices from quotients, remainders and shifts, limited as 32 bits.
#include "bpf.h"

u32 slots[26], buckets[16];
MAP(hists, ARRAY, 4, u32, u32);

SEC("syscall") int count(struct args *ctx) {
  u32 frequency = ctx->a;
  u32 slot = frequency / 200;
  if (slot >= 26)
    slot = 25;
  slots[slot]++;
  u32 key = (u32)ctx->d % 5;
  u32 *hist = map_lookup(&hists, &key);
  if (hist)
    *hist += slot;
  return slot;
}

SEC("syscall") int shifted(struct args *ctx) {
  u64 index = ctx->a & 0xffffffff;
  index /= 200;
  if (index >= 16)
    index = 15;
  buckets[index]++;
  return 0;
}
