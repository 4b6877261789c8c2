// Socket creation: fields of the socket read and written.
#include "bpf.h"

MAP(created, HASH, 64, u32, u32);

SEC("cgroup/sock_create") int create(struct bpf_sock *sk) {
  u32 key = sk->family << 16 | sk->type << 8 | sk->protocol;
  u32 *count = map_lookup(&created, &key), one = 1;
  if (count)
    __sync_fetch_and_add(count, 1);
  else
    map_update(&created, &key, &one, ANY);
  sk->mark = 0x100 + (key & 0xff);
  if (sk->priority < 3)
    sk->priority = 3;
  return sk->family == 2 || sk->family == 10;
}

SEC("cgroup/post_bind4") int bound(struct bpf_sock *sk) {
  return sk->src_port >= 1024 || sk->src_ip4 == htonl(0x7f000001);
}
