// CO-RE: types and enumerators of the kernel: ids, sizes, existence, whether
// they match, and direct access to fields of a kernel type.
#include "bpf.h"

struct list_head {
  struct list_head *next, *prev;
} __attribute__((preserve_access_index));
struct list_head___wrong {
  int next;
} __attribute__((preserve_access_index));
struct no_such_type {
  int x;
};
typedef int pid_t;
struct cgroup {
  struct list_head self;
  int level;
} __attribute__((preserve_access_index));
struct css_set {
  struct cgroup *dfl_cgrp;
} __attribute__((preserve_access_index));
struct task_struct {
  int pid, tgid;
  struct task_struct *group_leader;
  struct css_set *cgroups;
} __attribute__((preserve_access_index));
enum bpf_map_type { BPF_MAP_TYPE_HASH, BPF_MAP_TYPE_RINGBUF, BPF_MAP_TYPE_NEVER };
enum bpf_func_id { BPF_FUNC_map_lookup_elem };

#define type_info(type, kind) __builtin_preserve_type_info(*(type *)0, kind)
#define enumerator(type, name, kind)                                           \
  __builtin_preserve_enum_value(*(type *)name, kind)
#define type_id(type, kind) __builtin_btf_type_id(*(type *)0, kind)
enum { EXISTS, SIZE, MATCHES };
u64 found[16];

SEC("tp_btf/sched_process_exec")
int types(unsigned long long *ctx) {
  struct task_struct *task = (void *)ctx[0];
  found[0] = type_info(struct list_head, EXISTS);
  found[1] = type_info(struct list_head, SIZE);
  found[2] = type_info(struct list_head, MATCHES);
  found[3] = type_info(struct list_head___wrong, MATCHES);
  found[4] = type_info(struct no_such_type, EXISTS);
  found[5] = type_info(struct no_such_type, SIZE);
  found[6] = type_info(pid_t, EXISTS);
  found[7] = type_id(struct list_head, 0) != 0;
  found[8] = type_id(struct task_struct, 1) != 0;
  if (enumerator(enum bpf_map_type, BPF_MAP_TYPE_RINGBUF, 0))
    found[9] = enumerator(enum bpf_map_type, BPF_MAP_TYPE_RINGBUF, 1);
  if (enumerator(enum bpf_map_type, BPF_MAP_TYPE_NEVER, 0))
    found[10] = enumerator(enum bpf_map_type, BPF_MAP_TYPE_NEVER, 1);
  found[11] = enumerator(enum bpf_func_id, BPF_FUNC_map_lookup_elem, 1);
  found[12] = task->group_leader->tgid;
  found[13] = task->cgroups->dfl_cgrp->level;
  found[14] = task->pid;
  return 0;
}
