// A table of function pointers and numbers in .struct_ops.
#include "bpf.h"

struct sock;
struct tcp_congestion_ops {
  u32 (*ssthresh)(struct sock *sk);
  void (*cong_avoid)(struct sock *sk, u32 ack, u32 acked);
  u32 (*undo_cwnd)(struct sock *sk);
  u32 flags;
  char name[16];
};

SEC("struct_ops/ssthresh") u32 threshold(u64 *ctx) { return ctx[0] ? 64 : 2; }
SEC("struct_ops/cong_avoid") int avoid(u64 *ctx) {
  u32 ack = ctx[1], acked = ctx[2];
  return ack > acked;
}
SEC("struct_ops/undo_cwnd") u32 undo(u64 *ctx) { return 10; }

SEC(".struct_ops")
struct tcp_congestion_ops plain = {
    .ssthresh = (void *)threshold,
    .cong_avoid = (void *)avoid,
    .undo_cwnd = (void *)undo,
    .flags = 1,
    .name = "plain",
};
