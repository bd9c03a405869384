/* Holders that keep a proxy, and each other. */
// SPDX-License-Identifier: MIT
struct wl_proxy;
void wl_proxy_destroy(struct wl_proxy *proxy);
void wl_proxy_set_user_data(struct wl_proxy *proxy, void *user_data);

struct holder {
  int refs;
  struct wl_proxy *proxy;
  struct holder *peer;
};

void *calloc(unsigned long, unsigned long);
void free(void *);

static void holder_unref(struct holder *holder) {
  if (!holder || --holder->refs > 0)
    return;
  wl_proxy_destroy(holder->proxy);
  holder_unref(holder->peer);
  free(holder);
}

static struct holder *holder_new(struct wl_proxy *object) {
  struct holder *holder = calloc(1, sizeof *holder);
  holder->refs = 1;
  holder->proxy = object, wl_proxy_set_user_data(object, holder); // expect-not: store-cycle
  return holder;
}

static void closes(struct wl_proxy *object) {
  struct holder *one = holder_new(object), *two = holder_new(object);
  two->refs++;
  one->peer = two;
  one->refs++;
  two->peer = one; // expect(error): store-cycle one -> two -> one
  holder_unref(one);
  holder_unref(two);
}

static void points_one_way(struct wl_proxy *object) {
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
