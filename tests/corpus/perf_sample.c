// A profiler: stack ids by process, counts, registers of the sample.
#include "bpf.h"

struct sample {
  u32 process;
  s32 user, kernel;
  char comm[16];
};
struct {
  __uint(type, STACK_TRACE);
  __uint(max_entries, 1024);
  __uint(key_size, 4);
  __uint(value_size, 127 * 8);
} stacks SEC(".maps");
MAP(counts, HASH, 4096, struct sample, u64);
MAP(pages, HASH, 1024, u64, u64);

SEC("perf_event") int sample(struct bpf_perf_event_data *ctx) {
  u64 id = current_pid_tgid();
  if (id == 0)
    return 0;
  struct sample key = {.process = id >> 32};
  key.user = get_stackid(ctx, &stacks, 1 << 8);
  key.kernel = get_stackid(ctx, &stacks, 0);
  if (key.user < 0 && key.kernel < 0)
    return 0;
  current_comm(key.comm, sizeof(key.comm));
  u64 *count = map_lookup(&counts, &key), one = 1;
  if (count)
    __sync_fetch_and_add(count, 1);
  else
    map_update(&counts, &key, &one, NOEXIST);
  u64 page = ctx->regs.ip >> 12;
  count = map_lookup(&pages, &page);
  if (count)
    *count += ctx->sample_period;
  else
    map_update(&pages, &page, &one, ANY);
  return 0;
}
