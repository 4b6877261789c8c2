/* A program with an arena: a list in pages that it allocates, and variables. Regenerate arena.ll with clang 22:
 *   clang -target bpf -mcpu=v3 -O2 -g -S -emit-llvm -fdebug-compilation-dir=. arena.c -o arena.ll
 */
typedef unsigned int u32;
typedef unsigned long long u64;
#define SEC(name) __attribute__((section(name), used))
#define __uint(name, value) int (*name)[value]
#define __arena __attribute__((address_space(1)))
enum { ARENA = 33, MMAPABLE = 1 << 10 };
struct {
  __uint(type, ARENA);
  __uint(map_flags, MMAPABLE);
  __uint(max_entries, 8);
  enum { arena_address = 1ull << 44 } map_extra;
} arena SEC(".maps");

struct node { struct node __arena *next; u64 value; };
void __arena *bpf_arena_alloc_pages(void *map, void __arena *address, u32 pages, int node, u64 flags) SEC(".ksyms");
void bpf_arena_free_pages(void *map, void __arena *address, u32 pages) SEC(".ksyms");

u32 __arena limit = 5;
u64 __arena sum;
struct node __arena *__arena first;
u64 missing;

SEC("syscall") int make(void *ctx) {
  struct node __arena *page = bpf_arena_alloc_pages(&arena, 0, 1, -1, 0);
  if (!page) { missing++; return 1; }
  struct node __arena *before = 0;
  for (u32 i = 0; i < limit && i < 100; i++) {
    page[i].value = i * i;
    page[i].next = before;
    before = &page[i];
  }
  first = before;
  return 0;
}

SEC("syscall") int add(void *ctx) {
  u64 all = 0;
  struct node __arena *node = first;
  for (int i = 0; node && i < 100; i++) {
    all += node->value;
    node = node->next;
  }
  sum = all;
  return (int)all;
}
char LICENSE[] SEC("license") = "GPL";
