// Empty assembly as barriers, and moves that pin a value.
#include "bpf.h"

u32 values[16];
u64 total;

SEC("syscall") int barriers(struct args *ctx) {
  u64 index = ctx->a;
  barrier_var(index);
  index &= 15;
  asm volatile("" : : "r"(index) : "memory");
  values[index]++;
  u32 narrow = ctx->b;
  barrier_var(narrow);
  if (narrow > 10)
    narrow = 10;
  barrier();
  total += narrow;
  u64 zero = 0;
  asm("%0 += 5" : "+r"(zero));
  u64 sum = ctx->c;
  asm("%0 += %1" : "+r"(sum) : "r"(zero));
  ctx->out[0] = sum;
  asm volatile("%0 = %1" : "=r"(sum) : "ri"(77));
  ctx->out[1] = sum;
  return values[index];
}
