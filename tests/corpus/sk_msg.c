// Messages: looks at the first bytes, applies a verdict, redirects.
#include "bpf.h"

struct {
  __uint(type, SOCKMAP);
  __uint(max_entries, 8);
  __type(key, u32);
  __type(value, u64);
} peers SEC(".maps");

SEC("sk_msg") int route(struct sk_msg_md *msg) {
  if (msg->size > 4)
    msg_apply_bytes(msg, 4);
  if (msg_pull_data(msg, 0, 4, 0))
    return 0;
  u8 *data = (void *)(long)msg->data;
  if ((void *)(data + 4) > (void *)(long)msg->data_end)
    return 0;
  u32 kind = data[0] << 8 | data[1];
  if (kind == 0xffff || msg->remote_port == 0)
    return 0;
  data[3] ^= data[2];
  return msg_redirect_map(msg, &peers, kind & 7, 0);
}
