// Dynptrs over a map value and a ring buffer record.
#include "bpf.h"

struct blob {
  u8 bytes[64];
};
MAP(blobs, ARRAY, 4, u32, struct blob);
RING(out, 4096);

SEC("tc") int copy(struct __sk_buff *skb) {
  u32 key = skb->len & 3, word = 0;
  struct blob *blob = map_lookup(&blobs, &key);
  struct bpf_dynptr from, to;
  if (!blob)
    return TC_OK;
  if (dynptr_from_mem(blob, sizeof(*blob), 0, &from))
    return TC_SHOT;
  u32 at = (skb->len * 4) & 63;
  if (at <= 60)
    dynptr_read(&word, sizeof(word), &from, at, 0);
  word = word * 2654435761u + skb->len;
  dynptr_write(&from, at & 56, &word, sizeof(word), 0);
  u64 *whole = dynptr_data(&from, 0, 16);
  if (whole)
    whole[1] += whole[0];
  if (ringbuf_reserve_dynptr(&out, 8 + (skb->len & 31), 0, &to) == 0)
    dynptr_write(&to, 0, &word, sizeof(word), 0);
  ringbuf_submit_dynptr(&to, 0);
  return TC_OK;
}
