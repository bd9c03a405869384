// SPDX-License-Identifier: MIT
#include "dom.h"

#include <stdlib.h>

struct document *document_new(void) {
  struct document *d = calloc(1, sizeof *d);
  if (d)
    d->refs = 1;
  return d;
}

struct document *document_ref(struct document *d) {
  d->refs++;
  return d;
}

void document_unref(struct document *d) {
  if (!d || --d->refs > 0)
    return;
  if (d->root)
    element_unref(d->root);
  free(d);
}

void document_set_root(struct document *d, struct element *root) {
  struct element *old = d->root;
  // expect(error): store-cycle document -> element -> document
  // expect(error): store-cycle document -> element -> element -> document
  d->root = root ? element_ref(root) : NULL;
  d->focus = root;
  if (old)
    element_unref(old);
}
