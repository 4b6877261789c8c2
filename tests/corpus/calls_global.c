// Global functions, checked by the verifier on their own.
#include "bpf.h"

struct pair {
  u32 a, b;
};

GLOBAL u32 mix(u32 a, u32 b) { return (a ^ b >> 3) * 2654435761u; }
GLOBAL int clamp(int value, int low, int high) {
  return value < low ? low : value > high ? high : value;
}
GLOBAL u64 sum(struct pair *pair) {
  if (!pair)
    return 0;
  pair->a++;
  return (u64)pair->a + pair->b;
}
__attribute__((weak)) GLOBAL int scale(int x) { return x * 5 - (x >> 1); }

SEC("tc") int classify(struct __sk_buff *skb) {
  struct pair pair = {mix(skb->len, skb->protocol), skb->len};
  u64 total = sum(&pair);
  total += sum(NULL) + pair.a;
  int value = scale((int)total % 1000);
  return clamp(value, TC_OK, TC_SHOT);
}
