/* Holders that keep a fid, and each other. */
// SPDX-License-Identifier: MIT
struct fid;
int fi_close(struct fid *fid);

struct holder {
  int refs;
  struct fid *fid;
  struct holder *peer;
};

void *calloc(unsigned long, unsigned long);
void free(void *);

static void holder_unref(struct holder *holder) {
  if (!holder || --holder->refs > 0)
    return;
  fi_close(holder->fid);
  holder_unref(holder->peer);
  free(holder);
}

static struct holder *holder_new(struct fid *object) {
  struct holder *holder = calloc(1, sizeof *holder);
  holder->refs = 1;
  holder->fid = object; // expect-not: store-cycle
  return holder;
}

static void closes(struct fid *object) {
  struct holder *one = holder_new(object), *two = holder_new(object);
  two->refs++;
  one->peer = two;
  one->refs++;
  two->peer = one; // expect(error): store-cycle one -> two -> one
  holder_unref(one);
  holder_unref(two);
}

static void points_one_way(struct fid *object) {
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
