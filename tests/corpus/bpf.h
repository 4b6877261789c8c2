// What the programs of this folder share: types, map definitions, helpers,
// contexts and packet headers, as the kernel's interface has them.
#pragma once

typedef unsigned char u8;
typedef unsigned short u16;
typedef unsigned int u32;
typedef unsigned long long u64;
typedef signed char s8;
typedef short s16;
typedef int s32;
typedef long long s64;
typedef _Bool bool;
typedef unsigned __int128 u128;
#define true 1
#define false 0
#define NULL ((void *)0)

#define SEC(name) __attribute__((section(name), used))
#define INLINE static inline __attribute__((always_inline))
#define NOINLINE static __attribute__((noinline))
#define GLOBAL __attribute__((noinline))
#define KSYM __attribute__((section(".ksyms")))
#define PACKED __attribute__((packed))
#define likely(x) __builtin_expect(!!(x), 1)
#define unlikely(x) __builtin_expect(!!(x), 0)
#define offsetof(type, member) __builtin_offsetof(type, member)
#define ARRAY_SIZE(x) (sizeof(x) / sizeof((x)[0]))
#define memcpy __builtin_memcpy
#define memset __builtin_memset
#define memcmp __builtin_memcmp
#define memmove __builtin_memmove
#define barrier() asm volatile("" ::: "memory")
#define barrier_var(x) asm volatile("" : "+r"(x))

// Maps are described by the types of their members.
#define __uint(name, value) int (*name)[value]
#define __type(name, value) typeof(value) *name
#define __array(name, value) typeof(value) *name[]

enum map_type {
  HASH = 1,
  ARRAY,
  PROG_ARRAY,
  PERF_EVENT_ARRAY,
  PERCPU_HASH,
  PERCPU_ARRAY,
  STACK_TRACE,
  LRU_HASH = 9,
  LRU_PERCPU_HASH,
  LPM_TRIE,
  ARRAY_OF_MAPS,
  HASH_OF_MAPS,
  DEVMAP,
  SOCKMAP,
  CPUMAP,
  SOCKHASH = 18,
  REUSEPORT_SOCKARRAY = 20,
  QUEUE = 22,
  STACK,
  SK_STORAGE,
  RINGBUF = 27,
  BLOOM_FILTER = 30,
  USER_RINGBUF,
};
#define MAP(name, kind, entries, k, v)                                         \
  struct {                                                                     \
    __uint(type, kind);                                                        \
    __uint(max_entries, entries);                                              \
    __type(key, k);                                                            \
    __type(value, v);                                                          \
  } name SEC(".maps")
#define RING(name, bytes)                                                      \
  struct {                                                                     \
    __uint(type, RINGBUF);                                                     \
    __uint(max_entries, bytes);                                                \
  } name SEC(".maps")
#define NO_PREALLOC 1

enum { ANY, NOEXIST, EXIST };

// Helpers by their numbers in enum bpf_func_id.
#define HELPER(number, result, name, ...)                                      \
  static result (*name)(__VA_ARGS__) = (void *)number
struct bpf_spin_lock {
  u32 val;
};
struct bpf_timer {
  u64 opaque[2];
} __attribute__((aligned(8)));
struct bpf_dynptr {
  u64 opaque[2];
} __attribute__((aligned(8)));
struct bpf_iter_num {
  u64 opaque[1];
} __attribute__((aligned(8)));
HELPER(1, void *, map_lookup, void *map, const void *key);
HELPER(2, long, map_update, void *map, const void *key, const void *value,
       u64 flags);
HELPER(3, long, map_delete, void *map, const void *key);
HELPER(5, u64, ktime, void);
HELPER(6, long, trace_printk, const char *format, u32 size, ...);
HELPER(7, u32, prandom, void);
HELPER(8, u32, processor_id, void);
HELPER(9, long, skb_store_bytes, void *skb, u32 at, const void *from, u32 size,
       u64 flags);
HELPER(10, long, l3_csum_replace, void *skb, u32 at, u64 from, u64 to,
       u64 flags);
HELPER(11, long, l4_csum_replace, void *skb, u32 at, u64 from, u64 to,
       u64 flags);
