/* Every kind of type again, in the forms that types.c leaves out. kinds.ll and kinds.o are made of this file:
 *   clang -target bpf -mcpu=v3 -O2 -g -fdebug-compilation-dir=. -Wno-everything -S -emit-llvm kinds.c -o kinds.ll
 *   llc -march=bpf -mcpu=v3 -O2 -relocation-model=static -filetype=obj kinds.ll -o kinds.o
 */
#define SEC(name) __attribute__((section(name), used))
#define IN(name) __attribute__((section(name)))
#define NOINLINE __attribute__((noinline))
#define WEAK __attribute__((weak))
#define HIDDEN __attribute__((visibility("hidden")))
#define decl_tag(text) __attribute__((btf_decl_tag(text)))
#define type_tag(text) __attribute__((btf_type_tag(text)))
#define __uint(name, value) int (*name)[value]
#define __type(name, value) typeof(value) *name
#define __array(name, value) typeof(value) *name[]
#define __ulong(name, value) enum { name##__unique = value } name
typedef unsigned int u32;
typedef unsigned long long u64;
typedef __attribute__((vector_size(16))) int four;

/* Integers, floats. */
struct numbers {
  char c;
  signed char sc;
  unsigned char uc;
  _Bool b;
  short s;
  unsigned long ul;
  long long ll;
  __int128 wide;
  unsigned __int128 uwide;
  float f;
  double d;
  long double ld;
  __CHAR16_TYPE__ c16;
  __CHAR32_TYPE__ c32;
  __WCHAR_TYPE__ wc;
  four vector;
  _Complex float complex;
  u32 *_Nullable maybe;
};

/* Enumerations. */
enum unsigned_one { BIT31 = 0x80000000u, ONE = 1 };
enum signed_one { MINUS = -5, FIVE = 5 };
enum unsigned_long_one { TOP = 0xffffffffffffffffULL, ZERO = 0 };
enum signed_long_one { BOTTOM = -0x7fffffffffffffffLL - 1, CEILING = 0x7fffffffffffffffLL };
enum __attribute__((packed)) tiny { TINY = 200 };
enum byte_sized : unsigned char { B_ONE = 1, B_MAX = 255 };
enum short_signed : short { S_MIN = -32768 };
enum sized_long : long { L_ONE = 1 };
enum declared_only;

/* Arrays. */
struct rows {
  int cube[2][3][4];
  u32 none[0];
  char text[8][16];
  u32 (*to_array)[5];
  const char *const names[3];
  typeof(int[4]) *of_arrays[2];
  char rest[];
};
typedef int matrix[3][3];
typedef matrix matrices[2];

/* Bitfields. */
struct fields {
  u32 a : 1, : 3, b : 28;
  u64 c : 40;
  enum signed_one d : 5;
  _Bool e : 1;
  u32 : 0;
  struct { u64 x : 33; u64 y : 31; };
  union { u32 m : 7; u32 n : 9; } named;
  u32 plain;
};
struct __attribute__((packed)) tight { char a; u32 b : 17; u32 c : 20; u64 d; };
union both { struct { u32 low : 16, high : 16; }; u32 whole; char bytes[4]; };

/* Pruning. */
struct far { u64 body; };
union far_union { u64 body; };
struct behind_typedef { int x; };
typedef struct behind_typedef hidden_t;
typedef struct behind_typedef *hidden_pointer;
struct first_hidden_then_used { int x; };
struct only_declared;
union union_declared;
struct twice { struct twice *next, **previous; };
struct ring_a { struct ring_b *b; };
struct ring_b { struct ring_a *a; struct ring_c *c; };
struct ring_c { struct ring_a a; };
struct pruned {
  struct far *far;
  union far_union *const *far_union;
  hidden_t *hidden;
  hidden_pointer pointer;
  struct first_hidden_then_used *used;
  struct only_declared *declared;
  union union_declared *volatile declared_union;
  struct twice *restrict twice;
  void *nothing;
  const void *nothing_const;
  struct far (*function)(struct far *, union far_union);
  struct { struct far *inner; } anonymous;
  struct far type_tag("kept") *kept;
  struct tagged_far { int x; } type_tag("a") type_tag("b") *both;
  struct far *array[4];
  struct far *type_tag("outer") *twice_pointed;
};

/* Tags. */
typedef int marked_t decl_tag("on a typedef") decl_tag("and again");
struct decl_tag("on a struct") marked {
  int a decl_tag("on a member") decl_tag("second");
  int bits : 3 decl_tag("on a bitfield");
  struct { int inner decl_tag("in an anonymous one"); };
};
union decl_tag("on a union") marked_union { int a decl_tag("u"); };
int type_tag("percpu") *type_tag("user") *tagged_variable decl_tag("on a variable");
static int static_marked decl_tag("on a static one");

/* Functions behind pointers. */
typedef int (*operation)(struct twice *, const char *, ...);
typedef void plain_function(void);
struct table_of_functions { operation first; plain_function *second; int (*old)(); operation (*maker)(operation); };

