// S51: as S50, but the widget only borrows its window.
// SPDX-License-Identifier: MIT
// run: clean
// expect-none
#include "widget.h"
#include <stdlib.h>

struct widget *widget_new(void) {
  struct widget *w = calloc(1, sizeof *w);
  if (!w)
    abort();
  w->refs = 1;
  return w;
}

struct widget *widget_ref(struct widget *w) {
  w->refs++;
  return w;
}

void widget_unref(struct widget *w) {
  if (--w->refs == 0)
    free(w);
}

void widget_set_window(struct widget *w, struct window *window) {
  w->window = window;
}
