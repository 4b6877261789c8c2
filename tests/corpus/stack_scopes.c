// Variables of disjoint scopes that may share bytes of the stack.
#include "bpf.h"

struct record {
  u64 id;
  u8 data[120];
};
MAP(records, HASH, 64, u64, struct record);

INLINE int save(u64 id, u8 fill) {
  struct record record = {.id = id};
  memset(record.data, fill, sizeof(record.data));
  return map_update(&records, &id, &record, ANY);
}

SEC("syscall") int choose(struct args *ctx) {
  if (ctx->a & 1) {
    struct record mine = {.id = ctx->b};
    mine.data[7] = ctx->c;
    u64 key = 1;
    return map_update(&records, &key, &mine, ANY);
  }
  if (ctx->a & 2)
    return save(ctx->b & 15, 0xaa);
  if (ctx->a & 4)
    return save(ctx->b & 3, ctx->c);
  char text[64] = "nothing to do";
  text[ctx->d & 63] = '!';
  ctx->out[0] = *(u64 *)(text + 8);
  return text[0];
}
