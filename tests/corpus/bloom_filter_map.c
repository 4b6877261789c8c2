// The bloom filter map, in front of a hash map.
#include "bpf.h"

struct {
  __uint(type, BLOOM_FILTER);
  __uint(max_entries, 1000);
  __uint(value_size, 4);
  __uint(map_extra, 3);
} seen SEC(".maps");
MAP(twice, HASH, 1024, u32, u32);

SEC("tc") int add(struct __sk_buff *skb) {
  u32 value = skb->len;
  if (map_peek(&seen, &value)) {
    map_push(&seen, &value, 0);
    return TC_OK;
  }
  u32 *count = map_lookup(&twice, &value), one = 1;
  if (count)
    ++*count;
  else
    map_update(&twice, &value, &one, ANY);
  return TC_SHOT;
}
