// Buffer sizes, congestion window and TCP header options.
#include "bpf.h"

struct option {
  u8 kind, len;
  u16 magic;
  u32 value;
};

SEC("sockops") int tune(struct bpf_sock_ops *ops) {
  int size = 150000, result = -1;
  if (ops->family == 10) {
    if ((ops->remote_ip6[0] & htonl(0xfffffff0)) ==
        (ops->local_ip6[0] & htonl(0xfffffff0)))
      result = 40;
  } else if ((ops->remote_ip4 & htonl(0xffffff00)) ==
             (ops->local_ip4 & htonl(0xffffff00))) {
    result = 20;
  }
  switch (ops->op) {
  case 1:
    break;
  case 3:
    result |= setsockopt(ops, 1, 7, &size, sizeof(size));
    result += setsockopt(ops, 1, 8, &size, sizeof(size));
    break;
  case 14:
    reserve_hdr_opt(ops, sizeof(struct option), 0);
    break;
  case 15: {
    struct option option = {253, sizeof(option), htons(0xeb9f), ops->snd_nxt};
    store_hdr_opt(ops, &option, sizeof(option), 0);
    break;
  }
  case 13: {
    struct option option = {.kind = 253, .len = 4, .magic = htons(0xeb9f)};
    result = load_hdr_opt(ops, &option, sizeof(option), 0);
    break;
  }
  default:
    result = -1;
  }
  return 1;
}
