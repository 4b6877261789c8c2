// Numbers seen through unions of other shapes.
#include "bpf.h"

union view {
  u64 whole;
  u32 halves[2];
  u16 quarters[4];
  u8 bytes[8];
  struct {
    u32 low : 20, high : 12;
    s32 rest;
  } fields;
};

SEC("syscall") int views(struct args *ctx) {
  union view v = {.whole = ctx->a}, w;
  w.halves[0] = v.halves[1];
  w.halves[1] = v.halves[0] + 1;
  v.quarters[2] ^= w.quarters[1];
  v.bytes[7] = w.bytes[0] + v.bytes[3];
  ctx->out[0] = v.whole;
  ctx->out[1] = w.whole;
  w.fields.high = v.fields.low;
  w.fields.rest = -v.fields.rest;
  ctx->out[2] = w.whole;
  return v.bytes[ctx->b & 7] + w.quarters[ctx->c & 3];
}
