// Counts UDP packets by destination port; drops port 7.
typedef unsigned char u8;
typedef unsigned short u16;
typedef unsigned int u32;
typedef unsigned long long u64;
#define SEC(name) __attribute__((section(name), used))

struct xdp_md { u32 data, data_end, data_meta, ingress_ifindex, rx_queue_index, egress_ifindex; };
struct ethernet { u8 to[6], from[6]; u16 type; } __attribute__((packed));
struct ipv4 { u8 length : 4, version : 4; u8 tos; u16 total, id, fragment; u8 ttl, protocol; u16 sum; u32 from, to; };
struct udp { u16 from, to, length, sum; };

struct { int (*type)[2]; u32 *key; u64 *value; int (*max_entries)[65536]; } ports SEC(".maps");
static void *(*lookup)(void *map, const void *key) = (void *)1;

static __attribute__((noinline)) u32 port_of(struct udp *udp) { return __builtin_bswap16(udp->to); }

SEC("xdp") int count_ports(struct xdp_md *ctx) {
	void *data = (void *)(long)ctx->data, *end = (void *)(long)ctx->data_end;
	struct ethernet *eth = data;
	if ((void *)(eth + 1) > end || eth->type != __builtin_bswap16(0x0800))
		return 2;
	struct ipv4 *ip = (void *)(eth + 1);
	if ((void *)(ip + 1) > end || ip->protocol != 17 || ip->length != 5)
		return 2;
	struct udp *udp = (void *)(ip + 1);
	if ((void *)(udp + 1) > end)
		return 2;
	u32 port = port_of(udp);
	u64 *seen = lookup(&ports, &port);
	if (seen)
		__sync_fetch_and_add(seen, 1);
	switch (port) {
	case 7: return 1;
	case 9: return 0;
	case 4000 ... 4007: return 3;
	default: return 2;
	}
}
char LICENSE[] SEC("license") = "GPL";
