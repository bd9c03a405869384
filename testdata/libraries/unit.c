/* Holders that keep a pool, and each other. */
struct nxt_mp_s;
void nxt_mp_retain(struct nxt_mp_s *pool);
void nxt_mp_release(struct nxt_mp_s *pool);
// SPDX-License-Identifier: MIT


struct holder {
  int refs;
  struct nxt_mp_s *pool;
  struct holder *peer;
};

void *calloc(unsigned long, unsigned long);
void free(void *);

static void holder_unref(struct holder *holder) {
  if (!holder || --holder->refs > 0)
    return;
  nxt_mp_release(holder->pool);
  holder_unref(holder->peer);
  free(holder);
}

static struct holder *holder_new(struct nxt_mp_s *object) {
  struct holder *holder = calloc(1, sizeof *holder);
  holder->refs = 1;
  nxt_mp_retain(object), holder->pool = object; // expect-not: store-cycle
  return holder;
}

static void closes(struct nxt_mp_s *object) {
  struct holder *one = holder_new(object), *two = holder_new(object);
  two->refs++;
  one->peer = two;
  one->refs++;
  two->peer = one; // expect(error): store-cycle one -> two -> one
  holder_unref(one);
  holder_unref(two);
}

static void points_one_way(struct nxt_mp_s *object) {
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
