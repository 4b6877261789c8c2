// Dense cases with constant results, and a table of strings.
#include "bpf.h"

INLINE u32 days(u32 month) {
  switch (month) {
  case 2:
    return 28;
  case 4:
  case 6:
  case 9:
  case 11:
    return 30;
  case 1:
  case 3:
  case 5:
  case 7:
  case 8:
  case 10:
  case 12:
    return 31;
  }
  return 0;
}
INLINE u32 cost(u8 code) {
  switch (code) {
  case 0:
    return 17;
  case 1:
    return 3;
  case 2:
    return 99;
  case 3:
    return 1024;
  case 4:
    return 5;
  case 5:
    return 70000;
  case 6:
    return 12;
  case 7:
    return 1;
  }
  return 7;
}
static const char names[4][8] = {"north", "east", "south", "west"};

SEC("syscall") int lookup(struct args *ctx) {
  ctx->out[0] = days(ctx->a & 15);
  ctx->out[1] = cost(ctx->b);
  memcpy(&ctx->out[2], names[ctx->c & 3], 8);
  return days(cost(ctx->d) & 15);
}
