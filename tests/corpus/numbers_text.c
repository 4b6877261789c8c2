// Numbers to text and back: decimal and hexadecimal, signs.
#include "bpf.h"

char buffer[24];

INLINE int format(u64 n, char *to) {
  int used = 0;
  char digits[20];
  for (int i = 0; i < 20; i++) {
    digits[i] = '0' + n % 10;
    n /= 10;
    used++;
    if (!n)
      break;
  }
  for (int i = 0; i < 20; i++)
    to[i] = i < used ? digits[(used - 1 - i) & 15] : 0;
  return used;
}
INLINE s64 parse(const char *from) {
  s64 n = 0;
  int sign = 1, i = 0;
  if (from[0] == '-') {
    sign = -1;
    i = 1;
  }
  for (; i < 16; i++) {
    u32 digit = (u8)from[i] - '0';
    if (digit > 9)
      break;
    n = n * 10 + digit;
  }
  return n * sign;
}

SEC("syscall") int convert(struct args *ctx) {
  ctx->out[1] = format(ctx->a & 0xffffffff, buffer);
  if (ctx->b & 1)
    buffer[0] = '-';
  ctx->out[0] = parse(buffer);
  return 0;
}
