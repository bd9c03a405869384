/* ao2 objects whose destructor drops their peer. */
void *ao2_alloc(unsigned long size, void (*destructor)(void *));
int ao2_ref(void *object, int delta);
// SPDX-License-Identifier: MIT


struct node {
  struct node *peer;
};

static void destroy(void *object) {
  struct node *node = object;
  if (node->peer)
    ao2_ref(node->peer, -1);
}

static void closes(void) {
  struct node *one = ao2_alloc(sizeof *one, destroy);
  struct node *two = ao2_alloc(sizeof *two, destroy);
  ao2_ref(two, +1);
  one->peer = two;
  ao2_ref(one, +1);
  two->peer = one; // expect: store-cycle one -> two -> one
  ao2_ref(one, -1);
  ao2_ref(two, -1);
}

static void points_one_way(void) {
  struct node *one = ao2_alloc(sizeof *one, destroy);
  struct node *two = ao2_alloc(sizeof *two, destroy);
  ao2_ref(two, +1);
  one->peer = two; // expect-not: store-cycle
  ao2_ref(two, -1);
  ao2_ref(one, -1);
}

int main(void) {
  closes();
  points_one_way();
  return 0;
}
