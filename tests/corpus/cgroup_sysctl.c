// Limits writes to a sysctl: name compared, number parsed by helper.
#include "bpf.h"

INLINE bool is_our_name(const char *name) {
  static const char ours[] = "net/ipv4/tcp_mem";
  for (int i = 0; i < sizeof(ours); i++)
    if (name[i] != ours[i])
      return false;
  return true;
}

SEC("cgroup/sysctl") int check(struct bpf_sysctl *ctx) {
  char name[32] = {}, value[24] = {};
  if (!ctx->write)
    return 1;
  if (sysctl_get_name(ctx, name, sizeof(name), 0) < 0)
    return 0;
  if (!is_our_name(name))
    return 1;
  long size = sysctl_get_new_value(ctx, value, sizeof(value));
  if (size < 0 || size >= sizeof(value))
    return 0;
  long number = 0;
  if (strtol(value, sizeof(value), 10, &number) <= 0)
    return 0;
  return number >= 4096 && number <= 1 << 20 && ctx->file_pos == 0;
}
