/* Nodes with an embedded janus_refcount that hold each other. */
typedef struct janus_refcount {
  int count;
  void (*free)(const struct janus_refcount *);
} janus_refcount;
void janus_refcount_init(const janus_refcount *ref, void (*release)(const janus_refcount *));
void janus_refcount_increase(const janus_refcount *ref);
void janus_refcount_decrease(const janus_refcount *ref);
// SPDX-License-Identifier: MIT


void *calloc(unsigned long, unsigned long);
void free(void *);

struct node {
  janus_refcount ref;
  struct node *peer;
};

static void node_free(const janus_refcount *ref) {
  struct node *node = (struct node *)((char *)ref - __builtin_offsetof(struct node, ref));
  if (node->peer)
    janus_refcount_decrease(&node->peer->ref);
  free(node);
}

static struct node *node_new(void) {
  struct node *node = calloc(1, sizeof *node);
  janus_refcount_init(&node->ref, node_free);
  return node;
}

static void closes(void) {
  struct node *one = node_new(), *two = node_new();
  janus_refcount_increase(&two->ref);
  one->peer = two;
  janus_refcount_increase(&one->ref);
  two->peer = one; // expect: store-cycle one -> two -> one
  janus_refcount_decrease(&one->ref);
  janus_refcount_decrease(&two->ref);
}

static void points_one_way(void) {
  struct node *one = node_new(), *two = node_new();
  janus_refcount_increase(&two->ref);
  one->peer = two; // expect-not: store-cycle
  janus_refcount_decrease(&two->ref);
  janus_refcount_decrease(&one->ref);
}

static void breaks(void) {
  struct node *one = node_new(), *two = node_new();
  janus_refcount_increase(&two->ref);
  one->peer = two;
  janus_refcount_increase(&one->ref);
  two->peer = one; // expect-not: store-cycle
  two->peer = 0;
  janus_refcount_decrease(&one->ref);
  janus_refcount_decrease(&one->ref);
  janus_refcount_decrease(&two->ref);
}

int main(void) {
  closes();
  points_one_way();
  breaks();
  return 0;
}
