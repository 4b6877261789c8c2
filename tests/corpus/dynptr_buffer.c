// A dynptr that is used up before a buffer of its size is filled.
#include "bpf.h"

u64 words[8];
struct name {
  char text[16];
};
MAP(names, HASH, 64, struct name, u64);

SEC("tp/syscalls/sys_enter_nanosleep") int note(void *ctx) {
  u64 first = 0, one = 1;
  {
    struct bpf_dynptr dynptr;
    if (dynptr_from_mem(words, sizeof(words), 0, &dynptr))
      return 0;
    dynptr_read(&first, sizeof(first), &dynptr, 8, 0);
  }
  {
    struct name name;
    current_comm(&name, sizeof(name));
    if (first)
      name.text[0] = (char)first;
    map_update(&names, &name, &one, 0);
  }
  return 0;
}
