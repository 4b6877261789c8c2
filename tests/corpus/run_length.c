// Run-length encoding of a packet into a global buffer.
#include "bpf.h"

struct run {
  u8 byte, count;
};
struct run runs[32];
u32 used;

SEC("xdp") int encode(struct xdp_md *ctx) {
  u8 *at = (void *)(long)ctx->data;
  void *end = (void *)(long)ctx->data_end;
  u32 n = 0;
  struct run run = {};
  for (int i = 0; i < 12; i++) {
    if ((void *)(at + i + 1) > end)
      break;
    u8 byte = at[i];
    if (run.count && byte == run.byte) {
      run.count++;
      continue;
    }
    runs[n & 31] = run;
    n++;
    run.byte = byte;
    run.count = 1;
  }
  runs[n & 31] = run;
  used = n;
  return n > 9 ? XDP_DROP : XDP_PASS;
}
