// Compare and exchange: a lock-free maximum, a flag, 32 and 64 bits.
#include "bpf.h"

u64 maximum;
u32 owner, failures;

SEC("syscall") int exchange(struct args *ctx) {
  u64 mine = ctx->a;
  for (int i = 0; i < 4; i++) {
    u64 now = maximum;
    if (now >= mine)
      break;
    if (__sync_val_compare_and_swap(&maximum, now, mine) == now)
      break;
  }
  u32 nobody = 0, me = (u32)ctx->b | 1;
  if (!__sync_bool_compare_and_swap(&owner, nobody, me)) {
    failures++;
    if (owner == me || failures & 1)
      owner = 0;
  }
  ctx->out[0] = maximum;
  ctx->out[1] = __sync_val_compare_and_swap(&owner, me, me + 2);
  return failures;
}
