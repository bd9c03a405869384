/* Structures with an rc_header. */
#define rc_increment(vp) \
  do { \
    if (vp) \
      (vp)->rc++; \
  } while (0)
#define rc_decrement(vp, cname) \
  do { \
    if (vp && --(vp)->rc == 0) \
      node_free(vp); \
  } while (0)
// SPDX-License-Identifier: MIT


void *calloc(unsigned long, unsigned long);
void free(void *);

struct node {
  int rc;
  struct node *peer;
};

static void node_free(struct node *node) {
  
  if (node->peer)
    rc_decrement(node->peer, "test");
  free(node);
}

static struct node *node_new(void) {
  struct node *node = calloc(1, sizeof *node);
  node->rc = 1;
  return node;
}

static void closes(void) {
  struct node *one = node_new(), *two = node_new();
  rc_increment(two);
  one->peer = two;
  rc_increment(one);
  two->peer = one; // expect: store-cycle one -> two -> one
  rc_decrement(one, "test");
  rc_decrement(two, "test");
}

static void points_one_way(void) {
  struct node *one = node_new(), *two = node_new();
  rc_increment(two);
  one->peer = two; // expect-not: store-cycle
  rc_decrement(two, "test");
  rc_decrement(one, "test");
}

static void breaks(void) {
  struct node *one = node_new(), *two = node_new();
  rc_increment(two);
  one->peer = two;
  rc_increment(one);
  two->peer = one; // expect-not: store-cycle
  two->peer = 0;
  rc_decrement(one, "test");
  rc_decrement(one, "test");
  rc_decrement(two, "test");
}

int main(void) {
  closes();
  points_one_way();
  breaks();
  return 0;
}
