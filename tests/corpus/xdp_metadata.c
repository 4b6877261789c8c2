// Puts a mark in front of the packet for a tc program behind it.
#include "bpf.h"

struct mark {
  u32 value;
  u32 queue;
};

SEC("xdp") int set(struct xdp_md *ctx) {
  if (xdp_adjust_meta(ctx, -(int)sizeof(struct mark)))
    return XDP_ABORTED;
  struct mark *mark = (void *)(long)ctx->data_meta;
  void *data = (void *)(long)ctx->data;
  if ((void *)(mark + 1) > data)
    return XDP_ABORTED;
  mark->value = 42;
  mark->queue = ctx->rx_queue_index;
  return XDP_PASS;
}

SEC("tc") int use(struct __sk_buff *skb) {
  struct mark *mark = (void *)(long)skb->data_meta;
  void *data = (void *)(long)skb->data;
  if ((void *)(mark + 1) > data) {
    skb->mark = 41;
    return TC_OK;
  }
  skb->mark = mark->value;
  skb->queue_mapping = mark->queue;
  return TC_OK;
}
