// User memory: a string and a struct, counted by a hash of the text.
#include "bpf.h"

struct request {
  u32 method, length;
  u64 path;
};
struct key {
  char path[64];
};
MAP(paths, HASH, 1024, struct key, u64);
u32 hashes[16];

SEC("uprobe") int handle(struct pt_regs *ctx) {
  struct request request;
  struct key key = {};
  if (probe_read_user(&request, sizeof(request), (void *)ctx->di))
    return 0;
  if (request.method != 1 && request.method != 4)
    return 0;
  long size =
      probe_read_user_str(key.path, sizeof(key.path), (void *)request.path);
  if (size <= 1)
    return 0;
  u32 hash = 2166136261u;
  for (int i = 0; i < sizeof(key.path); i++) {
    if (!key.path[i])
      break;
    hash = (hash ^ (u8)key.path[i]) * 16777619u;
  }
  hashes[hash & 15]++;
  u64 *count = map_lookup(&paths, &key), one = 1;
  if (count)
    *count += 1;
  else
    map_update(&paths, &key, &one, ANY);
  return 0;
}
