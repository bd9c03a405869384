/* Holders that keep a container, and each other. */
// SPDX-License-Identifier: MIT
struct lxc_container;
void *calloc(unsigned long p0, unsigned long p1);
void free(void *p0);
int lxc_container_put(struct lxc_container *c);
int lxc_container_get(struct lxc_container *c);

struct holder {
  int refs;
  struct lxc_container *container;
  struct holder *peer;
};

void *calloc(unsigned long, unsigned long);
void free(void *);

static void holder_unref(struct holder *holder) {
  if (!holder || --holder->refs > 0)
    return;
  lxc_container_put(holder->container);
  holder_unref(holder->peer);
  free(holder);
}

static struct holder *holder_new(struct lxc_container *object) {
  struct holder *holder = calloc(1, sizeof *holder);
  holder->refs = 1;
  lxc_container_get(object), holder->container = object; // expect-not: store-cycle
  return holder;
}

static void closes(struct lxc_container *object) {
  struct holder *one = holder_new(object), *two = holder_new(object);
  two->refs++;
  one->peer = two;
  one->refs++;
  two->peer = one; // expect(error): store-cycle one -> two -> one
  holder_unref(one);
  holder_unref(two);
}

static void points_one_way(struct lxc_container *object) {
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