HELPER(12, long, tail_call, void *ctx, void *map, u32 index);
HELPER(14, u64, current_pid_tgid, void);
HELPER(15, u64, current_uid_gid, void);
HELPER(16, long, current_comm, void *to, u32 size);
HELPER(18, long, skb_vlan_push, void *skb, u16 proto, u16 tci);
HELPER(19, long, skb_vlan_pop, void *skb);
HELPER(20, long, skb_get_tunnel_key, void *skb, void *key, u32 size, u64 flags);
HELPER(21, long, skb_set_tunnel_key, void *skb, void *key, u32 size, u64 flags);
HELPER(23, long, redirect, u32 ifindex, u64 flags);
HELPER(25, long, perf_event_output, void *ctx, void *map, u64 flags, void *data,
       u64 size);
HELPER(26, long, skb_load_bytes, const void *skb, u32 at, void *to, u32 size);
HELPER(27, long, get_stackid, void *ctx, void *map, u64 flags);
HELPER(28, s64, csum_diff, void *from, u32 from_size, void *to, u32 to_size,
       u32 seed);
HELPER(35, u64, current_task, void);
HELPER(38, long, skb_change_tail, void *skb, u32 len, u64 flags);
HELPER(39, long, skb_pull_data, void *skb, u32 len);
HELPER(43, long, skb_change_head, void *skb, u32 len, u64 flags);
HELPER(44, long, xdp_adjust_head, void *xdp, int delta);
HELPER(46, u64, socket_cookie, void *ctx);
HELPER(49, long, setsockopt, void *ctx, int level, int name, void *value,
       int size);
HELPER(50, long, skb_adjust_room, void *skb, s32 delta, u32 mode, u64 flags);
HELPER(51, long, redirect_map, void *map, u64 key, u64 flags);
HELPER(54, long, xdp_adjust_meta, void *xdp, int delta);
HELPER(56, long, perf_prog_read_value, void *ctx, void *value, u32 size);
HELPER(59, long, sock_ops_cb_flags_set, void *ctx, int flags);
HELPER(60, long, msg_redirect_map, void *msg, void *map, u32 key, u64 flags);
HELPER(61, long, msg_apply_bytes, void *msg, u32 bytes);
HELPER(63, long, msg_pull_data, void *msg, u32 from, u32 to, u64 flags);
HELPER(65, long, xdp_adjust_tail, void *xdp, int delta);
HELPER(69, long, fib_lookup, void *ctx, void *params, int size, u32 flags);
HELPER(73, long, lwt_push_encap, void *skb, u32 type, void *header, u32 len);
HELPER(82, long, sk_select_reuseport, void *ctx, void *map, void *key,
       u64 flags);
HELPER(86, long, sk_release, void *sk);
HELPER(87, long, map_push, void *map, const void *value, u64 flags);
HELPER(88, long, map_pop, void *map, void *value);
HELPER(89, long, map_peek, void *map, void *value);
HELPER(93, long, spin_lock, struct bpf_spin_lock *lock);
HELPER(94, long, spin_unlock, struct bpf_spin_lock *lock);
HELPER(101, long, sysctl_get_name, void *ctx, char *to, u64 size, u64 flags);
HELPER(103, long, sysctl_get_new_value, void *ctx, char *to, u64 size);
HELPER(105, long, strtol, const char *from, u64 size, u64 flags, long *to);
HELPER(112, long, probe_read_user, void *to, u32 size, const void *from);
HELPER(113, long, probe_read_kernel, void *to, u32 size, const void *from);
HELPER(114, long, probe_read_user_str, void *to, u32 size, const void *from);
HELPER(115, long, probe_read_kernel_str, void *to, u32 size, const void *from);
HELPER(118, u64, jiffies, void);
HELPER(124, long, sk_assign, void *ctx, void *sk, u64 flags);
HELPER(126, long, seq_printf, void *seq, const char *format, u32 size,
       const void *data, u32 data_size);
HELPER(127, long, seq_write, void *seq, const void *data, u32 size);
HELPER(130, long, ringbuf_output, void *ring, void *data, u64 size, u64 flags);
HELPER(131, void *, ringbuf_reserve, void *ring, u64 size, u64 flags);
HELPER(132, void, ringbuf_submit, void *data, u64 flags);
HELPER(133, void, ringbuf_discard, void *data, u64 flags);
HELPER(142, long, load_hdr_opt, void *ctx, void *to, u32 size, u64 flags);
HELPER(143, long, store_hdr_opt, void *ctx, const void *from, u32 size,
       u64 flags);
HELPER(144, long, reserve_hdr_opt, void *ctx, u32 size, u64 flags);
HELPER(152, long, redirect_neigh, u32 ifindex, void *params, int size,
       u64 flags);
