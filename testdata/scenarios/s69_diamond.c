// S69: a diamond is no cycle.
// SPDX-License-Identifier: MIT
// run: clean
// expect-none
#include <stdlib.h>

struct scene {
  int refs;
  struct scene *left;
  struct scene *right;
};

static struct scene *scene_new(void) {
  struct scene *s = calloc(1, sizeof *s);
  if (!s)
    abort();
  s->refs = 1;
  return s;
}

static struct scene *scene_ref(struct scene *s) {
  s->refs++;
  return s;
}

static void scene_unref(struct scene *s) {
  if (!s || --s->refs)
    return;
  scene_unref(s->left);
  scene_unref(s->right);
  free(s);
}

int main(void) {
  struct scene *top = scene_new();
  struct scene *left = scene_new();
  struct scene *right = scene_new();
  struct scene *bottom = scene_new();
  top->left = scene_ref(left);
  top->right = scene_ref(right);
  left->right = scene_ref(bottom);
  right->left = scene_ref(bottom);
  scene_unref(bottom);
  scene_unref(right);
  scene_unref(left);
  scene_unref(top);
  return 0;
}
