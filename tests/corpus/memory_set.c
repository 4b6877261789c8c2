// memset of many sizes and values, zeroed structs.
#include "bpf.h"

struct header {
  u8 version, type;
  u16 length;
  u32 id;
  u8 payload[40];
};
struct header last;
u8 buffer[200];

SEC("syscall") int sets(struct args *ctx) {
  struct header local;
  memset(&local, 0, sizeof(local));
  local.id = ctx->a;
  memset(local.payload + 3, 0x5a, 29);
  memset(buffer, 0, 7);
  memset(buffer + 8, 0xff, 16);
  memset(buffer + 25, ctx->b, 9);
  memset(buffer + 40, ctx->c, 64);
  memset(buffer + 129, 1, 70);
  last = local;
  last.length = sizeof(local);
  ctx->out[0] = buffer[ctx->d & 127];
  memcpy(&ctx->out[1], buffer + 24, 24);
  return last.payload[ctx->d & 31];
}
