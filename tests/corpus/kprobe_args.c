// Arguments of a kernel function from registers, memory read by helper.
#include "bpf.h"

struct request {
  u64 next;
  u32 flags, size;
  u64 sector;
};
struct info {
  u64 sector;
  u32 size, flags;
};
MAP(infos, LRU_HASH, 1024, u64, struct info);

SEC("kprobe/vfs_read") int entry(struct pt_regs *ctx) {
  u64 file = ctx->di, buffer = ctx->si, count = ctx->dx;
  struct request request;
  struct info info = {.size = count};
  if (probe_read_kernel(&request, sizeof(request), (void *)file))
    return 0;
  info.sector = request.sector;
  info.flags = request.flags & 0xffff0000;
  if (request.size < count)
    info.size = request.size;
  u64 next = 0;
  if (request.next &&
      !probe_read_kernel(&next, sizeof(next), (void *)request.next))
    info.flags |= next != 0;
  map_update(&infos, &buffer, &info, ANY);
  return 0;
}
