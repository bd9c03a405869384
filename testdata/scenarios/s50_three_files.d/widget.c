// S50: types in a header, setters in two files, linked together in a third.
// SPDX-License-Identifier: MIT
// run: leaks 2
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
  if (--w->refs > 0)
    return;
  if (w->window)
    window_unref(w->window);
  free(w);
}

void widget_set_window(struct widget *w, struct window *window) {
  if (w->window)
    window_unref(w->window);
  w->window = window_ref(window); // expect(error): store-cycle window -> widget -> window
}
