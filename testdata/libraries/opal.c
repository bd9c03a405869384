/* Objects that hold each other, counted by OPAL's macros. */
#define OBJ_RETAIN(object) ((object)->count++)
#define OBJ_RELEASE(object) \
  do { \
    if (--(object)->count == 0) { \
      destruct(object); \
      (object) = 0; \
    } \
  } while (0)
// SPDX-License-Identifier: MIT


void *calloc(unsigned long, unsigned long);
void free(void *);

struct node {
  int count;
  struct node *peer;
};

static void destruct(struct node *node) {
  if (node->peer)
    OBJ_RELEASE(node->peer);
  free(node);
}

static struct node *node_new(void) {
  struct node *node = calloc(1, sizeof *node);
  node->count = 1;
  return node;
}

static void closes(void) {
  struct node *one = node_new(), *two = node_new();
  OBJ_RETAIN(two);
  one->peer = two;
  OBJ_RETAIN(one);
  two->peer = one; // expect: store-cycle one -> two -> one
  OBJ_RELEASE(one);
  OBJ_RELEASE(two);
}

static void points_one_way(void) {
  struct node *one = node_new(), *two = node_new();
  OBJ_RETAIN(two);
  one->peer = two; // expect-not: store-cycle
  OBJ_RELEASE(two);
  OBJ_RELEASE(one);
}

int main(void) {
  closes();
  points_one_way();
  return 0;
}
