/* Packet programs for comparing two code generators. Regenerate packets.ll with clang 22:
 *   clang -target bpf -mcpu=v3 -O2 -g -S -emit-llvm packets.c -o packets.ll
 */
typedef unsigned char u8;
typedef unsigned short u16;
typedef unsigned int u32;
typedef unsigned long long u64;
typedef int s32;
#define SEC(x) __attribute__((section(x), used))
#define __uint(n, v) int (*n)[v]
#define __type(n, v) v *n
struct xdp_md {
  u32 data, data_end, data_meta, a, b, c;
};
static void *(*bpf_map_lookup_elem)(void *map, const void *key) = (void *)1;
static long (*bpf_map_update_elem)(void *map, const void *key, const void *value, u64 flags) = (void *)2;
static u64 (*bpf_get_numa_node_id)(void) = (void *)42;
struct eth {
  u8 d[6], s[6];
  u16 proto;
} __attribute__((packed));
struct ip {
  u8 vihl, tos;
  u16 len, id, frag;
  u8 ttl, proto;
  u16 csum;
  u32 s, d;
};
struct tcp {
  u16 sp, dp;
  u32 seq, ack;
  u16 fl, win, cs, urg;
};
struct key {
  u32 s, d;
  u16 sp, dp;
  u8 proto, pad[3];
};
struct val {
  u64 packets, bytes, last;
  u32 flags;
};
struct {
  __uint(type, 1);
  __type(key, struct key);
  __type(value, struct val);
  __uint(max_entries, 1024);
} flows SEC(".maps");
struct {
  __uint(type, 6);
  __type(key, u32);
  __type(value, u64);
  __uint(max_entries, 256);
} counts SEC(".maps");
static __attribute__((always_inline)) u16 csum_fold(u32 c) {
  c = (c & 0xffff) + (c >> 16);
  c = (c & 0xffff) + (c >> 16);
  return ~c;
}
static __attribute__((noinline)) int count(u32 k, u64 n) {
  u64 *v = bpf_map_lookup_elem(&counts, &k);
  if (!v)
    return -1;
  *v += n;
  return 0;
}
SEC("xdp") int parse(struct xdp_md *ctx) {
  void *data = (void *)(long)ctx->data, *end = (void *)(long)ctx->data_end;
  struct eth *e = data;
  if ((void *)(e + 1) > end)
    return 1;
  if (e->proto != 0x0008)
    return 2;
  struct ip *ip = (void *)(e + 1);
  if ((void *)(ip + 1) > end)
    return 1;
  u32 hl = (ip->vihl & 15) * 4;
  if (hl < 20)
    return 1;
  struct key k = {ip->s, ip->d, 0, 0, ip->proto};
  if (ip->proto == 6 || ip->proto == 17) {
    struct tcp *t = (void *)ip + hl;
    if ((void *)(t + 1) > end)
      return 1;
    k.sp = __builtin_bswap16(t->sp);
    k.dp = __builtin_bswap16(t->dp);
  }
  struct val *v = bpf_map_lookup_elem(&flows, &k);
  if (v) {
    __sync_fetch_and_add(&v->packets, 1);
    v->bytes += end - data;
    v->last = bpf_get_numa_node_id();
    v->flags |= ip->tos;
  } else {
    struct val n = {1, end - data, bpf_get_numa_node_id(), ip->tos};
    bpf_map_update_elem(&flows, &k, &n, 0);
  }
  count(ip->proto, end - data);
  switch (ip->proto) {
  case 1:
    return 2;
  case 6:
    return 3;
  case 17:
    return 1;
  case 47:
    return 4;
  case 50:
  case 51:
    return 0;
  }
  return 2;
}
SEC("xdp") int csum(struct xdp_md *ctx) {
  void *data = (void *)(long)ctx->data, *end = (void *)(long)ctx->data_end;
  u32 s = 0;
  u16 *p = data + 14;
#pragma clang loop unroll(disable)
  for (int i = 0; i < 10; i++) {
    if ((void *)(p + 1) > end)
      break;
    s += *p++;
  }
  u16 f = csum_fold(s);
  return f & 1 ? 2 : 1;
}
SEC("xdp") int swap(struct xdp_md *ctx) {
  void *data = (void *)(long)ctx->data, *end = (void *)(long)ctx->data_end;
  struct eth *e = data;
  if ((void *)(e + 1) > end)
    return 1;
  u8 t[6];
  __builtin_memcpy(t, e->d, 6);
  __builtin_memcpy(e->d, e->s, 6);
  __builtin_memcpy(e->s, t, 6);
  char buf[64];
  __builtin_memset(buf, 0, 64);
#pragma clang loop unroll(disable)
  for (int i = 0; i < 40; i++) {
    if (data + 14 + i + 1 > end)
      break;
    buf[(*(u8 *)(data + 14 + i)) & 63]++;
  }
  return buf[3] > 2 ? 3 : 2;
}
char LICENSE[] SEC("license") = "GPL";
