/* Holders that keep a state, and each other. */
// SPDX-License-Identifier: MIT
typedef struct mrb_state mrb_state;

struct holder {
  int refs;
  mrb_state *state;
  struct holder *peer;
};

void *calloc(unsigned long, unsigned long);
void free(void *);

static void holder_unref(struct holder *holder) {
  if (!holder || --holder->refs > 0)
    return;
  (void)holder->state;
  holder_unref(holder->peer);
  free(holder);
}

static struct holder *holder_new(mrb_state *object) {
  struct holder *holder = calloc(1, sizeof *holder);
  holder->refs = 1;
  holder->state = object; // expect-not: store-cycle
  return holder;
}

static void closes(mrb_state *object) {
  struct holder *one = holder_new(object), *two = holder_new(object);
  two->refs++;
  one->peer = two;
  one->refs++;
  two->peer = one; // expect(error): store-cycle one -> two -> one
  holder_unref(one);
  holder_unref(two);
}

static void points_one_way(mrb_state *object) {
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
