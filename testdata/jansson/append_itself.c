// A container refuses itself: json_array_append(a, a) and json_object_set(o, "k", o) change nothing.
// SPDX-License-Identifier: MIT
// expect-none
// linked-run: clean -ljansson
#include <jansson.h>

static void append_itself(void) {
  json_t *a = json_array();
  json_array_append(a, a);
  json_array_append_new(a, json_incref(a));
  json_array_insert(a, 0, a);
  json_decref(a);
}

static void set_itself(void) {
  json_t *o = json_object();
  json_object_set(o, "self", o);
  json_object_set_new(o, "self", json_incref(o));
  json_decref(o);
}

int main(void) {
  append_itself();
  set_itself();
  return 0;
}
