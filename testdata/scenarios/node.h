/* A refcounted node that owns a child and a parent; scenarios about other things share it.
 * SPDX-License-Identifier: MIT */
#ifndef SCENARIOS_NODE_H
#define SCENARIOS_NODE_H

#include <stdlib.h>

struct node {
  int refcount;
  struct node *child;
  struct node *parent;
};

static inline struct node *node_new(void) {
  struct node *n = calloc(1, sizeof *n);
  if (!n)
    abort();
  n->refcount = 1;
  return n;
}

static inline struct node *node_ref(struct node *n) {
  n->refcount++;
  return n;
}

static inline void node_unref(struct node *n) {
  if (!n || --n->refcount > 0)
    return;
  node_unref(n->child);
  node_unref(n->parent);
  free(n);
}

#endif
