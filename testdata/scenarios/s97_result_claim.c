/* A constructor returns the only claim on what it made, also when a part points back through a slot that is
 * strong in other objects of the same type (GstGhostPad and the proxy pad inside it).
 * SPDX-License-Identifier: MIT */
// expect-none
#include <stdlib.h>

struct pad {
  int refs;
  int owns_internal;
  struct pad *internal; /* owned by the outer pad, a plain pointer in the inner one */
};

static struct pad *pad_new(int owns_internal) {
  struct pad *pad = calloc(1, sizeof *pad);
  if (!pad)
    abort();
  pad->refs = 1;
  pad->owns_internal = owns_internal;
  return pad;
}

struct pad *pad_ref(struct pad *pad) {
  pad->refs++;
  return pad;
}

void pad_unref(struct pad *pad) {
  if (--pad->refs > 0)
    return;
  if (pad->owns_internal)
    pad_unref(pad->internal);
  free(pad);
}

struct pad *ghost_pad_new(void) {
  struct pad *outer = pad_new(1);
  struct pad *inner = pad_new(0);
  outer->internal = inner;
  inner->internal = outer;
  return outer;
}
