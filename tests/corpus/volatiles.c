// Volatile loads and stores of all widths must stay as they are.
#include "bpf.h"

volatile u8 v8;
volatile u16 v16 = 7;
volatile u32 v32;
volatile u64 v64;
volatile u32 registers[4];

SEC("syscall") int touch(struct args *ctx) {
  v8 = ctx->a;
  v8 = v8 + 1;
  v16 = v16 ^ v8;
  v32 = v16;
  v32 |= 1 << (v8 & 31);
  v64 = (u64)v32 << 32 | v32;
  for (int i = 0; i < 4; i++)
    registers[i] = registers[(i + 1) & 3] + i;
  registers[0];
  volatile u64 local = ctx->b;
  local += local;
  ctx->out[0] = local;
  ctx->out[1] = v64;
  return registers[ctx->c & 3];
}
