/* A small document tree.
 * SPDX-License-Identifier: MIT */
#ifndef DOM_H
#define DOM_H

#include <stddef.h>

struct document;

struct element {
  unsigned refs;
  char *tag;
  struct document *document; /* counted: an element keeps its document */
  struct element *parent;    /* borrowed */
  struct element **children;
  size_t n_children;
};

struct document {
  unsigned refs;
  struct element *root;
  struct element *focus; /* borrowed */
};

struct document *document_new(void);
struct document *document_ref(struct document *d);
void document_unref(struct document *d);
void document_set_root(struct document *d, struct element *root);

struct element *element_new(struct document *d, const char *tag);
struct element *element_ref(struct element *e);
void element_unref(struct element *e);
int element_append(struct element *e, struct element *child);

#endif
