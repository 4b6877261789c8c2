// Events of two sizes through a perf event array.
#include "bpf.h"

struct head {
  u32 kind, cpu;
  u64 when;
};
struct small {
  struct head head;
  u64 value;
};
struct large {
  struct head head;
  char text[80];
  u64 values[4];
};
struct {
  __uint(type, PERF_EVENT_ARRAY);
  __uint(key_size, 4);
  __uint(value_size, 4);
} events SEC(".maps");

SEC("kprobe/do_nanosleep") int send(struct pt_regs *ctx) {
  u64 now = ktime();
  u32 cpu = processor_id();
  if (ctx->di & 1) {
    struct small small = {{1, cpu, now}, ctx->si};
    perf_event_output(ctx, &events, 0xffffffffull, &small, sizeof(small));
    return 0;
  }
  struct large large = {{2, cpu, now}};
  probe_read_user_str(large.text, sizeof(large.text), (void *)ctx->si);
  for (int i = 0; i < 4; i++)
    large.values[i] = ctx->dx >> (i * 16);
  perf_event_output(ctx, &events, 0xffffffffull, &large, sizeof(large));
  return 0;
}
