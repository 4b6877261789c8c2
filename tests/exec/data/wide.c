/* clang -target bpf -O2 -S -emit-llvm -mcpu=v3 wide.c -o wide.ll */
typedef unsigned long u64;
typedef unsigned __int128 u128;

struct input {
    u64 a, b, result;
};

char _license[] __attribute__((section("license"))) = "GPL";

__attribute__((section("syscall"))) int mixed(struct input *in)
{
    u128 x = (u128)in->a << 64 | in->b;
    u128 y = x * 0x123456789ABCDEFul + in->b;

    y ^= y >> 77;
    if (y > x)
        y -= x;
    y <<= in->a & 63;
    in->result = (u64)(y ^ y >> 64);
    return 0;
}

__attribute__((section("syscall"))) int scaled(struct input *in)
{
    in->result = (u64)((u128)in->a * in->b >> 64);
    return 0;
}
