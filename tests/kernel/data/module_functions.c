/* Functions and variables of kernel modules; clang -O2 -g -mcpu=v3 -target bpf -S -emit-llvm module_functions.c */
#define SEC(name) __attribute__((section(name), used))

struct __sk_buff;
struct nf_conn;
struct bpf_sock_tuple {
    unsigned int addresses[2];
    unsigned short ports[2];
};
struct bpf_ct_opts {
    int netns;
    int error;
    unsigned char protocol, direction, reserved[2];
};
struct bpf_xfrm_info {
    unsigned int interface;
    int link;
};

extern struct nf_conn *bpf_skb_ct_lookup(struct __sk_buff *, struct bpf_sock_tuple *, unsigned int,
                                         struct bpf_ct_opts *, unsigned int) SEC(".ksyms");
extern void bpf_ct_release(struct nf_conn *) SEC(".ksyms");
extern int bpf_skb_get_xfrm_info(struct __sk_buff *, struct bpf_xfrm_info *) SEC(".ksyms") __attribute__((weak));
extern int bpf_no_such_function(struct __sk_buff *) SEC(".ksyms") __attribute__((weak));

/* -EAFNOSUPPORT for a tuple that is one of IPv4, and has another size. */
SEC("tc") int look_up(struct __sk_buff *skb) {
    struct bpf_sock_tuple tuple = {};
    struct bpf_ct_opts options = {.netns = -1, .protocol = 6};
    struct nf_conn *found = bpf_skb_ct_lookup(skb, &tuple, 8, &options, sizeof(options));
    if (found)
        bpf_ct_release(found);
    return options.error;
}

/* Of two modules: -EINVAL for a packet that came through no such interface. 1000 when there is no such function. */
SEC("tc") int both(struct __sk_buff *skb) {
    struct bpf_xfrm_info info = {};
    int other = bpf_skb_get_xfrm_info ? bpf_skb_get_xfrm_info(skb, &info) : 1000;
    if (bpf_no_such_function)
        other = bpf_no_such_function(skb);
    return look_up(skb) * 10000 + other;
}

char LICENSE[] SEC("license") = "GPL";
