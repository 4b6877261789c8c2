// A socket filter with the loads of classic BPF.
#include "bpf.h"

u64 load_byte(void *skb, u64 at) asm("llvm.bpf.load.byte");
u64 load_half(void *skb, u64 at) asm("llvm.bpf.load.half");
u64 load_word(void *skb, u64 at) asm("llvm.bpf.load.word");
MAP(sizes, ARRAY, 256, u32, u64);

SEC("socket") int filter(struct __sk_buff *skb) {
  if (load_half(skb, 12) != ETH_IP)
    return 0;
  u32 protocol = load_byte(skb, 14 + 9);
  u32 words = load_byte(skb, 14) & 0xf;
  u64 *size = map_lookup(&sizes, &protocol);
  if (size)
    __sync_fetch_and_add(size, skb->len);
  if (protocol != P_UDP && protocol != P_TCP)
    return load_word(skb, 14 + 12) >> 24 == 10 ? 64 : 0;
  u32 port = load_half(skb, 14 + words * 4 + 2);
  return port == 53 ? -1 : 128;
}
