// A document owns its root, and every element its document: what does not close the document leaks all of it.
// SPDX-License-Identifier: MIT
// run: leaks 6
#include "dom.h"

#include <stdlib.h>
#include <string.h>

struct element *element_new(struct document *d, const char *tag) {
  struct element *e = calloc(1, sizeof *e);
  if (!e)
    return NULL;
  e->refs = 1;
  e->tag = strdup(tag);
  if (!e->tag) {
    free(e);
    return NULL;
  }
  e->document = document_ref(d);
  return e;
}

struct element *element_ref(struct element *e) {
  e->refs++;
  return e;
}

void element_unref(struct element *e) {
  if (!e || --e->refs > 0)
    return;
  for (size_t i = 0; i < e->n_children; i++) {
    e->children[i]->parent = NULL;
    element_unref(e->children[i]);
  }
  free(e->children);
  document_unref(e->document);
  free(e->tag);
  free(e);
}

int element_append(struct element *e, struct element *child) {
  struct element **children = realloc(e->children, (e->n_children + 1) * sizeof *children);
  if (!children)
    return -1;
  e->children = children;
  children[e->n_children++] = element_ref(child);
  child->parent = e;
  return 0;
}
