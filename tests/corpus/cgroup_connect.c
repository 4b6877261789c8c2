// Redirects connections to a proxy: writes address and port.
#include "bpf.h"

struct endpoint {
  u32 address, port;
};
MAP(services, HASH, 64, struct endpoint, struct endpoint);

SEC("cgroup/connect4") int connect4(struct bpf_sock_addr *ctx) {
  struct endpoint key = {ctx->user_ip4, ctx->user_port};
  if (ctx->type != 1 && ctx->type != 2)
    return 1;
  struct endpoint *to = map_lookup(&services, &key);
  if (!to) {
    key.port = 0;
    to = map_lookup(&services, &key);
  }
  if (!to)
    return 1;
  if (to->address == 0)
    return 0;
  ctx->user_ip4 = to->address;
  if (to->port)
    ctx->user_port = to->port;
  return 1;
}
