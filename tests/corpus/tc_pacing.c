// Departure times by rate and size: 64-bit division and a time limit.
#include "bpf.h"

MAP(rates, HASH, 256, u32, u64);
MAP(departures, HASH, 256, u32, u64);

SEC("tc/egress") int pace(struct __sk_buff *skb) {
  u32 key = skb->hash & 255;
  u64 *rate = map_lookup(&rates, &key);
  if (!rate || !*rate)
    return TC_OK;
  u64 delay = (u64)skb->len * 1000000000ull / *rate;
  u64 now = ktime();
  u64 time = skb->tstamp < now ? now : skb->tstamp;
  u64 *last = map_lookup(&departures, &key);
  u64 next = last ? *last + delay : 0;
  if (next <= time) {
    next = time;
    map_update(&departures, &key, &next, ANY);
    return TC_OK;
  }
  if (next - now >= 2000000000ull)
    return TC_SHOT;
  if (last)
    *last = next;
  skb->tstamp = next;
  return TC_OK;
}
