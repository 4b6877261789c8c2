// An index with one spare slot behind it for what is out of range; a format without arguments.
#include "bpf.h"

u32 counts[10][7], spare[7], other[10][7];
u32 which;

SEC("tc") int count(struct __sk_buff *skb) {
  u32 index = which, *slot;
  char text[32];
  struct {} none;
  if (skb->protocol == 8)
    slot = index < 10 ? counts[index] : spare;
  else if (index < 10)
    slot = other[index];
  else
    slot = spare;
  slot[3]++;
  int length = snprintf(text, sizeof(text), "no arguments", (u64 *)&none, 0);
  if (skb->mark != 1)
    slot[6] += length;
  return TC_OK;
}
