// A tree's sentinel points to itself. It begins where the object does, and is still only a part of it: no claim.
// SPDX-License-Identifier: MIT
// expect-none
#include <cyclecheck.h>
#include <stdlib.h>

struct tree_node {
  struct tree_node *left, *right;
};

struct tree {
  struct tree_node sentinel;
};

struct pool {
  struct tree blocks;
  int refs;
};

void pool_retain(struct pool *pool CYC_RETAIN);
void pool_release(struct pool *pool CYC_RELEASE);

static void tree_init(struct tree *tree) {
  tree->sentinel.left = &tree->sentinel;
}

static struct pool *pool_new(void) {
  struct pool *pool = calloc(1, sizeof *pool);
  if (!pool)
    return NULL;
  tree_init(&pool->blocks);
  return pool;
}

void pool_use(void) {
  struct pool *pool = pool_new();
  if (!pool)
    return;
  pool_retain(pool);
  pool_release(pool);
}
