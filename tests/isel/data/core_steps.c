/* Accesses through casts, unions and control flow, and what is computed with their numbers. Regenerate core_steps.ll with clang 22:
 *   clang -target bpf -mcpu=v3 -O2 -g -Xclang -disable-llvm-passes -S -emit-llvm -fdebug-compilation-dir=. core_steps.c
 * (and take the checksums of the source out); core_steps.records is what LLVM makes of the same program at -O2.
 */
#define SEC(name) __attribute__((section(name), used))
typedef unsigned int u32; typedef unsigned long long u64; typedef unsigned char u8; typedef unsigned short u16;
#define A __attribute__((preserve_access_index))
#define probe ((long (*)(void *, u32, const void *))113)
u64 out[64];
struct leaf { u8 tag; u32 x; u32 a : 7, b : 9; u64 v[2][3]; } A;
struct node { struct node *next; struct leaf leaves[4][2]; union { struct leaf one; u64 raw; } u; } A;
union top { u32 w; struct leaf l; } A;
typedef union top top_t;
struct derived { struct node n; int extra; } A;
struct odd { u8 first; u8 bits : 3; u8 mid : 5; u32 tail; } A;
SEC("raw_tp/sys_enter") int casts(void *p) {
  struct derived *d = p;
  struct node *n = (struct node *)d;
  out[0] = n->next->next->u.raw;
  out[1] = ((struct derived *)n->next)->extra;
  struct leaf *l = &d->n.leaves[1][1];
  out[2] = l->v[1][2];
  out[3] = l[1].tag;
  struct leaf (*row)[2] = d->n.leaves;
  out[4] = row[2][1].tag;
  out[5] = (*row)->tag;
  return 0;
}
SEC("raw_tp/sys_enter") int shared(struct node *n) {
  u64 *raw = &n->u.raw;
  out[0] = *raw;
  probe(out + 1, 8, raw);
  probe(out + 2, sizeof(struct leaf), &n->leaves[3][1]);
  *raw = 7; n->u.one.tag = 9; n->next = 0;
  __sync_fetch_and_add(&n->u.raw, 1);
  return n->next == (void *)&n->u;
}
SEC("raw_tp/sys_enter") int merged(struct node *n) {
  struct leaf *l;
  if (out[0]) l = &n->leaves[0][1]; else l = &n->u.one;
  out[1] = l->tag;
  u64 *p = out[1] ? &n->u.raw : &l->v[0][1];
  out[2] = *p;
  for (int i = 0; i < 4; i++) { out[3] += n->leaves[i][1].v[1][0]; if (n->next) n = n->next; }
  return 0;
}
SEC("raw_tp/sys_enter") int unions(union top *t, top_t *u) {
  out[0] = t->w; out[1] = t->l.v[0][0]; out[2] = u->l.tag; out[3] = u[2].w;
  return 0;
}
SEC("raw_tp/sys_enter") int bitinfo(struct odd *o) {
#define Q(x, k, i) out[i] = __builtin_preserve_field_info(x, k)
#define ALL(x, i) Q(x,0,i);Q(x,1,i+1);Q(x,2,i+2);Q(x,3,i+3);Q(x,4,i+4);Q(x,5,i+5)
  ALL(o->bits, 0);  ALL(o->tail, 12); ALL(o->first, 18);
  out[40] = o->bits; out[41] = o->mid;
  return 0;
}
SEC("raw_tp/sys_enter") int arith(struct leaf *l) {
  u64 v = 0;
  int off = __builtin_preserve_field_info(l->b, 0), size = __builtin_preserve_field_info(l->b, 1);
  probe(&v, size, (void *)l + off);
  v <<= __builtin_preserve_field_info(l->b, 4);
  if (__builtin_preserve_field_info(l->b, 3)) out[0] = (long)v >> __builtin_preserve_field_info(l->b, 5);
  else out[0] = v >> __builtin_preserve_field_info(l->b, 5);
  switch (__builtin_preserve_field_info(l->v, 1)) { case 1: out[1] = 1; break; case 48: out[1] = 2; break; case 7: out[1]=8; break; case 9: out[1]=44; break; }
  u8 narrow = __builtin_preserve_type_info(*(struct leaf*)0, 1); out[2] = narrow; out[3] = narrow + off;
  if (__builtin_preserve_type_info(*(struct leaf*)0, 0) && __builtin_preserve_type_info(*(top_t*)0, 2)) out[4] = 1;
  out[5] = out[6] * __builtin_preserve_type_info(*(struct node*)0, 1);
  out[7] = (out[8] & size) + (out[9] | size) + (out[10] ^ off);
  return off + size;
}
char _license[] SEC("license") = "GPL";
