/* Holders that keep a repository, and each other. */
// SPDX-License-Identifier: MIT
typedef struct git_odb git_odb;
void *calloc(unsigned long p0, unsigned long p1);
void free(void *p0);
void git_odb_free(git_odb *db);

struct holder {
  int refs;
  git_odb *odb;
  struct holder *peer;
};

void *calloc(unsigned long, unsigned long);
void free(void *);

static void holder_unref(struct holder *holder) {
  if (!holder || --holder->refs > 0)
    return;
  git_odb_free(holder->odb);
  holder_unref(holder->peer);
  free(holder);
}

static struct holder *holder_new(git_odb *object) {
  struct holder *holder = calloc(1, sizeof *holder);
  holder->refs = 1;
  holder->odb = object; // expect-not: store-cycle
  return holder;
}

static void closes(git_odb *object) {
  struct holder *one = holder_new(object), *two = holder_new(object);
  two->refs++;
  one->peer = two;
  one->refs++;
  two->peer = one; // expect(error): store-cycle one -> two -> one
  holder_unref(one);
  holder_unref(two);
}

static void points_one_way(git_odb *object) {
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