HELPER(164, long, for_each_elem, void *map, void *callback, void *ctx,
       u64 flags);
HELPER(165, long, snprintf, char *to, u32 size, const char *format,
       const u64 *data, u32 data_size);
HELPER(169, long, timer_init, struct bpf_timer *timer, void *map, u64 flags);
HELPER(170, long, timer_set_callback, struct bpf_timer *timer, void *callback);
HELPER(171, long, timer_start, struct bpf_timer *timer, u64 nsecs, u64 flags);
HELPER(172, long, timer_cancel, struct bpf_timer *timer);
HELPER(181, long, loop, u32 count, void *callback, void *ctx, u64 flags);
HELPER(182, long, strncmp, const char *a, u32 size, const char *b);
HELPER(188, u64, xdp_get_buff_len, void *xdp);
HELPER(189, long, xdp_load_bytes, void *xdp, u32 at, void *to, u32 size);
HELPER(195, void *, map_lookup_percpu, void *map, const void *key, u32 cpu);
HELPER(197, long, dynptr_from_mem, void *data, u32 size, u64 flags,
       struct bpf_dynptr *to);
HELPER(198, long, ringbuf_reserve_dynptr, void *ring, u32 size, u64 flags,
       struct bpf_dynptr *to);
HELPER(199, void, ringbuf_submit_dynptr, struct bpf_dynptr *ptr, u64 flags);
HELPER(201, long, dynptr_read, void *to, u32 size, const struct bpf_dynptr *ptr,
       u32 at, u64 flags);
HELPER(202, long, dynptr_write, const struct bpf_dynptr *ptr, u32 at,
       void *from, u32 size, u64 flags);
HELPER(203, void *, dynptr_data, const struct bpf_dynptr *ptr, u32 at,
       u32 size);
HELPER(209, long, user_ringbuf_drain, void *map, void *callback, void *ctx,
       u64 flags);

// Contexts.
enum { XDP_ABORTED, XDP_DROP, XDP_PASS, XDP_TX, XDP_REDIRECT };
struct xdp_md {
  u32 data, data_end, data_meta, ingress_ifindex, rx_queue_index,
      egress_ifindex;
};
enum { TC_OK = 0, TC_SHOT = 2, TC_REDIRECT = 7, TC_UNSPEC = -1 };
struct __sk_buff {
  u32 len, pkt_type, mark, queue_mapping, protocol, vlan_present, vlan_tci,
      vlan_proto, priority, ingress_ifindex, ifindex, tc_index, cb[5], hash,
      tc_classid, data, data_end, napi_id, family, remote_ip4, local_ip4,
      remote_ip6[4], local_ip6[4], remote_port, local_port, data_meta;
  u64 flow_keys, tstamp;
  u32 wire_len, gso_segs;
  u64 sk;
  u32 gso_size;
  u8 tstamp_type;
  u64 hwtstamp;
};
struct bpf_sock {
  u32 bound_dev_if, family, type, protocol, mark, priority, src_ip4, src_ip6[4],
      src_port;
  u16 dst_port;
  u32 dst_ip4, dst_ip6[4], state;
  s32 rx_queue_mapping;
};
struct bpf_sock_addr {
  u32 user_family, user_ip4, user_ip6[4], user_port, family, type, protocol,
      msg_src_ip4, msg_src_ip6[4];
  u64 sk;
};
struct bpf_sock_ops {
  u32 op, args[4], family, remote_ip4, local_ip4, remote_ip6[4], local_ip6[4],
      remote_port, local_port, is_fullsock, snd_cwnd, srtt_us, cb_flags, state,
      rtt_min, snd_ssthresh, rcv_nxt, snd_nxt, snd_una, mss_cache, ecn_flags,
      rate_delivered, rate_interval_us, packets_out, retrans_out, total_retrans,
      segs_in, data_segs_in, segs_out, data_segs_out, lost_out, sacked_out,
      sk_txhash;
  u64 bytes_received, bytes_acked, sk, skb_data, skb_data_end;
  u32 skb_len, skb_tcp_flags;
  u64 skb_hwtstamp;
};
struct sk_msg_md {
  u64 data, data_end;
  u32 family, remote_ip4, local_ip4, remote_ip6[4], local_ip6[4], remote_port,
      local_port, size;
  u64 sk;
};
struct bpf_sk_lookup {
  u64 sk;
  u32 family, protocol, remote_ip4, remote_ip6[4];
  u16 remote_port, pad;
  u32 local_ip4, local_ip6[4], local_port, ingress_ifindex;
};
struct sk_reuseport_md {
  u64 data, data_end;
  u32 len, eth_protocol, ip_protocol, bind_inany, hash;
  u64 sk, migrating_sk;
};
struct bpf_sysctl {
  u32 write, file_pos;
};
struct bpf_cgroup_dev_ctx {
  u32 access_type, major, minor;
};
struct bpf_sockopt {
  u64 sk, optval, optval_end;
  s32 level, optname, optlen, retval;
};
struct bpf_flow_keys {
  u16 nhoff, thoff, addr_proto;
  u8 is_frag, is_first_frag, is_encap, ip_proto;
  u16 n_proto, sport, dport;
  u32 ip6_src[4], ip6_dst[4], flags, flow_label;
};
struct pt_regs {
  u64 r15, r14, r13, r12, bp, bx, r11, r10, r9, r8, ax, cx, dx, si, di, orig_ax,
      ip, cs, flags, sp, ss;
};
struct bpf_perf_event_data {
  struct pt_regs regs;
  u64 sample_period, addr;
};
struct raw_tp_args {
  u64 args[0];
};

