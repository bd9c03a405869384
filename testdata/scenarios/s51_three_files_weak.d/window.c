// SPDX-License-Identifier: MIT
#include "widget.h"
#include <stdlib.h>

struct window *window_new(void) {
  struct window *w = calloc(1, sizeof *w);
  if (!w)
    abort();
  w->refs = 1;
  return w;
}

struct window *window_ref(struct window *w) {
  w->refs++;
  return w;
}

void window_unref(struct window *w) {
  if (--w->refs > 0)
    return;
  if (w->content)
    widget_unref(w->content);
  free(w);
}

void window_set_content(struct window *w, struct widget *content) {
  if (w->content)
    widget_unref(w->content);
  w->content = widget_ref(content);
}
