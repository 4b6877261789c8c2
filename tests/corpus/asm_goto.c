// Jumps out of assembly, as bounds checks that the compiler leaves alone.
#include "bpf.h"

u8 table[32];

SEC("syscall") int jumps(struct args *ctx) {
  u64 index = ctx->a & 0xff;
  asm goto("if %0 > 31 goto %l[outside]" : : "r"(index) : : outside);
  table[index]++;
  ctx->out[0] = table[index];
  asm goto("if %0 s< 0 goto %l[negative]" : : "r"(ctx->b) : : negative);
  return 0;
outside:
  ctx->out[1] = index;
  return 1;
negative:
  return 2;
}
