// Stream parser and verdict on length-prefixed messages.
#include "bpf.h"

struct {
  __uint(type, SOCKHASH);
  __uint(max_entries, 64);
  __type(key, u32);
  __type(value, u64);
} sockets SEC(".maps");
u64 messages;

SEC("sk_skb/stream_parser") int parse(struct __sk_buff *skb) {
  u16 size;
  if (skb->len < 2)
    return 0;
  if (skb_load_bytes(skb, 0, &size, 2))
    return 0;
  size = ntohs(size);
  return size < 2 ? skb->len : size;
}

SEC("sk_skb/stream_verdict") int verdict(struct __sk_buff *skb) {
  u8 kind = 0;
  if (skb_load_bytes(skb, 2, &kind, 1) < 0)
    return 0;
  __sync_fetch_and_add(&messages, 1);
  return kind < 10 || skb->local_port == 9000;
}
