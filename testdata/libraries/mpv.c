/* Holders that keep a image, and each other. */
struct mp_image;
struct mp_image *mp_image_new_ref(struct mp_image *image);
int talloc_free(void *pointer);
// SPDX-License-Identifier: MIT


struct holder {
  int refs;
  struct mp_image *image;
  struct holder *peer;
};

void *calloc(unsigned long, unsigned long);
void free(void *);

static void holder_unref(struct holder *holder) {
  if (!holder || --holder->refs > 0)
    return;
  talloc_free(holder->image);
  holder_unref(holder->peer);
  free(holder);
}

static struct holder *holder_new(struct mp_image *object) {
  struct holder *holder = calloc(1, sizeof *holder);
  holder->refs = 1;
  holder->image = mp_image_new_ref(object); // expect-not: store-cycle
  return holder;
}

static void closes(struct mp_image *object) {
  struct holder *one = holder_new(object), *two = holder_new(object);
  two->refs++;
  one->peer = two;
  one->refs++;
  two->peer = one; // expect(error): store-cycle one -> two -> one
  holder_unref(one);
  holder_unref(two);
}

static void points_one_way(struct mp_image *object) {
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
