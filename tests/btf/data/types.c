/* Every kind of type, and the cases of pruning. types.ll and types.o are made of this file:
 *   clang -target bpf -mcpu=v3 -O2 -g -fdebug-compilation-dir=. -S -emit-llvm types.c -o types.ll
 *   clang -target bpf -mcpu=v3 -g -c -x ir types.ll -Xclang -disable-llvm-passes -o types.o
 */
#define SEC(name) __attribute__((section(name), used))
#define __uint(name, val) int (*name)[val]
#define __type(name, val) typeof(val) *name
#define __array(name, val) typeof(val) *name[]
#define __ksym SEC_ONLY(".ksyms")
#define SEC_ONLY(name) __attribute__((section(name)))
#define core __attribute__((preserve_access_index))
#define decl_tag(text) __attribute__((btf_decl_tag(text)))
#define type_tag(text) __attribute__((btf_type_tag(text)))

typedef unsigned int u32;
typedef unsigned long long u64;

struct leaf { int a; };
struct hidden { struct leaf l; };        /* only behind member pointers: a forward declaration */
struct shown { struct hidden *h; };      /* behind a member pointer, and brought in by a parameter */
struct incomplete;
struct tagged { int x; };         /* a tag on the pointer: complete */
union hidden_union { int a; long b; };
typedef struct hidden hidden_t;

enum small { NEGATIVE = -1, ZERO };
enum big { HUGE = 1ULL << 40, TWO = 2 };
enum wide_signed { LOW = -(1LL << 40), HIGH = 1 };

struct event {
	u64 time;
	char name[16];
	u32 flags:3, more:29;
	_Bool on;
	float ratio;
	int grid[3][4];
	union { int number; struct { short low, high; }; };
	struct event *next;
	struct hidden *h;
	const struct hidden *ch;
	hidden_t *th;
	union hidden_union *hu;
	struct shown *s;
	struct incomplete *i;
	struct tagged type_tag("user") *tagged;
	int type_tag("one") type_tag("two") *twice;
	int decl_tag("field") marked;
	struct event *volatile *const deep;
	int (*callback)(struct event *event, int count, ...);
	_Atomic int refs;
	enum { ANONYMOUS } e;
	struct leaf many[];
};

struct value { struct hidden2 { int x; } *behind; u64 n; };
struct { __uint(type, 1); __uint(max_entries, 16); __type(key, u32); __type(value, struct value); } table SEC(".maps");
struct ring { __uint(type, 27); __uint(max_entries, 4096); } ring SEC(".maps");
struct inner { __uint(type, 2); __uint(max_entries, 1); __type(key, u32); __type(value, u64); } inner SEC(".maps");
struct { __uint(type, 12); __uint(max_entries, 1); __type(key, u32); __array(values, struct inner); } outer
	SEC(".maps") = { .values = { &inner } };

struct core task { int pid; struct task *parent; struct { int x:5, y:7; } bits; };
enum choice { CHOSEN = 7 };

extern int kernel_function(struct shown *s) __ksym;
extern int only_pointed_to(struct shown *s) __ksym;
extern void weak_function(void) __ksym __attribute__((weak));
extern const void kernel_symbol __ksym __attribute__((weak));
extern const int CONFIG_HZ SEC_ONLY(".kconfig");

struct event global decl_tag("global tag");
static volatile int counter = 7;
static volatile int zero;
const volatile long limit = 5;
enum small small;
enum big big;
enum wide_signed wide;
double real;
static const char format[] = "hello %d";

static u64 (*get_task)(void) = (void *)35;
static long (*print)(const char *format, u32 size, ...) = (void *)6;
static long (*loop)(u32 count, void *callback, void *ctx, u64 flags) = (void *)181;

static long body(u32 index, void *ctx) { zero += index; return 0; }

static __attribute__((noinline)) decl_tag("function tag") int local(const char *restrict text, struct shown *s decl_tag("arg"))
{
	asm volatile("" :: "r"(text));
	return s->h != 0;
}

__attribute__((noinline)) long plain(volatile int *p, long n) { *p += 1; return n * counter; }

SEC("kprobe/x") int program(void *ctx)
{
	struct task *t = (void *)get_task();
	struct shown s = {};
	int x = t->parent->pid + t->bits.y;
	if (__builtin_preserve_type_info(*(struct leaf *)0, 0))
		x += __builtin_preserve_enum_value(*(enum choice *)CHOSEN, 1);
	x += __builtin_btf_type_id(*(struct event *)0, 0);
	if (weak_function)
		weak_function();
	if (&kernel_symbol)
		x++;
	print(format, sizeof(format), local("abc", &s));
	print("literal", 8, plain(&x, CONFIG_HZ));
	loop(limit, body, 0, 0);
	global.refs++;
	return kernel_function(&s);
}

int (*pointers[2])(struct shown *) = { kernel_function, only_pointed_to };
void *addresses[3] = { plain, (void *)&counter, (char *)&global + 8 };
SEC("license") char LICENSE[] = "GPL";
