/* Nodes with an embedded kref that hold each other. */
struct kref {
  int refcount;
};
void kref_init(struct kref *kref);
void kref_get(struct kref *kref);
int kref_put(struct kref *kref, void (*release)(struct kref *));
// SPDX-License-Identifier: MIT


void *calloc(unsigned long, unsigned long);
void free(void *);

struct node {
  struct kref kref;
  struct node *peer;
};

static void node_release(struct kref *kref) {
  struct node *node = (struct node *)((char *)kref - __builtin_offsetof(struct node, kref));
  if (node->peer)
    kref_put(&node->peer->kref, node_release);
  free(node);
}

static struct node *node_new(void) {
  struct node *node = calloc(1, sizeof *node);
  kref_init(&node->kref);
  return node;
}

static void closes(void) {
  struct node *one = node_new(), *two = node_new();
  kref_get(&two->kref);
  one->peer = two;
  kref_get(&one->kref);
  two->peer = one; // expect: store-cycle one -> two -> one
  kref_put(&one->kref, node_release);
  kref_put(&two->kref, node_release);
}

static void points_one_way(void) {
  struct node *one = node_new(), *two = node_new();
  kref_get(&two->kref);
  one->peer = two; // expect-not: store-cycle
  kref_put(&two->kref, node_release);
  kref_put(&one->kref, node_release);
}

static void breaks(void) {
  struct node *one = node_new(), *two = node_new();
  kref_get(&two->kref);
  one->peer = two;
  kref_get(&one->kref);
  two->peer = one; // expect-not: store-cycle
  two->peer = 0;
  kref_put(&one->kref, node_release);
  kref_put(&one->kref, node_release);
  kref_put(&two->kref, node_release);
}

int main(void) {
  closes();
  points_one_way();
  breaks();
  return 0;
}
