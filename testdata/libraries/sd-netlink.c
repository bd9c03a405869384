/* Holders that keep a netlink, and each other. */
struct sd_netlink;
struct sd_netlink *sd_netlink_ref(struct sd_netlink *nl);
struct sd_netlink *sd_netlink_unref(struct sd_netlink *nl);
// SPDX-License-Identifier: MIT


struct holder {
  int refs;
  struct sd_netlink *netlink;
  struct holder *peer;
};

void *calloc(unsigned long, unsigned long);
void free(void *);

static void holder_unref(struct holder *holder) {
  if (!holder || --holder->refs > 0)
    return;
  sd_netlink_unref(holder->netlink);
  holder_unref(holder->peer);
  free(holder);
}

static struct holder *holder_new(struct sd_netlink *object) {
  struct holder *holder = calloc(1, sizeof *holder);
  holder->refs = 1;
  holder->netlink = sd_netlink_ref(object); // expect-not: store-cycle
  return holder;
}

static void closes(struct sd_netlink *object) {
  struct holder *one = holder_new(object), *two = holder_new(object);
  two->refs++;
  one->peer = two;
  one->refs++;
  two->peer = one; // expect(error): store-cycle one -> two -> one
  holder_unref(one);
  holder_unref(two);
}

static void points_one_way(struct sd_netlink *object) {
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
