// What libbpf does for objects beyond loading code, one program for each thing. The object beside this file is made by
// clang -target bpf -O2 -g -c -mcpu=v3 loader.c -o loader.o
typedef unsigned int u32;
typedef unsigned long long u64;
#define SEC(name) __attribute__((section(name)))
#define NOINLINE __attribute__((noinline))
#define weak __attribute__((weak))
#define UINT(name, value) int (*name)[value]
#define TYPE(name, type) typeof(type) *name

static void *(*map_lookup)(void *, const void *) = (void *)1;
static long (*tail_call)(void *, void *, u32) = (void *)12;
static long (*for_each)(void *, void *, void *, u64) = (void *)164;

struct numbers {
    UINT(type, 2);
    UINT(max_entries, 4);
    TYPE(key, u32);
    TYPE(value, u64);
} first SEC(".maps"), second SEC(".maps");
struct {
    UINT(type, 12);
    UINT(max_entries, 4);
    UINT(key_size, 4);
    struct numbers *values[];
} outer SEC(".maps") = {.values = {[1] = &first, [3] = &second}};
struct {
    UINT(type, 13);
    UINT(max_entries, 4);
    UINT(key_size, 4);
    struct numbers *values[];
} table SEC(".maps") = {.values = {[2] = &second}};

int target(void *ctx);
struct {
    UINT(type, 3);
    UINT(max_entries, 4);
    UINT(key_size, 4);
    int (*values[])(void *);
} programs SEC(".maps") = {.values = {[2] = &target}};

extern const void nothing_like_it SEC(".ksyms") weak;
extern const void bpf_prog_put SEC(".ksyms");
extern void no_such_function(int) SEC(".ksyms") weak;
extern int LINUX_KERNEL_VERSION SEC(".kconfig");
extern _Bool CONFIG_BPF SEC(".kconfig");
extern char CONFIG_BPF_SYSCALL SEC(".kconfig");
extern int CONFIG_NO_SUCH_THING SEC(".kconfig") weak;

__attribute__((used)) int constant SEC(".rodata.mine") = 11;
int counter;
static int total;
weak NOINLINE int twice(int x) { return 2 * x; }
static long add(void *map, u32 *key, u64 *value, void *ctx) { total += *value; return 0; }

SEC("socket") int target(void *ctx) { return 77; }
SEC("socket") int tail(void *ctx) { tail_call(ctx, &programs, 2); return 1; }
SEC("socket") int inner(void *ctx)
{
    u32 key = 3;
    void *map = map_lookup(&outer, &key);
    if (!map)
        return 1;
    key = 1;
    u64 *value = map_lookup(map, &key);
    return value ? *value : 2;
}
SEC("socket") int callback(void *ctx) { total = 0; for_each(&second, add, 0, 0); return twice(total) + constant; }
SEC("socket") int missing(void *ctx)
{
    if (&nothing_like_it)
        return 1;
    if (no_such_function)
        no_such_function(1);
    return 6;
}
SEC("socket") int address(void *ctx) { return &bpf_prog_put != (void *)0x1234; }
SEC("socket") int version(void *ctx) { return LINUX_KERNEL_VERSION >> 16; }
SEC("socket") int settings(void *ctx) { return CONFIG_BPF * 100 + (CONFIG_BPF_SYSCALL == 'y') * 10 + CONFIG_NO_SUCH_THING; }
SEC("socket") int dropped(void *ctx)
{
    if (LINUX_KERNEL_VERSION < 0x10000)
        map_lookup((void *)1, (void *)2);
    return 3;
}
char _license[] SEC("license") = "GPL";
