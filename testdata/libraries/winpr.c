/* Holders that keep a stream, and each other. */
// SPDX-License-Identifier: MIT
typedef struct _wStream wStream;
void *calloc(unsigned long p0, unsigned long p1);
void free(void *p0);
void Stream_Release(wStream *s);
void Stream_AddRef(wStream *s);

struct holder {
  int refs;
  wStream *stream;
  struct holder *peer;
};

void *calloc(unsigned long, unsigned long);
void free(void *);

static void holder_unref(struct holder *holder) {
  if (!holder || --holder->refs > 0)
    return;
  Stream_Release(holder->stream);
  holder_unref(holder->peer);
  free(holder);
}

static struct holder *holder_new(wStream *object) {
  struct holder *holder = calloc(1, sizeof *holder);
  holder->refs = 1;
  Stream_AddRef(object), holder->stream = object; // expect-not: store-cycle
  return holder;
}

static void closes(wStream *object) {
  struct holder *one = holder_new(object), *two = holder_new(object);
  two->refs++;
  one->peer = two;
  one->refs++;
  two->peer = one; // expect(error): store-cycle one -> two -> one
  holder_unref(one);
  holder_unref(two);
}

static void points_one_way(wStream *object) {
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
