// Rewrites the source of unconnected UDP messages.
#include "bpf.h"

volatile const u32 source = 0x0a000001;

SEC("cgroup/sendmsg4") int send(struct bpf_sock_addr *ctx) {
  if (ctx->type != 2 || ctx->protocol != P_UDP)
    return 1;
  u32 net = ctx->user_ip4 & htonl(0xff000000);
  if (net == htonl(0x7f000000))
    return 1;
  if (net == htonl(0xe0000000))
    return 0;
  ctx->msg_src_ip4 = htonl(source);
  if (ctx->user_port == htons(53))
    ctx->user_port = htons(5353);
  return 1;
}
