// Depth and strings of JSON-like text: a table of character classes.
#include "bpf.h"

enum { OTHER, OPEN, CLOSE, QUOTE, ESCAPE, DIGIT };
static const u8 classes[128] = {['{'] = OPEN,  ['['] = OPEN,  ['}'] = CLOSE,
                                [']'] = CLOSE, ['"'] = QUOTE, ['\\'] = ESCAPE,
                                ['0'] = DIGIT, ['1'] = DIGIT, ['2'] = DIGIT,
                                ['3'] = DIGIT, ['4'] = DIGIT, ['5'] = DIGIT};
char text[48] = "{\"a\": [1, 2, {\"b\\\"c\": 35}], \"d\": \"x\"}";

SEC("syscall") int scan(struct args *ctx) {
  s32 depth = 0, deepest = 0;
  u32 strings = 0, digits = 0, inside = 0;
  text[ctx->a & 31] = "{}[]\"\\12"[ctx->b & 7];
  for (u32 i = 0; i < 6; i++) {
    u8 kind = classes[text[i] & 127];
    if (inside) {
      if (kind == ESCAPE)
        i++;
      else if (kind == QUOTE)
        inside = 0;
      continue;
    }
    depth += (kind == OPEN) - (kind == CLOSE);
    deepest = depth > deepest ? depth : deepest;
    digits += kind == DIGIT;
    if (kind == QUOTE) {
      inside = 1;
      strings++;
    }
  }
  ctx->out[0] = strings;
  ctx->out[1] = digits;
  ctx->out[2] = (s64)depth;
  return deepest;
}
