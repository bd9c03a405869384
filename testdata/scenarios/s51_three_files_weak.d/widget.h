/* The types of a program of several files.
 * SPDX-License-Identifier: MIT */
#ifndef WIDGET_H
#define WIDGET_H

struct window {
  int refs;
  struct widget *content;
};

struct widget {
  int refs;
  struct window *window;
};

struct window *window_new(void);
struct window *window_ref(struct window *w);
void window_unref(struct window *w);
void window_set_content(struct window *w, struct widget *content);

struct widget *widget_new(void);
struct widget *widget_ref(struct widget *w);
void widget_unref(struct widget *w);
void widget_set_window(struct widget *w, struct window *window);

#endif
