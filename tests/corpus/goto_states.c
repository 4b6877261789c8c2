// A state machine written with goto, over the bytes of a word.
#include "bpf.h"

u32 tokens[4];

SEC("syscall") int scan(struct args *ctx) {
  u64 text = ctx->a;
  u32 left = 8, number = 0;
  u8 c;
start:
  if (!left)
    goto done;
  left--;
  c = text;
  text >>= 8;
  if (c >= '0' && c <= '9')
    goto digit;
  if ((c | 32) >= 'a' && (c | 32) <= 'z')
    goto letter;
  tokens[0]++;
  goto start;
digit:
  number = number * 10 + (c - '0');
  tokens[1]++;
  if (!left)
    goto done;
  if (number > 9999)
    goto overflow;
  goto start;
letter:
  tokens[2]++;
  if (number)
    goto done;
  goto start;
overflow:
  tokens[3]++;
  number = 0;
  goto start;
done:
  ctx->out[0] = number;
  ctx->out[1] = left;
  return tokens[3] & 1;
}
