// Drains a ring buffer that user space fills, through dynptrs.
#include "bpf.h"

struct {
  __uint(type, USER_RINGBUF);
  __uint(max_entries, 4096);
} commands SEC(".maps");
struct command {
  u32 op;
  s32 value;
};
s64 accumulator;

static long handle(struct bpf_dynptr *ptr, void *ctx) {
  struct command command;
  if (dynptr_read(&command, sizeof(command), ptr, 0, 0))
    return 1;
  switch (command.op) {
  case 0:
    accumulator += command.value;
    break;
  case 1:
    accumulator -= command.value;
    break;
  case 2:
    accumulator *= command.value;
    break;
  }
  return 0;
}

SEC("tp/syscalls/sys_enter_getpgid") int drain(void *ctx) {
  long count = user_ringbuf_drain(&commands, handle, NULL, 0);
  return count > 0;
}
