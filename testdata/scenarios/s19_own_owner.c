/* A root is its own owner without a claim: the one claim on what is returned is the caller's. */
// SPDX-License-Identifier: MIT
#include <stdlib.h>

struct node {
  int refs;
  struct node *owner;
};
struct registry {
  struct node *roots[8];
  int used;
};

struct registry *the_registry(void);

struct node *node_ref(struct node *node) {
  node->refs++;
  return node;
}

void node_unref(struct node *node) {
  if (--node->refs > 0)
    return;
  if (node->owner != node)
    node_unref(node->owner);
  free(node);
}

struct node *node_new(struct node *owner) {
  struct node *node = calloc(1, sizeof *node);
  if (!node)
    return NULL;
  node->refs = 1;
  node->owner = node_ref(owner);
  return node;
}

struct node *root_new(void) {
  struct registry *registry = the_registry();
  struct node *node = calloc(1, sizeof *node);
  if (!node)
    return NULL;
  node->refs = 1;
  registry->roots[registry->used++] = node;
  node->owner = node; // expect-not: store-cycle
  return node;
}

struct node *root_held(void) {
  struct registry *registry = the_registry();
  struct node *node = calloc(1, sizeof *node);
  if (!node)
    return NULL;
  node->refs = 1;
  registry->roots[registry->used++] = node;
  node->owner = node_ref(node); // expect: store-cycle
  return node;
}
