// S56: the owner goes through a void pointer and is cast back.
// SPDX-License-Identifier: MIT
// run: leaks 2
#include <stdlib.h>

struct owner {
  int refs;
  struct job *job;
};

struct job {
  int refs;
  void *user_data;
};

static void owner_unref(struct owner *o);

static void job_unref(struct job *j) {
  if (--j->refs > 0)
    return;
  if (j->user_data)
    owner_unref(j->user_data);
  free(j);
}

static void owner_unref(struct owner *o) {
  if (--o->refs > 0)
    return;
  if (o->job)
    job_unref(o->job);
  free(o);
}

static void *owner_ref(void *owner) {
  struct owner *o = owner;
  o->refs++;
  return o;
}

static struct job *job_new(void *user_data) {
  struct job *j = calloc(1, sizeof *j);
  if (!j)
    abort();
  j->refs = 1;
  j->user_data = user_data;
  return j;
}

int main(void) {
  struct owner *o = calloc(1, sizeof *o);
  if (!o)
    abort();
  o->refs = 1;
  o->job = job_new(owner_ref(o)); // expect(error): store-cycle owner -> job -> owner
  owner_unref(o);
  return 0;
}
