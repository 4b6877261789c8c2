// A weak kernel function that may be missing, and one that is there.
#include "bpf.h"

extern u64 bpf_get_kmem_cache_nothing(u64 address) __attribute__((weak)) KSYM;
extern void bpf_rcu_read_lock(void) KSYM;
extern void bpf_rcu_read_unlock(void) KSYM;
u64 seen;

SEC("tc") int guarded(struct __sk_buff *skb) {
  bpf_rcu_read_lock();
  seen += skb->len;
  bpf_rcu_read_unlock();
  if (bpf_get_kmem_cache_nothing)
    seen += bpf_get_kmem_cache_nothing(seen);
  return seen & 1 ? TC_OK : TC_SHOT;
}
