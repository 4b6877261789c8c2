/* Fields, bitfields, types and enumerators, as clang writes them before its optimiser. Regenerate core_chains.ll with clang 22:
 *   clang -target bpf -mcpu=v3 -O2 -g -Xclang -disable-llvm-passes -S -emit-llvm -fdebug-compilation-dir=. core_chains.c
 * (and take the checksums of the source out); core_chains.records is what LLVM makes of the same program at -O2.
 */
#define SEC(name) __attribute__((section(name), used))
typedef unsigned int u32; typedef unsigned long long u64; typedef unsigned char u8; typedef unsigned short u16;
#pragma clang attribute push(__attribute__((preserve_access_index)), apply_to = record)
struct fwd;
struct inner { int a; u16 arr[3][4]; struct fwd *f; };
typedef struct { int x; long y; } anon_t;
enum st { ST_A, ST_B = 5, ST_NEG = -3 };
enum big { BIG_A = 1, BIG_B = 0x123456789ULL };
struct outer {
  u64 head;
  struct inner in[5];
  union { int u1; struct { char c1; long l2; }; };
  anon_t an;
  u32 b1 : 3, b2 : 20; int sb : 5;
  u64 lb : 40;
  enum st st;
  u8 last;
  const volatile struct inner *ptr;
  u8 x8 : 3;
  u64 flex[];
};
#pragma clang attribute pop
typedef struct outer outer_t;
struct plain { int q; long r[4]; };
u64 out[64];
#define probe ((long (*)(void *, u32, const void *))113)
SEC("raw_tp/sys_enter") int direct(struct outer *o) {
  out[0] = o->head;
  out[1] = o->in[2].a;
  out[2] = o->in[3].arr[1][2];
  out[3] = o->l2;
  out[4] = o->an.y;
  out[5] = o[3].last;
  out[6] = o->u1;
  out[7] = o->ptr->a;
  out[8] = o->flex[7];
  out[9] = (u64)o->in[1].f;
  o->last = 3;
  o->an.x = 77;
  return 0;
}
SEC("raw_tp/sys_enter") int bits(struct outer *o) {
  out[0] = o->b1; out[1] = o->b2; out[2] = o->sb; out[3] = o->lb; out[4] = o->x8;
  return 0;
}
SEC("raw_tp/sys_enter") int infos(struct outer *o) {
#define ALL(f, i) out[i] = __builtin_preserve_field_info(o->f, 0); out[i+1] = __builtin_preserve_field_info(o->f, 1); out[i+2] = __builtin_preserve_field_info(o->f, 2); out[i+3]=__builtin_preserve_field_info(o->f, 3); out[i+4]=__builtin_preserve_field_info(o->f,4); out[i+5]=__builtin_preserve_field_info(o->f,5);
  ALL(b2, 0) ALL(sb, 6) ALL(lb, 12) ALL(st, 18) ALL(in[2].arr[1][2], 24) ALL(l2, 30) ALL(x8, 36)
  return 0;
}
SEC("raw_tp/sys_enter") int types(void *o) {
  out[0] = __builtin_preserve_type_info(*(outer_t *)0, 0);
  out[1] = __builtin_preserve_type_info(*(struct inner *)0, 1);
  out[2] = __builtin_preserve_type_info(*(anon_t *)0, 2);
  out[3] = __builtin_preserve_enum_value(*(enum st *)ST_B, 0);
  out[4] = __builtin_preserve_enum_value(*(enum st *)ST_NEG, 1);
  out[5] = __builtin_preserve_enum_value(*(enum big *)BIG_B, 1);
  out[6] = __builtin_btf_type_id(*(struct outer *)0, 0);
  out[7] = __builtin_btf_type_id(*(struct inner *)0, 1);
  out[8] = __builtin_btf_type_id(*(u32 *)0, 0);
  out[9] = __builtin_preserve_type_info(*(u32 *)0, 1);
  return 0;
}
SEC("raw_tp/sys_enter") int plainacc(struct plain *p) {
  out[0] = *(long *)__builtin_preserve_access_index(&p->r[3]);
  probe(&out[1], 8, __builtin_preserve_access_index(&p[2].r[1]));
  probe(&out[2], 8, __builtin_preserve_access_index(&p->r));
  int *ip = (int *)p; out[3] = *__builtin_preserve_access_index(&ip[5]);
  return 0;
}
SEC("raw_tp/sys_enter") int anonroot(anon_t *a) { out[0] = a->y; return 0; }
char _license[] SEC("license") = "GPL";
