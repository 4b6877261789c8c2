// Splits text into words: states, start and length of each.
#include "bpf.h"

char text[48] = "mount  -t tmpfs none /tmp/some/where -o size=1m";
struct word {
  u8 start, length;
};
struct word words[8];

SEC("syscall") int split(struct args *ctx) {
  u32 count = 0, start = 0;
  bool inside = false;
  if (ctx->a & 1)
    text[ctx->b & 31] = ' ';
  for (u32 i = 0; i < 14; i++) {
    char c = text[i];
    bool blank = c == ' ' || c == '\t' || c == 0;
    if (inside && blank) {
      struct word *word = &words[count & 7];
      word->start = start;
      word->length = i - start;
      count++;
    } else if (!inside && !blank) {
      start = i;
    }
    inside = !blank;
    if (!c)
      break;
  }
  ctx->out[0] = count;
  return words[ctx->c & 7].length;
}
