/* Holders that keep a fd, and each other. */
// SPDX-License-Identifier: MIT
typedef struct _fd fd_t;
void *calloc(unsigned long p0, unsigned long p1);
void free(void *p0);
void fd_unref(fd_t *fd);
fd_t *fd_ref(fd_t *fd);

struct holder {
  int refs;
  fd_t *fd;
  struct holder *peer;
};

void *calloc(unsigned long, unsigned long);
void free(void *);

static void holder_unref(struct holder *holder) {
  if (!holder || --holder->refs > 0)
    return;
  fd_unref(holder->fd);
  holder_unref(holder->peer);
  free(holder);
}

static struct holder *holder_new(fd_t *object) {
  struct holder *holder = calloc(1, sizeof *holder);
  holder->refs = 1;
  holder->fd = fd_ref(object); // expect-not: store-cycle
  return holder;
}

static void closes(fd_t *object) {
  struct holder *one = holder_new(object), *two = holder_new(object);
  two->refs++;
  one->peer = two;
  one->refs++;
  two->peer = one; // expect(error): store-cycle one -> two -> one
  holder_unref(one);
  holder_unref(two);
}

static void points_one_way(fd_t *object) {
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
