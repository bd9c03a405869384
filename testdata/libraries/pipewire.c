/* Holders that keep a proxy, and each other. */
// SPDX-License-Identifier: MIT
struct pw_proxy;
void *calloc(unsigned long p0, unsigned long p1);
void free(void *p0);
void pw_proxy_unref(struct pw_proxy *proxy);
void pw_proxy_ref(struct pw_proxy *proxy);

struct holder {
  int refs;
  struct pw_proxy *proxy;
  struct holder *peer;
};

void *calloc(unsigned long, unsigned long);
void free(void *);

static void holder_unref(struct holder *holder) {
  if (!holder || --holder->refs > 0)
    return;
  pw_proxy_unref(holder->proxy);
  holder_unref(holder->peer);
  free(holder);
}

static struct holder *holder_new(struct pw_proxy *object) {
  struct holder *holder = calloc(1, sizeof *holder);
  holder->refs = 1;
  pw_proxy_ref(object), holder->proxy = object; // expect-not: store-cycle
  return holder;
}

static void closes(struct pw_proxy *object) {
  struct holder *one = holder_new(object), *two = holder_new(object);
  two->refs++;
  one->peer = two;
  one->refs++;
  two->peer = one; // expect(error): store-cycle one -> two -> one
  holder_unref(one);
  holder_unref(two);
}

static void points_one_way(struct pw_proxy *object) {
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
