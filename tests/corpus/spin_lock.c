// Two values moved under one lock; locks in array and hash.
#include "bpf.h"

struct account {
  struct bpf_spin_lock lock;
  s32 balance;
  u64 moves;
};
MAP(accounts, ARRAY, 8, u32, struct account);
MAP(limits, HASH, 8, u32, struct account);

SEC("tc") int move(struct __sk_buff *skb) {
  u32 key = skb->len & 7;
  struct account *account = map_lookup(&accounts, &key);
  struct account *limit = map_lookup(&limits, &key);
  if (!account)
    return TC_OK;
  s32 amount = skb->len & 1 ? 100 : -30, allowed = -1000;
  if (limit) {
    spin_lock(&limit->lock);
    allowed = limit->balance;
    spin_unlock(&limit->lock);
  }
  spin_lock(&account->lock);
  s32 balance = account->balance + amount;
  bool ok = balance >= allowed;
  if (ok)
    account->balance = balance;
  account->moves++;
  spin_unlock(&account->lock);
  return ok ? TC_OK : TC_SHOT;
}
