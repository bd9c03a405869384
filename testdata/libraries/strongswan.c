/* Objects with a table of functions, counted as strongSwan does. */
typedef unsigned refcount_t;
struct node {
  struct node *(*get_ref)(struct node *self);
  void (*destroy)(struct node *self);
  refcount_t ref;
  struct node *peer;
};
// SPDX-License-Identifier: MIT


void *calloc(unsigned long, unsigned long);
void free(void *);

static refcount_t ref_get(refcount_t *ref) {
  return __atomic_add_fetch(ref, 1, __ATOMIC_RELAXED);
}

static int ref_put(refcount_t *ref) {
  return __atomic_sub_fetch(ref, 1, __ATOMIC_ACQ_REL) == 0;
}

static struct node *get_ref(struct node *self) {
  ref_get(&self->ref);
  return self;
}

static void destroy(struct node *self) {
  if (!ref_put(&self->ref))
    return;
  if (self->peer)
    self->peer->destroy(self->peer);
  free(self);
}

static struct node *node_create(void) {
  struct node *node = calloc(1, sizeof *node);
  node->get_ref = get_ref;
  node->destroy = destroy;
  node->ref = 1;
  return node;
}

static void closes(void) {
  struct node *one = node_create(), *two = node_create();
  one->peer = two->get_ref(two);
  two->peer = one->get_ref(one); // expect: store-cycle one -> two -> one
  one->destroy(one);
  two->destroy(two);
}

static void points_one_way(void) {
  struct node *one = node_create(), *two = node_create();
  one->peer = two->get_ref(two); // expect-not: store-cycle
  two->destroy(two);
  one->destroy(one);
}

int main(void) {
  closes();
  points_one_way();
  return 0;
}
