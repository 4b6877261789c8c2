// Sparse cases, ranges and fall through on 8, 32 and 64 bits.
#include "bpf.h"

INLINE int port_class(u32 port) {
  switch (port) {
  case 20 ... 21:
    return 1;
  case 22:
    return 2;
  case 25:
  case 465:
  case 587:
    return 3;
  case 53:
  case 5353:
    return 4;
  case 80:
  case 8080:
  case 8000 ... 8010:
    return 5;
  case 443:
  case 8443:
    return 6;
  case 3306:
  case 5432:
  case 6379:
    return 7;
  case 32768 ... 61000:
    return 8;
  }
  return 0;
}

INLINE u64 unit(u8 letter, u64 n) {
  switch (letter) {
  case 'g':
    n *= 1000;
  case 'm':
    n *= 1000;
  case 'k':
    return n * 1000;
  case 'h':
    return n * 100;
  default:
    return n;
  }
}

SEC("syscall") int classes(struct args *ctx) {
  ctx->out[0] = port_class(ctx->a);
  ctx->out[1] = unit(ctx->b, ctx->c & 0xffffff);
  switch (ctx->d) {
  case 0xffffffffffffffff:
    return 1;
  case 0x8000000000000000:
    return 2;
  case 0x100000000:
    return 3;
  case 0:
    return 4;
  }
  return port_class(ctx->d & 0xffff);
}
