/* Holders that keep a tuple, and each other. */
struct tuple;
int box_tuple_ref(struct tuple *tuple);
void box_tuple_unref(struct tuple *tuple);
// SPDX-License-Identifier: MIT


struct holder {
  int refs;
  struct tuple *tuple;
  struct holder *peer;
};

void *calloc(unsigned long, unsigned long);
void free(void *);

static void holder_unref(struct holder *holder) {
  if (!holder || --holder->refs > 0)
    return;
  box_tuple_unref(holder->tuple);
  holder_unref(holder->peer);
  free(holder);
}

static struct holder *holder_new(struct tuple *object) {
  struct holder *holder = calloc(1, sizeof *holder);
  holder->refs = 1;
  box_tuple_ref(object), holder->tuple = object; // expect-not: store-cycle
  return holder;
}

static void closes(struct tuple *object) {
  struct holder *one = holder_new(object), *two = holder_new(object);
  two->refs++;
  one->peer = two;
  one->refs++;
  two->peer = one; // expect(error): store-cycle one -> two -> one
  holder_unref(one);
  holder_unref(two);
}

static void points_one_way(struct tuple *object) {
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
