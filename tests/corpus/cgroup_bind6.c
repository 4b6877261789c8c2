// Bind policy for IPv6: address words, port ranges.
#include "bpf.h"

SEC("cgroup/bind6") int bind6(struct bpf_sock_addr *ctx) {
  u32 port = ntohs((u16)ctx->user_port);
  if (port && port < 1024)
    return 0;
  u32 any =
      ctx->user_ip6[0] | ctx->user_ip6[1] | ctx->user_ip6[2] | ctx->user_ip6[3];
  if (!any) {
    ctx->user_ip6[0] = htonl(0xfd000000);
    ctx->user_ip6[1] = 0;
    ctx->user_ip6[2] = 0;
    ctx->user_ip6[3] = htonl(1);
    return 1;
  }
  if (ctx->user_ip6[0] == 0 && ctx->user_ip6[1] == 0 &&
      ctx->user_ip6[2] == htonl(0xffff))
    return 0;
  return port < 30000 || port > 32767;
}
