// S62: the way round goes through a plain struct that owns a reference.
// SPDX-License-Identifier: MIT
// run: leaks 2
#include <stdlib.h>

struct task;

struct entry { /* not counted: its task frees it */
  struct task *owner;
};

struct task {
  int refs;
  struct entry *entry;
};

static void task_unref(struct task *t);

static void entry_free(struct entry *e) {
  task_unref(e->owner);
  free(e);
}

static void task_unref(struct task *t) {
  if (--t->refs > 0)
    return;
  if (t->entry)
    entry_free(t->entry);
  free(t);
}

static struct task *task_ref(struct task *t) {
  t->refs++;
  return t;
}

static struct entry *entry_new(struct task *owner) {
  struct entry *e = malloc(sizeof *e);
  if (!e)
    abort();
  e->owner = task_ref(owner);
  return e;
}

int main(void) {
  struct task *t = calloc(1, sizeof *t);
  if (!t)
    abort();
  t->refs = 1;
  t->entry = entry_new(t); // expect(error): store-cycle task -> entry -> task
  task_unref(t);
  return 0;
}
