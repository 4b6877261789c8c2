// Matches a pattern with * and ? against a name, with one retry point.
#include "bpf.h"

char pattern[16] = "eth?-*.[";

SEC("syscall") int match(struct args *ctx) {
  u64 name = ctx->a | 0x2d00000000;
  u32 p = 0, n = 0, star = 16, retry = 0;
  pattern[7] = 0;
  if (ctx->b & 1)
    pattern[ctx->c & 7] = ctx->d & 2 ? '*' : '?';
  for (int step = 0; step < 4; step++) {
    if (n >= 4)
      break;
    char want = pattern[p & 15];
    char have = name >> ((n & 7) * 8);
    if (want == '*') {
      star = p++;
      retry = n;
    } else if (want == '?' || want == have) {
      p++;
      n++;
    } else if (star < 16) {
      p = star + 1;
      n = ++retry;
    } else {
      return 0;
    }
  }
  ctx->out[0] = p << 16 | n;
  return pattern[p & 15] == 0;
}
