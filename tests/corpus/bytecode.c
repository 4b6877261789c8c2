// An interpreter of a small stack machine: a switch in a bounded loop.
#include "bpf.h"

enum { HALT, PUSH, ADD, SUB, MUL, DUP, SWAP, JNZ, LOADA, LOADB, XOR, SHR };
u8 code[32] = {LOADA, LOADB, XOR,   DUP, PUSH, 13,  MUL, ADD, PUSH,
               7,     SHR,   LOADB, SUB, DUP,  JNZ, 0,   HALT};
u32 memory[8];

SEC("syscall") int interpret(struct args *ctx) {
  u32 result, pc = 0, sp = 0, top = 0;
  u64 a = ctx->a, b = ctx->b;

  for (int step = 0; step < 4; step++) {
    u8 op = code[pc & 31];
    u8 operand = code[(pc + 1) & 31];
    u32 below = memory[(sp - 1) & 7];
    pc++;
    switch (op) {
    case HALT:
      result = top;
      goto out;
    case PUSH:
      memory[sp++ & 7] = top;
      top = operand;
      pc++;
      break;
    case LOADA:
      memory[sp++ & 7] = top;
      top = a;
      break;
    case LOADB:
      memory[sp++ & 7] = top;
      top = b;
      break;
    case DUP:
      memory[sp++ & 7] = top;
      break;
    case ADD:
      top += below, sp--;
      break;
    case SUB:
      top = below - top, sp--;
      break;
    case MUL:
      top *= below, sp--;
      break;
    case XOR:
      top ^= below, sp--;
      break;
    case SHR:
      top = below >> (top & 31), sp--;
      break;
    case SWAP:
      memory[(sp - 1) & 7] = top;
      top = below;
      break;
    case JNZ:
      if (top & 1)
        pc = operand;
      else
        pc++;
      break;
    default:
      return -1;
    }
  }
  result = ~top;
out:
  ctx->out[0] = result;
  return sp;
}
