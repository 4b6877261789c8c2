// Steers connections: ranges of ports and addresses in the context.
#include "bpf.h"

u32 chosen, refused;

SEC("sk_lookup") int steer(struct bpf_sk_lookup *ctx) {
  if (ctx->protocol != P_TCP)
    return 1;
  if (ctx->local_port < 7000 || ctx->local_port >= 7100)
    return 1;
  if (ctx->family == 2 &&
      (ctx->local_ip4 & htonl(0xffffff00)) == htonl(0xc0000200)) {
    chosen++;
    return sk_assign(ctx, NULL, 1) ? 0 : 1;
  }
  if (ctx->family == 10 && ctx->local_ip6[0] == htonl(0x20010db8) &&
      ctx->local_ip6[3] == htonl(1)) {
    refused++;
    return 0;
  }
  return ntohs(ctx->remote_port) != 1;
}