// Packets.
#define ntohs(x) __builtin_bswap16(x)
#define htons(x) __builtin_bswap16(x)
#define ntohl(x) __builtin_bswap32(x)
#define htonl(x) __builtin_bswap32(x)
enum {
  ETH_IP = 0x0800,
  ETH_ARP = 0x0806,
  ETH_VLAN = 0x8100,
  ETH_QINQ = 0x88a8,
  ETH_IP6 = 0x86dd,
  ETH_MPLS = 0x8847,
};
enum {
  P_HOPOPTS = 0,
  P_ICMP = 1,
  P_IPIP = 4,
  P_TCP = 6,
  P_UDP = 17,
  P_IP6 = 41,
  P_ROUTING = 43,
  P_FRAGMENT = 44,
  P_GRE = 47,
  P_ICMP6 = 58,
  P_DSTOPTS = 60,
};
struct ethhdr {
  u8 dst[6], src[6];
  u16 proto;
} PACKED;
struct vlanhdr {
  u16 tci, proto;
};
struct iphdr {
  u8 ihl : 4, version : 4;
  u8 tos;
  u16 tot_len, id, frag_off;
  u8 ttl, protocol;
  u16 check;
  u32 saddr, daddr;
};
struct in6 {
  union {
    u8 b[16];
    u16 h[8];
    u32 w[4];
  };
};
struct ip6hdr {
  u8 priority : 4, version : 4;
  u8 flow_lbl[3];
  u16 payload_len;
  u8 nexthdr, hop_limit;
  struct in6 saddr, daddr;
};
struct tcphdr {
  u16 source, dest;
  u32 seq, ack_seq;
  u16 res1 : 4, doff : 4, fin : 1, syn : 1, rst : 1, psh : 1, ack : 1, urg : 1,
      ece : 1, cwr : 1;
  u16 window, check, urg_ptr;
};
struct udphdr {
  u16 source, dest, len, check;
};
struct icmphdr {
  u8 type, code;
  u16 check, id, sequence;
};
struct arphdr {
  u16 hrd, pro;
  u8 hln, pln;
  u16 op;
  u8 sha[6];
  u32 spa;
  u8 tha[6];
  u32 tpa;
} PACKED;

// A cursor over a packet; `pull` is NULL when the packet ends before.
struct cursor {
  void *at, *end;
};
#define CURSOR(ctx) {(void *)(long)(ctx)->data, (void *)(long)(ctx)->data_end}
INLINE void *pull_bytes(struct cursor *c, u32 size) {
  void *at = c->at;
  if (at + size > c->end)
    return NULL;
  c->at = at + size;
  return at;
}
#define pull(c, type) ((type *)pull_bytes(c, sizeof(type)))

INLINE u16 fold(u64 sum) {
  sum = (sum & 0xffff) + (sum >> 16);
  sum = (sum & 0xffff) + (sum >> 16);
  sum = (sum & 0xffff) + (sum >> 16);
  return ~sum;
}

// What a program of type `syscall` gets from whoever runs it.
struct args {
  u64 a, b, c, d;
  u64 out[4];
};

char LICENSE[] SEC("license") = "GPL";
