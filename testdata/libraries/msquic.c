/* Holders that keep a connection, and each other. */
struct QUIC_CONNECTION;
void QuicConnAddRef(struct QUIC_CONNECTION *connection, int reason);
void QuicConnRelease(struct QUIC_CONNECTION *connection, int reason);
// SPDX-License-Identifier: MIT


struct holder {
  int refs;
  struct QUIC_CONNECTION *connection;
  struct holder *peer;
};

void *calloc(unsigned long, unsigned long);
void free(void *);

static void holder_unref(struct holder *holder) {
  if (!holder || --holder->refs > 0)
    return;
  QuicConnRelease(holder->connection, 0);
  holder_unref(holder->peer);
  free(holder);
}

static struct holder *holder_new(struct QUIC_CONNECTION *object) {
  struct holder *holder = calloc(1, sizeof *holder);
  holder->refs = 1;
  QuicConnAddRef(object, 0), holder->connection = object; // expect-not: store-cycle
  return holder;
}

static void closes(struct QUIC_CONNECTION *object) {
  struct holder *one = holder_new(object), *two = holder_new(object);
  two->refs++;
  one->peer = two;
  one->refs++;
  two->peer = one; // expect(error): store-cycle one -> two -> one
  holder_unref(one);
  holder_unref(two);
}

static void points_one_way(struct QUIC_CONNECTION *object) {
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
