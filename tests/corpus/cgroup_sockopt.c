// getsockopt and setsockopt through pointers to the option's value.
#include "bpf.h"

SEC("cgroup/setsockopt") int set(struct bpf_sockopt *ctx) {
  u8 *value = (void *)(long)ctx->optval, *end = (void *)(long)ctx->optval_end;
  if (ctx->level != 1)
    return 1;
  if (ctx->optname == 13 && ctx->optlen >= 4) {
    if (value + 4 > end)
      return 0;
    u32 number = *(u32 *)value;
    if (number > 65536)
      *(u32 *)value = 65536;
    ctx->optlen = 4;
    return 1;
  }
  return ctx->optname != 36;
}

SEC("cgroup/getsockopt") int get(struct bpf_sockopt *ctx) {
  u8 *value = (void *)(long)ctx->optval, *end = (void *)(long)ctx->optval_end;
  if (ctx->level == 1 && ctx->optname == 13) {
    if (value + 1 > end)
      return 0;
    value[0] = 0x55;
    ctx->retval = 0;
    ctx->optlen = 1;
  }
  return 1;
}
