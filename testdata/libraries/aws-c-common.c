/* Nodes with an embedded aws_ref_count that hold each other. */
struct aws_ref_count {
  long ref_count;
  void *object;
  void (*on_zero_fn)(void *);
};
void aws_ref_count_init(struct aws_ref_count *ref_count, void *object, void (*on_zero)(void *));
void *aws_ref_count_acquire(struct aws_ref_count *ref_count);
unsigned long aws_ref_count_release(struct aws_ref_count *ref_count);
// SPDX-License-Identifier: MIT


void *calloc(unsigned long, unsigned long);
void free(void *);

struct node {
  struct aws_ref_count count;
  struct node *peer;
};

static void node_destroy(void *object) {
  struct node *node = object;
  if (node->peer)
    aws_ref_count_release(&node->peer->count);
  free(node);
}

static struct node *node_new(void) {
  struct node *node = calloc(1, sizeof *node);
  aws_ref_count_init(&node->count, node, node_destroy);
  return node;
}

static void closes(void) {
  struct node *one = node_new(), *two = node_new();
  aws_ref_count_acquire(&two->count);
  one->peer = two;
  aws_ref_count_acquire(&one->count);
  two->peer = one; // expect: store-cycle one -> two -> one
  aws_ref_count_release(&one->count);
  aws_ref_count_release(&two->count);
}

static void points_one_way(void) {
  struct node *one = node_new(), *two = node_new();
  aws_ref_count_acquire(&two->count);
  one->peer = two; // expect-not: store-cycle
  aws_ref_count_release(&two->count);
  aws_ref_count_release(&one->count);
}

static void breaks(void) {
  struct node *one = node_new(), *two = node_new();
  aws_ref_count_acquire(&two->count);
  one->peer = two;
  aws_ref_count_acquire(&one->count);
  two->peer = one; // expect-not: store-cycle
  two->peer = 0;
  aws_ref_count_release(&one->count);
  aws_ref_count_release(&one->count);
  aws_ref_count_release(&two->count);
}

int main(void) {
  closes();
  points_one_way();
  breaks();
  return 0;
}
