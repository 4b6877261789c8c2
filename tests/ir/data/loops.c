// Nested loops over structs and arrays on the stack, calls, and memory intrinsics.
typedef unsigned int u32;
typedef unsigned long long u64;
#define SEC(name) __attribute__((section(name), used))

struct point { int x; short y; char name[10]; };
struct line { struct point from, to; };

static __attribute__((noinline)) int length(struct line line) { return line.to.x - line.from.x; }
static __attribute__((noinline)) struct point middle(struct line *line) {
	struct point p = {(line->from.x + line->to.x) / 2, 1, "mid"};
	return p;
}

SEC("socket") int walk(struct line *lines, int count) {
	struct line copy[3] = {};
	int sum = 0;
	for (int i = 0; i < count && i < 3; i++) {
		copy[i] = lines[i];
		for (int k = 0; k < 10; k++) {
			if (copy[i].from.name[k] == 0)
				break;
			if (k == 7)
				continue;
			sum += copy[i].from.name[k] * (k & 1 ? 3 : -1);
		}
		sum += length(copy[i]) + middle(&copy[i]).x;
	}
	return sum;
}
