// trace_printk with three arguments, formats in .rodata.
#include "bpf.h"

static const char short_format[] = "pid %d\n";
static const char long_format[] = "pid %d comm %s time %llu\n";

SEC("tp/syscalls/sys_enter_getpid") int say(void *ctx) {
  char comm[16];
  u64 id = current_pid_tgid();
  if (current_comm(comm, sizeof(comm))) {
    trace_printk(short_format, sizeof(short_format), (u32)(id >> 32));
    return 0;
  }
  char local[] = "first %c of %s\n";
  trace_printk(local, sizeof(local), comm[0], comm);
  trace_printk(long_format, sizeof(long_format), (u32)id, comm, ktime());
  return 0;
}
