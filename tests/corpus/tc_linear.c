// Pulls data, checks again, sums bytes of the header by parity.
#include "bpf.h"

u32 odd, even;

SEC("tc") int parity(struct __sk_buff *skb) {
  if (skb_pull_data(skb, 34))
    return TC_OK;
  u8 *data = (void *)(long)skb->data;
  if ((void *)(data + 34) > (void *)(long)skb->data_end)
    return TC_SHOT;
  u32 sums[2] = {};
  for (int i = 0; i < 34; i++)
    sums[i & 1] += data[i];
  even += sums[0];
  odd += sums[1];
  return sums[0] > sums[1] ? TC_OK : TC_REDIRECT;
}
