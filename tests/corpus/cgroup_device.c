// Device access by type, major and minor number: a switch and bit tests.
#include "bpf.h"

SEC("cgroup/dev") int device(struct bpf_cgroup_dev_ctx *ctx) {
  u32 type = ctx->access_type & 0xffff, access = ctx->access_type >> 16;
  if (type == 1)
    return 0;
  switch (ctx->major) {
  case 1:
    switch (ctx->minor) {
    case 3:
    case 5:
    case 7:
    case 8:
    case 9:
      return 1;
    }
    return 0;
  case 5:
    return ctx->minor < 3;
  case 10:
    return ctx->minor == 200 || (ctx->minor == 229 && !(access & 4));
  case 136:
    return 1;
  }
  return (access & ~2u) == 0;
}
