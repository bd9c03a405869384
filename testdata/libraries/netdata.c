/* Holders that keep a item, and each other. */
struct dictionary;
struct dictionary_item;
const struct dictionary_item *dictionary_acquired_item_dup(struct dictionary *dict, const struct dictionary_item *item);
void dictionary_acquired_item_release(struct dictionary *dict, const struct dictionary_item *item);
// SPDX-License-Identifier: MIT


struct holder {
  int refs;
  const struct dictionary_item *item;
  struct holder *peer;
};

void *calloc(unsigned long, unsigned long);
void free(void *);

static void holder_unref(struct holder *holder) {
  if (!holder || --holder->refs > 0)
    return;
  dictionary_acquired_item_release(0, holder->item);
  holder_unref(holder->peer);
  free(holder);
}

static struct holder *holder_new(const struct dictionary_item *object) {
  struct holder *holder = calloc(1, sizeof *holder);
  holder->refs = 1;
  holder->item = dictionary_acquired_item_dup(0, object); // expect-not: store-cycle
  return holder;
}

static void closes(const struct dictionary_item *object) {
  struct holder *one = holder_new(object), *two = holder_new(object);
  two->refs++;
  one->peer = two;
  one->refs++;
  two->peer = one; // expect(error): store-cycle one -> two -> one
  holder_unref(one);
  holder_unref(two);
}

static void points_one_way(const struct dictionary_item *object) {
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
