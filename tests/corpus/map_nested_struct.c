// Map values that are large nested structs with arrays and unions.
#include "bpf.h"

struct point {
  s32 x, y;
};
struct shape {
  u8 kind, flags;
  u16 count;
  union {
    struct {
      struct point corner;
      u32 width, height;
    } box;
    struct {
      struct point centre;
      u64 radius;
    } circle;
    struct point points[4];
  };
  struct {
    u64 created, changed;
    char label[24];
  } meta;
};
MAP(shapes, ARRAY, 16, u32, struct shape);

SEC("syscall") int area(struct args *ctx) {
  u32 key = ctx->a & 15;
  struct shape *shape = map_lookup(&shapes, &key);
  if (!shape)
    return 1;
  s64 area = 0;
  switch (shape->kind & 3) {
  case 0:
    area = (u64)shape->box.width * shape->box.height;
    shape->box.corner.x += ctx->b;
    break;
  case 1:
    area = shape->circle.radius * shape->circle.radius * 355 / 113;
    break;
  case 2:
    for (int i = 0; i < 4; i++) {
      struct point *p = &shape->points[i], *q = &shape->points[(i + 1) & 3];
      area += (s64)p->x * q->y - (s64)q->x * p->y;
    }
    break;
  }
  shape->meta.changed = ctx->c;
  shape->meta.label[ctx->d & 15] = 'a' + (area & 15);
  shape->flags |= 1 << (ctx->b & 7);
  ctx->out[0] = area;
  ctx->out[1] = shape->meta.created + shape->count;
  return 0;
}
