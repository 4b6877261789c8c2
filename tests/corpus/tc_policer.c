// A token bucket under a spin lock, refilled by packet numbers.
#include "bpf.h"

struct bucket {
  struct bpf_spin_lock lock;
  u32 tokens;
  u64 last;
};
MAP(buckets, ARRAY, 4, u32, struct bucket);
u64 sequence;

SEC("tc") int police(struct __sk_buff *skb) {
  u32 key = skb->mark & 3;
  struct bucket *bucket = map_lookup(&buckets, &key);
  if (!bucket)
    return TC_OK;
  u64 now = __sync_fetch_and_add(&sequence, 1) * 100;
  u32 cost = skb->len;
  int verdict = TC_SHOT;
  spin_lock(&bucket->lock);
  u64 tokens = bucket->tokens + (now - bucket->last) * 3;
  bucket->last = now;
  if (tokens > 1000)
    tokens = 1000;
  if (tokens >= cost) {
    tokens -= cost;
    verdict = TC_OK;
  }
  bucket->tokens = tokens;
  spin_unlock(&bucket->lock);
  return verdict;
}
