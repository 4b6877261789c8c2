// Assembly with memory operands, clobbers, byte order and atomics.
#include "bpf.h"

u64 cell = 3;

SEC("syscall") int memory(struct args *ctx) {
  u64 a = ctx->a, old, big = ctx->b;
  u64 slot = a;
  asm volatile("lock *(u64 *)(%0 + 0) += %1" : : "r"(&cell), "r"(a) : "memory");
  asm volatile("%0 = *(u64 *)(%1 + 0)" : "=r"(old) : "r"(&cell) : "memory");
  asm volatile("%0 = be64 %0" : "+r"(big));
  asm volatile("*(u32 *)%0 = %1" : "=m"(slot) : "r"(old) : "memory");
  ctx->out[0] = old;
  ctx->out[1] = big;
  ctx->out[2] = slot;
  asm volatile("r3 = %1; r3 <<= 2; %0 = r3" : "=r"(old) : "r"(a) : "r3");
  ctx->out[3] = old;
  return 0;
}
