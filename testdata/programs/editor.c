// An editor with plain counts: an undo step keeps its document; views are in an array that does not own them.
// SPDX-License-Identifier: MIT
#include <stdlib.h>
#include <string.h>

typedef struct doc doc_t;
typedef struct view view_t;
typedef struct undo undo_t;

struct undo {
  unsigned refs;
  doc_t *doc;    /* counted: the command needs its document (cycle) */
  char *text;
  undo_t *older; /* counted chain */
};

struct doc {
  unsigned refs;
  char *path;
  undo_t *undo;
  view_t **views; /* not counted: a view takes itself out */
  size_t n_views;
};

struct view {
  unsigned refs;
  doc_t *doc; /* counted */
  int scroll;
};

static void *xcalloc(size_t size) {
  void *p = calloc(1, size);
  if (p == NULL)
    abort();
  return p;
}

doc_t *doc_ref(doc_t *d) {
  d->refs++;
  return d;
}

static void undo_unref(undo_t *u);

void doc_unref(doc_t *d) {
  if (d == NULL)
    return;
  if (--d->refs != 0)
    return;
  undo_unref(d->undo);
  free(d->views);
  free(d->path);
  free(d);
}

static undo_t *undo_ref(undo_t *u) {
  if (u)
    u->refs++;
  return u;
}

static void undo_unref(undo_t *u) {
  while (u && --u->refs == 0) {
    undo_t *older = u->older;
    doc_unref(u->doc);
    free(u->text);
    free(u);
    u = older;
  }
}

doc_t *doc_new(const char *path) {
  doc_t *d = xcalloc(sizeof *d);
  d->refs = 1;
  d->path = strdup(path);
  return d;
}

void doc_record(doc_t *d, const char *text) {
  undo_t *u = xcalloc(sizeof *u);
  u->refs = 1;
  u->doc = doc_ref(d);
  u->text = strdup(text);
  u->older = d->undo;
  d->undo = u; // expect(error): store-cycle undo -> doc -> undo
}

view_t *view_new(doc_t *d) {
  view_t *v = xcalloc(sizeof *v);
  v->refs = 1;
  v->doc = doc_ref(d);
  d->views = realloc(d->views, (d->n_views + 1) * sizeof *d->views);
  d->views[d->n_views++] = v; // expect-not: store-cycle
  return v;
}

void view_unref(view_t *v) {
  size_t i;
  doc_t *d = v->doc;
  if (--v->refs)
    return;
  for (i = 0; i < d->n_views; i++)
    if (d->views[i] == v)
      d->views[i] = d->views[--d->n_views];
  doc_unref(d);
  free(v);
}

int main(void) {
  doc_t *d = doc_new("notes.txt");
  view_t *left = view_new(d), *right = view_new(d);
  doc_record(d, "hello");
  undo_t *last = undo_ref(d->undo);
  view_unref(left);
  view_unref(right);
  undo_unref(last);
  doc_unref(d);
  return 0;
}
