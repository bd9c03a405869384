// S11: a setter that replaces and sets the delegate back; nobody calls it here.
// SPDX-License-Identifier: MIT
#include <stdlib.h>

struct control {
  int refs;
  struct view *delegate;
};

struct view {
  int refs;
  struct control *control;
};

void view_unref(struct view *v);
void view_set_control(struct view *self, struct control *c);

static void control_unref(struct control *c) {
  if (--c->refs > 0)
    return;
  if (c->delegate)
    view_unref(c->delegate);
  free(c);
}

void view_unref(struct view *v) {
  if (--v->refs > 0)
    return;
  if (v->control)
    control_unref(v->control);
  free(v);
}

void view_set_control(struct view *self, struct control *c) {
  if (self->control == c)
    return;
  if (self->control) {
    view_unref(self->control->delegate);
    self->control->delegate = NULL;
    control_unref(self->control);
  }
  c->refs++;
  self->control = c;
  self->refs++;
  c->delegate = self; // expect(warning): store-cycle view -> control -> view
}
