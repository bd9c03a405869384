/* Holders that keep a endpoint, and each other. */
// SPDX-License-Identifier: MIT
struct ucp_ep;
typedef struct ucp_ep *ucp_ep_h;

struct holder {
  int refs;
  ucp_ep_h ep;
  struct holder *peer;
};

void *calloc(unsigned long, unsigned long);
void free(void *);

static void holder_unref(struct holder *holder) {
  if (!holder || --holder->refs > 0)
    return;
  (void)holder->ep;
  holder_unref(holder->peer);
  free(holder);
}

static struct holder *holder_new(ucp_ep_h object) {
  struct holder *holder = calloc(1, sizeof *holder);
  holder->refs = 1;
  holder->ep = object; // expect-not: store-cycle
  return holder;
}

static void closes(ucp_ep_h object) {
  struct holder *one = holder_new(object), *two = holder_new(object);
  two->refs++;
  one->peer = two;
  one->refs++;
  two->peer = one; // expect(error): store-cycle one -> two -> one
  holder_unref(one);
  holder_unref(two);
}

static void points_one_way(ucp_ep_h object) {
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
