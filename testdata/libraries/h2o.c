/* Shared blocks that hold each other. */
void *h2o_mem_alloc_shared(void *pool, unsigned long size, void (*dispose)(void *));
void h2o_mem_addref_shared(void *block);
int h2o_mem_release_shared(void *block);
// SPDX-License-Identifier: MIT


struct node {
  struct node *peer;
};

static void dispose(void *block) {
  struct node *node = block;
  if (node->peer)
    h2o_mem_release_shared(node->peer);
}

static struct node *node_new(void) {
  struct node *node = h2o_mem_alloc_shared(0, sizeof *node, dispose);
  node->peer = 0;
  return node;
}

static void closes(void) {
  struct node *one = node_new(), *two = node_new();
  one->peer = two;
  h2o_mem_addref_shared(two);
  two->peer = one; // expect: store-cycle one -> two -> one
  h2o_mem_addref_shared(one);
  h2o_mem_release_shared(one);
  h2o_mem_release_shared(two);
}

static void points_one_way(void) {
  struct node *one = node_new(), *two = node_new();
  one->peer = two; // expect-not: store-cycle
  h2o_mem_addref_shared(two);
  h2o_mem_release_shared(two);
  h2o_mem_release_shared(one);
}

int main(void) {
  closes();
  points_one_way();
  return 0;
}
