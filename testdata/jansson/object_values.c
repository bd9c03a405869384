// Two objects are each other's value.
// SPDX-License-Identifier: MIT
// linked-run: leaks 6 -ljansson
#include <jansson.h>

static void parent_and_child(void) {
  json_t *parent = json_object();
  json_t *child = json_object();
  json_object_set(parent, "child", child);
  json_object_set(child, "parent", parent); // expect(error): append-cycle parent -> child -> parent
  json_decref(child);
  json_decref(parent);
}

static void only_down(void) {
  json_t *parent = json_object();
  json_t *child = json_object();
  json_object_set(parent, "child", child); // expect-not: append-cycle
  json_object_set_new(child, "parent", json_string("by name"));
  json_decref(child);
  json_decref(parent);
}

int main(void) {
  parent_and_child();
  only_down();
  return 0;
}
