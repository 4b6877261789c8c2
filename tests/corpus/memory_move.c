// memmove with overlap in both directions.
#include "bpf.h"

u8 buffer[64] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15};

SEC("syscall") int moves(struct args *ctx) {
  buffer[ctx->a & 15] = ctx->b;
  memmove(buffer + 1, buffer, 12);
  memmove(buffer + 16, buffer + 19, 24);
  memmove(buffer + 40, buffer + 8, 16);
  memmove(buffer + 4, buffer + 2, 7);
  memcpy(ctx->out, buffer, 32);
  return buffer[ctx->c & 63];
}
