// A timer in a map value that starts itself again.
#include "bpf.h"

struct element {
  struct bpf_timer timer;
  u64 fired;
  u32 period;
};
MAP(elements, ARRAY, 4, u32, struct element);
u64 total;

static int fire(void *map, u32 *key, struct element *element) {
  element->fired++;
  __sync_fetch_and_add(&total, 1);
  if (element->fired < 3)
    timer_start(&element->timer, element->period, 0);
  return 0;
}

SEC("tc") int arm(struct __sk_buff *skb) {
  u32 key = skb->mark & 3;
  struct element *element = map_lookup(&elements, &key);
  if (!element)
    return TC_OK;
  if (skb->len > 1000) {
    timer_cancel(&element->timer);
    return TC_OK;
  }
  element->period = 1000000 + key;
  if (timer_init(&element->timer, &elements, 1))
    return TC_SHOT;
  timer_set_callback(&element->timer, fire);
  timer_start(&element->timer, element->period, 0);
  return TC_OK;
}
