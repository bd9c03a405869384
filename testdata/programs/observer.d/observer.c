// A subject counts its observers, and an observer its subject, until it is detached.
// SPDX-License-Identifier: MIT
// run: leaks 3
#include <stdlib.h>

struct subject;

struct observer {
  int refs;
  void (*notify)(struct observer *self, int value);
  struct subject *subject;
};

struct link {
  struct link *next;
  struct observer *observer;
};

struct subject {
  int refs;
  int value;
  struct link *links;
};

static void subject_unref(struct subject *s);

static void observer_unref(struct observer *o) {
  if (--o->refs > 0)
    return;
  if (o->subject)
    subject_unref(o->subject);
  free(o);
}

static void subject_unref(struct subject *s) {
  if (--s->refs > 0)
    return;
  while (s->links) {
    struct link *l = s->links;
    s->links = l->next;
    observer_unref(l->observer);
    free(l);
  }
  free(s);
}

static void subject_attach(struct subject *s, struct observer *o) {
  struct link *l = malloc(sizeof *l);
  if (!l)
    abort();
  o->refs++;
  l->observer = o;
  l->next = s->links;
  s->links = l;
  s->refs++;
  o->subject = s; // expect: store-cycle
}

static void subject_detach(struct subject *s, struct observer *o) {
  for (struct link **at = &s->links; *at; at = &(*at)->next)
    if ((*at)->observer == o) {
      struct link *l = *at;
      *at = l->next;
      o->subject = NULL;
      subject_unref(s);
      observer_unref(o);
      free(l);
      return;
    }
}

static void subject_set(struct subject *s, int value) {
  s->value = value;
  for (struct link *l = s->links; l; l = l->next)
    l->observer->notify(l->observer, value);
}

static void ignore(struct observer *self, int value) {
  (void)self;
  (void)value;
}

static void pair_new(struct subject **s, struct observer **o) {
  *s = calloc(1, sizeof **s);
  *o = calloc(1, sizeof **o);
  if (!*s || !*o)
    abort();
  (*s)->refs = (*o)->refs = 1;
  (*o)->notify = ignore;
}

static void detached(void) {
  struct subject *s;
  struct observer *o;
  pair_new(&s, &o);
  subject_attach(s, o);
  subject_set(s, 1);
  subject_detach(s, o);
  observer_unref(o);
  subject_unref(s);
}

static void forgotten(void) {
  struct subject *s;
  struct observer *o;
  pair_new(&s, &o);
  subject_attach(s, o);
  subject_set(s, 2);
  observer_unref(o);
  subject_unref(s);
}

int main(void) {
  detached();
  forgotten();
  return 0;
}
