// strcmp, strlen and prefix tests on strings in maps and constants.
#include "bpf.h"

struct text {
  char s[24];
};
MAP(texts, ARRAY, 4, u32, struct text);
static const char wanted[] = "systemd-journald";

INLINE int compare(const char *a, const char *b, int n) {
  for (int i = 0; i < n; i++) {
    if (a[i] != b[i])
      return (u8)a[i] < (u8)b[i] ? -1 : 1;
    if (!a[i])
      return 0;
  }
  return 0;
}
INLINE int length(const char *s, int n) {
  for (int i = 0; i < n; i++)
    if (!s[i])
      return i;
  return n;
}

SEC("syscall") int strings(struct args *ctx) {
  u32 key = ctx->a & 3, next = (ctx->a + 1) & 3;
  struct text *a = map_lookup(&texts, &key), *b = map_lookup(&texts, &next);
  if (!a || !b)
    return -1;
  a->s[(ctx->b >> 8) & 15] = ctx->b & 3;
  ctx->out[0] = compare(a->s, b->s, 24);
  ctx->out[1] = length(a->s, 24);
  ctx->out[2] = compare(a->s, wanted, sizeof(wanted));
  return a->s[0] == 'k' && a->s[1] == 'w';
}
