// Bit fields of many widths, signed too, read and written.
#include "bpf.h"

struct fields {
  u32 a : 3, b : 7, c : 1, d : 21;
  u64 e : 40, f : 24;
  s32 g : 5, h : 11, i : 16;
  u8 j : 4, k : 4;
  u16 l : 9, m : 7;
};
struct fields all[4];

SEC("syscall") int bits(struct args *ctx) {
  struct fields *f = &all[ctx->a & 3];
  f->a = ctx->b;
  f->b += f->a + 1;
  f->c ^= 1;
  f->d = ctx->c >> 3;
  f->e = ctx->c * 5;
  f->f = f->e >> 16;
  f->g = ctx->d;
  f->h -= f->g;
  f->i = f->h * f->g;
  f->j = f->k + 1;
  f->k = f->l ^ f->m;
  f->l = ctx->b >> 2;
  f->m = f->l >> 1;
  ctx->out[0] = f->a | f->b << 3 | (u64)f->d << 32;
  ctx->out[1] = (s64)f->g * f->h + f->i;
  ctx->out[2] = f->e ^ (u64)f->f << 40;
  return f->j * 16 + f->k + f->c + (f->i < f->g);
}
