// Two objects are each other's value.
// SPDX-License-Identifier: MIT
// linked-run: leaks -ljson-c
#include <json-c/json.h>

int main(void) {
  json_object *parent = json_object_new_object();
  json_object *child = json_object_new_object();
  json_object_object_add(parent, "child", child);
  json_object_object_add(child, "parent", json_object_get(parent)); // expect(error): append-cycle parent -> child -> parent
  json_object_put(parent);
  return 0;
}
