// Components of a path from the end, as file tools print them.
#include "bpf.h"

struct component {
  char name[16];
};
struct component parts[4];
char path[32] = "/usr/lib/x/libc.so.6";

SEC("syscall") int parse(struct args *ctx) {
  u32 part = 0, at = 0, slashes = 0;
  path[ctx->a & 31] = ctx->b & 1 ? '/' : 'a' + (ctx->b & 15);
  path[31] = 0;
  for (u32 i = 0; i < 9; i++) {
    char c = path[i];
    if (!c)
      break;
    if (c == '/') {
      slashes++;
      if (at)
        part++;
      at = 0;
      continue;
    }
    parts[part & 3].name[at & 15] = c;
    at++;
  }
  ctx->out[0] = part;
  ctx->out[1] = slashes;
  return parts[ctx->c & 3].name[0];
}
