// Constants written to fields of contexts of several program types.
#include "bpf.h"

SEC("tc") int skb(struct __sk_buff *skb) {
  skb->mark = 7;
  skb->priority = 0;
  skb->cb[0] = 1;
  skb->cb[1] = 1;
  skb->cb[4] = 0x7fffffff;
  skb->tc_classid = 3;
  skb->queue_mapping = 2;
  return skb->cb[1] ? TC_OK : TC_SHOT;
}

SEC("cgroup/connect6") int address(struct bpf_sock_addr *ctx) {
  if (ctx->user_port == 0) {
    ctx->user_ip6[0] = 0;
    ctx->user_ip6[1] = 0;
    ctx->user_ip6[2] = htonl(0xffff);
    ctx->user_ip6[3] = htonl(0x7f000001);
    ctx->user_port = htons(8080);
  }
  return 1;
}

SEC("sockops") int reply(struct bpf_sock_ops *ops) {
  ops->args[0] = 42;
  if (ops->op == 2)
    ops->args[0] = 10;
  return 1;
}

SEC("cgroup/sock_create") int sock(struct bpf_sock *sk) {
  sk->bound_dev_if = 1;
  sk->mark = 0;
  sk->priority = 6;
  return 1;
}

SEC("cgroup/sysctl") int position(struct bpf_sysctl *ctx) {
  if (ctx->write)
    ctx->file_pos = 0;
  return 1;
}
