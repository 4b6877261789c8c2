// TCP connection tracking: a state table by flags and direction.
#include "bpf.h"

enum { NONE, SYN_SENT, SYN_RECV, ESTABLISHED, FIN_WAIT, CLOSED, STATES };
enum { F_SYN, F_SYNACK, F_ACK, F_FIN, F_RST, FLAGS };
static const u8 next[STATES][FLAGS] = {
    [NONE] = {SYN_SENT, NONE, NONE, NONE, NONE},
    [SYN_SENT] = {SYN_SENT, SYN_RECV, SYN_SENT, CLOSED, CLOSED},
    [SYN_RECV] = {SYN_RECV, SYN_RECV, ESTABLISHED, FIN_WAIT, CLOSED},
    [ESTABLISHED] = {ESTABLISHED, ESTABLISHED, ESTABLISHED, FIN_WAIT, CLOSED},
    [FIN_WAIT] = {FIN_WAIT, FIN_WAIT, FIN_WAIT, CLOSED, CLOSED},
    [CLOSED] = {SYN_SENT, CLOSED, CLOSED, CLOSED, CLOSED},
};
struct tuple {
  u32 low, high;
  u16 low_port, high_port;
};
struct conn {
  u8 state, seen;
  u16 pad;
  u32 packets[2];
};
MAP(conns, LRU_HASH, 1024, struct tuple, struct conn);

SEC("xdp") int track(struct xdp_md *ctx) {
  struct cursor c = CURSOR(ctx);
  struct ethhdr *eth = pull(&c, struct ethhdr);
  struct iphdr *ip = pull(&c, struct iphdr);
  struct tcphdr *tcp = pull(&c, struct tcphdr);
  if (!eth || !ip || !tcp || eth->proto != htons(ETH_IP) || ip->ihl != 5 ||
      ip->protocol != P_TCP)
    return XDP_PASS;
  bool forward = ip->saddr < ip->daddr;
  struct tuple key;
  key.low = forward ? ip->saddr : ip->daddr;
  key.high = forward ? ip->daddr : ip->saddr;
  key.low_port = forward ? tcp->source : tcp->dest;
  key.high_port = forward ? tcp->dest : tcp->source;
  u32 flag = tcp->rst               ? F_RST
             : tcp->fin             ? F_FIN
             : tcp->syn && tcp->ack ? F_SYNACK
             : tcp->syn             ? F_SYN
                                    : F_ACK;
  struct conn *conn = map_lookup(&conns, &key);
  if (!conn) {
    struct conn fresh = {.state = next[NONE][flag]};
    if (fresh.state == NONE)
      return XDP_DROP;
    map_update(&conns, &key, &fresh, NOEXIST);
    return XDP_PASS;
  }
  if (conn->state >= STATES)
    return XDP_ABORTED;
  conn->state = next[conn->state][flag];
  conn->packets[forward]++;
  conn->seen |= 1 << flag;
  return conn->state == CLOSED ? XDP_DROP : XDP_PASS;
}
