// CO-RE queries: existence, sizes, enum values, of types that no kernel has.
#include "bpf.h"

struct rq {
  u32 nr_running;
  u64 clock;
} __attribute__((preserve_access_index));
enum state { TASK_RUNNING_LOCAL, TASK_DEAD_LOCAL = 128 };
u64 answers[4];

SEC("raw_tp/sched_switch") int query(struct raw_tp_args *ctx) {
  struct rq *rq = (void *)ctx->args[0];
  answers[0] = __builtin_preserve_field_info(rq->nr_running, 2);
  answers[1] = __builtin_preserve_field_info(rq->clock, 1);
  answers[2] = __builtin_preserve_type_info(*(struct rq *)0, 1);
  answers[3] = __builtin_preserve_enum_value(*(enum state *)TASK_DEAD_LOCAL, 1);
  return 0;
}
