// Variables in .data, .bss and .rodata, shared by two programs.
#include "bpf.h"

u64 counter;
static u32 hidden = 7;
s16 small = -3;
u8 flags[5] = {1, 2, 3};
struct {
  u32 low, high;
  s64 sum;
} range = {.low = ~0u};
const volatile struct {
  u8 level;
  u16 mask;
} config = {3, 0x0ff0};
char text[16] = "start";

SEC("syscall") int change(struct args *ctx) {
  u32 value = ctx->a & config.mask;
  counter += hidden++;
  small += (s16)ctx->b;
  flags[ctx->c & 3] ^= 1 << (config.level & 7);
  if (value < range.low)
    range.low = value;
  if (value > range.high)
    range.high = value;
  range.sum += value - 100;
  text[value & 15] = '0' + value % 10;
  return small;
}
SEC("syscall") int report(struct args *ctx) {
  ctx->out[0] = counter + range.sum;
  ctx->out[1] = (u64)range.high << 32 | range.low;
  memcpy(&ctx->out[2], text, sizeof(text));
  return flags[0] + flags[1] + small + hidden;
}
