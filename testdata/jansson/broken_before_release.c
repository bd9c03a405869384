// Near misses: the cycle is taken apart before the last claim goes.
// SPDX-License-Identifier: MIT
// expect-none
// linked-run: clean -ljansson
#include <jansson.h>

static void cleared(void) {
  json_t *x = json_array();
  json_t *y = json_array();
  json_array_append(x, y);
  json_array_append(y, x);
  json_array_clear(x);
  json_decref(x);
  json_decref(y);
}

static void removed(void) {
  json_t *x = json_array();
  json_t *y = json_array();
  json_array_append(x, y);
  json_array_append(y, x);
  json_array_remove(y, 0);
  json_decref(x);
  json_decref(y);
}

static void deleted(void) {
  json_t *x = json_object();
  json_t *y = json_object();
  json_object_set(x, "y", y);
  json_object_set(y, "x", x);
  json_object_del(y, "x");
  json_decref(x);
  json_decref(y);
}

static void overwritten(void) {
  json_t *x = json_object();
  json_t *y = json_object();
  json_object_set(x, "next", y);
  json_object_set(y, "next", x);
  json_object_set_new(y, "next", json_null());
  json_decref(x);
  json_decref(y);
}

static void object_cleared(void) {
  json_t *x = json_object();
  json_t *y = json_object();
  json_object_set(x, "next", y);
  json_object_set(y, "next", x);
  json_object_clear(x);
  json_decref(x);
  json_decref(y);
}

int main(void) {
  cleared();
  removed();
  deleted();
  overwritten();
  object_cleared();
  return 0;
}
