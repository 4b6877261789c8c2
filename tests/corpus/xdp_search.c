// Searches the payload for a word by a sliding window of eight bytes.
#include "bpf.h"

u64 pattern = 0x6578616d706c6503;
u32 matches, at_offset;

SEC("xdp") int search(struct xdp_md *ctx) {
  void *end = (void *)(long)ctx->data_end;
  u8 *at = (void *)(long)ctx->data;
  u64 window = 0;
  for (u32 i = 0; i < 200; i++) {
    if ((void *)(at + i + 1) > end)
      break;
    window = window << 8 | at[i];
    if (window == pattern) {
      matches++;
      at_offset = i;
      return XDP_DROP;
    }
  }
  return XDP_PASS;
}
