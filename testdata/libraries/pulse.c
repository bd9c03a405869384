/* Holders that keep a stream, and each other. */
// SPDX-License-Identifier: MIT
typedef struct pa_stream pa_stream;
typedef void (*pa_stream_notify_cb_t)(pa_stream *, void *);
void *calloc(unsigned long p0, unsigned long p1);
void free(void *p0);
void pa_stream_unref(pa_stream *s);
pa_stream *pa_stream_ref(pa_stream *s);
void pa_stream_set_state_callback(pa_stream *s, pa_stream_notify_cb_t cb, void *userdata);

struct holder {
  int refs;
  pa_stream *stream;
  struct holder *peer;
};

void *calloc(unsigned long, unsigned long);
void free(void *);

static void holder_unref(struct holder *holder) {
  if (!holder || --holder->refs > 0)
    return;
  pa_stream_unref(holder->stream);
  holder_unref(holder->peer);
  free(holder);
}

static struct holder *holder_new(pa_stream *object) {
  struct holder *holder = calloc(1, sizeof *holder);
  holder->refs = 1;
  holder->stream = pa_stream_ref(object), pa_stream_set_state_callback(object, 0, holder); // expect-not: store-cycle
  return holder;
}

static void closes(pa_stream *object) {
  struct holder *one = holder_new(object), *two = holder_new(object);
  two->refs++;
  one->peer = two;
  one->refs++;
  two->peer = one; // expect(error): store-cycle one -> two -> one
  holder_unref(one);
  holder_unref(two);
}

static void points_one_way(pa_stream *object) {
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
