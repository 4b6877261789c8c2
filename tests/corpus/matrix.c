// A 3x3 integer matrix: product, determinant, transposition.
#include "bpf.h"

s32 m[3][3] = {{1, 2, 3}, {0, 1, 4}, {5, 6, 0}};

SEC("syscall") int product(struct args *ctx) {
  s32 n[3][3], p[3][3];
  for (int i = 0; i < 3; i++)
    for (int j = 0; j < 3; j++)
      n[i][j] = (s8)(ctx->a >> (i * 3 + j) * 7);
  for (int i = 0; i < 3; i++)
    for (int j = 0; j < 3; j++) {
      s32 sum = 0;
      for (int k = 0; k < 3; k++)
        sum += m[i][k] * n[k][j];
      p[i][j] = sum;
    }
  s64 det = (s64)p[0][0] * (p[1][1] * p[2][2] - p[1][2] * p[2][1]) -
            (s64)p[0][1] * (p[1][0] * p[2][2] - p[1][2] * p[2][0]) +
            (s64)p[0][2] * (p[1][0] * p[2][1] - p[1][1] * p[2][0]);
  ctx->out[0] = det;
  for (int i = 0; i < 3; i++)
    for (int j = 0; j < i; j++)
      m[i][j] = m[j][i] & 15;
  return p[ctx->b & 1][ctx->c & 1];
}
