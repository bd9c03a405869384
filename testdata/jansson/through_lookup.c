// The closing value is read from its container first: a borrowed pointer, held again by the set.
// SPDX-License-Identifier: MIT
// linked-run: leaks -ljansson
#include <jansson.h>

int main(void) {
  json_t *root = json_object();
  json_object_set_new(root, "child", json_object());
  json_t *child = json_object_get(root, "child");
  json_object_set(child, "parent", root); // expect: append-cycle root -> child -> root
  json_decref(root);
  return 0;
}
