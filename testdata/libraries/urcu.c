/* Nodes with an embedded urcu_ref that hold each other. */
struct urcu_ref {
  long refcount;
};
// SPDX-License-Identifier: MIT
void *calloc(unsigned long p0, unsigned long p1);
void free(void *p0);
void urcu_ref_put(struct urcu_ref *ref, void (*release)(struct urcu_ref *));
void urcu_ref_init(struct urcu_ref *ref);
void urcu_ref_get(struct urcu_ref *ref);

void *calloc(unsigned long, unsigned long);
void free(void *);

struct node {
  struct urcu_ref ref;
  struct node *peer;
};

static void node_release(struct urcu_ref *ref) {
  struct node *node = (struct node *)((char *)ref - __builtin_offsetof(struct node, ref));
  if (node->peer)
    urcu_ref_put(&node->peer->ref, node_release);
  free(node);
}

static struct node *node_new(void) {
  struct node *node = calloc(1, sizeof *node);
  urcu_ref_init(&node->ref);
  return node;
}

static void closes(void) {
  struct node *one = node_new(), *two = node_new();
  urcu_ref_get(&two->ref);
  one->peer = two;
  urcu_ref_get(&one->ref);
  two->peer = one; // expect: store-cycle one -> two -> one
  urcu_ref_put(&one->ref, node_release);
  urcu_ref_put(&two->ref, node_release);
}

static void points_one_way(void) {
  struct node *one = node_new(), *two = node_new();
  urcu_ref_get(&two->ref);
  one->peer = two; // expect-not: store-cycle
  urcu_ref_put(&two->ref, node_release);
  urcu_ref_put(&one->ref, node_release);
}

static void breaks(void) {
  struct node *one = node_new(), *two = node_new();
  urcu_ref_get(&two->ref);
  one->peer = two;
  urcu_ref_get(&one->ref);
  two->peer = one; // expect-not: store-cycle
  two->peer = 0;
  urcu_ref_put(&one->ref, node_release);
  urcu_ref_put(&one->ref, node_release);
  urcu_ref_put(&two->ref, node_release);
}

int main(void) {
  closes();
  points_one_way();
  breaks();
  return 0;
}
