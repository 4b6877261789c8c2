/* clang -target bpf -O2 -S -emit-llvm -mcpu=v3 vectors.c -o vectors.ll */
typedef unsigned int u32;
typedef unsigned long u64;
typedef u32 u32x4 __attribute__((vector_size(16)));
typedef u64 u64x2 __attribute__((vector_size(16)));

struct input {
    u64 a, b, result;
};

char _license[] __attribute__((section("license"))) = "GPL";

__attribute__((section("syscall"))) int lanes(struct input *in)
{
    u64x2 words = { in->a, in->b };
    u32x4 x = (u32x4)words;
    u32x4 y = __builtin_shufflevector(x, x, 3, 2, 1, 0);
    u32x4 z = x * 3 + y;

    z = z ^ (x & (u32x4)(z > x));
    words = (u64x2)z;
    in->result = words[0] ^ words[1];
    return 0;
}