/* Maps. */
struct map_key { u32 a; struct far_key *unused; };
struct map_value { struct map_pointee { int x; struct far *y; } *p; u64 n; };
struct { __uint(type, 1); __uint(max_entries, 8); __type(key, struct map_key); __type(value, struct map_value); __uint(map_flags, 1); } hash SEC(".maps");
typedef struct { __uint(type, 2); __uint(max_entries, 2); __type(key, u32); __type(value, u64[4]); } template_t;
template_t typedefed SEC(".maps");
struct { struct { __uint(type, 27); __uint(max_entries, 4096); } wrapped; } wrapper SEC(".maps");
extern int called_by_table(void *ctx);
int tail_program(void *ctx);
struct { __uint(type, 3); __uint(max_entries, 2); __uint(key_size, 4); __array(values, int(void *)); } programs SEC(".maps") = {
    .values = { [0] = (void *)&tail_program, [1] = (void *)&called_by_table } };
struct { __uint(type, 33); __uint(map_flags, 1 << 10); __uint(max_entries, 10); __ulong(map_extra, 0x1ull << 44); } arena SEC(".maps");
const template_t const_map SEC(".maps.more");

/* Externs. */
extern int typed_kfunc(struct first_hidden_then_used *x) IN(".ksyms") decl_tag("bpf_kfunc") decl_tag("bpf_fastcall");
extern struct far *acquire(u32 id decl_tag("arg of extern")) IN(".ksyms") WEAK;
extern const void symbol IN(".ksyms");
extern const void weak_symbol IN(".ksyms") WEAK;
extern const struct far typed_symbol IN(".ksyms") WEAK;
extern int percpu_symbol IN(".ksyms");
extern int CONFIG_NUMBER IN(".kconfig");
extern enum signed_one CONFIG_STATE IN(".kconfig") WEAK;
extern const char CONFIG_TEXT[64] IN(".kconfig");
extern int sectionless;
extern int unsized[];
extern int no_section_function(int);
extern int never_used(int) IN(".ksyms");
extern int never_read IN(".ksyms");

/* Variables. */
struct numbers numbers;
struct rows rows = { .cube = { { { 1 } } } };
struct fields fields;
struct tight tight;
union both both;
struct pruned pruned;
struct marked marked;
union marked_union marked_union;
struct table_of_functions functions;
matrices square;
marked_t number;
enum unsigned_one e1;
enum signed_one e2;
enum unsigned_long_one e3 = TOP;
enum signed_long_one e4;
enum tiny e5;
enum byte_sized e6;
enum short_signed e7;
enum sized_long e8;
struct ring_b ring;
_Atomic u64 atomic_one;
_Atomic(struct twice *) atomic_pointer;
const volatile int setting = 3;
static volatile int hidden_static;
static const volatile struct twice constant_static;
int weak_one WEAK = 4;
int hidden_one HIDDEN = 5;
int in_custom IN(".data.custom") = 6;
int in_bss IN(".bss.custom");
const int in_rodata IN(".rodata.custom") = 7;
struct { int x; } nameless;
int initialised_by_address[2];
int *address = &initialised_by_address[1];
void *const function_address = tail_program;
const char *text = "some text";
char LICENSE[] SEC("license") = "GPL";

static NOINLINE int local_function(struct first_hidden_then_used by_value, int unused decl_tag("unused arg")) { return by_value.x; }
NOINLINE WEAK int weak_function(const char *restrict a, volatile int *const b) { return *b + a[0]; }
HIDDEN NOINLINE decl_tag("on a function") decl_tag("twice") int tagged_function(struct twice *t decl_tag("first arg"), u32 n decl_tag("second arg")) { return t->next != 0 && n; }
NOINLINE int without_names(int, void *);
NOINLINE int without_names(int a, void *b) { return a + *(int *)b; }
NOINLINE enum signed_one enumerated(enum unsigned_long_one x) { return x > 1 ? FIVE : MINUS; }
NOINLINE _Bool boolean(_Bool x, unsigned char y) { return x && y; }
NOINLINE struct twice *self(struct twice *t) { return t->next; }
NOINLINE int pointers(struct ring_a *a, struct only_declared **d, operation op, int (*array)[3]) { return a->b && d && op && array; }

SEC("socket") int tail_program(void *ctx) { return 0; }

SEC("tc") int use_all(struct numbers *ctx) {
  static int counter = 1;
  static const char format[] = "%d";
  volatile struct first_hidden_then_used x = { ctx->c };
  struct first_hidden_then_used y = x;
  long result = local_function(y, 2) + weak_function(format, &hidden_static) + boolean(ctx->b, ctx->uc);
  result += tagged_function((void *)ctx, 1) + without_names(1, &counter) + enumerated(ctx->ul) + (self((void *)ctx) != 0);
  result += typed_kfunc(&y) + CONFIG_NUMBER + CONFIG_STATE + CONFIG_TEXT[counter & 63] + sectionless + unsized[1];
  result += no_section_function(1) + (acquire ? acquire(3) != 0 : 0) + (&weak_symbol != 0) + (long)&symbol;
  result += (&typed_symbol ? typed_symbol.body : 0) + percpu_symbol + (long)constant_static.next;
  result += pointers((void *)ctx, 0, 0, 0) + setting + (long)text + (long)address;
  counter++;
  return result;
}
