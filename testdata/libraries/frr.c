/* Holders that keep a instance, and each other. */
struct bgp;
struct bgp *bgp_lock(struct bgp *bgp);
void bgp_unlock(struct bgp *bgp);
// SPDX-License-Identifier: MIT


struct holder {
  int refs;
  struct bgp *bgp;
  struct holder *peer;
};

void *calloc(unsigned long, unsigned long);
void free(void *);

static void holder_unref(struct holder *holder) {
  if (!holder || --holder->refs > 0)
    return;
  bgp_unlock(holder->bgp);
  holder_unref(holder->peer);
  free(holder);
}

static struct holder *holder_new(struct bgp *object) {
  struct holder *holder = calloc(1, sizeof *holder);
  holder->refs = 1;
  holder->bgp = bgp_lock(object); // expect-not: store-cycle
  return holder;
}

static void closes(struct bgp *object) {
  struct holder *one = holder_new(object), *two = holder_new(object);
  two->refs++;
  one->peer = two;
  one->refs++;
  two->peer = one; // expect(error): store-cycle one -> two -> one
  holder_unref(one);
  holder_unref(two);
}

static void points_one_way(struct bgp *object) {
  struct holder *one = holder_new(object), *two = holder_new(object);
  two->refs++;
  one->peer = two; // expect-not: store-cycle
  holder_unref(two);
  holder_unref(one);
}

int main(void) {
  closes(0);
  points_one_way(0);
  return 0;
}
