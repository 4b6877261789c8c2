// A lock and what it guards among the global variables: a section that user space cannot see.
#include "bpf.h"

__attribute__((section(".data.private"), aligned(8), visibility("hidden"))) struct bpf_spin_lock lock;
__attribute__((section(".data.private"), aligned(8), visibility("hidden"))) u64 guarded;
u64 seen;

SEC("tc") int account(struct __sk_buff *skb) {
  spin_lock(&lock);
  guarded += skb->len;
  spin_unlock(&lock);
  seen++;
  return TC_OK;
}
