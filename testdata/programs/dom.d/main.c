// SPDX-License-Identifier: MIT
#include "dom.h"

/* Breaks the cycle, as the documentation of such a library would ask for. */
static int closed(void) {
  struct document *d = document_new();
  if (!d)
    return 1;
  struct element *root = element_new(d, "html");
  struct element *body = element_new(d, "body");
  if (root && body && element_append(root, body) == 0)
    document_set_root(d, root);
  element_unref(body);
  element_unref(root);
  document_set_root(d, NULL);
  document_unref(d);
  return 0;
}

static int forgotten(void) {
  struct document *d = document_new();
  if (!d)
    return 1;
  struct element *root = element_new(d, "html");
  struct element *body = element_new(d, "body");
  int code = root && body ? element_append(root, body) : -1;
  if (root)
    document_set_root(d, root);
  element_unref(body);
  element_unref(root);
  document_unref(d);
  return code;
}

int main(void) {
  return closed() || forgotten();
}
