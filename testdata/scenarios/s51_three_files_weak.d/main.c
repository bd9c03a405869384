// SPDX-License-Identifier: MIT
#include "widget.h"

int main(void) {
  struct window *window = window_new();
  struct widget *button = widget_new();
  window_set_content(window, button);
  widget_set_window(button, window);
  widget_unref(button);
  window_unref(window);
  return 0;
}
